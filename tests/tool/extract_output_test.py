# What goes in: articles and options. What comes out: the same bytes whatever the threads, the locale and the order. Why it exists: what the
# options promise is held by the real program.
import json
import os
import subprocess
import unittest

from program import BUILD, ENGLISH, KOREAN, PROGRAM, ProgramTest, lines

EMOJI = "🙂 " + KOREAN


class Options(ProgramTest):
    def test_a_date_resolves_the_days_of_the_text(self):
        graph = self.graph("--date", "2025-02-04", self.file("a.txt"))
        self.assertEqual(graph["documents"][0]["date"], "2025-02-04")
        self.assertIn("2025-02-04", [time["value"] for time in graph["times"]])

    def test_without_a_date_a_day_stays_open(self):
        graph = self.graph(self.file("a.txt"))
        self.assertEqual(graph["documents"][0]["date_from"], "none")
        self.assertNotIn("2025-02-04", [time["value"] for time in graph["times"]])

    def test_a_line_s_own_date_wins_over_the_option(self):
        graph = self.graphs("--input", "jsonl", "--date", "2024-01-01", stdin=lines({"text": KOREAN, "date": "2025-02-04"}))[0]
        self.assertEqual(graph["documents"][0]["date"], "2025-02-04")

    def test_a_bad_date_is_wrong_usage(self):
        done = self.run_program("extract", "--date", "4 February", self.file("a.txt"), code=2)
        self.assertIn("4 February", done.err)
        self.assertEqual(done.out, "")

    def test_a_day_that_does_not_exist_is_wrong_usage(self):
        self.run_program("extract", "--date", "2025-02-30", self.file("a.txt"), code=2)

    def offsets(self, unit, slice_of):
        graph = self.graph("--offsets", unit, self.file("a.txt", EMOJI))
        self.assertEqual(graph["offsets"], unit)
        mentions = [mention for entity in graph["entities"] for mention in entity["mentions"]]
        self.assertTrue(mentions)
        for mention in mentions:
            self.assertEqual(slice_of(mention["start"], mention["end"]), mention["text"])

    def test_offsets_count_bytes(self):
        self.offsets("utf8", lambda start, end: EMOJI.encode()[start:end].decode())

    def test_offsets_count_utf16_units(self):
        self.offsets("utf16", lambda start, end: EMOJI.encode("utf-16-le")[2 * start:2 * end].decode("utf-16-le"))

    def test_offsets_count_code_points(self):
        self.offsets("codepoint", lambda start, end: EMOJI[start:end])

    def test_confidence_leaves_out_what_is_less_certain(self):
        graph = self.graph("--min-confidence", "1", self.file("a.txt"))
        self.assertTrue(all(mention["confidence"] >= 1 for entity in graph["entities"] for mention in entity["mentions"]))

    def test_confidence_beyond_one_is_wrong_usage(self):
        self.run_program("extract", "--min-confidence", "1.5", self.file("a.txt"), code=2)

    def test_merge_and_no_merge_exclude_each_other(self):
        self.run_program("extract", "--merge", "--no-merge", self.file("a.txt"), code=2)

    def test_an_unknown_format_is_wrong_usage(self):
        self.assertIn("xml", self.run_program("extract", "--format", "xml", self.file("a.txt"), code=2).err)

    def test_an_unknown_option_is_wrong_usage(self):
        self.run_program("extract", "--frmat", "json", code=2)

    def test_without_a_terminal_json_is_written(self):
        self.assertEqual(json.loads(self.run_program("extract", self.file("a.txt")).out)["schema"], "mannam/graph/1.0")

    def test_for_lines_lines_are_written(self):
        done = self.run_program("extract", "--input", "jsonl", stdin=lines({"text": KOREAN}, {"text": ENGLISH}))
        self.assertEqual([json.loads(line)["schema"] for line in done.out.splitlines()], ["mannam/graph/1.0"] * 2)

    def test_a_timeline_names_the_people_who_met(self):
        done = self.run_program("extract", "--format", "timeline", "--date", "2025-02-04", self.file("a.txt"))
        self.assertIn("이재용", done.out)
        self.assertNotIn("\033[", done.out)


class SameBytes(ProgramTest):
    def feed(self, count):
        return lines(*({"id": f"a{n}", "text": KOREAN.replace("4일", f"{n % 28 + 1}일") * (n % 3 + 1), "date": "2025-02-04"} for n in range(count)))

    def test_threads_keep_the_order_of_lines(self):
        graphs = self.graphs("--input", "jsonl", "--jobs", "4", stdin=self.feed(100))
        self.assertEqual([self.ids(graph) for graph in graphs], [[f"a{n}"] for n in range(100)])

    def test_threads_do_not_change_the_bytes(self):
        one, four = (self.run_program("extract", "--input", "jsonl", "--format", "json", "-j", jobs, stdin=self.feed(40)).out for jobs in (1, 4))
        self.assertEqual(one, four)

    def test_the_order_of_files_does_not_change_the_bytes(self):
        files = [self.file("a.txt"), self.file("b.txt", ENGLISH), self.file("c.txt", KOREAN * 2)]
        self.assertEqual(self.graph(*files), self.graph(*reversed(files)))

    def test_locale_and_time_zone_do_not_change_the_bytes(self):
        name = self.file("a.txt")
        runs = {self.run_program("extract", "--date", "2025-02-04", name, env=env).out
                for env in ({"LC_ALL": "C", "TZ": "UTC"}, {"LC_ALL": "ko_KR.UTF-8", "TZ": "Asia/Seoul"}, {"LC_ALL": "tr_TR.UTF-8", "TZ": "America/New_York"})}
        self.assertEqual(len(runs), 1)


class Streams(ProgramTest):
    def test_a_reader_that_goes_away_is_no_error_message(self):
        self.file("day.jsonl", lines(*({"id": str(n), "text": KOREAN} for n in range(2000))))
        done = subprocess.run(f"'{PROGRAM}' extract --input jsonl --format jsonl day.jsonl | head -1", shell=True, cwd=self.folder, capture_output=True, text=True)
        self.assertEqual(done.stderr, "")
        self.assertEqual(len(done.stdout.splitlines()), 1)

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full here")
    def test_a_full_disk_is_a_failure(self):
        name = self.file("a.txt")
        with open("/dev/full", "wb") as full:
            done = subprocess.run([PROGRAM, "extract", name], cwd=self.folder, stdout=full, stderr=subprocess.PIPE, text=True)
        self.assertEqual(done.returncode, 1)
        self.assertIn("cannot write", done.stderr)

    def test_nothing_is_said_on_stderr_when_all_goes_well(self):
        self.assertEqual(self.run_program("extract", self.file("a.txt"), self.file("b.txt", ENGLISH)).err, "")

    def test_on_a_terminal_the_default_is_a_timeline(self):
        written = self.written_to(self.terminal(), "extract", "--date", "2025-02-04", self.file("a.txt"))
        self.assertIn("이재용", written)
        self.assertNotIn('"schema"', written)

    def test_no_color_is_heeded_on_a_terminal(self):
        written = self.written_to(self.terminal(), "extract", "--date", "2025-02-04", self.file("a.txt"), env={"NO_COLOR": "1"})
        self.assertNotIn("\033[", written)

    def test_a_keyboard_is_not_waited_for(self):
        main, other = self.terminal()
        done = subprocess.run([PROGRAM, "extract"], stdin=other, capture_output=True, text=True, timeout=20)
        os.close(main)
        os.close(other)
        self.assertEqual(done.returncode, 2)
        self.assertIn("standard input", done.stderr)

    def test_timing_is_told_on_demand(self):
        done = self.run_program("extract", "--timing", self.file("a.txt"))
        self.assertRegex(done.err, r"loaded in [\d.]+ ms, read 1 articles in [\d.]+ ms")

    def test_progress_is_shown_on_a_terminal(self):
        written = self.written_to(self.terminal(), "extract", "--format", "json", self.file("a.txt"), self.file("b.txt"))
        self.assertIn("2 of 2", written)


class Dictionaries(ProgramTest):
    def test_a_missing_folder_is_a_bad_dictionary(self):
        done = self.run_program("extract", "--dictionaries", "gone", self.file("a.txt"), code=4)
        self.assertIn("gone", done.err)
        self.assertEqual(done.out, "")

    def test_a_broken_entry_is_named_with_file_and_line(self):
        self.file("mine/words/titles.rec", "# titles\n\nid: title/chairman\nko: 회장\n")
        self.file("mine/names/people.rec", "id: person/han-do-yun\nko: 한도윤\nnickname: 도윤\n")
        done = self.run_program("extract", "--dictionaries", "mine", self.file("a.txt"), code=4)
        self.assertIn("people.rec:3", done.err)
        self.assertIn("nickname", done.err)

    def test_version_names_everything_that_decides_the_output(self):
        out = self.run_program("--version").out
        for piece in ("mannam 0.", "ICU ", "RE2 ", "dictionaries "):
            self.assertIn(piece, out)

    def test_the_hash_of_the_version_is_the_graph_s(self):
        graph = self.graph(self.file("a.txt"))
        self.assertIn(f'dictionaries {graph["engine"]["dictionaries"]}', self.run_program("--version").out)

    def test_help_lists_the_subcommands_and_exit_codes(self):
        out = self.run_program("--help").out
        for piece in ("extract", "merge", "find", "check", "Exit codes", "0 done", "4 "):
            self.assertIn(piece, out)

    def test_every_subcommand_has_help(self):
        for command in ("extract", "merge", "find", "check"):
            self.assertIn("Exit codes", self.run_program(command, "--help").out)

    def test_no_subcommand_is_wrong_usage(self):
        self.run_program(code=2)

    def test_the_program_stands_where_the_manual_says(self):
        self.assertTrue((BUILD / "mannam").exists())


if __name__ == "__main__":
    unittest.main()
