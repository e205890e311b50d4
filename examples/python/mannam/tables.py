# What goes in: a graph. What comes out: six tables of plain rows. Why it exists: pandas, Parquet and Spark all want the same columns, described in
# one place. Times stand by value, not by number: t1, t2 … are told anew by each merge.
"""The six tables of a graph, as rows and as pandas frames."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Iterator, List

if TYPE_CHECKING:
    import pandas

    from .graph import Graph

Row = Dict[str, Any]

# Column and type, in Spark's words.
COLUMNS: Dict[str, str] = {
    "documents": "id string, hash string, source string, title string, url string, date string, date_from string, language string",
    "mentions": "document string, start int, end int, text string, kind string, entity string, value string, particle string, confidence double",
    "entities": "id string, type string, ko string, en string, hanja string, known boolean, within array<string>",
    "events": "id string, type string, kind string, modality string, reported boolean, attribution string, document string, start int, end int, "
              "trigger string, accounts int, confidence double",
    "arguments": "event string, role string, entity string, value string, low double, high double, currency string, document string, start int, "
                 "end int, text string, confidence double",
    "conflicts": "event string, field string, value string, documents array<string>",
}


def columns(table: str) -> List[str]:
    return [column.split()[0] for column in COLUMNS[table].split(", ")]


def document_rows(data: Row) -> Iterator[Row]:
    for document in data["documents"]:
        yield {name: document.get(name, "") for name in columns("documents")}


def mention_rows(data: Row) -> Iterator[Row]:
    """Names with the entity they mean, and times (kind "time") with their value."""
    for entity in data["entities"]:
        for mention in entity["mentions"]:
            yield {**_span(mention), "kind": mention["kind"], "entity": entity["id"], "value": "", "particle": mention.get("particle", ""),
                   "confidence": float(mention["confidence"])}
    for time in data["times"]:
        for mention in time["mentions"]:
            yield {**_span(mention), "kind": "time", "entity": "", "value": time["value"], "particle": "", "confidence": 1.0}


def entity_rows(data: Row) -> Iterator[Row]:
    for entity in data["entities"]:
        name = entity["name"]
        yield {"id": entity["id"], "type": entity["type"], "ko": name.get("ko", ""), "en": name.get("en", ""), "hanja": name.get("hanja", ""),
               "known": entity["known"], "within": entity.get("in", [])}


def event_rows(data: Row) -> Iterator[Row]:
    for event in data["events"]:
        span = _span(event["trigger"])
        yield {"id": event["id"], "type": event["type"], "kind": event.get("kind", ""), "modality": event["modality"], "reported": event["reported"],
               "attribution": event.get("attribution", ""), "document": span["document"], "start": span["start"], "end": span["end"],
               "trigger": span["text"], "accounts": len(event["accounts"]), "confidence": float(event["confidence"])}


def argument_rows(data: Row) -> Iterator[Row]:
    for event in data["events"]:
        for argument in event["arguments"]:
            amount = argument.get("amount") or {}
            yield {"event": event["id"], "role": argument["role"], "entity": argument.get("entity", ""), "value": argument.get("value", ""),
                   "low": _number(amount.get("low")), "high": _number(amount.get("high")), "currency": amount.get("currency", ""),
                   "document": argument.get("document", ""), "start": argument.get("start"), "end": argument.get("end"),
                   "text": argument.get("text", ""), "confidence": float(argument["confidence"])}


def conflict_rows(data: Row) -> Iterator[Row]:
    for event in data["events"]:
        for conflict in event["conflicts"]:
            for value in conflict["values"]:
                yield {"event": event["id"], "field": conflict["field"], "value": value["value"], "documents": value["documents"]}


ROWS = {"documents": document_rows, "mentions": mention_rows, "entities": entity_rows, "events": event_rows, "arguments": argument_rows,
        "conflicts": conflict_rows}


def rows(graph: "Graph") -> Dict[str, List[Row]]:
    """Every table of a graph."""
    data = graph.to_dict()
    return {table: list(made(data)) for table, made in ROWS.items()}


def to_pandas(graph: "Graph") -> "Dict[str, pandas.DataFrame]":
    """A frame a table. Offsets that are missing are <NA>."""
    import pandas

    frames = {}
    for table, made in rows(graph).items():
        frame = pandas.DataFrame(made, columns=columns(table))
        frames[table] = frame.astype({name: "Int64" for name in ("start", "end") if name in frame})
    return frames


def _number(value: Any) -> Any:
    """JSON writes 1.0 as 1."""
    return None if value is None else float(value)


def _span(span: Row) -> Row:
    return {"document": span["document"], "start": span["start"], "end": span["end"], "text": span.get("text", "")}
