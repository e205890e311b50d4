# What goes in: README.md and README.ko.md. What comes out: that they say the same, set up with two commands and show the quickstart. Why it
# exists: tests/docs runs what stands on the pages; this holds what must stand there.
import re
import subprocess
import sys
import unittest

from program import PROGRAM, ROOT

PAGES = [ROOT / "README.md", ROOT / "README.ko.md"]


class Readme(unittest.TestCase):
    maxDiff = None

    def pages(self):
        return [page.read_text(encoding="utf8") for page in PAGES]

    def test_options_in_the_text_are_known(self):
        known = subprocess.run([PROGRAM, "extract", "--help"], capture_output=True, text=True, check=True).stdout
        for text in self.pages():
            for option in re.findall(r"`(--[a-z-]+)`", text):
                self.assertIn(option, known)

    def test_there_are_exactly_two_commands_to_set_up(self):
        for text in self.pages():
            block = re.search(r"```sh\n((?:.*\n)*?)```", text)[1]
            self.assertEqual([line.split()[0] for line in block.splitlines()], ["examples/run.sh", "tests/run.sh"])
            for line in block.splitlines():
                self.assertTrue((ROOT / line.split()[0]).stat().st_mode & 0o100, "not executable")

    def test_the_program_is_the_quickstart(self):
        plain = lambda text: "".join(text.split())
        quickstart = plain((ROOT / "examples/quickstart/quickstart.cpp").read_text(encoding="utf8"))
        for text in self.pages():
            lines = re.search(r"```cpp\n((?:.*\n)*?)```", text)[1].splitlines()
            self.assertGreater(len(lines), 8)
            for line in lines:
                if ".published" not in line:  # a date in one, a word of the command line in the other
                    self.assertIn(plain(line), quickstart)

    def test_both_pages_say_the_same_in_the_same_order(self):
        shapes = [re.findall(r"^(#+ |```\w*)", page.read_text(encoding="utf8"), re.M) for page in PAGES]
        self.assertEqual(*shapes)

    def test_the_python_example_runs(self):
        try:
            import mannam  # noqa: F401
        except ImportError:
            self.skipTest("the package is not installed: pip install ./examples/python")
        for text in self.pages():
            program = re.search(r"```python\n((?:.*\n)*?)```", text)[1]
            done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
            self.assertIn("Meeting happened", done.stdout, done.stderr)


if __name__ == "__main__":
    unittest.main()
