# What goes in: the installed program. What comes out: whether the compiler and the linker hardened it as they were asked to. Why it exists: flags
# that a build drops on its way are missed by nobody until they are needed.
import os
import re
import shutil
import subprocess
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PREFIX = Path(os.environ.get("MANNAM_PREFIX", ROOT / "build/prefix"))


def read(*words):
    return subprocess.run(["readelf", "-W", *words], capture_output=True, text=True, check=True).stdout


@unittest.skipUnless(shutil.which("readelf"), "readelf is not installed")
class Hardening(unittest.TestCase):
    def setUp(self):
        self.files = [PREFIX / "bin/mannam", *(path for path in PREFIX.rglob("libmannam.so*") if not path.is_symlink())]

    def test_programs_may_be_loaded_anywhere(self):
        for file in self.files:
            with self.subTest(file.name):
                self.assertRegex(read("-h", file), r"Type:\s+DYN")

    def test_tables_of_the_linker_are_read_only_once_it_is_done(self):
        for file in self.files:
            with self.subTest(file.name):
                self.assertIn("GNU_RELRO", read("-l", file))
                self.assertRegex(read("-d", file), r"BIND_NOW|FLAGS_1.*NOW")

    def test_no_memory_is_both_written_and_run(self):
        for file in self.files:
            with self.subTest(file.name):
                self.assertNotRegex(read("-l", file), r"(LOAD|GNU_STACK)\s.*RWE")

    def test_stacks_are_guarded_and_calls_of_the_c_library_checked(self):
        for file in self.files:
            with self.subTest(file.name):
                symbols = read("--dyn-syms", file)
                self.assertIn("__stack_chk_fail", symbols)
                self.assertTrue(re.search(r"__(mem|str|s|v|f|p)\w*_chk\b", symbols), "no fortified call")


if __name__ == "__main__":
    unittest.main()
