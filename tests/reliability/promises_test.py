# What goes in: the table of docs/reliability.md. What comes out: whether each test it names is there, and each filter it gives finds tests. Why it
# exists: a promise whose test was renamed away is none.
import os
import re
import subprocess
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("MANNAM_BUILD", ROOT / "build"))
TABLE = (ROOT / "docs/reliability.md").read_text(encoding="utf8").partition("| promise |")[2].partition("\n\n")[0]
ROWS = [line.split("|")[1:-1] for line in TABLE.splitlines()[1:] if line.startswith("| ")]


class Promises(unittest.TestCase):
    def test_there_are_promises(self):
        self.assertGreater(len(ROWS), 15)
        for row in ROWS:
            self.assertEqual(len(row), 4, row)

    def test_each_names_a_test_that_is_there(self):
        for promise, test, _, _ in ROWS:
            named = re.findall(r"`(tests/[\w./]+)`", test)
            self.assertTrue(named, promise)
            for path in named:
                self.assertTrue((ROOT / path).is_file(), f"{promise}: {path}")

    def test_each_filter_finds_tests(self):
        for promise, _, _, command in ROWS:
            for tag in re.findall(r'mannam_tests "(\[\w+\])"', command):
                listed = subprocess.run([BUILD / "tests/mannam_tests", "--list-tests", tag], capture_output=True, text=True).stdout
                self.assertNotIn("\n0 matching test cases", listed, promise)
                self.assertRegex(listed, r"[1-9]\d* matching test case", promise)

    def test_a_filter_that_finds_nothing_fails(self):
        done = subprocess.run([BUILD / "tests/mannam_tests", "-w", "NoTests", "[no-such-tag]"], capture_output=True, text=True)
        self.assertNotEqual(done.returncode, 0)


if __name__ == "__main__":
    unittest.main()
