# What goes in: articles and graphs, and a terminal of a given width. What comes out: what the program shows on it. Why it exists: a terminal
# has a width and a colour, and whoever waits for many files wants to see how far they are; none of it may reach a file.
import fcntl
import os
import re
import struct
import subprocess
import termios
import unicodedata
import unittest
import unittest.mock

from program import ENGLISH, KOREAN, PROGRAM, ProgramTest

COLOUR = re.compile("\033\\[[0-9;]*m")


def columns(line):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 0 if unicodedata.combining(c) else 1 for c in line)


class Terminal(ProgramTest):
    def setUp(self):
        super().setUp()
        self.file("a.txt", KOREAN)
        self.file("b.txt", ENGLISH)
        for name in "ab":
            self.file(name + ".json", self.run_program("extract", "--format", "json", "--date", "2025-02-04", name + ".txt").out)

    def shown(self, *words, width=80, stdout=None, NO_COLOR=None):
        """What stands on a terminal that wide; NO_COLOR is unset where none is given, whatever it is outside."""
        terminal = self.terminal()
        fcntl.ioctl(terminal[1], termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
        with unittest.mock.patch.dict(os.environ):
            os.environ.pop("NO_COLOR", None)
            return self.written_to(terminal, *words, stdout=stdout, env={} if NO_COLOR is None else {"NO_COLOR": NO_COLOR})

    def lines(self, *words, **options):
        return [line.split("\r")[-1].removeprefix("\033[K") for line in COLOUR.sub("", self.shown(*words, **options)).replace("\r\n", "\n").splitlines()]

    def test_no_line_is_wider_than_the_terminal(self):
        for width in (30, 44, 80, 118):
            for language in ("ko", "en"):
                lines = self.lines("merge", "--lang", language, "a.json", "b.json", width=width)
                self.assertGreater(len(lines), 4)
                self.assertLessEqual(max(columns(line) for line in lines), width, lines)

    def test_a_wide_terminal_is_used_but_not_to_its_end(self):
        narrow, wide, widest = (self.lines("merge", "a.json", "b.json", width=width) for width in (50, 120, 300))
        self.assertLess(len(wide), len(narrow))
        self.assertEqual(wide, widest)

    def test_colour_is_for_terminals_and_off_with_no_color(self):
        self.assertRegex(self.shown("merge", "a.json"), COLOUR)
        self.assertNotRegex(self.shown("merge", "a.json", NO_COLOR="1"), COLOUR)
        self.assertRegex(self.shown("merge", "a.json", NO_COLOR=""), COLOUR)
        self.assertNotRegex(self.run_program("merge", "--format", "timeline", "a.json").out, COLOUR)

    def test_progress_of_many_graphs_is_shown_and_taken_away(self):
        for words in (("merge",), ("query", "--person", "이재용")):
            written = self.shown(*words, "a.json", "b.json")
            self.assertIn("2 of 2 graphs", written)
            self.assertLess(written.index("2 of 2 graphs"), written.index("\r\033[K"))
            self.assertNotIn("graphs", written[written.index("\r\033[K"):])

    def test_one_graph_is_not_worth_a_counter(self):
        self.assertNotIn("graphs", self.shown("merge", "a.json"))

    def test_progress_never_reaches_the_data(self):
        with open(self.folder / "out.json", "wb") as out:
            self.assertIn("2 of 2 graphs", self.shown("merge", "a.json", "b.json", stdout=out))
        self.assertEqual((self.folder / "out.json").read_text(encoding="utf8"), self.run_program("merge", "a.json", "b.json").out)

    def test_without_a_terminal_nothing_is_counted(self):
        self.assertEqual(self.run_program("merge", "a.json", "b.json").err, "")


if __name__ == "__main__":
    unittest.main()
