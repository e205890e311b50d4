# What goes in: misuse/misuse.cpp and the public headers. What comes out: each mistake tried; and each header compiled alone. Why it exists: an
# interface is as safe as what it refuses, and a header that leans on another, or on a package, breaks in programs of others.
import os
import re
import subprocess
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MISUSE = Path(__file__).with_name("misuse") / "misuse.cpp"
PACKAGES = ("/unicode/", "/re2/", "/boost/", "/fmt/", "/nlohmann/", "/CLI/")
STRICT = ["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-Wno-unused-variable", "-fsyntax-only", f"-I{ROOT}/include"]


def compiled(source, *words, language="c++", standard="c++20", text=None):
    compiler = os.environ.get("CC", "gcc") if language == "c" else os.environ.get("CXX", "g++")
    return subprocess.run([compiler, "-x", language, f"-std={standard}", *STRICT, *words, str(source)], input=text, capture_output=True, encoding="utf8")


class Misuse(unittest.TestCase):
    def test_what_makes_no_sense_does_not_compile(self):
        text = MISUSE.read_text(encoding="utf8")
        numbers = [int(number) for number in re.findall(r"MISUSE == (\d+)", text)]
        self.assertEqual(numbers, list(range(1, len(numbers) + 1)))
        with ThreadPoolExecutor(2) as pool:
            done = dict(zip([0, *numbers], pool.map(lambda number: compiled(MISUSE, f"-DMISUSE={number}"), [0, *numbers])))
        self.assertEqual(done[0].returncode, 0, done[0].stderr)
        for number in numbers:
            with self.subTest(number):
                self.assertNotEqual(done[number].returncode, 0)
                # The line that is refused stands in the part of that number, so that no other mistake passes for it.
                first = text[: text.index(f"MISUSE == {number} ")].count("\n") + 1
                last = first + re.search(r"\n#(elif|endif)", text[text.index(f"MISUSE == {number} "):]).start()
                lines = [int(line) for line in re.findall(r"misuse\.cpp:(\d+):\d+: error", done[number].stderr)]
                self.assertTrue(lines and first < min(lines) <= last, done[number].stderr[:600])


class Headers(unittest.TestCase):
    def test_each_compiles_alone_and_reads_no_package(self):
        for header in sorted((ROOT / "include/mannam").glob("*.h")):
            with self.subTest(header.name):
                done = compiled("-", "-H", text=f"#include <mannam/{header.name}>\n")
                self.assertEqual(done.returncode, 0, done.stderr[-600:])
                read = re.findall(r"^\.+ (.+)$", done.stderr, re.M)
                self.assertTrue(read)
                self.assertFalse([path for path in read if any(package in path for package in PACKAGES)])
                self.assertFalse([path for path in read if path.startswith(f"{ROOT}/") and not path.startswith(f"{ROOT}/include/")])

    def test_the_c_header_is_c99(self):
        done = compiled("-", "-pedantic", language="c", standard="c99", text="#include <mannam/c.h>\n")
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_the_inline_namespace_is_that_of_the_version(self):
        version = re.search(r"VERSION (\d+)\.(\d+)\.", (ROOT / "CMakeLists.txt").read_text(encoding="utf8"))
        name = f"v{version[1]}_{version[2]}"
        for header in sorted((ROOT / "include/mannam").glob("*.h")):
            text = header.read_text(encoding="utf8")
            if re.search(r"^namespace mannam\b", text, re.M):
                self.assertRegex(text, rf"(?m)^(namespace mannam::inline {name}|inline namespace {name}) {{$", header.name)
        self.assertIn(f"mannam::{name}::*", (ROOT / "cmake/exported.map").read_text(encoding="utf8"))


if __name__ == "__main__":
    unittest.main()
