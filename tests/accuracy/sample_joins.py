#!/usr/bin/env python3
"""Draw joins at random from the merged graph of raw texts, for a reader to judge.

    sample_joins.py --cli build/mannam --out joins.tsv [--seed 1] [--count 100] [--limit 10000] TEXT.jsonl ...
    sample_joins.py --graph merged.json --out joins.tsv [--seed 1] [--count 100] TEXT.jsonl ...

What goes in: raw text, one JSON a line ({"id", "text", "date"}); ids that end in 0 or f are the counting set and are left out. What comes out: a
table of seed, event, both documents, the byte offsets of both triggers and an empty verdict for each join; it holds no text. A join is an account
drawn from those of events that several documents tell, with another account of the event, from another document, drawn for it. A reader fills in
`right` where both tell of one happening, else `wrong`. The sentences are printed to the terminal and never written. So that one event told by
fifty papers does not make the figure, no event gives more than --each joins.
"""
import argparse
import json
import random
import subprocess
import sys


def documents(paths):
    found = {}
    for path in paths:
        for line in open(path, encoding="utf8"):
            d = json.loads(line)
            if str(d["id"])[-1] not in "0f": found[d["id"]] = d
    return found


def merged(cli, texts):
    feed = "".join(json.dumps({k: d[k] for k in ("id", "text", "date") if d.get(k)}, ensure_ascii=False) + "\n" for d in texts)
    done = subprocess.run(cli.split() + ["extract", "--input", "jsonl", "--format", "json", "--merge", "-"], input=feed.encode(), capture_output=True)
    if done.returncode: sys.exit(done.stderr.decode()[:600])
    return json.loads(done.stdout)


def draw(graph, seed, count, each):
    """[(event, account, other account)], at most `each` of one event."""
    chance = random.Random(seed)
    pairs = []
    for event in sorted(graph["events"], key=lambda e: e["id"]):
        accounts = event["accounts"]
        if len({a["document"] for a in accounts}) < 2: continue
        for account in chance.sample(accounts, min(each, len(accounts) - 1)):
            pairs.append((event, account, chance.choice([a for a in accounts if a["document"] != account["document"]])))
    return chance.sample(pairs, min(count, len(pairs))), len(pairs)


def said(account, names):
    fillers = (names.get(a.get("entity")) or a.get("value") or a.get("text") or a.get("entity") or a.get("amount") for a in account["arguments"])
    return f"{account.get('kind', '')} {account['modality']} " + " ".join(f"{a['role'][:5]}={f}" for a, f in zip(account["arguments"], fillers))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cli"); p.add_argument("--graph"); p.add_argument("--out"); p.add_argument("--limit", type=int, default=10000)
    p.add_argument("--seed", type=int, default=1); p.add_argument("--count", type=int, default=100); p.add_argument("--each", type=int, default=2)
    p.add_argument("text", nargs="+")
    o = p.parse_args()
    texts = documents(o.text)
    chosen = sorted(texts.values(), key=lambda d: d["id"])
    random.Random(1).shuffle(chosen)
    graph = json.load(open(o.graph, encoding="utf8")) if o.graph else merged(o.cli, chosen[:o.limit])
    names = {e["id"]: e["name"].get("ko") or e["name"].get("en") for e in graph["entities"]}
    pairs, of = draw(graph, o.seed, o.count, o.each)
    if o.out:
        with open(o.out, "w", encoding="utf8") as out:
            out.write(f"# {len(pairs)} of {of} joins, drawn by tests/accuracy/sample_joins.py; offsets of the triggers in bytes\n")
            out.write("seed\tevent\tdocument\tstart\tend\tother\tother_start\tother_end\tverdict\n")
            for event, a, b in pairs:
                out.write("\t".join(map(str, (o.seed, event["id"], a["document"], a["trigger"]["start"], a["trigger"]["end"],
                                              b["document"], b["trigger"]["start"], b["trigger"]["end"], ""))) + "\n")
    for number, (event, a, b) in enumerate(pairs, 1):
        print(f"## {number} {event['type']}")
        for account in (a, b):
            text = texts.get(account["document"], {})
            print("  ", text.get("date"), said(account, names)[:160], "|", account["mentions"][0]["text"][:230].replace("\n", " / "))


if __name__ == "__main__":
    main()
