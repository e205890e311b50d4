#!/usr/bin/env python3
# What goes in: articles as JSON lines, and the installed Python package. What comes out: how many a second the program and the package read, and
# how long the import takes. Why it exists: the figures of docs/python.md, to be measured again by anybody.
"""tests/speed/wrapper.py ARTICLES.jsonl [--program build/mannam] [--rounds 7] [--spark]; --spark takes pyspark and Java"""
import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

import mannam

ROOT = Path(__file__).resolve().parents[2]
LISTS = ("documents", "entities", "positions", "times", "events")


def processor_time(work):
    start = time.process_time()
    work()
    return time.process_time() - start


def wall_time(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def program_time(program, file):
    """Of the program's one thread, its start included."""
    used = lambda: sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])
    before = used()
    with open(file, "rb") as articles:
        subprocess.run([program, "extract", "--input", "jsonl", "--format", "jsonl", "--jobs", "1", "--offsets", "codepoint"], stdin=articles,
                       stdout=subprocess.DEVNULL, check=True)
    return used() - before


def import_time():
    run = lambda code: wall_time(lambda: subprocess.run([sys.executable, "-c", code], check=True))
    return min(run("import mannam") for _ in range(15)) - min(run("pass") for _ in range(15))


def report(name, first, times, count):
    ratio = statistics.median(one / other for one, other in zip(first, times))
    print(f"| {name} | {count / statistics.median(times):,.0f} | {ratio:.2f} |")


def spark_times(file, count, rounds):
    """Wall time of reading with Spark on two cores, once it runs, and with two threads of this process."""
    sys.path.insert(0, str(ROOT / "examples/spark"))
    import job
    from mannam_spark.extract import extract_articles
    os.environ["PYSPARK_SUBMIT_ARGS"] = "--master local[2] --driver-memory 2g pyspark-shell"
    session = job.session("speed")
    frame = session.createDataFrame(articles_of(file), "id string, text string, date string").repartition(8).cache()
    frame.count()
    reading = lambda: extract_articles(frame).write.format("noop").mode("overwrite").save()
    reading()
    many = [mannam.Article(text, date, id) for id, text, date in articles_of(file)]
    own, spark = [], []
    for _ in range(rounds):
        own.append(wall_time(lambda: sum(1 for _ in mannam.extract_many(many, threads=2))))
        spark.append(wall_time(reading))
    session.stop()
    report("extract_many, two threads, wall time", own, own, count)
    report("Spark on two cores, wall time", own, spark, count)


def articles_of(file):
    rows = (json.loads(line) for line in Path(file).read_text(encoding="utf8").splitlines())
    return [(str(row.get("id", number)), row["text"], row.get("date")) for number, row in enumerate(rows)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles")
    parser.add_argument("--program", default=ROOT / "build/mannam")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--spark", action="store_true")
    options = parser.parse_args()
    articles = articles_of(options.articles)
    count, extractor = len(articles), mannam.Extractor()

    def one_by_one(lists=()):
        for id, text, date in articles:
            graph = extractor.extract(text, date, id=id)
            for name in lists:
                getattr(graph, name)

    def many():
        for _ in extractor.extract_many([mannam.Article(text, date, id) for id, text, date in articles], threads=1):
            pass

    one_by_one()
    works = {"`extract`": one_by_one, "`extract`, all lists read as objects": lambda: one_by_one(LISTS), "`extract_many`, one thread": many}
    program, times = [], {name: [] for name in works}
    for _ in range(options.rounds):
        program.append(program_time(options.program, options.articles))
        for name, work in works.items():
            times[name].append(processor_time(work))
    print("| | articles a second | of the program's |\n|---|---|---|")
    report("the program, its start included", program, program, count)
    for name in works:
        report(name, program, times[name], count)
    print(f"import mannam: {1000 * import_time():.0f} ms")
    if options.spark:
        spark_times(options.articles, count, options.rounds)


if __name__ == "__main__":
    main()
