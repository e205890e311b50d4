# What goes in: the sample articles, their approved graphs and the built program. What comes out: a test for each article, that its graph is the
# approved one. Why it exists: whole articles show what the small tests of a stage do not.
"""python3 tests/articles/articles_test.py; where a graph changed for the better: tests/articles/approve.py --approve"""
import json
import re
import unittest

from approve import ARTICLES, approved_file, difference, extract, stems, today


class Approved(unittest.TestCase):
    """A test for each article, added below."""

    def compare(self, stem):
        if not approved_file(stem).exists():
            self.skipTest("nothing approved yet")
        lines = difference(stem, today(stem))
        if lines:
            self.fail("\n" + "\n".join(lines[:60]) + "\nread the difference; tests/articles/approve.py --approve takes it")


class Shape(unittest.TestCase):
    def test_the_text_of_a_mention_stands_where_it_says(self):
        for stem in stems():
            text = (ARTICLES / f"{stem}.txt").read_bytes()
            for entity in extract(ARTICLES / f"{stem}.txt")["entities"]:
                for mention in entity["mentions"]:
                    self.assertEqual(text[mention["start"] : mention["end"]].decode(), mention["text"], stem)

    def test_each_article_tells_its_own_date(self):
        for stem in stems():
            document = extract(ARTICLES / f"{stem}.txt")["documents"][0]
            self.assertRegex((ARTICLES / f"{stem}.txt").read_text(encoding="utf8").replace(".", "-"), re.escape(document["date"][:10]))
            self.assertEqual(document["date_from"], "byline", stem)

    def test_an_article_alone_or_among_others_tells_the_same(self):
        together = extract(*(ARTICLES / f"{stem}.txt" for stem in stems()))
        for stem in stems():
            alone = extract(ARTICLES / f"{stem}.txt")
            accounts = [account for event in alone["events"] for account in event["accounts"]]
            among = [account for event in together["events"] for account in event["accounts"] if account["document"] == stem]
            order = lambda account: re.sub(r'"time": "t\d+"', "", json.dumps(account, sort_keys=True))  # times are counted anew
            self.assertEqual(sorted(map(order, accounts)), sorted(map(order, among)), stem)

    def test_nothing_of_the_furniture_is_told(self):
        graph = extract(ARTICLES / "hotel-talks-page.txt")
        people = {entity["id"] for entity in graph["entities"]}
        self.assertFalse(people & {"person/mira-okafor", "person/baek-seo-jin", "person/eun-chae-won", "person/do-ye-rin"})


for name in stems():
    setattr(Approved, "test_" + name.replace("-", "_"), lambda self, stem=name: self.compare(stem))

if __name__ == "__main__":
    unittest.main()
