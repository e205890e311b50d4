# What goes in: a row an article with its graph. What comes out: the six tables of all articles merged. Why it exists: a merge in one process ends
# where its memory does; this gives the same rows from any number of partitions.
#
# Two accounts can become one event only if they are of one type, share a party and may speak of one day. Those that do, directly or through
# others, are one component; no two components can influence each other, so each is merged by itself, by the library's own merge.
"""merged_tables: articles merged across machines, with the result of one process."""
from __future__ import annotations

import json
from functools import partial
from typing import Any, Callable, Dict, Iterable, Iterator, List, Tuple

import pandas
from mannam import tables
from pyspark.sql import Column, DataFrame, Window
from pyspark.sql import functions as spark

from . import pieces

MARGIN = 2  # days between an announced and a held meeting that may be one: lib/graph/agreement.cpp
TYPES = ["Person", "Organization", "Place", "Facility", "Product", "Work"]  # in the order of EntityType
Frames = Iterator[pandas.DataFrame]


def merged_tables(graphs: DataFrame) -> Dict[str, DataFrame]:
    """`graphs` is what extract_articles gives; rows without a graph are passed over. Cache or save it first: it is read several times."""
    named = _named(graphs)
    session = named.sparkSession
    people = session.sparkContext.broadcast(_joined(_people_edges(named)))
    entities = _entities(named, people)
    places = session.sparkContext.broadcast(
        {row.id: list(row.within) for row in entities.where("not known and size(within) > 0 and type in ('Place', 'Facility')").collect()})
    accounts = named.mapInPandas(partial(_account_rows, people=people, places=places), "number long, keys array<string>, first int, last int, piece string")
    accounts = accounts.persist()
    components = _merged(accounts).persist()
    table = partial(_rows_of, named, people)
    return {"documents": table("documents"), "mentions": table("mentions"), "entities": entities,
            **{name: _event_table(components, name) for name in ("events", "arguments", "conflicts")}}


def _named(graphs: DataFrame) -> DataFrame:
    """One row a text; of two texts with one id the smaller hash keeps it, as in Graph::merge."""
    each = graphs.where("graph is not null").groupBy("id", "hash").agg(spark.min("graph").alias("graph"))
    first = spark.min("hash").over(Window.partitionBy("id"))
    name = spark.when(spark.col("hash") == first, spark.col("id")).otherwise(spark.concat("id", spark.lit("#"), spark.substring("hash", 1, 8)))
    return each.select(name.alias("name"), "graph").persist()


def _people_edges(named: DataFrame) -> List[Tuple[str, str]]:
    def find(frames: Frames) -> Frames:
        for frame in frames:
            yield pandas.DataFrame([pair for graph in frame["graph"] for pair in pieces.unknown_people(json.loads(graph))], columns=["key", "person"])

    found = named.mapInPandas(find, "key string, person string").distinct()
    first = spark.min("person").over(Window.partitionBy("key"))
    return [(row[0], row[1]) for row in found.select("person", first.alias("first")).where("person != first").distinct().collect()]


def _joined(edges: Iterable[Tuple[Any, Any]]) -> Dict[Any, Any]:
    """The smallest of each connected set, for all that are not alone."""
    parent: Dict[Any, Any] = {}

    def find(node: Any) -> Any:
        root = node
        while parent.get(root, root) != root:
            root = parent[root]
        while parent.get(node, node) != root:
            parent[node], node = root, parent[node]
        return root

    for a, b in edges:
        first, second = sorted((find(a), find(b)))
        parent[first], parent[second] = first, first
    return {node: find(node) for node in list(parent)}


def _rows_of(named: DataFrame, people: Any, table: str) -> DataFrame:
    def make(frames: Frames) -> Frames:
        for frame in frames:
            graphs = (pieces.renamed(json.loads(graph), name, people.value) for name, graph in zip(frame["name"], frame["graph"]))
            yield pandas.DataFrame([row for graph in graphs for row in tables.ROWS[table](graph)], columns=tables.columns(table))

    return named.mapInPandas(make, tables.COLUMNS[table])


def _entities(named: DataFrame, people: Any) -> DataFrame:
    """Of several rows of one id: what is longer, then what is smaller, as in lib/graph/assemble.cpp."""
    def better(name: str, length: Column) -> Column:
        return spark.min(spark.struct((-length).alias("length"), spark.col(name).alias("value")))["value"].alias(name)

    rank = spark.expr("array_position(array(" + ", ".join(f"'{name}'" for name in TYPES) + "), type)")  # Spark 3 takes no column there
    rows = _rows_of(named, people, "entities")
    names = [better(name, spark.octet_length(name)) for name in ("ko", "en", "hanja")]
    made = rows.groupBy("id").agg(spark.min(spark.struct(rank.alias("rank"), spark.col("type").alias("value")))["value"].alias("type"), *names,
                                  spark.max("known").alias("known"), better("within", spark.size("within")))
    return made.select(*tables.columns("entities")).persist()


def _account_rows(frames: Frames, people: Any, places: Any) -> Frames:
    for frame in frames:
        graphs = (pieces.renamed(json.loads(graph), name, people.value) for name, graph in zip(frame["name"], frame["graph"]))
        yield pandas.DataFrame([row for graph in graphs for row in pieces.accounts(graph, places.value)], columns=["number", "keys", "first", "last", "piece"])


def _edges_of_key(frame: pandas.DataFrame) -> pandas.DataFrame:
    """A chain for each stretch of days without a gap: each account tied to the first of its stretch."""
    edges, head, reach = [], None, 0
    for row in frame.sort_values(["first", "last", "number"]).itertuples():
        if head is None or row.first > reach + MARGIN:
            head, reach = row.number, row.last
        else:
            edges.append((row.number, head))
            reach = max(reach, row.last)
    return pandas.DataFrame(edges, columns=["a", "b"], dtype="int64")


def _merge_component(frame: pandas.DataFrame) -> pandas.DataFrame:
    from mannam import _native
    return pandas.DataFrame({"graph": [_native.merge(list(frame["piece"]), False)]})


def _merged(accounts: DataFrame) -> DataFrame:
    """A graph a component."""
    keyed = accounts.select("number", "first", "last", spark.explode("keys").alias("key"))
    shared = keyed.groupBy("key").count().where("count > 1").select("key")  # most keys have one account, which is tied to nothing
    edges = keyed.join(shared, "key").groupBy("key").applyInPandas(_edges_of_key, "a long, b long").distinct().toPandas()
    roots = _joined(edges.itertuples(index=False, name=None))
    session = accounts.sparkSession
    component = session.createDataFrame(pandas.DataFrame({"number": list(roots), "root": list(roots.values())}, dtype="int64"), "number long, root long")
    grouped = accounts.join(component, "number", "left").select(spark.coalesce("root", "number").alias("component"), "piece")
    return grouped.groupBy("component").applyInPandas(_merge_component, "graph string")


def _event_table(components: DataFrame, table: str) -> DataFrame:
    rows: Callable[[Any], Iterator[Any]] = tables.ROWS[table]

    def make(frames: Frames) -> Frames:
        for frame in frames:
            yield _with_missing([row for graph in frame["graph"] for row in rows(json.loads(graph))], table)

    return components.mapInPandas(make, tables.COLUMNS[table])


def _with_missing(rows: List[Any], table: str) -> pandas.DataFrame:
    """Offsets that are missing stay missing instead of becoming 0."""
    frame = pandas.DataFrame(rows, columns=tables.columns(table))
    return frame.astype({name: kind for name, kind in {"start": "Int32", "end": "Int32", "low": "Float64", "high": "Float64"}.items() if name in frame})
