#!/usr/bin/env python3
# What goes in: dictionaries/names and an older commit. What comes out: a table of entries drawn at random from those that came since, with an
# empty verdict each. Why it exists: who wrote an entry overlooks its mistakes; a second reader judges a sample and tells how many are wrong.
"""sample_entries.py --since COMMIT [--seed 1] [--count 200] [--imported] [--show] > sample.tsv

An entry is new where its id stands in no names file of that commit. Files made by dictionaries/import/, as their head tells, are drawn from with
--imported, the hand-written ones without. The columns: seed, id, file, verdict. A reader fills in `right`, `wrong: why` or `unsure: why`. --show
prints the entries themselves to stderr. The same commits and seed draw the same entries.
"""
import argparse
import random
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAMES = "dictionaries/names"
ID = re.compile(r"^id:\s*(\S+)", re.M)


def git(*arguments):
    return subprocess.run(["git", "-C", str(ROOT), *arguments], capture_output=True, text=True, check=True).stdout


def old_ids(commit):
    paths = [path for path in git("ls-tree", "--name-only", commit, NAMES + "/").split() if path.endswith(".rec")]
    return {name for path in paths for name in ID.findall(git("show", f"{commit}:{path}"))}


def new_entries(commit, imported):
    """[(id, file, text of the record)] that came since, by id."""
    old, found = old_ids(commit), []
    for path in sorted((ROOT / NAMES).glob("*.rec")):
        text = path.read_text(encoding="utf8")
        if ("dictionaries/import/" in text[:600]) != imported: continue
        for record in text.split("\n\n"):
            name = ID.search(record)
            if name and name[1] not in old: found.append((name[1], path.name, record.strip()))
    return sorted(found)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--since", required=True); p.add_argument("--seed", type=int, default=1); p.add_argument("--count", type=int, default=200)
    p.add_argument("--imported", action="store_true"); p.add_argument("--show", action="store_true")
    o = p.parse_args()
    found = new_entries(o.since, o.imported)
    drawn = random.Random(o.seed).sample(found, min(o.count, len(found)))
    kind = "imported" if o.imported else "hand-written"
    print(f"# {len(drawn)} of {len(found)} {kind} entries new since {git('rev-parse', '--short', o.since).strip()}, read at "
          f"{git('rev-parse', '--short', 'HEAD').strip()}; drawn by tests/accuracy/sample_entries.py")
    print("seed\tid\tfile\tverdict")
    for name, file, _ in drawn: print(f"{o.seed}\t{name}\t{file}\t")
    if o.show:
        for number, (_, file, record) in enumerate(drawn, 1): print(f"{number} {file}\n{record}\n", file=sys.stderr)


if __name__ == "__main__":
    main()
