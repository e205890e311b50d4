# What goes in: articles. What comes out: their graphs. Why it exists: it is the class most users need, with dates, threads and pickling as Python
# has them.
"""Extractor: dictionaries and rules, loaded once, that read articles."""
from __future__ import annotations

import collections
import datetime
import functools
import itertools
import os
from dataclasses import dataclass
from typing import Callable, Deque, Iterable, Iterator, List, Optional, Sequence, Tuple, Union

from . import _native
from .graph import Graph

Date = Union[str, datetime.date, datetime.datetime, None]
_BATCH = 32  # articles: enough to keep a thread busy, few enough to hold in memory
_Written = Tuple[bytes, bytes, bytes, bytes, bytes, bytes, bytes]  # id, text, date, title, source, url, language


@dataclass(frozen=True)
class Article:
    """What is known of one article. `date` is the day it was written; without one its byline's counts, and else relative times stay open."""
    text: str
    date: Date = None
    id: str = ""
    title: str = ""
    source: str = ""
    url: str = ""
    language: str = ""


class Extractor:
    """Reads articles. Immutable; share it between threads. RuntimeError, with every problem, where dictionaries or rules cannot be loaded.

    `path` is a folder of dictionaries or a compiled file, by default what came with the package; `names` are .rec files or folders of them, `rules`
    folders of .rules files, read besides.
    """

    def __init__(self, path: Union[str, os.PathLike[str]] = "", *, names: Sequence[Union[str, os.PathLike[str]]] = (),
                 rules: Sequence[Union[str, os.PathLike[str]]] = ()) -> None:
        self._path = os.fspath(path)
        self._names = tuple(os.fspath(name) for name in names)
        self._rules = tuple(os.fspath(rule) for rule in rules)
        self._native = _native.Extractor(self._path, self._names, self._rules)

    def __reduce__(self) -> Tuple[object, ...]:
        return _reopened, (self._path, self._names, self._rules, self.dictionaries)  # another process loads its own, once

    def __repr__(self) -> str:
        return f"Extractor({self._path!r}, dictionaries={self.dictionaries})"

    @property
    def dictionaries(self) -> str:
        """The hash of the dictionaries, as in Graph.dictionaries."""
        return self._native.dictionaries

    def extract(self, text: str, date: Date = None, *, id: str = "", title: str = "", source: str = "", url: str = "", language: str = "",
                all_zones: bool = False, min_confidence: float = 0.0, keep_text: bool = False, offsets: str = "codepoint") -> Graph:
        """The graph of one article. Offsets are code points: text[m.start:m.end] == m.text; or, where asked for, "utf16" or "utf8".

        `all_zones` also reads lists, menus and comments; `min_confidence` leaves out what is less certain; `keep_text` keeps the text in the
        graph, for `to_html`. ValueError where `date` is none, UnicodeEncodeError where the text holds a lone surrogate; else it never fails.
        """
        written = _written(Article(text, date, id or "article", title, source, url, language))
        return Graph.from_json(self._native.extract(written, all_zones, min_confidence, keep_text, offsets))

    def extract_many(self, articles: Iterable[Union[str, Article]], *, threads: Optional[int] = None, all_zones: bool = False,
                     min_confidence: float = 0.0, keep_text: bool = False, offsets: str = "codepoint") -> Iterator[Graph]:
        """The graphs of many articles, in their order, made by `threads` threads (by default one a core) while other Python code may run.

        Strings without an id are called article1, article2 … Some tens of articles a thread are held at a time.
        """
        count = threads or len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else threads or os.cpu_count() or 1
        numbered = (_numbered(article, number) for number, article in enumerate(articles, 1))
        batches = iter(lambda: [_written(article) for article in itertools.islice(numbered, _BATCH)], [])
        read = functools.partial(self._native.extract_many, threads=1, all_zones=all_zones, min_confidence=min_confidence, keep_text=keep_text, offsets=offsets)
        for written in _in_order(read, batches, count):
            yield from map(Graph.from_json, written)


def _in_order(read: Callable[[List[_Written]], List[str]], batches: Iterator[List[_Written]], threads: int) -> Iterator[List[str]]:
    """What is read of each batch, in their order. As many batches wait as are read, so that no thread waits for the slowest."""
    if threads == 1:
        yield from map(read, batches)
        return
    from concurrent.futures import Future, ThreadPoolExecutor  # here, as it would double the time of the import
    coming: Deque[Future[List[str]]] = collections.deque()
    with ThreadPoolExecutor(threads) as pool:
        try:
            for batch in batches:
                coming.append(pool.submit(read, batch))
                if len(coming) == 2 * threads:
                    yield coming.popleft().result()
            while coming:
                yield coming.popleft().result()
        finally:  # who asks for no more waits for no more
            for each in coming:
                each.cancel()


def extract(text: str, date: Date = None, **options: object) -> Graph:
    """Extractor.extract with the dictionaries that came with the package."""
    return shared().extract(text, date, **options)  # type: ignore[arg-type]


def extract_many(articles: Iterable[Union[str, Article]], **options: object) -> Iterator[Graph]:
    """Extractor.extract_many with the dictionaries that came with the package."""
    return shared().extract_many(articles, **options)  # type: ignore[arg-type]


def merge(*graphs: Graph, keep_doubles: bool = False) -> Graph:
    """One graph of all, the same in any order. ValueError where offsets count in two units or one id stands for two texts; `keep_doubles` keeps
    both, one as id#hash."""
    return Graph.from_json(_native.merge([graph.json for graph in graphs], keep_doubles))


@functools.lru_cache(maxsize=None)
def shared(path: str = "", names: Tuple[str, ...] = (), rules: Tuple[str, ...] = ()) -> Extractor:
    """One Extractor a process for the same sources; its dictionary file is mapped, so that all processes of a machine share its memory."""
    return Extractor(path, names=names, rules=rules)


def _reopened(path: str, names: Tuple[str, ...], rules: Tuple[str, ...], dictionaries: str) -> Extractor:
    extractor = shared(path, names, rules)
    if extractor.dictionaries != dictionaries:
        raise RuntimeError(f"the dictionaries here are {extractor.dictionaries}; the Extractor was pickled with {dictionaries}")
    return extractor


def _numbered(article: Union[str, Article], number: int) -> Article:
    if isinstance(article, str):
        return Article(article, id=f"article{number}")
    if article.id:
        return article
    return Article(article.text, article.date, f"article{number}", article.title, article.source, article.url, article.language)


def _written(article: Article) -> _Written:
    """As UTF-8; encoding it here refuses a lone surrogate with the error that Python has for it."""
    return (article.id.encode(), article.text.encode(), _date_written(article.date).encode(), article.title.encode(), article.source.encode(),
            article.url.encode(), article.language.encode())


def _date_written(date: Date) -> str:
    if date is None:
        return ""
    if isinstance(date, datetime.datetime):
        written = date.strftime("%Y-%m-%dT%H:%M")
        return written + (date.isoformat()[-6:] if date.tzinfo else "")
    return date.isoformat() if isinstance(date, datetime.date) else date
