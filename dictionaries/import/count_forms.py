#!/usr/bin/env python3
"""Counts what the dictionaries ship.

What goes in: dictionaries/names/*.rec. What comes out: a line a file with entries, written forms and weak ones, and their sum; with a number,
exit code 1 where there are fewer forms than that. Why it exists: the aim of 60,000 forms is kept by a figure that anybody can print.

    python3 dictionaries/import/count_forms.py [FEWEST]
"""
import sys

from records import FORM_KEYS, NAMES, read_records, values


def main(fewest):
    total = [0, 0, 0]
    for path in sorted(NAMES.glob("*.rec")):
        records = read_records(path)
        counts = [len(records), sum(len(set(values(record, *FORM_KEYS))) for record in records), sum(len(values(record, "weak")) for record in records)]
        total = [sum(pair) for pair in zip(total, counts)]
        print("{:22} {:7} entries {:7} forms {:6} weak".format(path.name, *counts))
    print("{:22} {:7} entries {:7} forms {:6} weak".format("all", *total))
    return 0 if total[1] >= fewest else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 0))
