# What goes in: articles and lines of them. What comes out: the rules tried at each trigger. Why it exists: an explanation that differs from what
# extract did is worse than none, so both are compared on every sample article.
import json
import unittest

from program import ROOT, ProgramTest

CAST = ("--names", ROOT / "examples/articles/cast.rec")
TALKS = "한도윤 가람그룹 회장은 4일 서울에서 에이다 리 누리AI CEO와 만났다.\n그는 5일 기자들과 만났다.\n비가 왔다.\n"


class Explain(ProgramTest):
    def explained(self, *words, **options):
        return [json.loads(line) for line in self.run_program("explain", "--format", "json", *words, **options).out.splitlines()]

    def test_it_says_what_extract_did(self):
        compared = 0
        for article in sorted((ROOT / "examples/articles").glob("*.txt")):
            events = {event["id"]: event for event in self.graph(*CAST, article)["events"]}
            told = [one for one in self.explained(*CAST, article) if "event" in one]
            self.assertEqual({one["event"] for one in told if one["outcome"] == "event"}, set(events), article.name)
            for one in told:
                event = events[one["event"]]
                winner = next(rule["rule"] for rule in one["rules"] if rule["won"])
                self.assertIn(winner, [mention["rule"] for mention in event["mentions"]])
                self.assertEqual(one["type"], event["type"])
                self.assertIn(one["modality"], [mention["modality"] for mention in event["mentions"]])
                compared += 1
            for one in self.explained(*CAST, article):
                self.assertEqual("event" in one, one["outcome"] in ("event", "restated"), one)
        self.assertGreater(compared, 30)

    def test_offsets_index_the_text(self):
        given = ("\N{SLIGHTLY SMILING FACE}" + TALKS).encode()
        for one in self.explained(*CAST, "--date", "2025-11-05", self.file("a.txt", given)):
            self.assertEqual(given[one["trigger"]["start"]:one["trigger"]["end"]].decode(), one["trigger"]["text"])

    def test_roles_tell_what_filled_them(self):
        one = self.explained(*CAST, "--date", "2025-11-05", self.file("a.txt", TALKS) + ":1")[0]
        winner = next(rule for rule in one["rules"] if rule["won"])
        self.assertEqual(winner["rule"], "meeting/ko#met-with")
        filled = {role["line"].split()[0].rstrip("?"): [phrase["text"] for phrase in role["phrases"]] for role in winner["roles"] if role["filled"]}
        self.assertEqual(filled["place"], ["서울에서"])
        self.assertEqual(filled["time"], ["4일"])
        self.assertEqual((one["outcome"], one["modality"], one["form"]), ("event", "happened", "past"))

    def test_the_word_that_forbids_is_named(self):
        one = self.explained(*CAST, "--date", "2025-11-05", self.file("a.txt", TALKS) + ":2")[0]
        self.assertEqual(one["outcome"], "no rule")
        met = next(rule for rule in one["rules"] if rule["rule"] == "meeting/ko#met-with")
        self.assertEqual(met["refused"], "`never`: 기자들과")

    def test_words_of_modality_are_named(self):
        text = "한도윤 가람그룹 회장은 에이다 리 누리AI CEO와 만날 예정이다.\n"
        one = self.explained(*CAST, self.file("a.txt", text))[0]
        self.assertIn({"text": "예정이다", "says": "planned"}, one["clues"])
        self.assertEqual((one["modality"], one["form"]), ("planned", "supposed"))

    def test_own_rules_are_explained(self):
        folder = ROOT / "examples/own_rules"
        told = self.explained("--names", folder / "match", "--rules", folder / "match", "--date", "2025-11-05", folder / "derby.ko.txt")
        self.assertIn("match/ko#beat", [rule["rule"] for one in told for rule in one["rules"] if rule["won"]])

    def test_people_read_aligned_columns(self):
        out = self.run_program("explain", *CAST, "--date", "2025-11-05", self.file("a.txt", TALKS) + ":1").out
        self.assertTrue(out.startswith("a.txt:1: 만났다\n"))
        self.assertNotIn("\x1b", out)
        self.assertIn("✓ meeting/ko#met-with", out)

    def test_a_line_without_a_trigger_names_the_nearest(self):
        done = self.run_program("explain", *CAST, self.file("a.txt", TALKS) + ":3", code=1)
        self.assertEqual(done.err, "mannam: a.txt:3: no word here that a rule listens to\nhint: the nearest stands in line 2: 만났다\n")

    def test_a_line_behind_the_last(self):
        done = self.run_program("explain", *CAST, self.file("a.txt", TALKS) + ":9", code=1)
        self.assertEqual(done.err, "mannam: a.txt: has no line 9\nhint: its last one is 3\n")

    def test_a_missing_file(self):
        self.assertOneMessage(self.run_program("explain", "none.txt:3", code=1), "none.txt")


if __name__ == "__main__":
    unittest.main()
