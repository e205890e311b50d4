#!/usr/bin/env python3
"""Finds the names that are also everyday words and are not marked `weak`.

What goes in: dictionaries/names/*.rec; the word lists of dictionaries/words; the counts that count_words.py made; names_first.txt, the words
that are names first of all (서울, Apple). What comes out: with --check each strong form that is an everyday word, and exit code 1; with --mark
the files with `weak` added; with --compare the rows of tables of known collisions (first column: the form) that are names here, and how many
of those are weak. Why it exists: one everyday word taken for a place does more harm than a hundred places do good.

    python3 dictionaries/import/weak_forms.py --check | --mark | --compare TABLE.tsv…
"""
import re
import sys

from records import HERE, NAMES, read_counts, read_records, values
from known_forms import word_lists

NOUN_LISTS = ("list/common-noun", "list/no-person", "list/no-foreign")
# What makes a verb or an adjective of a Korean noun: a word that stands before them so often is a noun of doing (강화하는, 달성한).
VERB_TAILS = ("하는", "한다", "했다", "하고", "하며", "해", "한", "할", "하기", "되는", "된", "됐다", "되고", "적인", "스러운", "적으로")
FEWEST_VERBS, FEWEST_SMALL, CAPITALS_FOR_ONE = 8, 3, 4


class Everyday:
    def __init__(self):
        self.nouns = word_lists(*NOUN_LISTS)
        self.korean, self.english = read_counts("everyday_korean.tsv"), read_counts("everyday_english.tsv")
        self.names = set((HERE / "names_first.txt").read_text(encoding="utf-8").split("\n"))

    def is_word(self, form):
        if form in self.names:
            return False
        if re.fullmatch("[가-힣]+", form):
            return len(form) == 1 or form in self.nouns or self.is_verbal(form)
        if re.fullmatch("[A-Z]?[a-z]+", form):
            small, capital = self.english.get(form.lower(), (0, 0))
            return small >= FEWEST_SMALL and small * CAPITALS_FOR_ONE > capital
        return False

    def is_verbal(self, form):
        verbs = sum(self.korean.get(form + tail, [0])[0] for tail in VERB_TAILS)
        return verbs >= FEWEST_VERBS and verbs * 3 > self.korean.get(form, [0])[0]


def strong_words(everyday):
    """(file, id, form) of each strong form that is a word."""
    for path in sorted(NAMES.glob("*.rec")):
        for record in read_records(path):
            weak = values(record, "weak")
            for form in dict.fromkeys(values(record, "ko", "en", "short")):
                if form not in weak and everyday.is_word(form):
                    yield path, values(record, "id")[0], form


def mark(found):
    for path in {path for path, _, _ in found}:
        blocks = path.read_text(encoding="utf-8").split("\n\n")
        for _, entry, form in (one for one in found if one[0] == path):
            at = next(i for i, block in enumerate(blocks) if re.search(rf"^id: +{re.escape(entry)}$", block, re.M))
            blocks[at] = blocks[at].rstrip("\n") + f"\nweak:    {form}"
        path.write_text("\n\n".join(blocks).rstrip("\n") + "\n", encoding="utf-8")


def compare(tables):
    weak, strong = set(), set()
    for path in NAMES.glob("*.rec"):
        for record in read_records(path):
            for form in values(record, "ko", "en", "short"):
                (weak if form in values(record, "weak") else strong).add(form.lower())
    for table in tables:
        rows = {line.split("\t")[0].lower() for line in open(table, encoding="utf-8")}
        print(f"{table}: {len(rows)} rows, {len(rows & (weak | strong))} are names here, {len((rows & weak) - strong)} of them weak; strong:",
              *sorted(rows & strong))


def main(mode, tables):
    if mode == "--compare":
        return compare(tables)
    found = list(strong_words(Everyday()))
    for path, entry, form in found:
        print(f"{path.name}: {entry}: `{form}` is an everyday word; mark it weak, or add it to names_first.txt")
    if mode == "--mark":
        mark(found)
    print(f"{len(found)} strong forms are everyday words")
    return int(mode == "--check" and bool(found))


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in ("--check", "--mark", "--compare"):
        sys.exit("usage: weak_forms.py --check | --mark | --compare TABLE.tsv…")
    sys.exit(main(sys.argv[1], sys.argv[2:]))
