# What goes in: articles, the nastiest too. What comes out: nothing; fails where TimeML is no XML, loses a character of the text or says another
# value than the JSON, or where brat's offsets do not cut out what they name. Why it exists: both are read back by what others read them with:
# Python's XML parser and plain slices.
import json
import random
import re
import unittest
import xml.etree.ElementTree as xml

from program import ENGLISH, ROOT, ProgramTest

ARTICLES = sorted((ROOT / "examples/articles").glob("*.txt"))
SPAN = "한도윤 회장은 9일부터 12일까지 서울에 머물렀다. 매주 화요일 오전 9시40분쯤 지난 3년간처럼 만났다. 이달 초 만남은 18개월마다 있었다.\n"
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def as_read(given):
    """The text an XML reader must get: bad bytes and characters that XML has not are marked."""
    return FORBIDDEN.sub("\ufffd", given.decode(errors="replace"))


def in_order(graph):
    """(start, text, value, type) of every mention of a time."""
    return sorted((mention["start"], mention["text"], time["value"], time["type"]) for time in graph["times"] for mention in time["mentions"])


class TimeML(ProgramTest):
    def tree(self, name, *words):
        return xml.fromstring(self.run_program("extract", "--format", "timeml", *words, name).out.encode())

    def tags(self, tree):
        return tree.find("TEXT").iter("TIMEX3")

    def read_back(self, given, *words):
        name = self.file("a.txt", given)
        tree, graph = self.tree(name, *words), self.graph(*words, name)
        given = given.encode() if isinstance(given, str) else given
        self.assertEqual("".join(tree.find("TEXT").itertext()), as_read(given))
        tags = [tag for tag in self.tags(tree) if tag.text]
        self.assertEqual([(tag.get("value"), tag.get("type")) for tag in tags], [time[2:] for time in in_order(graph)])
        ids = [tag.get("tid") for tag in tree.iter("TIMEX3")]
        self.assertEqual(len(ids), len(set(ids)))
        for tag in tree.iter("TIMEX3"):
            for key in ("anchorTimeID", "beginPoint", "endPoint"):
                self.assertIn(tag.get(key, ids[0] if ids else None), ids)
        return tree

    def test_the_sample_articles_come_back(self):
        for path in ARTICLES:
            with self.subTest(path.name):
                tree = self.read_back(path.read_bytes())
                self.assertTrue(list(self.tags(tree)))

    def test_values_and_what_hangs_on_them(self):
        tree = self.read_back(SPAN, "--date", "2025-02-14")
        creation = tree.find("DCT/TIMEX3")
        self.assertEqual(dict(creation.attrib), {"tid": "t0", "type": "DATE", "value": "2025-02-14", "temporalFunction": "false", "functionInDocument": "CREATION_TIME"})
        tags = {tag.text: tag for tag in self.tags(tree) if tag.text}
        by_id = {tag.get("tid"): tag for tag in tree.iter("TIMEX3")}
        span = tags["9일부터 12일까지"]
        self.assertEqual([by_id[span.get(end)].get("value") for end in ("beginPoint", "endPoint")], ["2025-02-09", "2025-02-12"])
        self.assertEqual(span.get("anchorTimeID"), "t0")
        self.assertEqual(tags["이달 초"].get("mod"), "START")
        again = tags["18개월마다"]
        self.assertEqual((again.get("type"), again.get("value"), again.get("quant")), ("SET", "P18M", "EVERY"))
        approximate = [tag for tag in tags.values() if tag.get("mod") == "APPROX"]
        self.assertEqual(len(approximate), 1)

    def test_without_a_date_there_is_no_creation_time(self):
        self.assertEqual(len(self.tree(self.file("a.txt", ENGLISH)).find("DCT")), 0)

    def test_line_ends_and_marks_of_xml_come_back(self):
        self.read_back("<b>9일</b> & ]]> \"4일\" 'x'\r\n\tTuesday\rMay 3 &amp; &#1;\n", "--date", "2025-02-14")

    def test_any_bytes_give_xml(self):
        random_ = random.Random(5)
        pieces = [b"9\xec\x9d\xbc", "어제 ".encode(), b"\x01", b"\xff\xfe", b"\xed\xa0\x80", b"\xf4\x90", "\uffff".encode(), b"<", b"&", b"]]>", b"\r", b"\n", b" May 3, 2025 ", "\u2028".encode()]
        for _ in range(15):
            given = b"".join(random_.choice(pieces) if random_.random() < 0.7 else random_.randbytes(3) for _ in range(random_.randrange(60)))
            given = SPAN.encode() * 20 + given.replace(b"\x00", b"\x1f")  # the program takes nothing with NUL, or too many bad bytes, for a text
            with self.subTest(given):
                self.read_back(given, "--date", "2025-02-14")

    def test_a_control_character_in_a_title_or_an_id_gives_xml(self):
        name = self.file("a\x01<&.txt", ENGLISH)
        self.assertEqual(self.tree(name).find("DOCID").text, "a\ufffd<&")

    def test_two_articles_are_wrong_usage(self):
        for shape in ("timeml", "brat"):
            done = self.run_program("extract", "--format", shape, self.file("a.txt"), self.file("b.txt"), code=2)
            self.assertIn("one article", done.err)
            self.run_program("extract", "--format", shape, "--input", "jsonl", self.file("a.jsonl", ""), code=2)


class Brat(ProgramTest):
    def lines(self, given, *words):
        name = self.file("a.txt", given)
        out = self.run_program("extract", "--format", "brat", *words, name).out
        return name, [line.split("\t") for line in out.split("\n") if line]

    def read_back(self, given, *words):
        """Every text-bound line cuts its words out of the text; names and times are those of the JSON."""
        name, lines = self.lines(given, *words)
        text = (given.encode() if isinstance(given, str) else given).decode(errors="replace")
        graph = self.graph("--offsets", "codepoint", *words, name)
        shown = {}
        for fields in lines:
            if fields[0][0] == "T":
                kind, spans = fields[1].split(" ", 1)
                pieces = [tuple(map(int, piece.split(" "))) for piece in spans.split(";")]
                cut = " ".join(re.sub(r"[\x00-\x1f]", " ", text[start:end]) for start, end in pieces)
                self.assertEqual(cut, fields[2])
                shown[fields[0]] = (kind, pieces[0][0], pieces[-1][1])
        names = sorted((entity["type"], mention["start"], mention["end"]) for entity in graph["entities"] for mention in entity["mentions"])
        times = sorted(("TIMEX3", mention["start"], mention["end"]) for time in graph["times"] for mention in time["mentions"])
        kinds = {"TIMEX3", *(entity["type"] for entity in graph["entities"])}  # the others are triggers: from_brat_test.py
        self.assertEqual(sorted(found for found in shown.values() if found[0] in kinds), sorted(names + times))
        values = [found[1] for fields in lines if fields[0][0] == "#" and (found := re.match(r"value=(\S+)", fields[2]))]
        self.assertEqual(values, [time[2] for time in in_order(graph)])
        return lines

    def test_the_sample_articles_come_back(self):
        for path in ARTICLES:
            with self.subTest(path.name):
                self.assertTrue(self.read_back(path.read_bytes()))

    def test_characters_beyond_two_bytes_and_line_ends(self):
        self.read_back("🙂 한도윤 회장은 5월\r\n3일 서울에서 만났다. 에이다\n리 CEO\xe9", "--date", "2025-02-14")

    def test_bad_bytes_count_as_one_character(self):
        self.read_back(SPAN.encode() + b"\xff\xfe\xec " + SPAN.encode()[:-5], "--date", "2025-02-14")

    def test_what_hangs_on_a_time(self):
        lines = self.read_back(SPAN + "그는 5월부터 쉰다.", "--date", "2025-02-14")
        attributes = {tuple(fields[1].split(" ")[::2]) if fields[1].count(" ") == 2 else fields[1].split(" ")[0] for fields in lines if fields[0][0] == "A"}
        self.assertLessEqual({("Type", "SET"), ("Type", "DURATION"), ("Direction", "since"), ("Mod", "start"), ("Grain", "day"), "Approximate"}, attributes)

    def test_a_name_refers_to_its_entity(self):
        lines = self.read_back(SPAN.replace("한도윤", "이재용"), "--date", "2025-02-14")
        people = [fields[0] for fields in lines if fields[1].startswith("Person ")]
        self.assertTrue(people)
        self.assertTrue(any(fields[0][0] == "N" and fields[1] == f"Reference {people[0]} mannam:person/lee-jae-yong" for fields in lines), json.dumps(lines, ensure_ascii=False))


if __name__ == "__main__":
    unittest.main()
