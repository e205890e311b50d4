#!/usr/bin/env python3
"""Count which everyday nouns of two syllables stand at the beginning or at the end of words that only look like a name.

    compound_nouns.py --names persons.tsv --parts dictionaries/words/name_parts.rec --out dictionaries/words/compound_nouns.rec TEXT.jsonl ...

What goes in: lines of raw news text ({"id", "text"}; ids of leads that end in 0 or f are left out: they are kept for measuring) and a table of
people's names (facts, only counted). What comes out: two lists of nouns, those that begin like a surname (임대 of 임대주) and those that a prefix
like a surname stands before (의회 of 구의회). Nouns that many people's names hold at that place are left out. Why it exists: a word that somebody
put together for one article is in no list, its parts are.
"""
import argparse, collections, csv, json, re

THINGS = set("에 에서 로 으로 적 적인 하는 하고 한 할 했다 된 되는 될 됐다 에는 에도 에서는 으로는 하기 하며 하면 화 을 를 의".split())
WORD = re.compile(r"(?<![가-힣A-Za-z0-9])[가-힣]{2,}")
NAMES_TOO = set("이유 이상 이정 하지 서명 강한 민주 한성".split())  # so begin the names of many, whatever the counts say
HEAD = """# Everyday nouns of two syllables inside words that only look like a name.
# Made by dictionaries/import/compound_nouns.py: do not edit. Source: own counts, version 1.0, over Korean news text and lists of names
# (facts); no text is held. MIT as the rest.
"""


def counted(paths):
    """How often two syllables stand alone or before what follows a thing; the latter tells more."""
    found = collections.Counter()
    for path in paths:
        for line in open(path, encoding="utf8"):
            d = json.loads(line)
            if "leads" in path and d["id"][-1] in "0f": continue
            for word in WORD.findall(d["text"]):
                if len(word) == 2: found[word] += 1
                elif word[2:] in THINGS: found[word[:2]] += 3
    return found


def surnames(path):
    found, inside = set(), False
    for line in open(path, encoding="utf8"):
        if line.startswith("id: "): inside = line.strip() == "id: list/surname"
        elif inside and line.startswith("ko: "): found.add(line[4:].split("|")[0].strip())
    return found


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--names", required=True); p.add_argument("--parts", required=True); p.add_argument("--out", required=True)
    p.add_argument("--least", type=int, default=12); p.add_argument("--share", type=float, default=5); p.add_argument("text", nargs="+")
    o = p.parse_args()
    begin, end = collections.Counter(), collections.Counter()
    for r in csv.DictReader(open(o.names, encoding="utf8"), delimiter="\t"):
        if re.fullmatch("[가-힣]{3}", r["ko"]): begin[r["ko"][:2]] += 1; end[r["ko"][1:]] += 1
    nouns, family = counted(o.text), surnames(o.parts)
    def often(word, names): return nouns[word] >= o.least and nouns[word] >= o.share * (names[word] + 1)
    with open(o.out, "w", encoding="utf8") as out:
        out.write(HEAD)
        out.write("\n# Begin like a surname.\nid: list/noun-like-surname\n")
        for word in sorted(nouns):
            if word[0] in family and word not in NAMES_TOO and often(word, begin): out.write(f"ko: {word}\n")
        out.write("\n# Stand behind a prefix.\nid: list/noun-behind-prefix\n")
        for word in sorted(nouns):
            if often(word, end): out.write(f"ko: {word}\n")


if __name__ == "__main__":
    main()
