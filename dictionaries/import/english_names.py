#!/usr/bin/env python3
"""Given names and surnames of the census of the United States of 1990, without those that are everyday words.

What goes in: the PyPI package `names` (0.3.0), which holds the census' tables (public domain), and everyday_english.tsv.
What comes out: dictionaries/words/english_names.rec with `list/english-given`, `list/english-surname` and `list/english-everyday`.
Why it exists: a name that no entry holds is told by its parts, and nobody should type ten thousand of them.

    pip install names==0.3.0 && python3 dictionaries/import/english_names.py
"""
import names

from known_forms import word_lists
from records import NAMES, WORDS, read_counts, read_records, values

NO_NAMES = ("list/english-no-name", "list/english-place-word", "list/english-body-word")
MOST_GIVEN, MOST_SURNAMES, FREQUENT_SURNAMES = 3500, 12000, 1500
HEAD = """\
# English given names and surnames, commonest first. Source: census of the United States of 1990 (public domain), through the package
# names 0.3.0 (PyPI, MIT). Everyday words left out by counts. Made by dictionaries/import/english_names.py; change that, not this.

# Given names of women and men; the value is how many of 100,000 of that sex bear it.
id: list/english-given
{given}
# Surnames; the value is how many of 100,000 people bear it.
id: list/english-surname
{surnames}
# Everyday words that are no frequent name: in a headline they have capitals too.
id: list/english-everyday
{everyday}"""


def table(path):
    for line in open(path, encoding="ascii"):
        name, share, _, _ = line.split()
        yield name.lower(), round(float(share) * 1000)


def is_everyday(word, rarer, counts):
    """Seen in small letters, and not so many times oftener with a capital: brown stays out of the surnames, king in."""
    small, capital = counts.get(word, (0, 0))
    return small > 0 and small * rarer > capital


def countries():
    """Israel, Chad and Jordan stand for the country far more often."""
    records = read_records(NAMES / "places.rec")
    return {name.lower() for record in records if ("kind", "country") in record for name in values(record, "en", "demonym")}


def kept(shares, most, rarer, counts, no_names):
    rows = sorted(shares.items(), key=lambda row: (-row[1], row[0]))
    rows = [row for row in rows if row[1] > 0 and len(row[0]) > 1 and row[0] not in no_names and not is_everyday(row[0], rarer, counts)]
    return "".join(f"en: {name} | {share}\n" for name, share in rows[:most])


def everyday(counts, given, surnames, links):
    """Hardly ever with a capital inside a sentence, and neither a given name nor one of the commonest surnames (young, rose). A word that is no
    surname at all may have a capital more often: it is part of the names of bodies (cooperation, festival)."""
    commonest = set(sorted(surnames, key=lambda name: (-surnames[name], name))[:FREQUENT_SURNAMES]) | set(given) | links

    def is_small(word, small, capital):
        return small > 4 * capital if word in surnames else small * 2 > capital

    rows = sorted(word for word, (small, capital) in counts.items()
                  if small >= 3 and is_small(word, small, capital) and len(word) > 1 and word not in commonest)
    return "".join(f"en: {word}\n" for word in rows)


def main():
    counts = read_counts("everyday_english.tsv")
    no_names = word_lists(*NO_NAMES) | countries()
    given, surnames = {}, dict(table(names.full_path("dist.all.last")))
    for sex in ("male", "female"):
        for name, share in table(names.full_path(f"dist.{sex}.first")):
            given[name] = max(share, given.get(name, 0))
    text = HEAD.format(given=kept(given, MOST_GIVEN, 30, counts, no_names),
                       surnames=kept(surnames, MOST_SURNAMES, 2, counts, no_names), everyday=everyday(counts, given, surnames, word_lists("list/english-name-link")))
    (WORDS / "english_names.rec").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
