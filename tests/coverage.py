#!/usr/bin/env python3
# What goes in: this source tree. What comes out: how many lines and branches of lib/ the tests run, by folder, and which they do not; exit code 1 where
# that is less than asked. Why it exists: what no test runs is not known to work.
"""python3 tests/coverage.py [--missing FOLDER_OR_FILE] [--no-build]

Builds with g++ --coverage in build/coverage, runs the unit tests, the properties, failing allocations and the tests of the program, and reads what gcov
counted. Branches that only an exception takes are left out. --missing lists the lines that nothing ran."""
import gzip
import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build/coverage"
LEAST_LINES, LEAST_BRANCHES = 95.0, 85.0
WHOLE = ("lib/text/clean.cpp", "lib/graph/offsets.cpp", "lib/dictionary/record_file.cpp")  # UTF-8, offset map, dictionary reader


def run(*command, **options):
    return subprocess.run([str(word) for word in command], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", **options)


def must(*command, **options):
    done = run(*command, **options)
    if done.returncode:
        sys.exit(done.stdout[-4000:] + f"\n{' '.join(str(word) for word in command)} failed")


def build():
    cache = [f"-DCMAKE_CXX_COMPILER_LAUNCHER={os.environ['CMAKE_CXX_COMPILER_LAUNCHER']}"] if "CMAKE_CXX_COMPILER_LAUNCHER" in os.environ else []
    must("cmake", "-S", ROOT, "-B", BUILD, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=None", "-DCMAKE_CXX_FLAGS=--coverage -O1 -fprofile-update=atomic",
         "-DMANNAM_TESTS=ON", *cache)
    must("cmake", "--build", BUILD)


def run_tests():
    for counted in BUILD.rglob("*.gcda"):
        counted.unlink()
    must(BUILD / "tests/mannam_tests", "-w", "NoTests")
    must(BUILD / "tests/mannam_properties", env={**os.environ, "RC_PARAMS": "max_success=100"})
    must(BUILD / "tests/mannam_failing_allocation")
    scripts = sorted([*ROOT.glob("tests/tool/*_test.py"), *ROOT.glob("tests/articles/*_test.py"), ROOT / "tests/reliability/faults_test.py"])
    for script in scripts:
        if script.name != "page_test.py":  # needs a browser, and says nothing of C++
            run(sys.executable, script, env={**os.environ, "MANNAM_BUILD": str(BUILD), "PYTHONDONTWRITEBYTECODE": "1"})


def counted(gcda):
    """What gcov says of one object, as (file, line) → (count, [branch counts])."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["gcov", "--json-format", "--branch-probabilities", "--object-directory", gcda.parent, gcda], cwd=folder, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        found = {}
        for report in Path(folder).glob("*.gcov.json.gz"):
            with gzip.open(report, "rt", encoding="utf8") as text:
                for file in json.load(text)["files"]:
                    path = Path(file["file"])
                    path = (path if path.is_absolute() else gcda.parent / path).resolve()
                    if not path.is_relative_to(ROOT / "lib"):
                        path = (BUILD / file["file"]).resolve()
                    if not path.is_relative_to(ROOT / "lib"):
                        continue
                    name = str(path.relative_to(ROOT))
                    for line in file["lines"]:
                        count, branches = found.setdefault((name, line["line_number"]), [0, []])
                        taken = [branch["count"] for branch in line["branches"] if not branch["throw"]]
                        found[name, line["line_number"]] = [count + line["count"], taken if len(taken) > len(branches) else branches]
        return found


def collect():
    lines, branches = defaultdict(int), {}
    objects = [path for path in BUILD.rglob("*.gcda") if "mannam_objects" in str(path) or "mannam_tool" in str(path)]
    if not objects:
        sys.exit("no object was counted: was the build one with --coverage?")
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for found in pool.map(counted, objects):
            for place, (count, taken) in found.items():
                lines[place] += count
                known = branches.get(place, [])
                # A template or an inline function is compiled in several objects: the branches of the largest reading, taken in any.
                if len(taken) == len(known):
                    branches[place] = [a + b for a, b in zip(known, taken)]
                elif len(taken) > len(known):
                    branches[place] = taken
    return lines, branches


def share(done, of):
    return 100.0 * done / of if of else 100.0


def report(lines, branches, group):
    rows = defaultdict(lambda: [0, 0, 0, 0])
    for (name, number), count in lines.items():
        row = rows[group(name)]
        row[0] += count > 0
        row[1] += 1
        taken = branches.get((name, number), [])
        if count:
            row[2] += sum(t > 0 for t in taken)
        row[3] += len(taken)
    return rows


def main():
    words = sys.argv[1:]
    missing = words[words.index("--missing") + 1] if "--missing" in words else None
    if "--no-build" not in words:
        build()
        run_tests()
    lines, branches = collect()
    failed = []
    for folder, row in sorted(report(lines, branches, lambda name: "/".join(name.split("/")[:2]) if name.count("/") > 1 else "lib").items()):
        print(f"{folder:16} lines {row[0]:6} of {row[1]:6} {share(row[0], row[1]):6.2f} %   branches {row[2]:6} of {row[3]:6} {share(row[2], row[3]):6.2f} %")
    [(_, total)] = report(lines, branches, lambda name: "all").items()
    print(f"{'all of lib/':16} lines {share(total[0], total[1]):.2f} %, branches {share(total[2], total[3]):.2f} %")
    if share(total[0], total[1]) < LEAST_LINES: failed.append(f"fewer than {LEAST_LINES} % of the lines")
    if share(total[2], total[3]) < LEAST_BRANCHES: failed.append(f"fewer than {LEAST_BRANCHES} % of the branches")
    whole = report(lines, branches, lambda name: name)
    for name in WHOLE:
        print(f"{name}: {share(whole[name][0], whole[name][1]):.2f} % of lines")
        if whole[name][0] < whole[name][1]: failed.append(f"not every line of {name}")
    if missing:
        for name, number in sorted(place for place, count in lines.items() if count == 0 and place[0].startswith(missing)):
            print(f"{name}:{number}: {(ROOT / name).read_text(encoding='utf8').splitlines()[number - 1].strip()}")
    print("; ".join(failed) or "as asked")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
