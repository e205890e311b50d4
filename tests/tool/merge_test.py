# What goes in: graphs written as JSON. What comes out: one graph, the same however the merging was split. Why it exists: graphs made on other
# days and machines meet in `mannam merge`.
import itertools
import json
import unittest

from program import ENGLISH, KOREAN, ProgramTest


class Merge(ProgramTest):
    def graph_file(self, name, text, date="2025-02-04"):
        article = self.file(name + ".txt", text)
        return self.file(name + ".json", self.run_program("extract", "--format", "json", "--date", date, article).out)

    def setUp(self):
        super().setUp()
        self.a = self.graph_file("a", KOREAN)
        self.b = self.graph_file("b", ENGLISH)
        self.c = self.graph_file("c", KOREAN * 2)

    def test_merging_is_extracting_together(self):
        together = self.graph("--date", "2025-02-04", "a.txt", "b.txt", "c.txt")
        self.assertEqual(json.loads(self.run_program("merge", self.a, self.b, self.c).out), together)

    def test_the_order_does_not_change_the_bytes(self):
        self.assertEqual(len({self.run_program("merge", *files).out for files in itertools.permutations([self.a, self.b, self.c])}), 1)

    def test_a_merged_graph_merges_again(self):
        first = self.file("ab.json", self.run_program("merge", self.a, self.b).out)
        self.assertEqual(self.run_program("merge", first, self.c).out, self.run_program("merge", self.a, self.b, self.c).out)

    def test_merging_a_graph_with_itself_changes_nothing(self):
        self.assertEqual(self.run_program("merge", self.a, self.a).out, self.run_program("merge", self.a).out)

    def test_one_graph_is_written_as_it_came(self):
        self.assertEqual(self.run_program("merge", self.a).out, (self.folder / self.a).read_text(encoding="utf8"))

    def test_graphs_may_come_a_line_each(self):
        lines = self.run_program("extract", "--no-merge", "--date", "2025-02-04", "a.txt", "b.txt").out
        self.assertEqual(self.run_program("merge", "-", stdin=lines).out, self.run_program("merge", self.a, self.b).out)

    def test_a_timeline_is_written_on_demand(self):
        self.assertIn("이재용", self.run_program("merge", "--format", "timeline", self.a, self.b).out)

    def test_a_graph_a_line_is_written_on_demand(self):
        self.assertEqual(len(self.run_program("merge", "--format", "jsonl", self.a, self.b).out.splitlines()), 1)

    def test_a_missing_file_is_named_and_the_others_are_done(self):
        done = self.run_program("merge", "gone.json", self.a, code=3)
        self.assertOneMessage(done, "gone.json", "no such file")
        self.assertEqual(self.ids(json.loads(done.out)), ["a"])

    def test_what_is_no_json_is_named(self):
        self.file("broken.json", '{"schema": "mannam/graph/1.0", ')
        self.assertOneMessage(self.run_program("merge", "broken.json", code=1), "broken.json")

    def test_what_is_no_graph_is_named(self):
        self.file("other.json", '{"name": "other"}\n')
        self.assertOneMessage(self.run_program("merge", "other.json", code=1), "other.json")

    def test_a_newer_major_version_is_refused(self):
        newer = (self.folder / self.a).read_text(encoding="utf8").replace("mannam/graph/1.0", "mannam/graph/2.0")
        self.file("newer.json", newer)
        self.assertOneMessage(self.run_program("merge", "newer.json", code=1), "newer.json")

    def test_graphs_of_different_offsets_do_not_merge(self):
        self.file("points.json", self.run_program("extract", "--format", "json", "--offsets", "codepoint", "b.txt").out)
        done = self.run_program("merge", self.a, "points.json", code=3)
        self.assertIn("offsets", done.err)

    def test_one_id_for_two_texts_is_a_problem_and_both_stay(self):
        (self.folder / "other").mkdir()
        other = self.file("other/a.json", self.run_program("extract", "--format", "json", self.file("other/a.txt", ENGLISH)).out)
        done = self.run_program("merge", self.a, other, code=3)
        self.assertEqual(len(json.loads(done.out)["documents"]), 2)

    def test_no_graph_is_wrong_usage(self):
        self.run_program("merge", code=2)


if __name__ == "__main__":
    unittest.main()
