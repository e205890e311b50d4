#!/usr/bin/env python3
# What goes in: this tree, built, and articles (those beside the checkout, else made ones). What comes out: documents and MB a second of the whole
# flow, the share of each stage, JSON written, and one NFC pass by ICU in the same run; with --write the table of docs/speed.md. Why it exists: a figure in
# seconds says something of one machine, a ratio to a fixed loop of all.
"""tests/speed/flow.py [--rounds 7] [--documents 400] [--write]"""
import argparse
import json
import statistics
import subprocess
from pathlib import Path

import run

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build"
WORK = BUILD / "speed"
TEXTS = ROOT.parent / "shared/data/text"
SIZE = 3000  # bytes of a document
STAGES = ["text", "names", "entities", "times", "events"]


def leads(language):
    """Leads outside the set kept for counting, joined to articles of 3 kB; of the samples in the tree where there are none."""
    path = TEXTS / f"{language}_leads.jsonl"
    if path.exists():
        for line in path.open(encoding="utf8"):
            lead = json.loads(line)
            if lead["id"][-1] not in "0f":
                yield lead["text"]
    else:
        korean = language == "ko"
        samples = [path.read_text(encoding="utf8") for path in sorted((ROOT / "examples/articles").glob("*.txt"))]
        samples = [text for text in samples if (sum("가" <= c <= "힣" for c in text) > len(text) / 5) == korean]
        for number in range(4000):
            yield samples[number % len(samples)]


def articles(language, count):
    made, current = [], ""
    for text in leads(language):
        current += text + "\n\n"
        if len(current.encode()) >= SIZE:
            made.append(current)
            current = ""
        if len(made) == count:
            break
    return made


def mixed(count):
    korean, english = articles("ko", count // 2), articles("en", count // 2)
    return [text for pair in zip(korean, english) for text in pair]


def measured(documents, rounds):
    WORK.mkdir(parents=True, exist_ok=True)
    path = WORK / "flow.txt"
    path.write_text("".join(text.replace("\n", "\\n") + "\n" for text in documents), encoding="utf8")
    command = [BUILD / "tests/flow_speed", BUILD / "dictionaries", path, BUILD / "dictionaries/rules"]
    done = subprocess.run([str(word) for word in command], input="go\n" * (rounds + 1), stdout=subprocess.PIPE, text=True, check=True)
    return [[float(word) for word in line.split()] for line in done.stdout.splitlines()][1:]


def row(name, documents, rounds):
    rows = measured(documents, rounds)
    size = sum(len(text.encode()) for text in documents)
    middle = lambda value: statistics.median(value(of) for of in rows)
    flow = middle(lambda of: of[0])
    shares = " | ".join(f"{middle(lambda of, i=i: of[i + 1] / of[0]):.0%}" for i in range(len(STAGES)))
    rest = middle(lambda of: 1 - sum(of[1:6]) / of[0])
    return (f"| {name} | {len(documents) / flow:.0f} | {size / flow / 1e6:.2f} | {shares} | {rest:.0%} | {middle(lambda of: of[8]) / middle(lambda of: of[6]) / 1e6:.0f} | "
            f"{size / middle(lambda of: of[7]) / 1e6:.0f} | 1/{middle(lambda of: of[0] / of[7]):.0f} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--documents", type=int, default=400)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    subprocess.run(["cmake", "--build", BUILD, "--target", "flow_speed"], check=True, stdout=subprocess.DEVNULL)
    lines = ["| articles of 3 kB | a second | MB/s | " + " | ".join(STAGES) + " | graph | JSON MB/s | NFC pass MB/s | of its rate |", "|---" * 12 + "|"]
    for name, documents in (("Korean", articles("ko", options.documents)), ("English", articles("en", options.documents)), ("both in turn", mixed(options.documents))):
        lines.append(row(name, documents, options.rounds))
    print("\n".join(lines))
    if options.write:
        run.write("\n".join(lines), "flow")


if __name__ == "__main__":
    main()
