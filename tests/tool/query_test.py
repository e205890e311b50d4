# What goes in: saved graphs and questions on a command line. What comes out: the meetings, table or chain that answers. Why it exists: a name
# typed by hand may mean nobody or several, and whoever asks must learn which.
import csv
import io
import json
import unittest

from program import ProgramTest, ROOT

CAST = ROOT / "examples/articles/cast.rec"
FIRST = "한도윤 가람그룹 회장은 4일 서울에서 에이다 리 누리AI CEO와 만났다.\n"
SECOND = "에이다 리 누리AI CEO는 6일 부산에서 서하린 외교부 장관과 만났다.\n"
THIRD = "한도윤 가람그룹 회장은 다음달 10일 에이다 리 누리AI CEO와 만날 예정이다.\n"
NAMESAKES = ("김가온 다온전자 사장은 4일 한도윤 가람그룹 회장과 만났다.\n", "김가온 해솔은행 행장은 5일 한도윤 가람그룹 회장과 만났다.\n")


class Query(ProgramTest):
    def setUp(self):
        super().setUp()
        for name, text in (("first", FIRST), ("second", SECOND), ("third", THIRD)):
            article = self.file(name + ".txt", text)
            made = self.run_program("extract", "--names", CAST, "--format", "json", "--date", "2025-02-07", article).out
            self.file(name + ".json", made)

    def ask(self, *words, **options):
        return self.run_program("query", "first.json", "second.json", "third.json", *words, **options)

    def found(self, *words):
        return [event["accounts"][0]["document"] for event in json.loads(self.ask("--format", "json", *words).out)["events"]]

    def test_several_graphs_are_merged_and_asked(self):
        self.assertEqual(self.found(), ["first", "second", "third"])
        self.assertEqual(self.found("--person", "한도윤"), ["first", "third"])
        self.assertEqual(self.found("--person", "Ada Lee", "--person", "서하린"), ["second"])

    def test_conditions_are_joined(self):
        self.assertEqual(self.found("--company", "가람그룹"), ["first", "third"])
        self.assertEqual(self.found("--company", "가람그룹", "--planned"), ["third"])
        self.assertEqual(self.found("--company", "가람그룹", "--happened"), ["first"])
        self.assertEqual(self.found("--place", "부산"), ["second"])
        self.assertEqual(self.found("--from", "2025-02-05", "--until", "2025-02"), ["second"])

    def test_nothing_found_is_an_answer(self):
        self.assertEqual(self.found("--from", "2031"), [])

    def test_every_format_of_a_graph_writes_the_answer(self):
        for name in ("jsonl", "timeline", "csv", "graphml", "dot", "mermaid", "ics", "jsonld"):
            out = self.ask("--format", name, "--person", "서하린").out
            self.assertIn("서하린", out, name)
            self.assertNotIn("한도윤", out, name)

    def test_who_met_whom_is_counted(self):
        pairs = json.loads(self.ask("--who-met-whom").out)["pairs"]
        self.assertEqual([(sorted(p["name"] for p in pair["people"]), pair["happened"], pair["announced"]) for pair in pairs],
                         [(["에이다 리", "한도윤"], 1, 1), (["서하린", "에이다 리"], 1, 0)])
        rows = list(csv.DictReader(io.StringIO(self.ask("--who-met-whom", "--format", "csv").out)))
        self.assertEqual([row["happened"] for row in rows], ["1", "1"])
        self.assertIn("1 ●    1 ○", self.ask("--who-met-whom", "--format", "text").out)

    def test_a_chain_names_its_meetings(self):
        chain = json.loads(self.ask("--chain", "한도윤", "서하린").out)["links"]
        self.assertEqual([(link["from"]["name"], link["to"]["name"]) for link in chain], [("한도윤", "에이다 리"), ("에이다 리", "서하린")])
        self.assertEqual([len(link["events"]) for link in chain], [2, 1])
        self.assertIn("○ 2025-03-10", self.ask("--chain", "한도윤", "서하린", "--format", "text").out)

    def test_where_no_chain_leads_it_is_said(self):
        done = self.ask("--chain", "한도윤", "서하린", "--until", "2025-02-04", code=1)
        self.assertOneMessage(done, "한도윤", "서하린", "no chain")
        self.assertEqual(done.out, "")

    def test_an_unknown_name_brings_near_spellings(self):
        self.assertOneMessage(self.ask("--person", "한도운", code=1), "한도운", "did you mean 한도윤?")
        self.assertOneMessage(self.ask("--company", "Nowhere Corporation", code=1), "Nowhere Corporation")

    def test_every_unknown_name_is_told_at_once(self):
        done = self.ask("--person", "한도운", "--place", "서울시청역", code=1)
        self.assertOneMessage(done, "한도운", "서울시청역")

    def test_namesakes_are_listed_with_what_tells_them_apart(self):
        for name, text in zip("xy", NAMESAKES):
            article = self.file(f"{name}.txt", text)
            self.file(f"{name}.json", self.run_program("extract", "--names", CAST, "--format", "json", "--date", "2025-02-07", article).out)
        done = self.run_program("query", "x.json", "y.json", "--person", "김가온", code=1)
        self.assertOneMessage(done, "means 2", "다온전자", "해솔은행", "in x", "in y")
        one = next(word for word in done.err.replace(":", " ").split() if word.startswith("person/"))
        self.assertEqual(len(json.loads(self.run_program("query", "x.json", "y.json", "--person", one).out)["events"]), 1)

    def test_a_wrong_period_or_format_is_wrong_usage(self):
        self.assertIn("no period", self.ask("--from", "soon", code=2).err)
        self.assertIn("--format ics", self.ask("--who-met-whom", "--format", "ics", code=2).err)
        self.assertIn("--format text", self.ask("--format", "text", code=2).err)
        self.ask("--happened", "--planned", code=2)

    def test_a_broken_graph_is_told_and_the_others_answer(self):
        self.file("broken.json", "{")
        done = self.ask("broken.json", "--person", "서하린", code=3)
        self.assertOneMessage(done, "broken.json")
        self.assertEqual(len(json.loads(done.out)["events"]), 1)


if __name__ == "__main__":
    unittest.main()
