# What goes in: README.md and README.ko.md. What comes out: that each picture is what the program writes, each command is one it knows, each
# program is the quickstart's and each link leads somewhere. Why it exists: a README nobody runs is soon wrong.
"""python3 tests/tool/readme_test.py; with --update, draws the pictures anew."""
import re
import shlex
import subprocess
import sys
import unittest

from program import PROGRAM, ROOT

PAGES = [ROOT / "README.md", ROOT / "README.ko.md"]
PICTURE = re.compile(r"```console\n\$ build/mannam (.*)\n((?:.*\n)*?)```")


def drawn(words):
    return subprocess.run([PROGRAM, *shlex.split(words)], cwd=ROOT, capture_output=True, text=True, check=True).stdout


def update():
    for page in PAGES:
        text = page.read_text(encoding="utf8")
        page.write_text(PICTURE.sub(lambda found: f"```console\n$ build/mannam {found[1]}\n{drawn(found[1])}```", text), encoding="utf8")


class Readme(unittest.TestCase):
    maxDiff = None

    def pages(self):
        return [page.read_text(encoding="utf8") for page in PAGES]

    def test_the_picture_is_what_the_program_writes(self):
        for text in self.pages():
            pictures = PICTURE.findall(text)
            self.assertTrue(pictures)
            for words, shown in pictures:
                self.assertEqual(shown, drawn(words), "tests/tool/readme_test.py --update draws it anew")

    def test_commands_are_known_with_their_options(self):
        for text in self.pages():
            commands = re.findall(r"^build/mannam (\w+)(.*)$", text, re.M)
            self.assertEqual({name for name, _ in commands}, {"extract", "merge", "find", "check"})
            for name, rest in commands:
                known = subprocess.run([PROGRAM, name, "--help"], capture_output=True, text=True, check=True).stdout
                for option in re.findall(r"--[a-z-]+", rest):
                    self.assertIn(option, known)

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

    def test_links_lead_somewhere(self):
        for text in self.pages():
            for target in re.findall(r"\]\(([^)#:]+)\)", text):
                self.assertTrue((ROOT / target).exists(), target)

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
    if sys.argv[1:] == ["--update"]:
        update()
    else:
        unittest.main()
