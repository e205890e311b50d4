# What goes in: the program, and what it writes of itself: manual page, completions of bash, zsh and fish. What comes out: that they tell each
# command and option that --help tells, render and parse. Why it exists: they are made of the options, and a program that makes text for four
# readers can break any of them.
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("MANNAM_BUILD", ROOT / "build"))
PREFIX = Path(os.environ.get("MANNAM_PREFIX", ROOT / "build/prefix"))
PLAIN = {**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "100", "MAN_KEEP_FORMATTING": ""}


def program(*words):
    done = subprocess.run([BUILD / "mannam", *words], capture_output=True, text=True)
    if done.returncode:
        raise AssertionError(done.stderr)
    return done.stdout


def options_of(help_text):
    return set(re.findall(r"(?m)^ +(?:-\w,)?(--[\w-]+)", help_text)) | set(re.findall(r"(?m)^ +(-\w),", help_text))


class Description(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.commands = re.findall(r"(?m)^  ([a-z][\w-]+) ", program("--help").split("Subcommands:")[1])
        cls.options = {name: options_of(program(name, "--help")) for name in cls.commands}
        work = tempfile.TemporaryDirectory()
        cls.addClassCleanup(work.cleanup)
        cls.file = {}
        for kind in ("man", "bash", "zsh", "fish"):
            cls.file[kind] = Path(work.name) / kind
            cls.file[kind].write_text(program("describe", kind), encoding="utf8")

    def test_an_unknown_form_is_refused(self):
        self.assertEqual(subprocess.run([BUILD / "mannam", "describe", "ksh"], capture_output=True).returncode, 2)

    def test_help_was_read(self):
        self.assertGreater(len(self.commands), 8)
        self.assertIn("--who-met-whom", self.options["query"])
        self.assertIn("-j", self.options["extract"])
        self.assertNotIn("describe", self.commands)

    def render(self):
        if shutil.which("groff"):
            done = subprocess.run(["groff", "-man", "-Tutf8", "-ww", "-P-cbou", self.file["man"]], capture_output=True, text=True, env=PLAIN)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            return done.stdout
        self.skipTest("no groff here")

    def test_the_page_renders_and_tells_all(self):
        page = self.render()
        sections = re.split(r"(?m)^   ([a-z][\w-]+)$", page.split("\nCOMMANDS\n")[1])
        told = dict(zip(sections[1::2], sections[2::2]))
        self.assertEqual(sorted(told), sorted(self.commands))
        for name, options in self.options.items():
            with self.subTest(name):
                missing = [option for option in options if not re.search(rf"(?m)^ .*(?<![\w-]){re.escape(option)}\b", told[name])]
                self.assertFalse(missing)
        self.assertIn("mannam explain [OPTION...] [FILE[:LINE]]", page)
        self.assertIn("EXIT STATUS", page)
        self.assertEqual(page.count("4 a dictionary or rule is wrong"), 1)

    @unittest.skipUnless(shutil.which("man"), "no man here")
    def test_man_shows_it(self):
        done = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", self.file["man"]], capture_output=True, text=True, env=PLAIN)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("mannam extract [OPTION...] [FILE...]", re.sub("\x1b\\[[0-9;]*m|.\b", "", done.stdout))

    def completed(self, *words):
        """What bash offers for the last word."""
        script = ('source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); compopt() { :; }; _mannam; '
                  'printf "%s\\n" "${COMPREPLY[@]}"')
        done = subprocess.run(["bash", "-c", script, "bash", self.file["bash"], "mannam", *words], capture_output=True, text=True, cwd=ROOT)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout.split()

    def test_bash_completes(self):
        self.assertEqual(subprocess.run(["bash", "-n", self.file["bash"]], capture_output=True).stderr, b"")
        self.assertEqual(self.completed("ext"), ["extract"])
        self.assertEqual(self.completed("extract", "--form"), ["--format"])
        self.assertEqual(sorted(self.completed("find", "--format", "")), ["jsonl", "text"])
        self.assertEqual(self.completed("extract", "--date", ""), [])
        self.assertEqual(self.completed("extract", "a.txt", "--min"), ["--min-confidence"])
        self.assertEqual(self.completed("extract", "--rules", "dictionaries/n"), ["dictionaries/names"])
        self.assertEqual(self.completed("merge", "R"), [])  # files are left to the shell
        for name, options in self.options.items():
            with self.subTest(name):
                self.assertEqual({*self.completed(name, "-")}, options)
        self.assertEqual({*self.completed("")} - {"-h", "--help", "--version"}, {*self.commands})

    @unittest.skipUnless(shutil.which("zsh"), "no zsh here")
    def test_zsh_completes(self):
        done = subprocess.run(["zsh", "-n", self.file["zsh"]], capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        # Within a terminal of zsh's own, as its completion works nowhere else.
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(self.file["zsh"], Path(folder) / "_mannam")
            script = (f"zmodload zsh/zpty; zpty shell zsh -f -i; zpty -w shell 'PS1=; fpath=({folder} $fpath); autoload -U compinit; compinit -u -D; echo rea\"\"dy'; "
                      "zpty -r -m shell line '*ready*'; zpty -w -n shell $'mannam ext\\t\\C-a\\C-k'; zpty -w -n shell $'mannam find --format j\\t '; "
                      "sleep 3; zpty -r shell line '*jsonl*'; print -r -- $line; zpty -d shell")
            done = subprocess.run(["zsh", "-f", "-c", script], capture_output=True, text=True, timeout=60, env={**os.environ, "TERM": "dumb"})
        self.assertIn("extract", done.stdout)
        self.assertIn("jsonl", done.stdout)

    @unittest.skipUnless(shutil.which("fish"), "no fish here")
    def test_fish_completes(self):
        done = subprocess.run(["fish", "-n", self.file["fish"]], capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        def completed(line):
            done = subprocess.run(["fish", "-c", f"source {self.file['fish']}; complete -C '{line}'"], capture_output=True, text=True, env={**os.environ, "HOME": str(self.file["man"].parent)})
            self.assertEqual(done.returncode, 0, done.stderr)
            return [line.split("\t")[0] for line in done.stdout.splitlines()]
        self.assertEqual(completed("mannam ext"), ["extract"])
        self.assertEqual(sorted(completed("mannam find --format ")), ["jsonl", "text"])
        for name, options in self.options.items():
            with self.subTest(name):
                self.assertLessEqual({option for option in options if option.startswith("--")}, {*completed(f"mannam {name} --")})

    def test_what_is_installed_is_what_the_program_writes(self):
        page = next((PREFIX / "share/man/man1").glob("mannam.1*"))
        read = subprocess.run(["gzip", "-dcf", page], capture_output=True, text=True, check=True).stdout
        self.assertEqual(read, self.file["man"].read_text(encoding="utf8"))
        for kind, place in (("bash", "bash-completion/completions/mannam"), ("zsh", "zsh/vendor-completions/_mannam"), ("fish", "fish/vendor_completions.d/mannam.fish")):
            self.assertEqual((PREFIX / "share" / place).read_text(encoding="utf8"), self.file[kind].read_text(encoding="utf8"))


if __name__ == "__main__":
    unittest.main()
