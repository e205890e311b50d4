# What goes in: articles, and brat's standoff of them as written or changed by hand. What comes out: a failure where what comes back is another
# graph, or a mistake in the file is not told by its line. Why it exists: annotations are worth making only where nothing is lost on the way.
import json
import subprocess
import sys
import unittest

from program import PROGRAM, ROOT, ProgramTest

CAST = ROOT / "examples/articles/cast.rec"
ARTICLES = sorted((ROOT / "examples/articles").glob("*.txt"))


def facts(graph):
    """All that standoff keeps, without the ids of times and events."""
    times = {time["id"]: time["value"] for time in graph["times"]}
    def filler(argument):
        if "entity" in argument: return argument["entity"]
        if "value" in argument: return argument["value"]
        if "amount" in argument: return tuple(sorted(argument["amount"].items()))
        return argument["start"], argument["end"]
    order = {event["id"]: (event["type"], event["trigger"]["start"]) for event in graph["events"]}
    return {
        "entities": {entity["id"]: (entity["type"], entity["known"], sorted((m["start"], m["end"], m["kind"]) for m in entity["mentions"]))
                     for entity in graph["entities"] if entity["mentions"]},
        "positions": sorted((p["person"], p.get("organization", ""), p.get("title", ""), len(p["mentions"])) for p in graph["positions"]),
        "times": sorted((t["type"], t["value"], t.get("earliest", ""), t.get("direction", ""), t.get("mod", ""), t.get("approximate", False), len(t["mentions"])) for t in graph["times"]),
        "events": sorted((e["type"], e.get("kind", ""), e["modality"], e["reported"], e.get("attribution", ""), e["trigger"]["start"],
                          sorted((a["role"], str(filler(a)), times.get(a.get("time"), "")) for a in e["arguments"]),
                          sorted((m["start"], m["end"], m["rule"], m["zone"]) for m in e["mentions"]),
                          sorted((link["relation"], order[link["event"]]) for link in e["links"])) for e in graph["events"]),
    }


class FromBrat(ProgramTest):
    def standoff(self, article, *words):
        """The .ann beside a copy of an article, and the graph it was made of."""
        name = self.file(article.name, article.read_bytes())
        extract = ("extract", "--names", CAST, "--date", "2025-02-04")
        ann = self.run_program(*extract, "--format", "brat", name).out
        self.file(article.stem + ".ann", ann)
        return name, ann, json.loads(self.run_program(*extract, "--format", "json", name).out)

    def graph(self, name, *words):
        return json.loads(self.run_program("from-brat", "--date", "2025-02-04", "--format", "json", *words, name).out)

    def test_what_was_written_comes_back(self):
        self.assertGreater(len(ARTICLES), 5)
        for article in ARTICLES:
            with self.subTest(article.name):
                name, _, graph = self.standoff(article)
                self.assertEqual(facts(self.graph(name)), facts(graph))

    def test_what_was_changed_by_hand_is_read(self):
        name, ann, graph = self.standoff(ROOT / "examples/articles/hotel-talks.txt")
        self.assertNotIn("cancelled", {event["modality"] for event in graph["events"]})
        visit = next(line.split("\t")[0] for line in ann.splitlines() if "\tVisit:" in line)
        changed = ann.replace(f"Modality {visit} planned", f"Modality {visit} cancelled")
        self.assertNotEqual(changed, ann)
        self.file("hotel-talks.ann", changed + "T900\tPerson 4 8\t가람그룹\n")
        again = self.graph(name)
        self.assertEqual([event["modality"] for event in again["events"] if event["type"] == "Visit"], ["cancelled"])
        self.assertIn("가람그룹", {entity["name"].get("ko") for entity in again["entities"] if not entity["known"] and entity["type"] == "Person"})

    def test_the_annotations_may_lie_elsewhere_and_be_many(self):
        names = []
        for article in ARTICLES[:2]:
            name, ann, _ = self.standoff(article)
            self.file("corrected/" + article.stem + ".ann", ann)
            (self.folder / (article.stem + ".ann")).unlink()
            names.append(name)
        done = self.run_program("from-brat", "--annotations", "corrected", "--format", "json", *names)
        self.assertEqual(len(json.loads(done.out)["documents"]), 2)

    def test_every_mistake_is_told_by_its_line(self):
        self.file("a.txt", "한도윤 회장은 웃었다.\n")
        mistakes = {
            "nonsense": "a.ann:1: is no line of brat's standoff\nhint: an id, a tab, what it says: T1\tPerson 0 3\tname",
            "T1\tPerson 0 300\t한도윤": "a.ann:1: has no offsets that lie in the text\nhint: code points from the start of the text: T1\tPerson 0 3\tname",
            "T1\tPerson 3 3\t": "a.ann:1: has no offsets that lie in the text",
            "T1\tAnimal 0 3\t한도윤": "a.ann:1: \"Animal\" is no type of entity\nhint: Person, Organization, Place, Facility, Product, Work or TIMEX3",
            "T1\tTIMEX3 0 3\t한도윤": "a.ann:1: is a time without Type or value=",
            "\nA1\tKind T7 short": "a.ann:2: speaks of T7, which is not there",
            "E1\tMeeting:T9": "a.ann:1: has no trigger T9",
            "E1\tMeeting": "a.ann:1: \"Meeting\" is no role with an id\nhint: participant:T1",
            "T1\tMeeting 8 11\t웃었다\nE1\tMeeting:T1 participant:T5": "a.ann:2: names T5, which fills no role",
            "T1\tMeeting 8 11\t웃었다\nE1\tMeeting:T1\n#1\tAnnotatorNotes E1\tsentence=9-900,body,x": "a.ann:2: \"9-900,body,x\" is no sentence",
        }
        for standoff, message in mistakes.items():
            with self.subTest(standoff):
                self.file("a.ann", standoff + "\n")
                self.assertIn(message, self.run_program("from-brat", "a.txt", code=1).err)

    def test_a_missing_file_is_named(self):
        self.file("a.txt", "한도윤")
        self.assertIn("a.ann: ", self.run_program("from-brat", "a.txt", code=1).err)

    def test_any_bytes_are_a_graph_or_a_problem(self):
        self.file("a.txt", "한도윤 회장은 웃었다.\n")
        for standoff in (b"\xff\tT\n", b"T1\tPerson 0 3;\tx\n", b"T1\tPerson -1 3\tx\n", b"#1\tAnnotatorNotes T1\t%%%=%4\n", b"E1\t:\n", b"R1\tBefore Arg1:E1 Arg2:E1\n", b"T1\t \t\n\r\n"):
            with self.subTest(standoff):
                self.file("a.ann", standoff)
                done = subprocess.run([PROGRAM, "from-brat", "--format", "json", "a.txt"], capture_output=True, cwd=self.folder)
                self.assertIn(done.returncode, (0, 1))

    def test_the_scorer_scores_standoff(self):
        own = ROOT / "tests/accuracy/own"
        scores = [sys.executable, ROOT / "tests/accuracy/score.py", "--cli", PROGRAM, "--gold", own]
        (self.folder / "ann").mkdir()
        for gold in sorted(own.glob("*.gold.json")):
            told = json.loads(gold.read_text(encoding="utf8"))
            article = own / told.get("document", gold.name.removesuffix(".gold.json") + ".txt")
            if gold.name.startswith("merged"): continue
            date = ("--date", told["date"]) if told.get("date") else ()
            ann = self.run_program("extract", "--names", CAST, "--format", "brat", *date, article).out
            self.file("ann/" + article.stem + ".ann", ann)
        found = subprocess.run([*scores, "--names", CAST], capture_output=True, text=True, check=True).stdout
        read = subprocess.run([*scores, "--annotations", self.folder / "ann"], capture_output=True, text=True, check=True).stdout
        alike = lambda text: [line for line in text.splitlines() if line.startswith(("mentions", "identity", "positions", "titles", "times", "meetings", "people", "place", "modality"))]
        self.assertGreater(len(alike(found)), 8)
        self.assertEqual(alike(read), alike(found))


if __name__ == "__main__":
    unittest.main()
