#!/usr/bin/env python3
"""Counts everyday words, so that other scripts can tell a name that is also a word.

What goes in: raw text as JSON lines with `id` and `text` (leads whose id ends in 0 or f are skipped: they are for figures only).
What comes out: everyday_english.tsv: word, times in small letters, times with a capital inside a sentence; and everyday_korean.tsv: the
stretch of Hangul a word consists of, its count. Words and counts alone, no text; rare ones are left out, so that no text can be rebuilt.
Why it exists: a form that is an everyday word must be `weak`, and which ones are is a matter of counts, not of taste.

    python3 dictionaries/import/count_words.py TEXT.jsonl…
"""
import collections
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
FEWEST = {"english": 3, "korean": 5}
HEADS = {
    "english": "# Words of English news: small letters, capital inside a sentence. Own counts (count_words.py); no text is held.\n",
    "korean": "# Words of Korean text as they stand between spaces and marks, with their counts. Own counts (count_words.py); no text is held.\n",
}


def texts(paths):
    for path in paths:
        counting_set = path.endswith("_leads.jsonl")
        for line in open(path, encoding="utf-8"):
            record = json.loads(line)
            if not (counting_set and record["id"][-1] in "0f"):
                yield record["text"]


def count(paths):
    small, capital, hangul = collections.Counter(), collections.Counter(), collections.Counter()
    for text in texts(paths):
        hangul.update(re.findall(r"(?<![가-힣A-Za-z])[가-힣]+(?![가-힣A-Za-z])", text))
        small.update(re.findall(r"(?<![\w'’-])[a-z]+(?![\w-])", text))
        capital.update(word.lower() for word in re.findall(r"(?<=[a-z,] )[A-Z][a-z]+(?![\w-])", text))
    return small, capital, hangul


def main(paths):
    small, capital, hangul = count(paths)
    with open(HERE / "everyday_english.tsv", "w", encoding="utf-8") as out:
        out.write(HEADS["english"])
        out.writelines(f"{word}\t{small[word]}\t{capital[word]}\n" for word in sorted(small) if small[word] >= FEWEST["english"])
    with open(HERE / "everyday_korean.tsv", "w", encoding="utf-8") as out:
        out.write(HEADS["korean"])
        out.writelines(f"{word}\t{hangul[word]}\n" for word in sorted(hangul) if hangul[word] >= FEWEST["korean"])


if __name__ == "__main__":
    sys.exit("usage: count_words.py TEXT.jsonl…") if len(sys.argv) < 2 else main(sys.argv[1:])
