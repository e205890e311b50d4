#!/usr/bin/env python3
"""Writes the Korean nouns that read like a name of a person.

What goes in: the common nouns of python-mecab-ko-dic 2.1.1.post2 (PyPI, Apache 2.0), the weights of words/name_weights.rec, the people of
names/*.rec. What comes out: dictionaries/words/noun_names.rec. Why it exists: a noun too rare to be counted in news text begins like a surname
too; a list of nouns tells it from a name.

    pip install python-mecab-ko-dic==2.1.1.post2 && python3 dictionaries/import/noun_names.py
"""
import re
from pathlib import Path

from records import NAMES, read_records, values

WORDS = NAMES.parent / "words"
HEAD = """# Korean common nouns of three syllables that read like a name of a person and are none.
# Made by dictionaries/import/noun_names.py: do not edit. Source: mecab-ko-dic (Apache Licence 2.0, the Eunjeon project), through
# python-mecab-ko-dic 2.1.1.post2 (PyPI); selected: three syllables, begins like a surname, no name of anybody there or here.
id: list/name-like-word
"""
LEAST, MOST = -10, 7  # bits: below, the finder takes no word for a name; above, too many people bear it


def weights():
    table = {}
    for record in read_records(WORDS / "name_weights.rec"):
        name = values(record, "id")[0]
        if name.endswith("-weight"):
            table[name] = {s: int(row.split("|")[1]) / 2 for row in values(record, "ko") for s in row.split("|")[0].strip()}
    return [table[f"list/{name}-weight"] for name in ("surname", "first-syllable", "second-syllable")]


def name_parts():
    """Surnames that are not rare, and the syllables that stand first and second in given names."""
    parts = {values(record, "id")[0]: values(record, "ko") for record in read_records(WORDS / "name_parts.rec")}
    rows = [[field.strip() for field in row.split("|")] for row in parts["list/given-syllable"]]
    surnames = {row.split("|")[0].strip() for row in parts["list/surname"]}
    return surnames, {row[0] for row in rows if int(row[1]) >= 1}, {row[0] for row in rows if int(row[2]) >= 1}


def nouns_and_people():
    import mecab_ko_dic
    nouns, people = set(), set()
    for feature in (Path(mecab_ko_dic.dictionary_path) / "sys.dic").read_bytes().split(b"\0"):
        fields = feature.decode("utf8", "ignore").split(",")
        if len(fields) < 4: continue
        if fields[0] == "NNG": nouns.add(fields[3])
        if fields[1] == "인명": people.add(fields[3])
    return nouns, people


def main():
    odds = weights()
    nouns, people = nouns_and_people()
    for path in NAMES.glob("*.rec"):
        for record in read_records(path):
            if values(record, "id")[0].startswith("person/"): people.update(values(record, "ko", "short", "weak"))
    surnames, first, second = name_parts()
    possible = lambda word: word[0] in surnames and (word[1] in first or word[2] in second)
    bits = lambda word: sum(table.get(syllable, -8) for table, syllable in zip(odds, word))
    found = sorted(w for w in nouns - people if re.fullmatch("[가-힣]{3}", w) and possible(w) and LEAST < bits(w) < MOST)
    (WORDS / "noun_names.rec").write_text(HEAD + "".join(f"ko: {w}\n" for w in found), encoding="utf8")
    print(len(found), "nouns")


if __name__ == "__main__":
    main()
