#!/usr/bin/env python3
# What goes in: articles as JSON lines or Parquet. What comes out: Parquet tables of all that they tell, merged. Why it exists: it is what
# spark-submit runs, and a start for jobs of one's own.
"""spark-submit examples/spark/job.py --input crawl.jsonl --output tables [--dictionaries FOLDER_OR_FILE] [--partitions N]

The tables documents, mentions, entities, events, arguments and conflicts, and errors: the articles that could not be read.
"""
import argparse
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(Path(__file__).resolve().parent), os.environ.get("PYTHONPATH", "")]))
os.environ.setdefault("PYSPARK_PYTHON", sys.executable)

from pyspark.sql import SparkSession  # noqa: E402

from mannam_spark.extract import extract_articles  # noqa: E402
from mannam_spark.merge import merged_tables  # noqa: E402


def session(name="mannam"):
    """64 articles a batch: with the longest articles that is a gigabyte, with usual ones less than one megabyte."""
    return (SparkSession.builder.appName(name).config("spark.sql.execution.arrow.maxRecordsPerBatch", 64)
            .config("spark.sql.execution.arrow.pyspark.enabled", "true").config("spark.ui.showConsoleProgress", "false").getOrCreate())


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--input", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("--dictionaries", default="")
    parser.add_argument("--partitions", type=int, default=0)
    words = parser.parse_args()
    spark = session()
    schema = "id string, text string, date string, title string, source string, url string, language string"
    articles = spark.read.parquet(words.input) if words.input.endswith(".parquet") else spark.read.schema(schema).json(words.input)
    if words.partitions:
        articles = articles.repartition(words.partitions)
    start = time.monotonic()
    graphs = extract_articles(articles, words.dictionaries).persist()
    read = graphs.count()
    print(f"read {read} articles in {time.monotonic() - start:.1f} s", flush=True)
    graphs.where("graph is null").select("id", "code", "offset", "message").write.mode("overwrite").parquet(f"{words.output}/errors")
    for name, table in merged_tables(graphs).items():
        table.write.mode("overwrite").parquet(f"{words.output}/{name}")
    print(f"merged and written in {time.monotonic() - start:.1f} s")
    spark.stop()


if __name__ == "__main__":
    main()
