#!/usr/bin/env python3
# What goes in: the source tree. What comes out: each rule of the layout as a test, with file and line where one is broken. Why it exists: the
# order of the stages keeps the flow readable, and no compiler checks it.
"""python3 tests/check_layout.py [-v]; checks that take a compiler use $CXX or g++."""
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STAGES = ["dictionary", "language", "text", "names", "entities", "times", "events", "graph", "output", "query", "tool"]
EVERYBODYS = {"dictionary/word_lists.h"}
LONGEST_FILE = 400
BANNED_WORDS = {"utils", "util", "common", "manager", "impl", "helper", "helpers", "misc"}
SKIPPED = {"build", ".git", "__pycache__", ".venv"}


def files(*folders, endings=(".cpp", ".h")):
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in endings and not SKIPPED & set(path.relative_to(ROOT).parts):
                yield path


def shown(path):
    return str(path.relative_to(ROOT))


def includes(path):
    for number, line in enumerate(path.read_text(encoding="utf8").splitlines(), 1):
        if match := re.match(r'\s*#\s*include\s*[<"]([^>"]+)[>"]', line):
            yield number, match[1]


def without_comments(source):
    """The source with comments blanked, literals and line numbers kept."""
    token = re.compile(r'//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.S)
    return token.sub(lambda m: re.sub(r"[^\n]", " ", m[0]) if m[0].startswith("/") else m[0], source)


class Layout(unittest.TestCase):
    def fail_on(self, faults):
        if faults:
            self.fail("\n  " + "\n  ".join(faults))

    def test_a_stage_includes_only_earlier_stages(self):
        faults = []
        for path in files("lib"):
            parts = path.relative_to(ROOT / "lib").parts
            if len(parts) == 1:
                continue
            self.assertIn(parts[0], STAGES, f"{shown(path)}: a folder that is no stage")
            for line, name in includes(path):
                stage = name.split("/")[0]
                if stage in STAGES and name not in EVERYBODYS and STAGES.index(stage) > STAGES.index(parts[0]):
                    faults.append(f"{shown(path)}:{line}: {parts[0]} includes the later stage's {name}")
        self.fail_on(faults)

    def test_public_headers_include_no_inner_ones(self):
        faults = []
        for path in files("include"):
            faults += [f"{shown(path)}:{line}: {name}" for line, name in includes(path) if name.split("/")[0] in STAGES]
        self.fail_on(faults)

    def test_public_headers_need_no_package(self):
        packages = ("unicode/", "re2/", "boost/", "fmt/", "nlohmann/", "CLI/")
        faults = []
        for path in files("include"):
            faults += [f"{shown(path)}:{line}: {name}" for line, name in includes(path) if name.startswith(packages)]
        self.fail_on(faults)

    def test_every_public_header_compiles_alone(self):
        headers = list(files("include"))
        self.assertGreater(len(headers), 5)
        self.fail_on(compile_all([(path, f"#include <mannam/{path.name}>\n#include <mannam/{path.name}>\n") for path in headers]))

    def test_mannam_h_includes_every_public_header(self):
        known = {name for _, name in includes(ROOT / "include/mannam/mannam.h")} | {"mannam/mannam.h", "mannam/c.h"}
        self.fail_on([shown(path) for path in files("include") if f"mannam/{path.name}" not in known])

    def unique(self, ending):
        seen = {}
        faults = []
        for path in files("include", "lib", "tests", "examples", endings=(ending,)):
            if path.name in seen:
                faults.append(f"{shown(path)} and {shown(seen[path.name])}")
            seen.setdefault(path.name, path)
        self.fail_on(faults)

    def test_no_two_cpp_files_share_a_name(self):
        self.unique(".cpp")

    def test_no_two_headers_share_a_name(self):
        self.unique(".h")

    def test_names_are_snake_case_and_say_something(self):
        faults = []
        for path in files("include", "lib", "tests", "examples"):
            if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", path.stem) or BANNED_WORDS & set(path.stem.split("_")):
                faults.append(shown(path))
        self.fail_on(faults)

    def test_every_file_opens_with_what_goes_in(self):
        faults = []
        for path in files("include", "lib"):
            head = " ".join(line.removeprefix("//").strip() for line in path.read_text(encoding="utf8").splitlines()[:12])
            if any(words not in head for words in ("What goes in:", "What comes out:", "Why it exists:")):
                faults.append(shown(path))
        self.fail_on(faults)

    def test_no_file_is_longer_than_400_lines(self):
        faults = []
        for path in files("include", "lib", "tests", endings=(".cpp", ".h", ".py", ".sh")):
            length = len(path.read_text(encoding="utf8").splitlines())
            if length > LONGEST_FILE and "accuracy" not in path.parts:
                faults.append(f"{shown(path)}: {length} lines")
        self.fail_on(faults)

    def test_no_korean_word_stands_in_the_code(self):
        faults = []
        for path in files("include", "lib"):
            for number, line in enumerate(without_comments(path.read_text(encoding="utf8")).splitlines(), 1):
                if any("HANGUL" in unicodedata.name(c, "") or "CJK UNIFIED" in unicodedata.name(c, "") for c in line):
                    faults.append(f"{shown(path)}:{number}: {line.strip()}")
        self.fail_on(faults)

    def test_the_library_has_no_regex_log_clock_or_environment(self):
        banned = re.compile(r"std::regex|std::cout|std::cerr|\bprintf\(|\bgetenv\(|system_clock|\bsetlocale\(|std::locale::global")
        faults = []
        for path in files("include", "lib"):
            if "tool" in path.parts:
                continue
            for number, line in enumerate(without_comments(path.read_text(encoding="utf8")).splitlines(), 1):
                if banned.search(line):
                    faults.append(f"{shown(path)}:{number}: {line.strip()}")
        self.fail_on(faults)

    def test_every_source_is_listed_in_the_build(self):
        listed = (ROOT / "lib/CMakeLists.txt").read_text(encoding="utf8")
        self.fail_on([shown(path) for path in files("lib", endings=(".cpp",)) if str(path.relative_to(ROOT / "lib")) not in listed])

    def test_sources_are_listed_in_the_order_of_the_flow(self):
        stages = re.findall(r"^  ([a-z]+)/\w+\.cpp$", (ROOT / "lib/CMakeLists.txt").read_text(encoding="utf8"), re.M)
        self.assertEqual(stages, sorted(stages, key=STAGES.index))

    def test_catch2_names_confuse_no_runner(self):
        faults = []
        for path in files("tests", endings=(".cpp",)):
            for number, line in enumerate(path.read_text(encoding="utf8").splitlines(), 1):
                if match := re.search(r'TEST_CASE\("([^"]*)"(.*)', line):
                    if re.search(r"[,;\[\]]", match[1]) or not re.search(r'"\[\w+\]', match[2]):
                        faults.append(f"{shown(path)}:{number}: {match[0]}")
        self.fail_on(faults)

    def test_code_is_formatted(self):
        try:
            subprocess.run(["clang-format", "--version"], check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            self.skipTest("no clang-format here")
        sources = [str(path) for path in files("include", "lib", "tests", "examples")]
        done = subprocess.run(["clang-format", "--dry-run", "-Werror", *sources], capture_output=True, text=True)
        self.fail_on(sorted({line.split(": ")[0].replace(f"{ROOT}/", "") for line in done.stderr.splitlines() if ": error:" in line}))


def compile_all(units):
    """Compiles (path, source) pairs for their syntax; the faults of those that do not."""
    compiler = os.environ.get("CXX", "g++")

    def faults_of(unit):
        path, source = unit
        with tempfile.NamedTemporaryFile("w", suffix=".cpp") as file:
            file.write(source)
            file.flush()
            command = [compiler, "-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Wpedantic", "-Werror", f"-I{ROOT}/include", file.name]
            done = subprocess.run(command, capture_output=True, text=True)
        return [f"{shown(path)}: {done.stderr[:600]}"] if done.returncode else []

    with ThreadPoolExecutor(2) as pool:
        return [fault for faults in pool.map(faults_of, units) for fault in faults]


if __name__ == "__main__":
    unittest.main(argv=sys.argv)
