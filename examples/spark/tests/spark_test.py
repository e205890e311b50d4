# What goes in: articles of invented people, good and bad; a local Spark, or all is skipped. What comes out: that any number of partitions gives
# the rows of one process, and bad articles rows of their own. Why it exists: what a cluster gives must not depend on the cluster.
"""MANNAM_ARTICLES=FILE.jsonl adds articles of one's own to those compared."""
import importlib.util
import json
import os
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
HERE = all(importlib.util.find_spec(module) for module in ("pyspark", "pyarrow", "pandas", "mannam"))
if HERE:
    import job
    import mannam
    from mannam import tables
    from mannam_spark.extract import extract_articles
    from mannam_spark.merge import merged_tables
    from pyspark.sql import functions as spark_functions

PEOPLE = ["한도윤 가람그룹 회장", "서민재 누리전자 대표", "샘 올트먼 오픈AI CEO", "윤가람 외교부 장관", "이재용 삼성전자 회장"]
PLACES = ["서울", "부산", "제주", "도쿄"]


def articles():
    """Papers that tell of the same meetings on neighbouring days, agree and disagree, with people that no dictionary knows."""
    for number in range(120):
        one, other = PEOPLE[number % 5], PEOPLE[(number // 5 + number + 1) % 5]
        if one == other:
            other = PEOPLE[(number + 2) % 5]
        day = 1 + number % 9
        verb = ["만났다", "만날 예정이다", "만나지 않았다고 밝혔다"][number % 11 % 3]
        text = f"{one}은 {day}일 오전 {8 + number % 3}시 {PLACES[number // 30]}에서 {other}와 {verb}. 두 사람은 반도체 협력을 논의했다."
        yield {"id": f"n{number}", "text": text, "date": f"2025-03-{day + number % 2:02}"}
    for path in sorted((Path(__file__).resolve().parents[2] / "articles").glob("*.txt")):
        yield {"id": path.stem, "text": path.read_text(encoding="utf8"), "date": "2025-10-16"}
    yield {"id": "n1", "text": "같은 이름의 다른 글. 한도윤 가람그룹 회장은 2일 서울에서 서민재 누리전자 대표와 만났다.", "date": "2025-03-02"}
    yield {"id": "undated", "text": "한도윤 가람그룹 회장은 서민재 누리전자 대표와 만났다.", "date": None}
    if os.environ.get("MANNAM_ARTICLES"):
        for line in Path(os.environ["MANNAM_ARTICLES"]).read_text(encoding="utf8").splitlines():
            yield {name: json.loads(line).get(name) for name in ("id", "text", "date")}


def as_bytes(rows):
    """Rows in an order of their own, as JSON."""
    return "\n".join(sorted(json.dumps(row, ensure_ascii=False, sort_keys=True) for row in rows)).encode()


@unittest.skipUnless(HERE, "pyspark, pyarrow, pandas or mannam is not installed")
class Spark(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        os.environ["PYSPARK_SUBMIT_ARGS"] = "--master local[2] --driver-memory 2g --conf spark.sql.shuffle.partitions=4 pyspark-shell"
        cls.spark = job.session("mannam tests")
        cls.spark.sparkContext.setLogLevel("ERROR")
        cls.given = list(articles())

    @classmethod
    def tearDownClass(cls):
        cls.spark.stop()

    def frame(self, rows, partitions=2, schema="id string, text string, date string"):
        return self.spark.createDataFrame(rows, schema).repartition(partitions)

    def graphs(self, partitions):
        return extract_articles(self.frame([(row["id"], row["text"], row["date"]) for row in self.given], partitions)).persist()

    def single(self):
        """The merge of one process; of two texts with one id it keeps both, as Spark has to."""
        extractor = mannam.Extractor()
        graphs = [extractor.extract(row["text"], row["date"], id=row["id"]) for row in self.given]
        return tables.rows(mannam.merge(*graphs, keep_doubles=True))

    def test_any_number_of_partitions_gives_the_rows_of_one_process(self):
        expected = {name: as_bytes(rows) for name, rows in self.single().items()}
        for partitions in (1, 2, 7):
            made = merged_tables(self.graphs(partitions))
            for name, table in made.items():
                got = as_bytes(row.asDict() for row in table.collect())
                self.assertEqual(got, expected[name], f"{name}, {partitions} partitions")
        self.assertGreater(max(row["accounts"] for row in self.single()["events"]), 1, "nothing was merged")

    def test_bad_articles_become_rows(self):
        rows = [("good", "한도윤 가람그룹 회장이 서울에 왔다.".encode(), "2025-02-04"), ("null", None, None), ("bytes", "가나".encode() + b"\xff!", None),
                ("surrogate", b"ab\xed\xa0\x80", None), ("date", b"text", "4 February"), ("long", b"x" * 2000, None), ("empty", b"", None)]
        made = {row.id: row for row in extract_articles(self.frame(rows, 2, "id string, text binary, date string"), longest=1000).collect()}
        self.assertEqual({id: (row.code, row.offset) for id, row in made.items()},
                         {"good": (None, None), "null": ("no_text", None), "bytes": ("bad_utf8", 6), "surrogate": ("bad_utf8", 2),
                          "date": ("bad_date", None), "long": ("too_long", 1000), "empty": (None, None)})
        self.assertEqual({id for id, row in made.items() if row.graph}, {"good", "empty"})

    def test_dictionaries_that_are_missing_are_told_and_kill_nobody(self):
        row = extract_articles(self.frame([("a", "text", None)]), path="gone").collect()[0]
        self.assertEqual(row.code, "failed")
        self.assertIn("gone", row.message)

    def test_parquet_holds_the_tables(self):
        import tempfile
        with tempfile.TemporaryDirectory() as folder:
            for name, table in merged_tables(self.graphs(2)).items():
                table.write.parquet(f"{folder}/{name}")
                read = self.spark.read.parquet(f"{folder}/{name}")
                self.assertEqual(read.columns, tables.columns(name))
                self.assertEqual(as_bytes(row.asDict() for row in read.collect()), as_bytes(row.asDict() for row in table.collect()))

    def test_a_long_article_among_short_ones(self):
        rows = [("long", self.given[0]["text"] * 3000, "2025-03-01")] + [(f"short{n}", "짧은 글.", None) for n in range(200)]
        made = extract_articles(self.frame(rows, 1))
        self.assertEqual(made.where(spark_functions.col("graph").isNotNull()).count(), 201)


if __name__ == "__main__":
    unittest.main()
