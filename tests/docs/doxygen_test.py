# What goes in: the public headers. What comes out: every docstring that is missing or that Doxygen cannot read. Why it exists: the header is the
# manual; what has no words there has none anywhere.
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@unittest.skipUnless(shutil.which("doxygen"), "doxygen is not installed")
class Doxygen(unittest.TestCase):
    def run_doxygen(self, headers):
        with tempfile.TemporaryDirectory() as folder:
            settings = (ROOT / "docs/Doxyfile").read_text(encoding="utf8") + f"\nINPUT = {headers}\nOUTPUT_DIRECTORY = {folder}/made\n"
            return subprocess.run(["doxygen", "-"], input=settings, cwd=ROOT, capture_output=True, text=True)

    def test_everything_public_is_documented(self):
        done = self.run_doxygen("include/mannam")
        self.assertEqual(done.stderr, "")
        self.assertEqual(done.returncode, 0)

    def test_a_function_without_words_is_an_error(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "a.h").write_text("// What goes in: a number.\nnamespace mannam {\nint unexplained(int number);\n}\n", encoding="utf8")
            done = self.run_doxygen(folder)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("unexplained", done.stderr)

    def test_a_member_without_words_is_an_error(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "a.h").write_text("/// A thing.\nstruct Thing {\n  int size = 0;\n};\n", encoding="utf8")
            done = self.run_doxygen(folder)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("size", done.stderr)


if __name__ == "__main__":
    unittest.main()
