#!/usr/bin/env python3
# What goes in: the sample articles and the approved graphs beside this script. What comes out: how the graphs of today differ, and with
# --approve the new graphs as approved ones. Why it exists: a change of rules shows here what it does to whole articles, before it lands.
"""approve.py [--approve] [STEM…]: shows how the graphs of examples/articles differ from the approved ones.

Read the difference. Approve it only where every fact in it stands in the article."""
import argparse
import difflib
import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ARTICLES = ROOT / "examples/articles"
PROGRAM = Path(os.environ.get("MANNAM_BUILD", ROOT / "build")) / "mannam"


def stems():
    return sorted(path.stem for path in ARTICLES.glob("*.txt"))


def extract(*files):
    """The graph of some articles, without what changes with every dictionary."""
    command = [PROGRAM, "extract", "--format", "json", "--names", ARTICLES / "cast.rec", *files]
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"mannam failed ({done.returncode}): {done.stderr.strip()}")
    graph = json.loads(done.stdout)
    graph.pop("engine", None)
    return graph


def laid_out(value, depth=0):
    """JSON with a line for each mention, argument and time: what a person can compare."""
    flat = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or not value or (depth > 1 and len(flat) < 220 and not holds_objects(value)):
        return flat
    pad = " " * (depth + 1)
    if isinstance(value, list):
        lines = [pad + laid_out(item, depth + 1) for item in value]
        return "[\n" + ",\n".join(lines) + "\n" + " " * depth + "]"
    lines = [f"{pad}{json.dumps(key)}: {laid_out(item, depth + 1)}" for key, item in value.items()]
    return "{\n" + ",\n".join(lines) + "\n" + " " * depth + "}"


def holds_objects(value):
    items = value.values() if isinstance(value, dict) else value
    return any(isinstance(item, dict) or (isinstance(item, list) and holds_objects(item)) for item in items)


def approved_file(stem):
    return HERE / f"{stem}.json"


def today(stem):
    return laid_out(extract(ARTICLES / f"{stem}.txt")) + "\n"


def difference(stem, now):
    """Lines of a unified difference; none where nothing changed."""
    file = approved_file(stem)
    before = file.read_text(encoding="utf8") if file.exists() else ""
    return list(difflib.unified_diff(before.splitlines(), now.splitlines(), f"{stem} approved", f"{stem} today", lineterm="", n=2))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--approve", action="store_true", help="take today's graphs as approved")
    parser.add_argument("stems", nargs="*", metavar="STEM", help="articles, all when none is named")
    options = parser.parse_args()
    changed = 0
    for stem in options.stems or stems():
        now = today(stem)
        lines = difference(stem, now)
        if not lines:
            continue
        changed += 1
        print("\n".join(lines))
        if options.approve:
            approved_file(stem).write_text(now, encoding="utf8")
    print(f"{changed} of {len(options.stems or stems())} graphs {'approved' if options.approve else 'differ'}", file=sys.stderr)
    return 1 if changed and not options.approve else 0


if __name__ == "__main__":
    sys.exit(main())
