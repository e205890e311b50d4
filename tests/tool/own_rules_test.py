# What goes in: the packs and articles of examples/own_rules. What comes out: their matches, merged over two languages, and none without the
# packs. Why it exists: a reader who copies that folder must get what its page says.
import unittest

from program import ROOT, ProgramTest

FOLDER = ROOT / "examples/own_rules"
ARTICLES = [FOLDER / "derby.ko.txt", FOLDER / "derby.en.txt"]


class OwnRules(ProgramTest):
    def matches(self, *words):
        graph = self.graph("--names", FOLDER / "match", "--date", "2025-11-05", *words, *ARTICLES)
        return [event for event in graph["events"] if event["type"] == "Match"]

    def test_the_packs_are_right(self):
        self.assertIn("no problems", self.run_program("check", "--rules", FOLDER / "match", ROOT / "dictionaries").out)

    def test_two_articles_tell_of_two_matches(self):
        told = [(event["modality"], sorted(a["entity"] for a in event["arguments"] if a["role"] == "participant"),
                 [a["entity"] for a in event["arguments"] if a["role"] == "place"], [a["value"] for a in event["arguments"] if a["role"] == "time"],
                 sorted(account["document"] for account in event["accounts"])) for event in self.matches("--rules", FOLDER / "match")]
        self.assertEqual(told, [
            ("happened", ["org/garam-city", "org/haesong-united"], ["place/haesong-stadium"], ["2025-11-04"], ["derby.en", "derby.ko"]),
            ("planned", ["org/haesong-united", "org/velmora-rovers"], ["place/garam-arena"], ["2025-11-08"], ["derby.en", "derby.ko"])])

    def test_without_the_packs_there_is_none(self):
        self.assertEqual(self.matches(), [])


if __name__ == "__main__":
    unittest.main()
