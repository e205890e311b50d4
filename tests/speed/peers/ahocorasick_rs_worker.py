# What goes in: a file of names and one of documents. What comes out: as main.rs, for the package ahocorasick_rs. Why it exists: it is what a
# user of Python would pick; all overlapping matches, made into Python's numbers.
import sys
import time

import ahocorasick_rs

names = open(sys.argv[1], encoding="utf8").read().splitlines()
documents = open(sys.argv[2], encoding="utf8").read().splitlines()
start = time.process_time()
engine = ahocorasick_rs.AhoCorasick(names)
print(time.process_time() - start, 0, 0, "none", flush=True)
for _ in sys.stdin:
    start = time.process_time()
    count = sum(len(engine.find_matches_as_indexes(document, overlapping=True)) for document in documents)
    print(time.process_time() - start, count, 0, flush=True)
