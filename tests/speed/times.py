#!/usr/bin/env python3
# What goes in: this tree, built. What comes out: MB/s of the whole flow, of its times stage and of one RE2 rule over the same text, and the share of
# the times stage; with --write the table of docs/speed.md. Why it exists: times may take a quarter of the flow at most.
"""tests/speed/times.py [--rounds 7] [--megabytes 2] [--write]"""
import argparse
import statistics
import subprocess
import sys
from pathlib import Path

import run

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BUILD = ROOT / "build"
WORK = BUILD / "speed"
BAR = 0.25


def text_of(megabytes):
    """The first documents of the text that run.py reads, without a size of its own it is made."""
    whole, part = WORK / "material/text.txt", WORK / "material/times-text.txt"
    if not whole.exists():
        subprocess.run([sys.executable, HERE / "material.py", WORK / "material"], check=True)
    with whole.open("rb") as source, part.open("wb") as target:
        while target.tell() < megabytes * 1_000_000 and (line := source.readline()):
            target.write(line)
    return part


def rounds_of(text, rounds):
    """(seconds, found) of the flow, the stage and the rule, a row a round; the first only warms up."""
    command = [BUILD / "tests/times_speed", ROOT / "dictionaries", text]
    done = subprocess.run([str(word) for word in command], input="go\n" * (rounds + 1), stdout=subprocess.PIPE, text=True, check=True)
    rows = [[float(word) for word in line.split()] for line in done.stdout.splitlines()]
    return [list(zip(row[::2], row[1::2])) for row in rows[1:]]


def table(rows, size):
    lines = ["| | MB/s | share of the flow | found |", "|---|---|---|---|"]
    for i, name in enumerate(["the whole flow", "its times stage", "one RE2 rule"]):
        seconds = statistics.median(row[i][0] for row in rows)
        share = statistics.median(row[i][0] / row[0][0] for row in rows)
        lines.append(f"| {name} | {size / seconds / 1e6:.2f} | {share:.1%} | {rows[0][i][1]:.0f} |")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--megabytes", type=float, default=2)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    subprocess.run(["cmake", "--build", BUILD, "--target", "times_speed"], check=True, stdout=subprocess.DEVNULL)
    text = text_of(options.megabytes)
    rows = rounds_of(text, options.rounds)
    made = table(rows, text.stat().st_size)
    print(made)
    if options.write:
        run.write(made, "times")
    share = statistics.median(row[1][0] / row[0][0] for row in rows)
    if share > BAR:
        print(f"the times stage takes {share:.1%} of the flow; the bar is {BAR:.0%}")
    return int(share > BAR)


if __name__ == "__main__":
    sys.exit(main())
