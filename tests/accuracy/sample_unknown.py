#!/usr/bin/env python3
"""Draw unknown people at random from texts that nobody read while the rules were written.

    sample_unknown.py --cli build/mannam --out sample.tsv [--seed 1] [--count 100] [--outside] TEXT.jsonl ...
    sample_unknown.py --show sample.tsv TEXT.jsonl ...

What goes in: raw text, one JSON a line ({"id", "text", "date"}); only ids that end in 0 or f are read, the counting set. What comes out: a table
of seed, file, document, byte offsets and an empty verdict for each mention drawn, one a person; it holds no text. A reader fills in `right` or
`wrong`. The text around each mention is printed to the terminal and never written. With `--outside` only the other ids are read: what the rules
may be written from.
"""
import argparse
import json
import os
import random
import subprocess
import sys


def documents(paths, outside):
    """{(file, id): document} of the counting set, or of all the others."""
    found = {}
    for path in paths:
        for line in open(path, encoding="utf8"):
            d = json.loads(line)
            if (d["id"][-1] in "0f") != outside: found[os.path.basename(path), d["id"]] = d
    return found


def unknown_people(cli, texts):
    """[(file, id, start, end)]: the first mention by name of every person whom the dictionaries do not hold."""
    feed = "".join(json.dumps({k: d[k] for k in ("id", "text", "date") if d.get(k)}, ensure_ascii=False) + "\n" for d in texts.values())
    done = subprocess.run([cli, "extract", "--input", "jsonl", "--format", "jsonl", "--no-merge", "-"], input=feed.encode(), capture_output=True)
    if done.returncode: sys.exit(done.stderr.decode()[:600])
    found = []
    for (file, name), line in zip(texts, done.stdout.decode().splitlines()):
        for entity in json.loads(line)["entities"]:
            if entity["type"] == "Person" and not entity.get("known"):
                first = min(entity["mentions"], key=lambda m: (m["kind"] == "title", m["start"]))  # an office may stand before the name
                found.append((file, name, first["start"], first["end"]))
    return found


def show(rows, texts):
    for number, (file, name, start, end) in enumerate(rows, 1):
        raw = texts[file, name]["text"].encode()
        before, behind = raw[max(0, start - 90):start].decode(errors="ignore"), raw[end:end + 90].decode(errors="ignore")
        print(f"{number:3} {before} [{raw[start:end].decode()}] {behind}".replace("\n", " / "))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cli"); p.add_argument("--out"); p.add_argument("--show"); p.add_argument("--seed", type=int, default=1)
    p.add_argument("--count", type=int, default=100); p.add_argument("--outside", action="store_true"); p.add_argument("text", nargs="+")
    o = p.parse_args()
    texts = documents(o.text, o.outside)
    if o.show:
        lines = [line.rstrip("\n").split("\t") for line in open(o.show, encoding="utf8") if not line.startswith(("#", "seed"))]
        return show([(file, name, int(start), int(end)) for _, file, name, start, end, *_ in lines], texts)
    found = unknown_people(o.cli, texts)
    rows = random.Random(o.seed).sample(sorted(found), min(o.count, len(found)))
    with open(o.out, "w", encoding="utf8") as out:
        out.write(f"# {len(rows)} of {len(found)} unknown people, drawn by tests/accuracy/sample_unknown.py; offsets in bytes of the text\n")
        out.write("seed\tfile\tdocument\tstart\tend\tverdict\n")
        for row in rows: out.write("\t".join(map(str, (o.seed, *row, ""))) + "\n")
    show(rows, texts)


if __name__ == "__main__":
    main()
