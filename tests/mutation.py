#!/usr/bin/env python3
# What goes in: the sources of particles, inflection, times and modality. What comes out: how many small mistakes, made one at a time, the unit tests
# notice; and those that they do not. Why it exists: coverage says what was run, this says what was looked at.
"""python3 tests/mutation.py [--count N] [--seed N] [--build DIR] [--least PERCENT]

Each mutant: one comparison, logical word, sum, constant or statement is changed, its file compiled, the tests linked and run (first those of its part, then
all). Killed by a failing test, a crash, or no end. The sources are put back at the end. Needs a build with tests (default build/mutation)."""
import argparse
import random
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PARTS = {  # sources → the tags of the tests that are nearest
    "particles": (["lib/language/particles.cpp"], "[language],[properties]"),
    "inflection": (["lib/language/inflection.cpp", "lib/language/verb_stems.cpp"], "[language]"),
    "times": (sorted(str(path.relative_to(ROOT)) for path in (ROOT / "lib/times").glob("*.cpp")), "[times]"),
    "modality": ([f"lib/events/{name}.cpp" for name in ("modality", "modality_words", "korean_modality", "korean_chain", "english_modality")], "[events]"),
}
CHANGES = [  # what, by what: each reading of the pattern is one mutant
    (r"(?<![<>=!\-])==", "!="), (r"!=", "=="), (r"(?<![<\-])<=", "<"), (r"(?<![>\-])>=", ">"), (r" < ", " <= "), (r" > ", " >= "),
    (r" && ", " || "), (r" \|\| ", " && "), (r" \+ ", " - "), (r" - ", " + "), (r"\+=", "-="), (r"-=", "+="), (r"\btrue\b", "false"), (r"\bfalse\b", "true"),
    (r"(?<=[\s(\[])0(?=[\s;,)\]])", "1"), (r"(?<=[\s(\[])1(?=[\s;,)\]])", "2"), (r"\bcontinue;", ";"), (r"\bbreak;", ";"), (r"(?<=[(\s])!(?=[\w(])", ""),
]
NO_CODE = re.compile(r"^\s*(//|#|using |namespace |template|struct |class |enum |static_assert|constexpr std::string_view|\}|$)")


def mutants():
    made = []
    for part, (files, _) in PARTS.items():
        for file in files:
            for number, line in enumerate((ROOT / file).read_text(encoding="utf8").splitlines()):
                code = re.sub(r'"(?:[^"\\]|\\.)*"', lambda text: '"' + "\0" * (len(text[0]) - 2) + '"', line.split("  //")[0])
                if NO_CODE.match(code):
                    continue
                for pattern, by in CHANGES:
                    for found in re.finditer(pattern, code):
                        made.append((part, file, number, found.start(), found.end(), by))
                if re.match(r"^\s+[\w.>\-\[\]()]+(\.|->|\s*[+\-|]?=\s*)[^;{}]*;$", code) and not re.match(r"^\s+(const |auto |return|std::\w+ \w+)", code):
                    made.append((part, file, number, len(line) - len(line.lstrip()), len(code), ";"))
    return made


def run(*command, seconds):
    try:
        return subprocess.run([str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=seconds).returncode
    except subprocess.TimeoutExpired:
        return -1


class Builder:
    def __init__(self, folder):
        self.folder, self.tests = folder, folder / "tests/mannam_tests"

    def build(self):
        return run("cmake", "--build", self.folder, "--target", "mannam_tests", seconds=900) == 0

    def survives(self, tags):
        return run(self.tests, tags, "-a", "-w", "NoTests", seconds=120) == 0 and run(self.tests, "-a", "-w", "NoTests", seconds=300) == 0


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--count", type=int, default=60)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--least", type=float, default=80)
    words.add_argument("--build", type=Path, default=ROOT / "build/mutation")
    given = words.parse_args()
    builder = Builder(given.build)
    if not (given.build / "CMakeCache.txt").exists():
        subprocess.run(["cmake", "-S", ROOT, "-B", given.build, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=None", "-DCMAKE_CXX_FLAGS=-O1"], check=True, stdout=subprocess.DEVNULL)
    if not builder.build() or not builder.survives("[times]"):
        sys.exit("the tests must pass before anything is changed")
    # The same number of each part: else times, with most lines, would be nearly all.
    chance = random.Random(given.seed)
    everything, chosen = mutants(), []
    for part in PARTS:
        of_part = [mutant for mutant in everything if mutant[0] == part]
        chosen += chance.sample(of_part, min(len(of_part), -(-given.count // len(PARTS))))
    counts, alive = Counter(), []
    for part, file, number, start, end, by in chosen:
        path = ROOT / file
        whole = path.read_text(encoding="utf8")
        lines = whole.split("\n")
        changed = lines[number][:start] + by + lines[number][end:]
        path.write_text("\n".join([*lines[:number], changed, *lines[number + 1:]]), encoding="utf8")
        try:
            if not builder.build():
                counts["no program"] += 1
                continue
            lives = builder.survives(PARTS[part][1])
        finally:
            path.write_text(whole, encoding="utf8")
        counts[part, "alive" if lives else "killed"] += 1
        if lives:
            alive.append(f"{file}:{number + 1}: {lines[number].strip()}  →  {changed.strip()}")
            print("alive:", alive[-1], flush=True)
    builder.build()
    killed = sum(count for key, count in counts.items() if key[1:] == ("killed",))
    tried = killed + len(alive)
    for part in PARTS:
        print(f"{part}: {counts[part, 'killed']} of {counts[part, 'killed'] + counts[part, 'alive']} killed")
    print(f"{len(everything)} mutants there are; {tried} tried, {counts['no program']} more are no program; {killed} killed ({100 * killed / max(tried, 1):.1f} %)")
    sys.exit(0 if tried and 100 * killed / tried >= given.least else 1)


if __name__ == "__main__":
    main()
