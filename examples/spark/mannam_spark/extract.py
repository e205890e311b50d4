# What goes in: a frame of articles. What comes out: a row an article: its graph, or why there is none. Why it exists: one bad article of a million
# must cost a row and not a worker.
"""extract_articles: graphs by mapInArrow, one Extractor a process."""
from __future__ import annotations

from typing import Any, Dict, Iterator, List

import pyarrow
from pyspark.sql import DataFrame
from pyspark.sql import functions as spark

SCHEMA = "id string, hash string, graph string, code string, offset long, message string"
_ARROW = pyarrow.schema([(name, pyarrow.string()) for name in ("id", "hash", "graph", "code")] + [("offset", pyarrow.int64()), ("message", pyarrow.string())])
COLUMNS = ("id", "text", "date", "title", "source", "url", "language")
LONGEST = 16 << 20        # bytes of one article; a page of news has some thousand
_BATCH_BYTES = 8 << 20    # of graphs in one batch on its way back


class BadArticle(Exception):
    def __init__(self, code: str, message: str, offset: int | None = None) -> None:
        super().__init__(message)
        self.code, self.offset = code, offset


def extract_articles(articles: DataFrame, path: str = "", longest: int = LONGEST) -> DataFrame:
    """`articles` has id and text (string or binary) and may have date, title, source, url, language. The result has SCHEMA: graph is set, or code is
    one of no_text, bad_utf8, bad_date, too_long, no_memory, failed, with the offset in bytes where there is one."""
    given = articles.select(*[(spark.col(name).cast("string").cast("binary") if name != "text" else spark.col(name).cast("binary")).alias(name)
                              for name in COLUMNS if name in articles.columns])
    return given.mapInArrow(lambda batches: _read_batches(batches, path, longest), SCHEMA)


def _read_batches(batches: Iterator[pyarrow.RecordBatch], path: str, longest: int) -> Iterator[pyarrow.RecordBatch]:
    rows: List[Dict[str, Any]] = []
    size = 0
    for batch in batches:
        names = batch.schema.names
        for number in range(batch.num_rows):  # one at a time: a batch of long articles is not held twice
            row = read_one({name: batch.column(at)[number].as_py() for at, name in enumerate(names)}, path, longest)
            rows.append(row)
            size += len(row["graph"] or "")
            if size > _BATCH_BYTES:
                yield pyarrow.RecordBatch.from_pylist(rows, schema=_ARROW)
                rows, size = [], 0
        if rows:
            yield pyarrow.RecordBatch.from_pylist(rows, schema=_ARROW)
            rows, size = [], 0


def read_one(given: Dict[str, bytes | None], path: str = "", longest: int = LONGEST) -> Dict[str, Any]:
    """The row of one article; never raises."""
    words = {name: (value or b"").decode("utf8", "replace") for name, value in given.items() if name != "text"}
    row: Dict[str, Any] = {"id": words.get("id", ""), "hash": None, "graph": None, "code": None, "offset": None, "message": None}
    try:
        graph = _graph(given.get("text"), words, path, longest)
        row.update(hash=graph.documents[0].hash, graph=graph.json)
    except BadArticle as bad:
        row.update(code=bad.code, offset=bad.offset, message=str(bad))
    except MemoryError:
        row.update(code="no_memory", message="not enough memory for this article")
    except Exception as error:  # whatever it is, it is of this article alone
        row.update(code="failed", message=f"{type(error).__name__}: {error}")
    return row


def _graph(text: bytes | None, words: Dict[str, str], path: str, longest: int) -> Any:
    from mannam.extractor import shared
    if text is None:
        raise BadArticle("no_text", "the article has no text")
    if len(text) > longest:
        raise BadArticle("too_long", f"{len(text)} bytes; at most {longest} are read", longest)
    try:
        decoded = text.decode("utf8")
    except UnicodeDecodeError as error:
        raise BadArticle("bad_utf8", error.reason, error.start) from None
    extractor = shared(path)  # its own errors are of the installation; they end in `failed` rows that say so
    try:
        return extractor.extract(decoded, words.get("date") or None, **{name: value for name, value in words.items() if name != "date"})
    except ValueError as error:
        raise BadArticle("bad_date", str(error)) from None
