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


class SharedAndReplaced(ProgramTest):
    """Packs that share words, and rules of one's own in place of shipped ones."""

    ARTICLE = "한도윤 가람그룹 회장은 4일 에이다 리 누리AI CEO와 만났다. 한도윤 회장은 5일 에이다 리 CEO와 통화했다.\n"
    PACK = "language ko\nevent Gathering\nuse shared.words\ncast cast.rec\nrule seen\n  trigger met\n  participant Person + subject\n  participant Person + with\n"

    def rules_of(self, *words):
        graph = self.graph("--names", ROOT / "examples/articles/cast.rec", "--date", "2025-11-05", *words, self.file("a.txt", self.ARTICLE))
        return {mention["rule"] for event in graph["events"] for mention in event["mentions"]}

    def test_packs_share_words_and_marks(self):
        self.file("own/shared.words", "language ko\nmark subject = 은 는 이 가\nmark with = 와 과\nword met = 만나다\n")
        self.file("own/one/ko.rules", self.PACK)
        self.assertIn("gathering/ko#seen", self.rules_of("--rules", "own"))

    def test_a_missing_file_of_shared_words_is_named(self):
        self.file("own/ko.rules", self.PACK)
        done = self.run_program("extract", "--rules", "own", self.file("a.txt", self.ARTICLE), code=4)
        self.assertIn("own/ko.rules:3:5: cannot read `shared.words`\nuse shared.words\n    ^ near here\n"
                      "hint: a file of shared words stands in the folder of the pack or in the one above\n", done.err)

    def test_shared_words_hold_no_rules(self):
        self.file("own/shared.words", "language ko\nmark with = 와\nrule met\n  trigger met\n")
        self.file("own/ko.rules", self.PACK)
        self.assertIn("own/shared.words:3:1: a file of shared words holds no rules", self.run_program("check", "--rules", "own", ROOT / "dictionaries", code=4).err)

    def test_a_rule_of_the_same_name_replaces_ours(self):
        self.assertIn("meeting/ko#met-with", self.rules_of())
        self.file("own/ko.rules", "language ko\nevent Meeting\nword met = 통화하다\nmark subject = 은 는\nmark with = 와 과\n"
                                  "rule met-with\n  trigger met\n  participant Person + subject\n  participant Person + with\n  kind mine\n")
        graph = self.graph("--names", ROOT / "examples/articles/cast.rec", "--date", "2025-11-05", "--rules", "own", self.file("a.txt", self.ARTICLE))
        kinds = [event["kind"] for event in graph["events"] if any(m["rule"] == "meeting/ko#met-with" for m in event["mentions"])]
        self.assertEqual(kinds, ["mine"])


if __name__ == "__main__":
    unittest.main()
