#!/usr/bin/env python3
"""Draw events of one type at random from raw texts, for a reader to judge.

    sample_events.py --cli build/mannam --type Visit --out sample.tsv [--seed 1] [--count 50] [--counting] TEXT.jsonl ...
    sample_events.py --show sample.tsv --cli build/mannam TEXT.jsonl ...

What goes in: raw text, one JSON a line ({"id", "text", "date"}). Ids that end in 0 or f are the counting set: they are left out, unless --counting
asks for them alone. What comes out: a table of seed, file, document, the trigger's byte offsets and an empty verdict for each event drawn; it holds
no text. A reader fills in `right` or `wrong`: right is an event of the type with all arguments right. The sentence and the arguments are printed to
the terminal and never written.
"""
import argparse
import json
import os
import random
import subprocess
import sys


def documents(paths, counting):
    """{(file, id): document} outside the counting set, or of it."""
    found = {}
    for path in paths:
        for line in open(path, encoding="utf8"):
            d = json.loads(line)
            if (str(d["id"])[-1] in "0f") == counting: found[os.path.basename(path), d["id"]] = d
    return found


def events(cli, texts, kind):
    """[(file, id, start, end, sentence, shown)] of every event of the type."""
    feed = "".join(json.dumps({k: d[k] for k in ("id", "text", "date") if d.get(k)}, ensure_ascii=False) + "\n" for d in texts.values())
    done = subprocess.run(cli.split() + ["extract", "--input", "jsonl", "--format", "jsonl", "--no-merge", "-"], input=feed.encode(), capture_output=True)
    if done.returncode: sys.exit(done.stderr.decode()[:600])
    found = []
    for (file, name), line in zip(texts, done.stdout.decode().splitlines()):
        for e in json.loads(line)["events"]:
            if e["type"] != kind: continue
            said = "; ".join(f"{a['role']}={a.get('entity') or a.get('text') or a.get('value') or a.get('amount')}" for a in e["arguments"])
            rules = ",".join(sorted({m.get("rule", "") for m in e["mentions"]}))
            found.append((file, name, e["trigger"]["start"], e["trigger"]["end"], e["mentions"][0]["text"],
                          f"{e.get('kind', '')} {e['modality']} | {said} | {rules}"))
    return found


def show(rows):
    for number, (_, name, start, end, sentence, said) in enumerate(rows, 1): print(f"{number:3} {name} {sentence[:420]}\n      => {said}".replace(" \n", " / "))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cli", required=True); p.add_argument("--type"); p.add_argument("--out"); p.add_argument("--show")
    p.add_argument("--seed", type=int, default=1); p.add_argument("--count", type=int, default=50)
    p.add_argument("--counting", action="store_true"); p.add_argument("text", nargs="+")
    o = p.parse_args()
    if o.show:
        lines = [line.rstrip("\n").split("\t") for line in open(o.show, encoding="utf8") if not line.startswith(("#", "seed"))]
        texts = documents(o.text, False) | documents(o.text, True)
        for _, file, name, start, end, verdict, *_ in lines:
            raw = texts[file, name]["text"].encode()
            before, behind = raw[max(0, int(start) - 150):int(start)].decode(errors="ignore"), raw[int(end):int(end) + 120].decode(errors="ignore")
            print(f"{verdict:6} {before} [{raw[int(start):int(end)].decode()}] {behind}".replace("\n", " / "))
        return
    found = events(o.cli, documents(o.text, o.counting), o.type)
    rows = random.Random(o.seed).sample(sorted(found), min(o.count, len(found)))
    if o.out:
        with open(o.out, "w", encoding="utf8") as out:
            out.write(f"# {len(rows)} of {len(found)} events of type {o.type}, drawn by tests/accuracy/sample_events.py; offsets of the trigger in bytes\n")
            out.write("seed\tfile\tdocument\tstart\tend\tverdict\n")
            for row in rows: out.write("\t".join(map(str, (o.seed, *row[:4], ""))) + "\n")
    print(f"{len(found)} found")
    show(rows)


if __name__ == "__main__":
    main()
