# What goes in: files, folders, lines and bytes of every kind. What comes out: the documents they become, or the message and the exit code.
# Why it exists: one bad file among a thousand must be named, and must not cost the others.
import json
import os
import unittest

from program import ENGLISH, KOREAN, ProgramTest, lines


class Files(ProgramTest):
    def test_a_file_is_a_document_named_by_its_stem(self):
        graph = self.graph(self.file("korea_001.txt"))
        self.assertEqual(self.ids(graph), ["korea_001"])

    def test_several_files_are_one_graph(self):
        graph = self.graph(self.file("a.txt"), self.file("b.txt", ENGLISH))
        self.assertEqual(self.ids(graph), ["a", "b"])

    def test_no_merge_gives_a_graph_for_each_file(self):
        done = self.run_program("extract", "--no-merge", "--format", "jsonl", self.file("b.txt"), self.file("a.txt", ENGLISH))
        self.assertEqual([self.ids(json.loads(line)) for line in done.out.splitlines()], [["b"], ["a"]])

    def test_standard_input_is_read_without_a_file(self):
        self.assertEqual(self.ids(self.graph(stdin=KOREAN)), ["stdin"])

    def test_a_dash_is_standard_input(self):
        self.assertEqual(self.ids(self.graph("-", stdin=KOREAN)), ["stdin"])

    def test_a_dash_may_stand_among_files(self):
        self.assertEqual(self.ids(self.graph(self.file("a.txt"), "-", stdin=ENGLISH)), ["a", "stdin"])

    def test_a_missing_file_is_named_and_the_others_are_done(self):
        done = self.run_program("extract", "--format", "json", "gone.txt", self.file("a.txt"), code=3)
        self.assertOneMessage(done, "gone.txt", "no such file")
        self.assertEqual(self.ids(json.loads(done.out)), ["a"])

    def test_only_a_missing_file_is_a_failure(self):
        done = self.run_program("extract", "gone.txt", code=1)
        self.assertEqual(done.out, "")

    def test_a_folder_is_named_with_a_hint(self):
        (self.folder / "news").mkdir()
        done = self.run_program("extract", "news", self.file("a.txt"), code=3)
        self.assertOneMessage(done, "news", "folder", "news/*.txt")

    @unittest.skipIf(os.geteuid() == 0, "root may read everything")
    def test_a_file_that_may_not_be_read_is_named(self):
        name = self.file("secret.txt")
        (self.folder / name).chmod(0)
        self.assertOneMessage(self.run_program("extract", name, code=1), "secret.txt", "ermission")

    def test_an_empty_file_is_kept_with_a_problem(self):
        done = self.run_program("extract", "--format", "json", self.file("empty.txt", ""))
        self.assertOneMessage(done, "empty.txt", "is empty")
        document = json.loads(done.out)["documents"][0]
        self.assertEqual(document["id"], "empty")
        self.assertIn("is empty", json.dumps(document["problems"]))

    def test_a_file_of_white_space_is_kept_with_a_problem(self):
        done = self.run_program("extract", "--format", "json", self.file("blank.txt", " \n\t\n"))
        self.assertOneMessage(done, "blank.txt", "white space")

    def test_a_binary_file_is_refused_and_the_others_are_done(self):
        done = self.run_program("extract", "--format", "json", self.file("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), self.file("a.txt"), code=3)
        self.assertOneMessage(done, "picture.png", "not a text")
        self.assertEqual(self.ids(json.loads(done.out)), ["a"])

    def test_utf16_is_refused_with_a_hint(self):
        done = self.run_program("extract", self.file("wide.txt", KOREAN.encode("utf-16")), code=1)
        self.assertOneMessage(done, "wide.txt", "UTF-16", "iconv")

    def test_an_old_korean_encoding_is_refused_with_a_hint(self):
        done = self.run_program("extract", self.file("old.txt", (KOREAN * 3).encode("cp949")), code=1)
        self.assertOneMessage(done, "old.txt", "not UTF-8", "CP949")

    def test_a_few_bad_bytes_are_read_over(self):
        graph = self.graph(self.file("a.txt", b"\xff" + KOREAN.encode()))
        self.assertEqual(len(graph["documents"][0]["problems"]), 1)

    def test_offsets_still_index_the_given_bytes_behind_bad_ones(self):
        given = b"\xff\xc3\xfd " + KOREAN.encode()
        graph = self.graph(self.file("a.txt", given))
        mentions = [mention for entity in graph["entities"] for mention in entity["mentions"]]
        self.assertTrue(mentions)
        for mention in mentions:
            self.assertEqual(given[mention["start"]:mention["end"]].decode(), mention["text"])


    def test_strict_refuses_a_bad_byte_and_says_where(self):
        good, bad = self.file("good.txt"), self.file("bad.txt", KOREAN.encode()[:9] + b"\xff" + KOREAN.encode()[9:])
        done = self.run_program("extract", "--strict", "--format", "json", good, bad, code=3)
        self.assertOneMessage(done, "bad.txt", "is not UTF-8 at byte 9", "--strict")
        self.assertEqual(self.ids(json.loads(done.out)), ["good"])
        self.assertEqual(self.run_program("extract", "--strict", "--format", "json", good).out, self.run_program("extract", "--format", "json", good).out)


class DocumentIds(ProgramTest):
    def test_files_of_one_stem_are_told_apart_by_their_folders(self):
        graph = self.graph(self.file("2025/hani/1.txt"), self.file("2025/joongang/1.txt", ENGLISH))
        self.assertEqual(self.ids(graph), ["hani/1", "joongang/1"])

    def test_other_files_keep_their_stem_beside_a_clash(self):
        graph = self.graph(self.file("x/1.txt"), self.file("y/1.txt", ENGLISH), self.file("x/2.txt", ENGLISH * 2))
        self.assertEqual(sorted(self.ids(graph)), ["2", "x/1", "y/1"])

    def test_the_first_folder_that_differs_begins_the_id(self):
        graph = self.graph(self.file("n/x/d/1.txt"), self.file("n/y/d/1.txt", ENGLISH))
        self.assertEqual(self.ids(graph), ["x/d/1", "y/d/1"])

    def test_endings_tell_files_of_one_folder_apart(self):
        graph = self.graph(self.file("1.txt"), self.file("1.text", ENGLISH))
        self.assertEqual(self.ids(graph), ["1.text", "1.txt"])

    def test_a_file_given_twice_is_one_document(self):
        name = self.file("a.txt")
        self.assertEqual(self.graph(name, f"./{name}"), self.graph(name))

    def test_one_id_for_two_texts_is_a_problem_and_both_stay(self):
        feed = lines({"id": "a", "text": KOREAN}, {"id": "a", "text": ENGLISH})
        done = self.run_program("extract", "--input", "jsonl", "--format", "json", stdin=feed, code=3)
        self.assertIn("a", done.err)
        self.assertEqual(len(json.loads(done.out)["documents"]), 2)


class JsonLines(ProgramTest):
    def test_a_line_gives_a_line_in_the_order_given(self):
        graphs = self.graphs("--input", "jsonl", stdin=lines(*({"id": str(n), "text": KOREAN} for n in (3, 1, 2))))
        self.assertEqual([self.ids(graph) for graph in graphs], [["3"], ["1"], ["2"]])

    def test_the_fields_of_a_line_are_kept(self):
        article = {"id": "a1", "text": KOREAN, "date": "2025-02-04", "title": "만남", "source": "누리일보", "url": "https://example.org/a1"}
        document = self.graphs("--input", "jsonl", stdin=lines(article))[0]["documents"][0]
        self.assertEqual({name: document[name] for name in ("id", "date", "title", "source", "url")},
                         {name: article[name] for name in ("id", "date", "title", "source", "url")})

    def test_an_id_may_be_a_number(self):
        self.assertEqual(self.ids(self.graphs("--input", "jsonl", stdin=lines({"id": 17, "text": KOREAN}))[0]), ["17"])

    def test_a_line_without_an_id_is_named_by_its_place(self):
        self.file("day.jsonl", "\n" + lines({"text": KOREAN}))
        self.assertEqual(self.ids(self.graphs("--input", "jsonl", "day.jsonl")[0]), ["day:2"])

    def test_a_line_that_is_no_json_is_named_and_the_others_are_done(self):
        self.file("day.jsonl", lines({"id": "a", "text": KOREAN}) + "{oops}\n" + lines({"id": "b", "text": ENGLISH}))
        done = self.run_program("extract", "--input", "jsonl", "--format", "jsonl", "day.jsonl", code=3)
        self.assertOneMessage(done, "day.jsonl:2:", "JSON")
        self.assertEqual(len(done.out.splitlines()), 2)

    def test_a_line_without_a_text_is_named(self):
        done = self.run_program("extract", "--input", "jsonl", stdin=lines({"id": "a"}), code=1)
        self.assertOneMessage(done, "standard input:1", "text")

    def test_a_line_that_is_no_object_is_named(self):
        done = self.run_program("extract", "--input", "jsonl", stdin="[1, 2]\n", code=1)
        self.assertOneMessage(done, "standard input:1")

    def test_a_bad_date_in_a_line_is_named(self):
        done = self.run_program("extract", "--input", "jsonl", stdin=lines({"text": KOREAN, "date": "2025-02-30"}), code=1)
        self.assertOneMessage(done, "standard input:1", "2025-02-30", "date")

    def test_a_date_may_have_seconds_and_a_fraction(self):
        graph = self.graphs("--input", "jsonl", stdin=lines({"text": KOREAN, "date": "2025-02-04T14:27:31.123+09:00"}))[0]
        self.assertTrue(graph["documents"][0]["date"].startswith("2025-02-04T14:27"))

    def test_a_missing_file_of_lines_is_named(self):
        self.assertOneMessage(self.run_program("extract", "--input", "jsonl", "gone.jsonl", code=1), "gone.jsonl", "no such file")

    def test_lines_are_merged_on_demand(self):
        feed = lines({"id": "a", "text": KOREAN}, {"id": "b", "text": ENGLISH})
        self.assertEqual(self.ids(self.graph("--input", "jsonl", stdin=feed)), ["a", "b"])

    def test_a_last_line_needs_no_line_break(self):
        self.assertEqual(len(self.graphs("--input", "jsonl", stdin=lines({"text": KOREAN}).strip())), 1)

    def test_white_space_between_lines_is_passed_over(self):
        self.assertEqual(len(self.graphs("--input", "jsonl", stdin=lines({"text": KOREAN}) + "  \r\n\n" + lines({"text": ENGLISH}))), 2)


if __name__ == "__main__":
    unittest.main()
