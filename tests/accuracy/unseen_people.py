#!/usr/bin/env python3
"""Are people found that no dictionary holds? Removes each person of ../shared/gold/seeds from the dictionaries in turn.

    unseen_people.py --cli build/mannam [--gold ../shared/gold/seeds] [--errors]

What goes in: the program, its dictionaries, articles with marked names. What comes out: of the marked mentions of the people removed the share
that is found again as an unknown person, exactly; and the precision: mentions found, against these and what is wrong: a mention of the removed
person given to somebody else of the dictionary, and an unknown person where the articles mark none. Ends with 1 below 0.80 or 0.90.
"""
import argparse
import glob
import os
import subprocess
import json
import sys
import tempfile

import score

LEAST_FOUND, LEAST_PRECISION = 0.80, 0.90


def read_gold(folder):
    """[(file, text, gold)], the merged answers left out."""
    articles = []
    for path in sorted(glob.glob(os.path.join(folder, "*.gold.json"))):
        if os.path.basename(path).startswith("merged"): continue
        gold = json.load(open(path, encoding="utf8"))
        file = os.path.join(folder, gold["document"])
        articles.append((file, open(file, encoding="utf8", newline="").read(), gold))
    return articles


def people_in(cli, dictionaries, file, text, gold):
    """[(start, end, entry id or None)] in characters: names and short forms of people."""
    command = [cli, "extract", "--format", "json", "--dictionaries", dictionaries] + (["--date", gold["date"]] if gold.get("date") else []) + [file]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode: raise SystemExit(done.stderr[:600])
    raw, skip = text.encode(), score.ignored(text, gold)
    found = []
    for entity in json.loads(done.stdout)["entities"]:
        if entity["type"] != "Person": continue
        for m in entity["mentions"]:
            a, b = len(raw[:m["start"]].decode()), len(raw[:m["end"]].decode())
            if m.get("kind") not in ("pronoun", "title") and not skip(a, b): found.append((a, b, entity["id"] if entity.get("known") else None))
    return found


def marked(text, gold):
    """{gold id: spans} of the people marked."""
    spans, skip = {}, score.ignored(text, gold)
    for a, b, kind, entity in score.gold_mentions(text, gold):
        if kind == "Person" and not skip(a, b): spans.setdefault(entity, set()).add((a, b))
    return spans


def without(dictionaries, person, folder):
    """A copy of the dictionaries in `folder` that does not hold the person; other files are links."""
    for root, _, files in os.walk(dictionaries):
        there = os.path.join(folder, os.path.relpath(root, dictionaries))
        os.makedirs(there, exist_ok=True)
        for file in files:
            path, copy = os.path.abspath(os.path.join(root, file)), os.path.join(there, file)
            if os.path.lexists(copy): os.remove(copy)
            records = open(path, encoding="utf8").read().split("\n\n") if os.path.basename(root) == "names" else []
            kept = [r for r in records if person not in [line[3:].strip() for line in r.split("\n") if line.startswith("id:")]]
            if len(kept) == len(records): os.symlink(path, copy)
            else: open(copy, "w", encoding="utf8").write("\n\n".join(kept))


def entries_of(o, articles):
    """{entry of the dictionary: [(article, gold id)]}: who is marked, and known."""
    entries = {}
    for number, (file, text, gold) in enumerate(articles):
        at = {(a, b): entry for a, b, entry in people_in(o.cli, o.dictionaries, file, text, gold) if entry}
        for person, spans in marked(text, gold).items():
            known = [at[s] for s in spans if s in at]
            if known: entries.setdefault(max(set(known), key=known.count), []).append((number, person))
    return entries


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    here = os.path.dirname(os.path.abspath(__file__))
    p.add_argument("--cli", required=True); p.add_argument("--gold", default=os.path.join(here, "../../../shared/gold/seeds"))
    p.add_argument("--dictionaries", default=os.path.join(here, "../../dictionaries")); p.add_argument("--errors", action="store_true")
    o = p.parse_args()
    if not os.path.isdir(o.gold): return print("skipped: no", o.gold)
    articles, found, missed, wrong = read_gold(o.gold), 0, 0, 0
    entries = entries_of(o, articles)
    with tempfile.TemporaryDirectory() as folder:
        for entry, places in sorted(entries.items()):
            without(o.dictionaries, entry, folder)
            for number, person in places:
                file, text, gold = articles[number]
                spans = marked(text, gold)
                mine, everybody = spans[person], set().union(*spans.values())
                system = people_in(o.cli, folder, file, text, gold)
                hit = {(a, b) for a, b, known in system if known is None and (a, b) in mine}
                false = [(a, b) for a, b, known in system
                         if known and any(score.overlaps((a, b), s) for s in mine) or not known and not any(score.overlaps((a, b), s) for s in everybody)]
                found += len(hit); missed += len(mine - hit); wrong += len(false)
                if o.errors:
                    for a, b in sorted(mine - hit): print(f"{entry} missed: {text[a:b]}")
                    for a, b in false: print(f"{entry} wrong: {text[a:b]}")
    recall, precision = found / max(found + missed, 1), found / max(found + wrong, 1)
    print(f"{len(entries)} people removed in turn: of {found + missed} mentions {found} found ({recall:.3f}), {wrong} wrong (precision {precision:.3f})")
    sys.exit(recall < LEAST_FOUND or precision < LEAST_PRECISION)


if __name__ == "__main__":
    main()
