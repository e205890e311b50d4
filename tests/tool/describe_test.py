# What goes in: the built program. What comes out: its manual page and completions, checked by the programs that read them where they are there.
# Why it exists: nobody reads them until they are wrong.
import re
import shutil
import subprocess
import unittest

from program import PROGRAM


def described(form):
    return subprocess.run([PROGRAM, "describe", form], capture_output=True, text=True, check=True).stdout


def commands():
    """As the help lists them."""
    listed = subprocess.run([PROGRAM, "--help"], capture_output=True, text=True).stdout.split("Subcommands:")[1]
    return re.findall(r"^  ([a-z-]+) ", listed, re.M)


def completed(line):
    """What bash would offer behind `line`."""
    words = line.split(" ")
    script = f'source /dev/stdin; COMP_WORDS=({" ".join(repr(word) for word in words)}); COMP_CWORD={len(words) - 1}; _mannam; printf "%s\\n" "${{COMPREPLY[@]}}"'
    done = subprocess.run(["bash", "-c", script], input=described("bash"), capture_output=True, text=True)
    if done.stderr:
        raise AssertionError(done.stderr)
    return done.stdout.split()


class Describe(unittest.TestCase):
    def test_every_command_and_option_stands_in_every_form(self):
        self.assertGreater(len(commands()), 8)
        for form in ("man", "bash", "zsh", "fish"):
            text = described(form).replace("\\-", "-")
            for command in commands():
                self.assertIn(command, text, form)
            for option in ("min-confidence", "names", "who-met-whom"):
                self.assertIn(option, text, form)

    def test_it_is_hidden(self):
        self.assertNotIn("describe", commands())
        self.assertNotIn("describe", described("bash").replace("Made by `mannam describe", ""))

    def test_an_unknown_form_is_refused(self):
        done = subprocess.run([PROGRAM, "describe", "ksh"], capture_output=True, text=True)
        self.assertEqual(done.returncode, 2)

    def test_bash_completes_commands_options_and_choices(self):
        self.assertEqual(completed("mannam ex"), ["extract", "explain"])
        self.assertIn("--min-confidence", completed("mannam extract --"))
        self.assertEqual(completed("mannam extract --format json"), ["json", "jsonl", "jsonld"])
        self.assertEqual(completed("mannam merge --lang "), ["ko", "en"])
        self.assertEqual(completed("mannam extract --names "), [])  # files, by the shell's default
        self.assertEqual(completed("mannam extract art"), [])

    @unittest.skipUnless(shutil.which("zsh"), "zsh is not installed")
    def test_zsh_reads_it(self):
        self.assertEqual(subprocess.run(["zsh", "-n"], input=described("zsh"), text=True).returncode, 0)

    @unittest.skipUnless(shutil.which("fish"), "fish is not installed")
    def test_fish_reads_it(self):
        self.assertEqual(subprocess.run(["fish", "-n"], input=described("fish"), text=True).returncode, 0)

    @unittest.skipUnless(shutil.which("groff"), "groff is not installed")
    def test_the_manual_page_has_no_warnings(self):
        done = subprocess.run(["groff", "-man", "-ww", "-Tutf8"], input=described("man"), capture_output=True, text=True)
        self.assertEqual(done.stderr, "")
        self.assertIn("EXIT STATUS", re.sub(r"\x1b\[[0-9;]*m|.\x08", "", done.stdout))


if __name__ == "__main__":
    unittest.main()
