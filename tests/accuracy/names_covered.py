#!/usr/bin/env python3
# What goes in: names that a reader marked in raw text, as positions without the text. What comes out: how many of these mentions the
# dictionary holds. Why it exists: rules that find unknown names hide what the dictionary lacks; this counts the dictionary alone.
"""names_covered.py MARKED.tsv --cli build/mannam --texts LEADS.jsonl [LEADS.jsonl …] [--missing]

MARKED.tsv has a line a mention: document id, start, end (UTF-8 bytes of the text), type (Person, Organization, Place). A mention is held where
`mannam find --all` has a hit with an entry of that type (a Facility counts as Place; a place's government as the place) on just these bytes.
"""
import argparse
import collections
import json
import subprocess
import sys

TYPES = {"Facility": "Place"}


def read_marked(path):
    marked = collections.defaultdict(list)
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                document, start, end, kind = line.rstrip("\n").split("\t")[:4]
                marked[document].append((int(start), int(end), TYPES.get(kind, kind)))
    return marked


def read_texts(paths, wanted):
    texts = {}
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for row in map(json.loads, file):
                if row["id"] in wanted:
                    texts[row["id"]] = row["text"]
    missing = wanted - texts.keys()
    if missing:
        sys.exit(f"names_covered: no text for {len(missing)} documents: {' '.join(sorted(missing)[:5])} …")
    return texts


def hits_with_entry(cli, texts, more):
    articles = "".join(json.dumps({"id": i, "text": text}, ensure_ascii=False) + "\n" for i, text in sorted(texts.items()))
    done = subprocess.run([cli, "find", "--all", "--input", "jsonl", "--format", "jsonl", *more, "-"], input=articles, text=True, capture_output=True)
    if done.returncode:
        sys.exit(done.stderr[-2000:])
    hits = collections.defaultdict(set)
    for hit in map(json.loads, done.stdout.splitlines()):
        if hit["id"] and not hit["id"].partition("/")[2].startswith("?"):
            hits[hit["document"]].add((hit["start"], hit["end"], TYPES.get(hit["type"], hit["type"])))
    return hits


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("marked")
    parser.add_argument("--cli", required=True)
    parser.add_argument("--texts", nargs="+", required=True)
    parser.add_argument("--dictionaries", help="another folder of dictionaries")
    parser.add_argument("--missing", action="store_true", help="list the mentions that no entry holds")
    options = parser.parse_args()
    marked = read_marked(options.marked)
    texts = read_texts(options.texts, set(marked))
    hits = hits_with_entry(options.cli, texts, ["--dictionaries", options.dictionaries] if options.dictionaries else [])
    held, total = collections.Counter(), collections.Counter()
    for document, mentions in sorted(marked.items()):
        data = texts[document].encode()
        for start, end, kind in mentions:
            total[kind] += 1
            found = (start, end, kind) in hits[document]
            held[kind] += found
            if not found and options.missing:
                print(f"{kind}\t{document}\t{data[start:end].decode(errors='replace')}")
    if not total:
        sys.exit(f"names_covered: no mention in {options.marked}")
    for kind in sorted(total):
        print(f"{kind:<14} {held[kind]} of {total[kind]} mentions in the dictionary ({held[kind] / total[kind]:.3f})")


if __name__ == "__main__":
    main()
