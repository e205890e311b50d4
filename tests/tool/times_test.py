# What goes in: articles. What comes out: their times, a line each. Why it exists: the times stage is used on its own by this command, and what it
# writes is its interface.
import json
import shutil
import unittest

from program import ROOT, ProgramTest, lines

TEXT = "한도윤 가람그룹 회장은 4일 오전 해송시에서 에이다 리 누리AI CEO를 만났다. 회동은 40분가량 이어졌다.\n"


class Times(ProgramTest):
    def times(self, *words, **options):
        return [json.loads(line) for line in self.run_program("times", "--format", "jsonl", *words, **options).out.splitlines()]

    def test_a_time_is_told_with_value_interval_and_pattern(self):
        morning, length = self.times("--date", "2025-02-05", self.file("a.txt", TEXT))
        self.assertEqual(morning, {"document": "a", "start": TEXT.encode().index("4일".encode()), "end": TEXT.encode().index(" 해송시".encode()),
                                   "text": "4일 오전", "type": "TIME", "value": "2025-02-04TMO", "earliest": "2025-02-04T00:00",
                                   "latest": "2025-02-04T12:00", "grain": "part", "direction": "none", "approximate": False, "anchor": "2025-02-05",
                                   "why": ["<dd>_일", "<part>", "bare day against the document's date"]})
        self.assertEqual((length["text"], length["type"], length["value"], length["approximate"]), ("40분가량", "DURATION", "PT40M", True))

    def test_without_a_date_relative_times_stay_open(self):
        self.assertEqual(self.times(self.file("a.txt", TEXT))[0]["value"], "XXXX-XX-04TMO")

    def test_standard_input_is_read(self):
        self.assertEqual([time["value"] for time in self.times("--date", "2025-02-05", "-", stdin="They met on Tuesday.\n")], ["2025-02-04"])

    def test_lines_of_json_bring_their_dates(self):
        found = self.times("--input", "jsonl", stdin=lines({"id": "x", "text": "둘은 어제 만났다.", "date": "2025-03-01"}))
        self.assertEqual([(time["document"], time["value"]) for time in found], [("x", "2025-02-28")])

    def test_rows_show_the_times_to_people(self):
        out = self.run_program("times", "--format", "text", "--date", "2025-02-05", self.file("a.txt", TEXT)).out
        self.assertRegex(out, r"a:\d+\t4일 오전\tTIME\t2025-02-04TMO\t\n")
        self.assertIn("\t40분가량\tDURATION\tPT40M\tapproximate\n", out)

    def test_a_wrong_date_is_wrong_usage(self):
        self.assertIn("is not a date", self.run_program("times", "--date", "4 Feb", self.file("a.txt"), code=2).err)


class TimeRules(ProgramTest):
    def setUp(self):
        super().setUp()
        shutil.copytree(ROOT / "dictionaries/words", self.folder / "d/words")
        shutil.copytree(ROOT / "dictionaries/rules/time", self.folder / "d/rules/time")
        self.file("d/names/all.rec", "id: person/han-do-yun\nko: 한도윤\n")
        self.pack = self.folder / "d/rules/time/ko.rules"

    def change(self, old, new):
        text = self.pack.read_text(encoding="utf8")
        self.assertIn(old, text)
        self.pack.write_text(text.replace(old, new, 1), encoding="utf8")
        return text[:text.index(old)].count("\n") + 1

    def test_check_counts_and_tells_examples(self):
        line = self.change("  내년 | year | year-shift=1\n", "  내년 | year | year-shift=1\n  example 2025-02-04\n    둘은 [내년 = 2027] 만난다.\n")
        done = self.run_program("check", "d", code=4)
        self.assertIn(f"d/rules/time/ko.rules:{line + 2}:5: the example of `years` does not come out: missing [내년 = 2027], found [내년 = 2026]\n", done.err)
        self.assertIn("    둘은 [내년 = 2027] 만난다.\n    ^ near here\n", done.err)

    def test_a_wrong_pattern_is_told_by_check_compile_and_times(self):
        line = self.change("  내년 | year | year-shift=1\n", "  내년 | year | year-shifted=1\n")
        message = f"d/rules/time/ko.rules:{line}:"
        for words in (["check", "d"], ["compile", "d"], ["times", "--dictionaries", "d", "-"]):
            done = self.run_program(*words, code=4)
            self.assertIn(message, done.err)
            self.assertIn("there is no slot called year-shifted\n  내년 | year | year-shifted=1\n", done.err)

    def test_a_changed_pattern_is_read_where_the_compiled_file_is_old(self):
        self.run_program("compile", "d")
        self.change("  내년 | year | year-shift=1\n", "  내년 | year | year-shift=3\n")
        done = self.run_program("times", "--dictionaries", "d", "--format", "jsonl", "--date", "2025-02-04", "-", stdin="둘은 내년 만난다.")
        self.assertEqual(json.loads(done.out)["value"], "2028")

    def test_the_compiled_file_has_the_patterns(self):
        self.run_program("compile", "-o", "alone.mannam", "d")
        done = self.run_program("times", "--dictionaries", "alone.mannam", "--format", "jsonl", "--date", "2025-02-04", "-", stdin="둘은 내년 만난다.")
        self.assertEqual(json.loads(done.out)["value"], "2026")


if __name__ == "__main__":
    unittest.main()
