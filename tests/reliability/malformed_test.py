# What goes in: texts that are malformed in every way that bytes can be. What comes out: a graph whose spans index the given bytes, and a refusal
# with the byte's offset where --strict asks for one. Why it exists: such bytes come from crawlers every day.
"""python3 tests/reliability/malformed_test.py: MANNAM_BUILD is the build; MANNAM_LONG also reads a line of 50 MB."""
import json
import os
import random
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tool"))
from program import KOREAN, ProgramTest  # noqa: E402

LONG = bool(os.environ.get("MANNAM_LONG"))
MEETING = KOREAN.encode()

# What no decoder may take: each class of RFC 3629 and Unicode's table of well-formed sequences.
BAD = {
    "overlong of two bytes": b"\xc0\xaf", "overlong NUL": b"\xc0\x80", "overlong of three": b"\xe0\x80\xaf", "overlong of four": b"\xf0\x80\x80\xaf",
    "high surrogate": b"\xed\xa0\x80", "low surrogate": b"\xed\xbf\xbf", "a pair of surrogates": b"\xed\xa0\xbd\xed\xb8\x80",
    "truncated after one": b"\xed", "truncated after two": b"\xed\x95", "truncated after three": b"\xf0\x9f\x98",
    "stray continuation": b"\x80", "many of them": b"\xbf\x80\xbf", "beyond Unicode": b"\xf4\x90\x80\x80", "five bytes": b"\xf8\x88\x80\x80\x80",
    "never a byte of UTF-8": b"\xfe", "nor this": b"\xff",
}
# What is odd and yet text.
ODD = {
    "byte order mark": "\ufeff", "non-character": "\ufffe", "non-character at the end of a plane": "\U0001ffff", "non-character of the middle": "\ufdd0",
    "lone initial jamo": "\u1100 ", "lone vowel jamo": "\u1161 ", "lone final jamo": "\u11a8 ", "compatibility jamo": "ㄱ ㅏ ",
    "right-to-left override": "\u202e", "isolates": "\u2066\u2069", "marks of direction": "\u200e\u200f", "embedding never closed": "\u202b",
    "zero width": "\u200b\u200c\u200d\u2060", "variation selector": "\ufe0f", "soft hyphen": "\u00ad", "escape": "\x1b[31m", "delete": "\x7f",
    "C1 control": "\u0085", "line separator": "\u2028", "paragraph separator": "\u2029", "private use": "\ue000", "last character": "\U0010ffff",
}


class Malformed(ProgramTest):
    def checked(self, given, *words):
        """The graph of the bytes; fails where a span does not slice them to its text."""
        graph = self.graph(self.file("a.txt", given), "--date", "2025-02-04", *words)
        for entity in graph["entities"]:
            for mention in entity["mentions"]:
                piece = given[mention["start"]:mention["end"]]
                self.assertEqual(piece.decode("utf8"), mention["text"])
        return graph

    def people(self, graph):
        return {entity["id"] for entity in graph["entities"] if entity["type"] == "Person"}

    def test_bad_bytes_cost_nothing_but_themselves(self):
        people = self.people(self.checked(MEETING))
        self.assertEqual(len(people), 2)
        for name, bad in BAD.items():
            for place in (0, len(MEETING), MEETING.index(" 4일".encode())):
                with self.subTest(name, place=place):
                    graph = self.checked(MEETING[:place] + bad + b" " * (place == 0) + MEETING[place:])
                    self.assertEqual(self.people(graph), people)
                    told = graph["documents"][0]["problems"]
                    self.assertTrue(told)
                    self.assertEqual(told[0]["column"], place + 1)
        print(f"{len(BAD)} classes of bad bytes in 3 places each")

    def test_strict_names_the_first_bad_byte(self):
        for name, bad in BAD.items():
            given = MEETING + bad + b" " + bad
            with self.subTest(name):
                done = self.run_program("extract", "--strict", "--format", "json", self.file("bad.txt", given), self.file("good.txt"), code=3)
                self.assertOneMessage(done, "bad.txt", f"is not UTF-8 at byte {len(MEETING)}")
                self.assertEqual(self.ids(json.loads(done.out)), ["good"])

    def test_strict_takes_whatever_is_text(self):
        for name, odd in ODD.items():
            with self.subTest(name):
                given = odd.encode() + MEETING
                self.assertEqual(self.checked(given, "--strict"), self.checked(given))

    def test_odd_characters_cost_nothing_but_themselves(self):
        people = self.people(self.checked(MEETING))
        for name, odd in ODD.items():
            for given in (odd.encode() + MEETING, MEETING + odd.encode(), MEETING.replace("회장은 ".encode(), ("회장은 " + odd).encode())):
                with self.subTest(name):
                    graph = self.checked(given)
                    self.assertEqual(self.people(graph), people)
        print(f"{len(ODD)} odd characters in 3 places each")

    def test_decomposed_text_says_what_composed_text_says(self):
        import unicodedata
        apart = unicodedata.normalize("NFD", KOREAN).encode()
        self.assertNotEqual(apart, MEETING)
        given = self.checked(MEETING)
        self.file("a.txt", apart)
        graph = self.graph("a.txt", "--date", "2025-02-04")
        self.assertEqual(self.people(graph), self.people(given))
        self.assertEqual([event["type"] for event in graph["events"]], [event["type"] for event in given["events"]])
        for entity in graph["entities"]:
            for mention in entity["mentions"]:
                self.assertEqual(apart[mention["start"]:mention["end"]].decode(), mention["text"])

    def test_nul_is_refused_wherever_it_stands(self):
        self.assertOneMessage(self.run_program("extract", self.file("a.txt", MEETING + b"\0"), code=1), "a.txt", "NUL")
        feed = json.dumps({"id": "a", "text": KOREAN + "\0"}) + "\n"
        self.assertOneMessage(self.run_program("extract", "--input", "jsonl", stdin=feed, code=1), "standard input:1", "NUL")

    def test_a_hundred_thousand_combining_marks(self):
        self.assertEqual(len(self.people(self.checked(MEETING + "e".encode() + "\u0301".encode() * 100_000 + b"\n" + MEETING))), 2)

    def test_a_million_line_breaks(self):
        for line_break in (b"\n", b"\r\n", b"\r"):
            with self.subTest(line_break):
                self.assertEqual(len(self.people(self.checked(MEETING + line_break * 1_000_000 + MEETING))), 2)

    def test_a_long_line_is_cut_and_told(self):
        size = 50_000_000 if LONG else 2_000_000
        given = MEETING + ("가나 ".encode() * (size // 7)) + b"\n" + MEETING
        graph = self.checked(given)
        self.assertEqual(len(self.people(graph)), 2)
        told = graph["documents"][0]["problems"]
        self.assertEqual(len(told), 1, told)
        self.assertIn("was cut", told[0]["what"])

    def test_random_bytes_never_break_a_span(self):
        chance = random.Random(9)
        pieces = [*BAD.values(), *(odd.encode() for odd in ODD.values()), MEETING, MEETING[:40], MEETING[41:], b"\n"]
        for _ in range(300 if LONG else 30):
            self.checked(b" ".join(chance.choice(pieces) for _ in range(40)) + b"\n" + MEETING * 8)


if __name__ == "__main__":
    unittest.main()
