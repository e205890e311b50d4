# What goes in: floors.json and the built program. What comes out: a test for each figure, that it has not fallen. Why it exists: a rule that helps
# one article and hurts ten must show before it lands.
"""python3 tests/accuracy/floors_test.py; with --raise, writes the figures reached where they are higher than the floors."""
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SHARED = ROOT.parent / "shared"
PROGRAM = Path(os.environ.get("MANNAM_BUILD", ROOT / "build")) / "mannam"
FLOORS = HERE / "floors.json"
CAST = ROOT / "examples/articles/cast.rec"

# Articles with marked answers, and sentences with marked names and times. Those of "shared" stand beside the checkout where it is tested.
SETS = {
    "own": {"articles": ("score", HERE / "own"), "merged": ("score", HERE / "own_merged")},
    "shared": {
        "gold/seeds": ("score", SHARED / "gold/seeds"),
        "gold/news": ("score", SHARED / "gold/news"),
        "data/ner/ko_konne_news": ("spans", SHARED / "data/ner/ko_konne_news.jsonl"),
        "data/ner/en_gum": ("spans", SHARED / "data/ner/en_gum.jsonl"),
        "data/time/ko_duckling": ("spans", SHARED / "data/time/ko_duckling.jsonl"),
        "data/time/en_duckling": ("spans", SHARED / "data/time/en_duckling.jsonl"),
        "data/time/ko_recognizers": ("spans", SHARED / "data/time/ko_recognizers.jsonl"),
        "data/time/en_recognizers": ("spans", SHARED / "data/time/en_recognizers.jsonl"),
    },
}
LOWER_IS_BETTER = ("noise", "negatives")


def run(*command):
    done = subprocess.run([sys.executable, *map(str, command)], capture_output=True, text=True)
    if done.returncode:
        raise AssertionError(done.stderr[-3000:])
    return done.stdout


def score(folder):
    """Whole articles: {figure: value}."""
    with tempfile.NamedTemporaryFile("r", suffix=".json") as file:
        more = ["--names", CAST] if folder.parent == HERE else []
        run(HERE / "score.py", "--cli", PROGRAM, "--gold", folder, "--json", file.name, *more)
        rows = json.load(file)
    return {name: row if isinstance(row, int) else row.get("f1", row.get("accuracy")) for name, row in rows.items()}


def spans(file):
    """Sentences: {figure: value}, read from what spans.py prints."""
    figures = {}
    for line in run(HERE / "spans.py", "--cli", PROGRAM, file).splitlines():
        if match := re.match(r"(\S+)\s+p .* f1 ([\d.]+)", line):
            figures[match[1]] = float(match[2])
        elif match := re.match(r"time values\s+right \d+ of \d+ \(([\d.]+)\)", line):
            figures["time values"] = float(match[1])
    return figures


def figures_of(kind, path):
    return (score if kind == "score" else spans)(path)


def fallen(floors, figures):
    faults = []
    for name, floor in floors.items():
        figure = figures.get(name)
        if figure is None:
            faults.append(f"{name}: no figure, floor {floor}")
        elif figure > floor if name in LOWER_IS_BETTER else figure < floor:
            faults.append(f"{name}: {figure}, floor {floor}")
    return faults


class Floors(unittest.TestCase):
    """A test for each set, added below."""

    def hold(self, where, name, kind, path):
        if where == "shared" and not SHARED.exists():
            self.skipTest("no ../shared here")
        if not path.exists():
            self.skipTest(f"no {path.name} here")
        floors = json.loads(FLOORS.read_text(encoding="utf8"))[where].get(name, {})
        if not floors:
            self.skipTest("no floors yet")
        faults = fallen(floors, figures_of(kind, path))
        if faults:
            self.fail("\n  " + "\n  ".join(faults))


class Comparing(unittest.TestCase):
    def test_a_figure_below_its_floor_has_fallen(self):
        self.assertEqual(len(fallen({"times": 0.9}, {"times": 0.8999})), 1)

    def test_a_figure_on_its_floor_has_not(self):
        self.assertEqual(fallen({"times": 0.9, "noise": 0}, {"times": 0.9, "noise": 0}), [])

    def test_noise_falls_by_rising(self):
        self.assertEqual(len(fallen({"noise": 0}, {"noise": 1})), 1)

    def test_a_figure_that_is_gone_has_fallen(self):
        self.assertEqual(len(fallen({"times": 0.0}, {})), 1)


def add_tests():
    for where, sets in SETS.items():
        for name, (kind, path) in sets.items():
            test = lambda self, arguments=(where, name, kind, path): self.hold(*arguments)
            setattr(Floors, f"test_{where}_{re.sub(r'[^a-z]+', '_', name)}", test)


def raise_floors():
    """Floors only rise; a figure that fell stays a failure until someone lowers its floor by hand and says why."""
    floors = json.loads(FLOORS.read_text(encoding="utf8"))
    for where, sets in SETS.items():
        for name, (kind, path) in sets.items():
            if not path.exists():
                continue
            reached = floors[where].setdefault(name, {})
            for figure, value in figures_of(kind, path).items():
                better = min if figure in LOWER_IS_BETTER else max
                reached[figure] = better(reached.get(figure, value), value)
    FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", encoding="utf8")


if __name__ == "__main__":
    if sys.argv[1:] == ["--raise"]:
        raise_floors()
    else:
        add_tests()
        unittest.main()
