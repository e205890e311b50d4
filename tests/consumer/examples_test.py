# What goes in: the installed library. What comes out: the programs of examples/ built against it and run. Why it exists: an example that does not
# compile, or does not do what it says, is worse than none.
import json
import re
import subprocess
import unittest

from installed_tree import ROOT, InstalledTree, build, run


class Examples(InstalledTree):
    def program(self, name):
        build(ROOT / "examples" / name, self.folder / name, self.prefix)
        return self.folder / name / name

    def test_names_out_of_a_table_join_the_shipped_ones(self):
        program = self.program("own_dictionary")
        table, article = self.folder / "names.tsv", self.folder / "own.txt"
        table.write_text("person/seo-ga-ram-x\t서가람솔\tSeo Garamsol\norg/nuri-harbour-x\t누리하버랩\t\n", encoding="utf8")
        article.write_text("누리하버랩의 서가람솔 이사가 샘 올트먼과 만났다.\n", encoding="utf8")
        done = run(program, table, article)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        found = [line.split("\t")[1:] for line in done.stdout.splitlines()]
        self.assertIn(["누리하버랩", "org/nuri-harbour-x"], found)
        self.assertIn(["서가람솔", "person/seo-ga-ram-x"], found)
        self.assertIn(["샘 올트먼", "person/sam-altman"], found)

    def test_a_table_that_is_wrong_is_told(self):
        program = self.program("own_dictionary")
        table = self.folder / "wrong.tsv"
        table.write_text("nonsense\t서가람솔\t\n", encoding="utf8")
        done = run(program, table, self.article)
        self.assertEqual(done.returncode, 1)
        self.assertIn("entry 1", done.stderr)

    def test_no_graph_is_half_of_the_old_and_half_of_the_new_names(self):
        articles = sorted((ROOT / "examples/articles").glob("*.txt"))
        done = run(self.program("threads"), "4", ROOT / "examples/articles/cast.rec", *articles)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        told = re.findall(r"^([0-9a-f]{16}): (\d+) graphs, (\d+) different$", done.stdout, re.M)
        self.assertEqual(len(told), 2, done.stdout)
        shipped = re.search(r"dictionaries ([0-9a-f]{16})", run(self.prefix / "bin/mannam", "--version").stdout)[1]
        self.assertIn(shipped, [version for version, _, _ in told])
        for _, graphs, different in told:
            self.assertEqual(int(different), len(articles))
            self.assertGreaterEqual(int(graphs), len(articles))

    def test_a_graph_leaves_the_pipe_before_the_next_article_comes(self):
        text = self.article.read_text(encoding="utf8")
        with subprocess.Popen([self.program("stream")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as stream:
            for number in range(3):
                stream.stdin.write(json.dumps({"id": f"a{number}", "text": text, "date": "2025-02-04"}) + "\n")
                stream.stdin.flush()
                graph = json.loads(stream.stdout.readline())
                self.assertEqual([document["id"] for document in graph["documents"]], [f"a{number}"])
            rest, errors = stream.communicate()
        self.assertEqual((stream.returncode, rest, errors), (0, "", ""))

    def test_a_stream_answers_line_by_line_and_a_bad_line_costs_only_itself(self):
        program = self.program("stream")
        text = self.article.read_text(encoding="utf8")
        lines = [json.dumps({"id": "a", "text": text, "date": "2025-02-04"}), "{nonsense", json.dumps({"id": "b", "text": text})]
        done = run(program, input="\n".join(lines) + "\n")
        self.assertEqual(done.returncode, 3)
        self.assertIn("line 2: ", done.stderr)
        graphs = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual([graph["documents"][0]["id"] for graph in graphs], ["a", "b"])
        self.assertEqual([len(graph["events"]) for graph in graphs], [1, 1])


if __name__ == "__main__":
    unittest.main()
