#!/usr/bin/env python3
# What goes in: a machine with the packages of tests/run.sh. What comes out: each part of the tests run, and a last line that counts all of
# them. Why it exists: one number for tests of five kinds, counted from what each kind reports itself.
"""tests/run_all.py [--long]"""
import os
import re
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
VENV = BUILD / "venv"
PREFIX = BUILD / "prefix"
LONG_PACKAGES = ["pandas", "pyarrow", "pyspark", "spacy"]  # of these the modules have the same names
PYTHON_PACKAGES = ["jsonschema", "scikit-build-core", "pybind11", "selenium", "networkx", "icalendar", "rdflib"]


class Counts:
    def __init__(self, passed=0, failed=0, skipped=0):
        self.passed, self.failed, self.skipped = passed, failed, skipped

    def __add__(self, other):
        return Counts(self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped)

    def __str__(self):
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"


def run(*command, **options):
    return subprocess.run([str(word) for word in command], cwd=ROOT, text=True, errors="replace", stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)


def must(what, *command):
    """Runs what everything behind it needs; ends the run where it fails."""
    start = time.monotonic()
    done = run(*command)
    if done.returncode:
        print(done.stdout[-6000:])
        print(f"{what} failed: {' '.join(str(word) for word in command)}")
        print(Counts(failed=1))
        sys.exit(1)
    print(f"{what}: {time.monotonic() - start:.0f} s", flush=True)


def catch2(program):
    """Counts of a Catch2 program, its failures printed."""
    report = BUILD / "unit.xml"
    done = run(program, "-w", "NoTests", "-r", "xml", "-o", report)
    try:
        total = xml.parse(report).getroot().find("OverallResultsCases")
        counts = Counts(int(total.get("successes")), int(total.get("failures")), int(total.get("skips", 0)))
    except (OSError, xml.ParseError, AttributeError):
        counts = Counts(failed=1)
    if done.returncode and not counts.failed:
        counts.failed = 1
    if counts.failed:
        print(run(program, "-w", "NoTests").stdout[-8000:])
    return counts


# What a script needs to be told.
ARGUMENTS = {"schema_test.py": [BUILD / "mannam", ROOT / "docs/graph.schema.json", *sorted(ROOT.glob("examples/articles/*.txt"))]}


def python_tests(script, python=sys.executable, prefix=PREFIX):
    """Counts of a script that ends as unittest does; of one that does not, its exit code is the one test."""
    done = run(python, script, *ARGUMENTS.get(Path(script).name, []), env={**os.environ, "MANNAM_BUILD": str(BUILD), "MANNAM_PREFIX": str(prefix), "PYTHONDONTWRITEBYTECODE": "1"})
    ran = re.search(r"^Ran (\d+) tests?", done.stdout, re.M)
    number = lambda name: sum(int(n) for n in re.findall(rf"\b{name}=(\d+)", done.stdout[ran.end():])) if ran else 0
    failed = number("failures") + number("errors")
    if done.returncode and not failed:
        failed = 1
    if failed:
        print(done.stdout[-8000:])
    skipped = number("skipped")
    return Counts(max(0, int(ran[1]) - failed - skipped) if ran else int(failed == 0), failed, skipped)


def tidy():
    """clang-tidy over the library; every finding is an error."""
    sources = sorted(str(path) for path in (ROOT / "lib").rglob("*.cpp"))
    done = run("clang-tidy", "--quiet", "-p", BUILD, *sources)
    if done.returncode:
        print(done.stdout[-8000:])
    return Counts(passed=int(done.returncode == 0), failed=int(done.returncode != 0))


def valgrind():
    """A smoke run: one article through every stage, no error and nothing lost."""
    done = run("valgrind", "--quiet", "--error-exitcode=9", "--leak-check=full", "--errors-for-leak-kinds=definite", BUILD / "mannam", "extract", "--jobs", "1",
               "--format", "json", ROOT / "examples/articles/hotel-talks.txt")
    if done.returncode: print(done.stdout[-8000:])
    return Counts(passed=int(done.returncode == 0), failed=int(done.returncode != 0))


def make_venv(long):
    """A Python with the wrapper in it, built against the installed library; for --long also what is built on it, some 600 MB."""
    if not (VENV / "bin/pip").exists():
        must("virtual environment", sys.executable, "-m", "venv", VENV)
    if run(VENV / "bin/python", "-c", "import icalendar, jsonschema, networkx, pybind11, rdflib, scikit_build_core, selenium").returncode:
        must("pip install " + " ".join(PYTHON_PACKAGES), VENV / "bin/pip", "install", "--quiet", "--disable-pip-version-check", *PYTHON_PACKAGES)
    if long and run(VENV / "bin/python", "-c", "import " + ", ".join(LONG_PACKAGES)).returncode:
        must("pip install " + " ".join(LONG_PACKAGES), VENV / "bin/pip", "install", "--quiet", "--disable-pip-version-check", *LONG_PACKAGES)
    if (ROOT / "examples/python/pyproject.toml").exists():
        must("pip install ./examples/python", VENV / "bin/pip", "install", "--quiet", "--disable-pip-version-check", "--no-build-isolation",
             "--force-reinstall", "--no-deps", f"--config-settings=cmake.define.mannam_ROOT={PREFIX}", ROOT / "examples/python")


def shared_library(part):
    """The consumer's tests once more, against a shared library."""
    folder = BUILD / "shared"
    must("configure a shared library", "cmake", "-S", ROOT, "-B", folder, "-G", "Ninja", "-DBUILD_SHARED_LIBS=ON", "-DMANNAM_TESTS=OFF", "-DMANNAM_WERROR=ON")
    must("build a shared library", "cmake", "--build", folder)
    must("install a shared library", "cmake", "--install", folder, "--prefix", folder / "prefix")
    must("make Debian packages", "cpack", "-G", "DEB", "--config", folder / "CPackConfig.cmake", "-B", folder)
    part("Debian packages", python_tests, "tests/consumer/deb_test.py", sys.executable, folder / "prefix")
    for script in ("consumer_test.py", "examples_test.py", "projects_test.py"):
        part(f"{script} with a shared library", python_tests, f"tests/consumer/{script}", sys.executable, folder / "prefix")


def main():
    long = "--long" in sys.argv[1:]
    if long: os.environ["MANNAM_LONG"] = "1"  # what the scripts ask
    if set(sys.argv[1:]) - {"--long"}:
        sys.exit(__doc__)
    total = Counts()

    def part(name, function, *arguments):
        nonlocal total
        start = time.monotonic()
        counts = function(*arguments)
        total += counts
        print(f"{name}: {counts} ({time.monotonic() - start:.0f} s)", flush=True)

    must("configure", "cmake", "--preset", "release", "-DMANNAM_TESTS=ON", "-DMANNAM_WERROR=ON", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON")
    must("build", "cmake", "--build", BUILD)
    must("install", "cmake", "--install", BUILD, "--prefix", PREFIX)
    make_venv(long)
    part("unit", catch2, BUILD / "tests/mannam_tests")
    if (BUILD / "tests/mannam_properties").exists():
        os.environ["RC_PARAMS"] = f"max_success={100_000 if long else 1000}"
        part("properties", catch2, BUILD / "tests/mannam_properties")
    part("failing allocations", catch2, BUILD / "tests/mannam_failing_allocation")
    part("hot swap", catch2, BUILD / "tests/mannam_hot_swap")
    part("layout", python_tests, "tests/check_layout.py")
    for script in sorted([*ROOT.glob("tests/**/*_test.py"), *ROOT.glob("examples/python/**/*_test.py"), *ROOT.glob("examples/spark/**/*_test.py")]):
        part(str(script.relative_to(ROOT)), python_tests, script, VENV / "bin/python")
    if any(shutil.which(name) for name in ("clang++-19", "clang++-18", "clang++-17", "clang++")):
        ARGUMENTS["run.py"] = ["--seconds", 300 if long else 30]
        part("fuzzers", python_tests, "tests/fuzz/run.py")
    else:
        part("fuzzers, for want of clang", Counts, 0, 0, 1)
    if long:
        must("configure asan-ubsan", "cmake", "--preset", "asan-ubsan")
        must("build asan-ubsan", "cmake", "--build", BUILD / "asan-ubsan", "--target", "mannam_tests", "mannam_properties")
        part("unit under asan and ubsan", catch2, BUILD / "asan-ubsan/tests/mannam_tests")
        part("properties under asan and ubsan", catch2, BUILD / "asan-ubsan/tests/mannam_properties")
        must("configure tsan", "cmake", "--preset", "tsan")
        must("build tsan", "cmake", "--build", BUILD / "tsan", "--target", "mannam_hot_swap")
        part("hot swap under tsan", catch2, BUILD / "tsan/tests/mannam_hot_swap")
        part("valgrind", valgrind)
        shared_library(part)
        part("clang-tidy", tidy)
    print(total)
    sys.exit(1 if total.failed else 0)


if __name__ == "__main__":
    main()
