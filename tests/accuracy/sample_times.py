#!/usr/bin/env python3
"""Draw found times at random from texts that nobody read while the rules were written.

    sample_times.py --cli build/mannam --out sample.tsv [--seed 1] [--count 200] TEXT.jsonl ...
    sample_times.py --show sample.tsv TEXT.jsonl ...

What goes in: raw text, one JSON a line ({"id", "text", "date"}); only ids that end in 0 or f are read, the counting set. What comes out: a table
of seed, file, document, byte offsets, the value found and two empty verdicts for each mention drawn, one a row; it holds no text. A reader fills in
`right` or `wrong`: `real`, whether the span is a time; `value`, whether the value is what the writer meant. The date of the text and what stands
around each mention are printed to the terminal and never written.
"""
import argparse
import json
import os
import random
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from sample_unknown import documents


def times(cli, texts):
    """[(file, id, start, end, value)]: every mention of every time, vague references too."""
    feed = "".join(json.dumps({k: d[k] for k in ("id", "text", "date") if d.get(k)}, ensure_ascii=False) + "\n" for d in texts.values())
    done = subprocess.run([cli, "extract", "--input", "jsonl", "--format", "jsonl", "--no-merge", "-"], input=feed.encode(), capture_output=True)
    if done.returncode: sys.exit(done.stderr.decode()[:600])
    graphs = done.stdout.decode().splitlines()
    if len(graphs) != len(texts): sys.exit(f"{len(graphs)} graphs for {len(texts)} texts")
    return [(file, name, m["start"], m["end"], t["value"]) for (file, name), line in zip(texts, graphs)
            for t in json.loads(line).get("times", []) for m in t["mentions"]]


def show(rows, texts):
    for number, (file, name, start, end, value) in enumerate(rows, 1):
        raw = texts[file, name]["text"].encode()
        before, behind = raw[max(0, start - 90):start].decode(errors="ignore"), raw[end:end + 90].decode(errors="ignore")
        print(f"{number:3} {texts[file, name].get('date', '')} {value}: {before} [{raw[start:end].decode()}] {behind}".replace("\n", " / "))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cli"); p.add_argument("--out"); p.add_argument("--show"); p.add_argument("--seed", type=int, default=1)
    p.add_argument("--count", type=int, default=200); p.add_argument("text", nargs="+")
    o = p.parse_args()
    texts = documents(o.text, False)
    if o.show:
        lines = [line.rstrip("\n").split("\t") for line in open(o.show, encoding="utf8") if not line.startswith(("#", "seed"))]
        return show([(file, name, int(start), int(end), value) for _, file, name, start, end, value, *_ in lines], texts)
    found = times(o.cli, texts)
    rows = random.Random(o.seed).sample(sorted(found), min(o.count, len(found)))
    with open(o.out, "w", encoding="utf8") as out:
        out.write(f"# {len(rows)} of {len(found)} found times, drawn by tests/accuracy/sample_times.py; offsets in bytes of the text\n")
        out.write("seed\tfile\tdocument\tstart\tend\tvalue found\treal\tvalue\n")
        for row in rows: out.write("\t".join(map(str, (o.seed, *row, "", ""))) + "\n")
    show(rows, texts)


if __name__ == "__main__":
    main()
