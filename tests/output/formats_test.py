# What goes in: the sample articles, and articles and graphs with the nastiest names. What comes out: nothing; fails where a format does not come back
# from a tool of its own world as the JSON says it. Why it exists: a format nobody reads back is a format nobody can read.
import csv
import io
import json
import re
import shutil
import subprocess
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tool"))
from program import ROOT, ProgramTest

import icalendar
import networkx
import rdflib

ARTICLES = sorted((ROOT / "examples/articles").glob("*.txt"))
SCHEMA = rdflib.Namespace("https://schema.org/")
HOSTILE = ['=HYPERLINK("http://x")', "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", 'a"b', "a\\", "\\N\\G", "a;b,c", "</data>&amp;<x>", "]]>", "a\nEND:VEVENT\nb",
           "\x1b[2J", "\x00", "\u202eabc", "end", "style: #35;", "`md`", '"]; click n1 call x()', "1. one", "--> n2", "{{x}}", "|x|", "%%{init}%%", "＝1", "👨‍👩‍👧" * 30]


class FormatTest(ProgramTest):
    def hostile(self, name):
        """A file with the graph of two meetings whose every text is `name`."""
        graph = self.graph("--date", "2025-02-04", self.file("a.txt"))
        for document in graph["documents"]:
            document.update(title=name, source=name, url="https://example.org/\r\nEND:VCALENDAR" + name)
        for entity in graph["entities"]:
            entity["name"] = {"ko": name}
        for position in graph["positions"]:
            position["title"] = name
        for event in graph["events"]:
            for account in event["accounts"]:
                account["attribution"] = account["kind"] = name
                for mention in account["mentions"]:
                    mention["text"] = name
        return self.file("hostile.json", json.dumps(graph))

    def written(self, shape, *words):
        return self.run_program("merge", "--format", shape, *words).out

    def sample(self):
        """The graph of all sample articles, as a file and as JSON."""
        graph = self.graph(*ARTICLES)
        return self.file("sample.json", json.dumps(graph)), graph

    def each_hostile(self):
        for name in HOSTILE:
            with self.subTest(name):
                yield self.hostile(name), name


def plain(text):
    """As one_line makes it, without the characters that steer or format."""
    return re.sub(r"\s+", " ", re.sub(r"[\x00-\x1f\x7f\u200d\u202e]", " ", text)).lstrip().rstrip()


class Csv(FormatTest):
    def rows(self, file, table):
        return list(csv.DictReader(io.StringIO(self.written("csv", "--table", table, file), newline=""), strict=True))

    def test_the_three_tables_hold_what_the_graph_holds(self):
        file, graph = self.sample()
        events, arguments, entities = (self.rows(file, table) for table in ("events", "arguments", "entities"))
        self.assertEqual([(row["id"], row["type"], row["modality"]) for row in events], [(e["id"], e["type"], e["modality"]) for e in graph["events"]])
        self.assertEqual([row["id"] for row in entities], [e["id"] for e in graph["entities"]])
        self.assertEqual([(row["event"], row["role"], row["entity"]) for row in arguments],
                         [(e["id"], a["role"], a.get("entity", "")) for e in graph["events"] for a in e["arguments"]])
        self.assertTrue(any(row["people"] and row["time"] for row in events))

    def test_no_cell_can_be_run(self):
        for file, name in self.each_hostile():
            for table in ("events", "arguments", "entities"):
                rows = self.rows(file, table)
                self.assertTrue(rows)
                for row in rows:
                    self.assertNotIn(None, row)
                    for cell in row.values():
                        self.assertFalse(re.match(r"[=+\-@\t\r\n＝＋－＠]", cell), cell)
                        self.assertFalse(re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", cell), cell)
            self.assertIn(rows[0]["ko"].lstrip("'").strip(), (name, re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", " ", name).strip(), name.strip()))


class Networks(FormatTest):
    def read(self, file):
        return networkx.parse_graphml(self.written("graphml", file), force_multigraph=True)

    def test_networkx_finds_every_role_of_an_entity(self):
        file, graph = self.sample()
        network = self.read(file)
        found = sorted((start, end, data["role"]) for start, end, data in network.edges(data=True) if network.nodes[start]["class"] == "event" and data["role"] != "before")
        self.assertEqual(found, sorted((e["id"], a["entity"], a["role"]) for e in graph["events"] for a in e["arguments"] if "entity" in a))
        titles = sorted(data["title"] for *_, data in network.edges(data=True) if data["role"] == "position" and "title" in data)
        self.assertEqual(titles, sorted(p["title"] for p in graph["positions"] if "organization" in p and p.get("title")))

    def dot(self, file):
        self.assertIsNotNone(shutil.which("dot"), "graphviz is not installed")
        done = subprocess.run(["dot", "-Tjson"], input=self.written("dot", file).encode(), capture_output=True)
        self.assertEqual((done.returncode, done.stderr.decode()), (0, ""))
        return json.loads(done.stdout, strict=False)

    def test_graphviz_reads_the_same_network(self):
        file, _ = self.sample()
        network, drawn = self.read(file), self.dot(file)
        self.assertEqual(len(drawn["objects"]), len(network.nodes))
        self.assertEqual(len(drawn["edges"]), network.number_of_edges())

    def mermaid(self, file):
        """Nodes and arrows, by a grammar stricter than Mermaid's."""
        label = r'"((?:[\w ,]|[^\x00-\x7f]|#\d+;)*)"'
        shapes = [rf"\(\[{label}\]\)", rf"\[\[{label}\]\]", rf"\[/{label}/\]", rf"\[{label}\]", r"\{\{" + label + r"\}\}"]
        first, *lines = self.written("mermaid", file).splitlines()
        self.assertEqual(first, "flowchart LR")
        nodes, arrows = {}, []
        for line in lines:
            node = next((m for m in (re.fullmatch(rf"  (n\d+){shape}", line, re.A) for shape in shapes) if m), None)
            arrow = re.fullmatch(rf"  (n\d+) (?:-->|-\.->)\|{label}\| (n\d+)", line, re.A)
            self.assertTrue(node or arrow, line)
            if node:
                nodes[node[1]] = re.sub(r"#(\d+);", lambda m: chr(int(m[1])), node[2])
            else:
                arrows.append((arrow[1], arrow[3]))
        for start, end in arrows:
            self.assertIn(start, nodes)
            self.assertIn(end, nodes)
        return nodes, arrows

    def test_mermaid_holds_the_same_network(self):
        file, _ = self.sample()
        network, (nodes, arrows) = self.read(file), self.mermaid(file)
        self.assertEqual(sorted(nodes.values()), sorted(data["label"] for _, data in network.nodes(data=True)))
        self.assertEqual(len(arrows), network.number_of_edges())

    def test_hostile_names_are_labels_and_nothing_else(self):
        usual = self.read(self.hostile("usual"))
        for file, name in self.each_hostile():
            network, drawn, (nodes, arrows) = self.read(file), self.dot(file), self.mermaid(file)
            self.assertEqual((set(network.nodes), network.number_of_edges()), (set(usual.nodes), usual.number_of_edges()))
            self.assertEqual((len(drawn["objects"]), len(drawn["edges"])), (len(usual.nodes), usual.number_of_edges()))
            self.assertEqual((len(nodes), len(arrows)), (len(usual.nodes), usual.number_of_edges()))
            if plain(name):
                people = [data["label"] for _, data in network.nodes(data=True) if data["class"] == "entity"]
                self.assertEqual({plain(label) for label in people}, {plain(name)})
                self.assertIn(people[0], nodes.values())


class Calendar(FormatTest):
    def entries(self, file):
        written = self.run_program("merge", "--format", "ics", file).stdout
        for line in written.split(b"\r\n"):
            self.assertLessEqual(len(line), 75)
            line.decode()  # no fold within a character
            self.assertNotIn(b"\n", line)
        calendar = icalendar.Calendar.from_ical(written)
        self.assertEqual(calendar.errors, [])
        for entry in calendar.walk("VEVENT"):
            self.assertEqual(entry.errors, [])
        return calendar.walk("VEVENT")

    def test_every_event_with_a_day_is_an_entry(self):
        file, graph = self.sample()
        entries = self.entries(file)
        days = {e["id"].split("/")[1] + "@mannam": a["value"] for e in graph["events"] for a in e["arguments"]
                if a["role"] == "time" and re.match(r"\d{4}-\d\d-\d\d", a["value"])}
        self.assertEqual({str(entry["UID"]): str(entry.decoded("DTSTART"))[:10] for entry in entries}, {uid: value[:10] for uid, value in days.items()})
        status = {"happened": "CONFIRMED", "ongoing": "CONFIRMED", "denied": "CANCELLED", "cancelled": "CANCELLED"}
        for entry in entries:
            event = next(e for e in graph["events"] if e["id"].endswith(entry["UID"].split("@")[0]))
            self.assertEqual(entry["STATUS"], status.get(event["modality"], "TENTATIVE"))
        self.assertIn("TENTATIVE", {entry["STATUS"] for entry in entries})

    def test_a_day_has_no_clock_and_ends_before_the_next(self):
        graph = self.graph("--date", "2025-02-05", self.file("a.txt"))
        (entry,) = self.entries(self.file("a.json", json.dumps(graph)))
        self.assertEqual(entry["DTSTART"].params["VALUE"], "DATE")
        self.assertEqual((str(entry.decoded("DTSTART")), str(entry.decoded("DTEND"))), ("2025-02-04", "2025-02-05"))

    def test_the_uid_does_not_change(self):
        file, _ = self.sample()
        self.assertEqual([e["UID"] for e in self.entries(file)], [e["UID"] for e in self.entries(file)])

    def test_hostile_names_stay_within_their_line(self):
        for file, name in self.each_hostile():
            (entry,) = self.entries(file)
            self.assertNotIn("URL", entry)
            if plain(name):
                self.assertEqual(plain(str(entry["DESCRIPTION"])), plain(name))


class LinkedData(FormatTest):
    def triples(self, file):
        return rdflib.Graph().parse(data=self.written("jsonld", file), format="json-ld")

    def test_rdflib_finds_the_events_and_who_took_part(self):
        file, graph = self.sample()
        triples = self.triples(file)
        shown = [event for event in graph["events"] if event["modality"] != "denied"]
        self.assertEqual(len(set(triples.subjects(rdflib.RDF.type, SCHEMA.Event))), len(shown))
        people = {e["id"] for e in graph["entities"] if e["type"] == "Person"}
        self.assertEqual(len(set(triples.subjects(rdflib.RDF.type, SCHEMA.Person))), len(people))
        sides = {(e["id"], a["entity"]) for e in shown for a in e["arguments"] if a["role"] in ("participant", "attendee")}
        self.assertGreaterEqual(len(set(triples.subject_objects(SCHEMA.attendee))), len(sides))
        self.assertTrue(set(triples.objects(None, SCHEMA.roleName)))
        self.assertTrue(set(triples.objects(None, SCHEMA.startDate)))

    def test_hostile_names_are_literals(self):
        for file, name in self.each_hostile():
            triples = self.triples(file)
            self.assertIn(name, {str(value) for value in triples.objects(None, SCHEMA.name)})
            self.assertEqual(len(set(triples.subjects(rdflib.RDF.type, SCHEMA.Event))), 1)


class Conll(FormatTest):
    def rows(self, path):
        text = path.read_bytes().decode()
        first, *lines = self.run_program("extract", "--format", "conll", path).out.split("\n")
        names = first.removeprefix("# columns = ").split(" ")
        rows = [dict(zip(names, line.split("\t"), strict=True)) for line in lines if line]
        for row in rows:
            self.assertEqual(text[int(row["START"]):int(row["END"])], row["FORM"])
        return text, rows

    def test_tokens_cover_the_text_and_tags_its_names(self):
        for path in ARTICLES:
            with self.subTest(path.name):
                text, rows = self.rows(path)
                self.assertEqual("".join(row["FORM"] for row in rows), "".join(text.split()))
                graph = self.graph("--offsets", "codepoint", path)
                starts = {row["START"] for row in rows if row["NAME"].startswith("B-")}
                mentions = {str(m["start"]) for e in graph["entities"] for m in e["mentions"] if m["kind"] not in ("pronoun", "title")}
                self.assertLessEqual(starts, mentions)
                self.assertGreater(len(starts), len(mentions) * 0.8)
                before = None
                for row in rows:
                    if row["NAME"].startswith("I-"):
                        self.assertEqual(before[2:], row["NAME"][2:])
                    before = row["NAME"]

    def test_a_josa_is_a_row_of_its_own(self):
        name = self.file("a.txt", "한도윤은 4일 서울에서 에이다 리와 만났다.\n이재용은 서울에서 샘 올트먼을 만났다.\n")
        _, rows = self.rows(self.folder / name)
        self.assertLessEqual({("은", "particle"), ("에서", "particle"), ("을", "particle")}, {(row["FORM"], row["KIND"]) for row in rows})

    def test_two_articles_are_wrong_usage(self):
        self.run_program("extract", "--format", "conll", self.file("a.txt"), self.file("b.txt"), code=2)


if __name__ == "__main__":
    unittest.main()
