# What goes in: articles as Python strings. What comes out: Graph, plain Python objects whose offsets index the string. Why it exists: who works
# in Python should not have to count bytes.
"""mannam (만남, "a meeting"): who met whom, where and when, out of Korean and English news.

    import mannam
    graph = mannam.extract("이재용 삼성전자 회장은 4일 서울에서 샘 올트먼 오픈AI CEO와 만났다.", date="2025-02-04")
    for event in graph.events:
        print(event.type, event.modality, [graph.text(argument) for argument in event.arguments])
"""
from __future__ import annotations

import datetime
import functools
from typing import Union

from . import _native
from .graph import Account, Argument, Conflict, Document, Entity, Event, EventMention, Graph, Mention, Position, Section, Span, Time

__all__ = ["Account", "Argument", "Conflict", "Document", "Entity", "Event", "EventMention", "Extractor", "Graph", "Mention", "Position", "Section",
           "Span", "Time", "extract", "merge"]

Date = Union[str, datetime.date, datetime.datetime, None]


class Extractor:
    """Dictionaries and rules, loaded once; may be shared by threads. RuntimeError with every problem where they cannot be loaded."""

    def __init__(self, folder: str = "") -> None:
        self._folder = str(folder)
        self._native = _native.Extractor(self._folder)

    def __reduce__(self):
        return _shared, (self._folder,)  # another process loads its own, once

    @property
    def dictionaries(self) -> str:
        """The hash of the dictionaries, as in Graph.dictionaries."""
        return self._native.dictionaries

    def extract(self, text: str, date: Date = None, *, id: str = "article", all_zones: bool = False, min_confidence: float = 0.0) -> Graph:
        """The graph of one article. `date` is the article's; ValueError where it is none. UnicodeEncodeError where text holds a lone surrogate."""
        text.encode()  # pybind11 would call a lone surrogate a wrong argument
        written = self._native.extract(id, text, _written(date), all_zones, min_confidence)
        return Graph.from_json(written)


def extract(text: str, date: Date = None, **options) -> Graph:
    """Extractor.extract with the dictionaries that came with the package."""
    return _shared("").extract(text, date, **options)


def merge(*graphs: Graph) -> Graph:
    """One graph of all; ValueError where one id stands for two texts."""
    return Graph.from_json(_native.merge([graph.json for graph in graphs]))


@functools.lru_cache(maxsize=None)
def _shared(folder: str) -> Extractor:
    return Extractor(folder)


def _written(date: Date) -> str:
    if date is None:
        return ""
    if isinstance(date, datetime.datetime):
        written = date.strftime("%Y-%m-%dT%H:%M")
        return written + (date.isoformat()[-6:] if date.tzinfo else "")
    return date.isoformat() if isinstance(date, datetime.date) else date
