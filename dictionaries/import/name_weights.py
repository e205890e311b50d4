#!/usr/bin/env python3
"""Count how much more often a syllable stands in Korean names than in everyday words, and which words look like names.

    name_weights.py --surnames surnames.tsv --given given_syllables.tsv --parts dictionaries/words/name_parts.rec --titles dictionaries/words/titles.rec
                    --names persons.tsv --not-words left_out.txt --out dictionaries/words/name_weights.rec TEXT.jsonl ...

What goes in: counts of surnames, counts of given syllables (facts), and lines of raw news text ({"id", "text"}; ids of leads that end
in 0 or f are left out: they are kept for measuring). What comes out: three lists of weights in half bits and one of everyday strings of two or three
syllables that begin like a surname; no text is held. A string of three syllables at the start of a word is a name or a word; the shares of both
are found by expectation and maximisation over the distinct strings, with the name's side fixed to the counts of real names.
"""
import argparse, collections, csv, json, math, re

PARTICLES = "은 는 이 가 을 를 의 과 와 에게 도 께서 에서 에 로 으로 만 까지 부터 보다".split()
MORE_ENDINGS = PARTICLES + ["이"] + "이다 이나 나 라는 이라는 라고 이라고 처럼 들 들이 들은 들을 들의 에는 에도 에서는 으로는 로는 이며 인 등 적 적인 하는 하고 한 해 할 했다 된 되는 될 됐다 화 급 별".split()
THINGS = set("에 에서 로 으로 적 적인 화 하는 한 된 되는 에는 에도 에서는 으로는".split())
WORD = re.compile(r"(?<![가-힣A-Za-z0-9])[가-힣]{2,}(?![A-Za-z])")
PERSON = re.compile(r"^(?: ?씨|에게|한테|께서| 군| 양|\((?:\d\d|[一-龥]))")


def texts(paths):
    for path in paths:
        for line in open(path, encoding="utf8"):
            d = json.loads(line)
            if "leads" in path and d["id"][-1] in "0f": continue
            yield d["text"]


def real_names(o):
    bearers = {r["hangul"]: int(r["observed_count"]) + 1 for r in csv.DictReader(open(o.surnames, encoding="utf8"), delimiter="\t")}
    total = sum(bearers.values())
    rows = list(csv.DictReader(open(o.given, encoding="utf8"), delimiter="\t"))
    return ({k: n / total for k, n in bearers.items() if len(k) == 1}, {r["syllable"]: float(r["p_first"]) for r in rows},
            {r["syllable"]: float(r["p_second"]) for r in rows})


def weigh(counts, names):
    """Log odds by position: name against word."""
    types = {s: math.log2(1 + n) for s, n in counts.items()}
    is_name = dict.fromkeys(types, 0.0)
    floor, spread = (1e-6, 1e-5, 1e-5), 450
    for _ in range(12):
        words, total = [collections.Counter() for _ in range(3)], 0.0
        for s, n in types.items():
            share = n * (1 - is_name[s]); total += share
            for i in range(3): words[i][s[i]] += share
        odds = [{c: math.log2(p + floor[i]) - math.log2((words[i][c] + 0.3) / (total + spread)) for c, p in names[i].items()} for i in range(3)]
        prior = max(sum(types[s] * is_name[s] for s in types) / sum(types.values()), 0.02)
        for s in types:
            if s[0] not in odds[0] or s[1] not in odds[1] or s[2] not in odds[2]: is_name[s] = 0.0; continue
            bits = math.log2(prior / (1 - prior)) + sum(odds[i][s[i]] for i in range(3))
            is_name[s] = 1 / (1 + 2.0 ** -max(-60, min(60, bits)))
    return odds


def noun_and_particle(s):
    batchim = (ord(s[1]) - 0xAC00) % 28 != 0
    return s[2] in ("은이을과" if batchim else "는가를와") or s[2] in "의도에만로"


def known_names(o):
    left_out = set(open(o.not_words, encoding="utf8").read().split()) if o.not_words else set()
    for r in csv.DictReader(open(o.names, encoding="utf8"), delimiter="\t"): left_out |= {r["ko"], *(r["aliases"] or "").split("|")}
    return left_out


class Seen:
    """How often and in how many texts a string stands, beside what tells a person and before what follows things only."""

    def __init__(self): self.all, self.person, self.thing, self.where = collections.Counter(), collections.Counter(), collections.Counter(), collections.defaultdict(set)

    def add(self, o, s, rest, behind, number):
        self.all[s] += 1; self.where[s].add(number)
        title = behind[:1] == " " and behind[1:].split(" ")[0].rstrip("은는이가을를의도과와,.") in o.title_words
        self.person[s] += bool(PERSON.match(behind)) or title
        self.thing[s] += rest in THINGS

    def is_word(self, s, share): return self.person[s] / self.all[s] < share


def everyday(o, odds):
    """Strings of two and three syllables that hardly ever stand beside a title, an age or 씨, and are not the name of somebody known."""
    left_out, seen = known_names(o), Seen()
    for number, text in enumerate(texts(o.text)):
        for m in WORD.finditer(text):
            for size in (2, 3):
                s, rest = m[0][:size], m[0][size:]
                if len(s) == size and s[0] in odds[0] and (not rest or rest in MORE_ENDINGS):
                    seen.add(o, s, rest, text[m.start() + size:m.start() + size + 13], number)
    bits = lambda s: sum(odds[i].get(s[i], -8) for i in range(3)) if len(s) == 3 else 0
    possible = lambda s: s[1] not in "씨군양" if len(s) == 2 else -8 < bits(s) < 7.5 and not noun_and_particle(s)
    least = lambda s: 5 if len(s) == 2 else 2 if bits(s) < 1 or seen.thing[s] else 3
    return sorted(s for s in seen.all if len(seen.where[s]) >= least(s) and seen.is_word(s, 0.35 if len(s) == 2 or bits(s) < -1 else 0.12) and possible(s) and s not in left_out)


def foreign_like(o):
    """Words and loan words that sound like a foreign name and hardly ever stand beside what tells a person."""
    weights, left_out, seen = {}, known_names(o), Seen()
    left_out |= {part for name in left_out for part in name.split()}
    for line in open(o.parts, encoding="utf8"):
        if m := re.fullmatch(r"ko: ([가-힣]+) \| (-?\d)\n", line): weights.update(dict.fromkeys(m[1], int(m[2])))
    for number, text in enumerate(texts(o.text)):
        for m in WORD.finditer(text):
            ends = [len(m[0])] + [len(m[0]) - n for n in (1, 2, 3) if len(m[0]) - n > 1 and m[0][-n:] in MORE_ENDINGS]
            for end in ends: seen.add(o, m[0][:end], m[0][end:], text[m.start() + end:m.start() + end + 13], number)
    def foreign(s):
        found = [weights.get(c, 0) for c in s]
        return sum(found) >= 0 and max(found) >= 1
    return sorted(s for s in seen.all if 1 < len(s) < 9 and len(seen.where[s]) >= 4 and foreign(s) and seen.person[s] / seen.all[s] < 0.06 and s not in left_out)


def write(o, odds, words, foreign):
    rows = ["# How much more often a syllable stands in Korean names than in everyday words of three syllables, by its place in the name, in half bits.",
            "# Made by dictionaries/import/name_weights.py. Source: own counts over Korean news text; surnames and",
            "# given syllables were counted over KRX representatives, election candidates and Wikidata (CC0 1.0); counts are facts, no text is held. MIT."]
    for name, table in zip(("surname-weight", "first-syllable-weight", "second-syllable-weight"), odds):
        by = collections.defaultdict(list)
        for c, w in table.items(): by[max(-30, round(2 * w))].append(c)
        rows += ["", f"id: list/{name}"] + [f"ko: {''.join(sorted(by[w]))} | {w}" for w in sorted(by, reverse=True)]
    rows += ["", "# Everyday strings of two or three syllables that begin like a surname: several texts hold them, hardly ever beside a title, an age or 씨.",
             "id: list/name-like-word"] + [f"ko: {s}" for s in words]
    rows += ["", "# Everyday strings that sound like a foreign name; four texts or more hold them, hardly ever beside a title, an age or 씨.",
             "id: list/foreign-like-word"] + [f"ko: {s}" for s in foreign]
    open(o.out, "w", encoding="utf8").write("\n".join(rows) + "\n")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("surnames", "given", "parts", "titles", "names", "out"): p.add_argument("--" + name, required=True)
    p.add_argument("--not-words", help="a file of strings that are names after all, split by spaces"); p.add_argument("text", nargs="+")
    o = p.parse_args()
    o.title_words = {line.split(":", 1)[1].strip() for line in open(o.titles, encoding="utf8") if line.startswith("ko:")}
    names = real_names(o)
    counts = collections.Counter(m[0][:3] for t in texts(o.text) for m in WORD.finditer(t) if len(m[0]) == 3 or m[0][3:] in PARTICLES)
    odds = weigh(counts, names)
    words, foreign = everyday(o, odds), foreign_like(o)
    write(o, odds, words, foreign)
    print(len(words), "words,", len(foreign), "that sound foreign")


if __name__ == "__main__":
    main()
