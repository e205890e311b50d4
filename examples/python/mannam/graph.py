# What goes in: a graph as JSON of schema mannam/graph/1.0. What comes out: the same as frozen dataclasses. Why it exists: attributes complete in
# an editor, compare, and travel between processes.
from __future__ import annotations

import dataclasses
import functools
import json
import re
import typing
from dataclasses import dataclass, field
from typing import Any, Callable, Dict, List, Optional, Tuple

if typing.TYPE_CHECKING:
    import networkx
    import pandas


@dataclass(frozen=True)
class Span:
    document: str
    start: int
    end: int
    text: str = ""


@dataclass(frozen=True)
class Section:
    start: int
    end: int
    zone: str
    date: str = ""


@dataclass(frozen=True)
class Problem:
    """Bad bytes and limits met; `column` is the byte offset plus 1."""
    what: str
    file: str = ""
    line: int = 0
    column: int = 0
    source_line: str = ""
    hint: str = ""


@dataclass(frozen=True)
class Document:
    id: str
    hash: str = ""
    source: str = ""
    title: str = ""
    url: str = ""
    date: str = ""
    date_from: str = "none"
    language: str = ""
    text: str = ""
    sections: List[Section] = field(default_factory=list)
    problems: List[Problem] = field(default_factory=list)


@dataclass(frozen=True)
class Mention(Span):
    kind: str = "name"
    particle: str = ""
    confidence: float = 1.0
    why: List[str] = field(default_factory=list)


@dataclass(frozen=True)
class Entity:
    id: str
    type: str
    name: Dict[str, str] = field(default_factory=dict)
    known: bool = True
    within: List[str] = field(default_factory=list)  # "in" of the JSON: ids of the places it lies in, nearest first
    mentions: List[Mention] = field(default_factory=list)

    def __str__(self) -> str:
        return self.name.get("ko") or self.name.get("en") or self.id


@dataclass(frozen=True)
class Position:
    person: str
    organization: str = ""
    title: str = ""
    mentions: List[Span] = field(default_factory=list)


@dataclass(frozen=True)
class Time:
    id: str
    type: str
    value: str
    earliest: str = ""
    latest: str = ""
    grain: str = ""
    direction: str = "none"
    mod: str = ""
    approximate: bool = False
    anchor: str = ""
    zone: str = ""
    mentions: List[Span] = field(default_factory=list)


@dataclass(frozen=True)
class Amount:
    low: float
    high: float
    currency: str


@dataclass(frozen=True)
class Argument:
    """A filled role. One of entity, value (of a time or a duration), amount or text says with what."""
    role: str
    entity: str = ""
    time: str = ""
    value: str = ""
    amount: Optional[Amount] = None
    document: str = ""
    start: Optional[int] = None
    end: Optional[int] = None
    text: str = ""
    confidence: float = 1.0


@dataclass(frozen=True)
class EventMention(Span):
    rule: str = ""
    zone: str = "body"
    modality: str = "happened"
    reported: bool = False


@dataclass(frozen=True)
class ConflictValue:
    value: str
    documents: List[str] = field(default_factory=list)


@dataclass(frozen=True)
class Conflict:
    """A field of an event on which its documents disagree."""
    field: str
    values: List[ConflictValue] = dataclasses.field(default_factory=list)


@dataclass(frozen=True)
class Namesakes:
    """People of one name who are not joined, and why: docs/output.md lists the reasons."""
    name: str
    people: List[str] = field(default_factory=list)
    why: List[str] = field(default_factory=list)


@dataclass(frozen=True)
class Link:
    """This one came "before" or "after" the other: an event, or between accounts an account."""
    relation: str
    event: str = ""
    account: str = ""


@dataclass(frozen=True)
class Account:
    """What one document says of one happening. Never altered by merging."""
    id: str
    document: str
    kind: str = ""
    modality: str = "happened"
    reported: bool = False
    attribution: str = ""
    trigger: Optional[Span] = None
    arguments: List[Argument] = field(default_factory=list)
    mentions: List[EventMention] = field(default_factory=list)
    links: List[Link] = field(default_factory=list)
    confidence: float = 1.0


@dataclass(frozen=True)
class Event:
    """One happening in the world, as its accounts tell it."""
    id: str
    type: str
    kind: str = ""
    modality: str = "happened"
    reported: bool = False
    attribution: str = ""
    trigger: Optional[Span] = None
    arguments: List[Argument] = field(default_factory=list)
    mentions: List[EventMention] = field(default_factory=list)
    accounts: List[Account] = field(default_factory=list)
    links: List[Link] = field(default_factory=list)
    conflicts: List[Conflict] = field(default_factory=list)
    confidence: float = 1.0

    def of(self, role: str) -> List[Argument]:
        """The arguments of one role."""
        return [argument for argument in self.arguments if argument.role == role]


_READABLE_MAJOR = 1
_FIRST_KEY = re.compile(r'\s*\{\s*"schema"\s*:\s*"([^"\\]*)"')


def _check_schema(written: str) -> None:
    """ValueError unless it is a graph of a version read here: the major one is ours, the minor one may be newer."""
    first = _FIRST_KEY.match(written)  # where mannam wrote it, so that a graph is parsed only when its lists are asked for
    whole = None if first else json.loads(written)
    schema = first[1] if first else str(whole.get("schema", "")) if isinstance(whole, dict) else ""
    version = re.fullmatch(r"mannam/graph/(\d+)\.(\d+)", schema)
    if not version:
        raise ValueError("not a mannam graph: its first key would be `schema` with `mannam/graph/1.0`; give what `mannam extract` wrote")
    if int(version[1]) != _READABLE_MAJOR:
        way_out = "use a newer mannam" if int(version[1]) > _READABLE_MAJOR else "extract the articles again"
        raise ValueError(f"`{schema}` is of another major version than the one read here, mannam/graph/{_READABLE_MAJOR}; {way_out}")


class Graph:
    """Documents, entities, positions, times and events. Offsets are code points: article[mention.start:mention.end] == mention.text.

    `json` is the whole as `mannam extract` writes it; the lists are made of it when they are first asked for. Graphs of the same JSON are equal.
    A newer minor version of the schema is read, what it added passed over; ValueError for another major version, and for what is no graph.
    Reading needs no compiled part of the package; to_timeline and to_html do.
    """

    def __init__(self, written: str) -> None:
        _check_schema(written)
        self.json = written

    @staticmethod
    def from_json(written: str) -> "Graph":
        return Graph(written)

    @functools.cached_property
    def _data(self) -> Dict[str, Any]:
        return typing.cast(Dict[str, Any], json.loads(self.json))

    @functools.cached_property
    def documents(self) -> List[Document]:
        return _many(Document)(self._data["documents"])

    @functools.cached_property
    def entities(self) -> List[Entity]:
        """By id."""
        return _many(Entity)(self._data["entities"])

    @functools.cached_property
    def positions(self) -> List[Position]:
        """Who holds which title where, as the texts state it."""
        return _many(Position)(self._data["positions"])

    @functools.cached_property
    def times(self) -> List[Time]:
        return _many(Time)(self._data["times"])

    @functools.cached_property
    def events(self) -> List[Event]:
        """By time, then id."""
        return _many(Event)(self._data["events"])

    @functools.cached_property
    def namesakes(self) -> List[Namesakes]:
        return _many(Namesakes)(self._data.get("namesakes", []))

    @property
    def dictionaries(self) -> str:
        """The hash of the dictionaries it was made with."""
        return str(self._data["engine"]["dictionaries"])

    @property
    def offsets(self) -> str:
        """The unit of all offsets: "codepoint", or what extract was asked for."""
        return str(self._data["offsets"])

    @functools.cached_property
    def _by_id(self) -> Dict[str, Entity]:
        return {entity.id: entity for entity in self.entities}

    def entity(self, id: str) -> Optional[Entity]:
        return self._by_id.get(id)

    def text(self, argument: Argument) -> str:
        """What a reader would call what fills the role."""
        entity = self.entity(argument.entity)
        if entity:
            return str(entity)
        if argument.amount:
            low, high = (f"{number:,.15g}" for number in (argument.amount.low, argument.amount.high))
            return f"{low if low == high else low + '–' + high} {argument.amount.currency}"
        return argument.value or argument.text

    def to_dict(self) -> Dict[str, Any]:
        """The JSON as dictionaries and lists, the caller's own."""
        return typing.cast(Dict[str, Any], json.loads(self.json))

    def to_timeline(self, language: str = "ko", width: int = 80) -> str:
        """The meetings in order of time, to be read by people."""
        from . import _native
        return _native.timeline(self.json, language, width)

    def to_html(self, language: str = "ko") -> str:
        """One page that works without a network. ValueError unless the articles were extracted with keep_text=True."""
        from . import _native
        return _native.html(self.json, language)

    def to_networkx(self) -> "networkx.MultiDiGraph[str]":
        """Entities and events as nodes, arguments as edges; needs networkx."""
        from .network import to_networkx
        return to_networkx(self)

    def to_pandas(self) -> "Dict[str, pandas.DataFrame]":
        """The tables documents, mentions, entities, events, arguments and conflicts; needs pandas."""
        from .tables import to_pandas
        return to_pandas(self)

    def _repr_html_(self) -> str:
        from .notebook import page
        return page(self)

    def __eq__(self, other: object) -> bool:
        return self.json == other.json if isinstance(other, Graph) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.json)

    def __repr__(self) -> str:
        sizes = (f"{len(self._data[name])} {name}" for name in ("documents", "entities", "positions", "times", "events"))
        return f"<Graph: {', '.join(sizes)}>"

    def __reduce__(self) -> Tuple[Any, ...]:
        return Graph.from_json, (self.json,)


_Many = Callable[[List[Dict[str, Any]]], List[Any]]
_OTHER_NAMES = {"within": "in"}


@functools.lru_cache(maxsize=None)
def _many(made: type) -> _Many:
    """What makes objects of a dataclass out of dictionaries; keys that a newer minor version added are passed over."""
    make = _one(made)
    return lambda values: [make(value) for value in values]


@functools.lru_cache(maxsize=None)
def _one(made: type) -> Callable[[Dict[str, Any]], Any]:
    inner: List[Tuple[str, Callable[[Any], Any]]] = []
    hints = typing.get_type_hints(made)
    for name, hint in hints.items():
        arguments = [argument for argument in typing.get_args(hint) if dataclasses.is_dataclass(argument)]
        if arguments:
            inner.append((name, (_many if typing.get_origin(hint) is list else _one)(arguments[0])))  # type: ignore[arg-type]
    renamed = {_OTHER_NAMES.get(name, name): name for name in hints}
    defaults = {each.name: each.default for each in dataclasses.fields(made) if each.default is not dataclasses.MISSING}
    lists = [each.name for each in dataclasses.fields(made) if each.default_factory is not dataclasses.MISSING]

    def make(value: Dict[str, Any]) -> Any:
        made_object: Any = object.__new__(made)  # what __init__ of a frozen class does, in a third of its time
        fields = made_object.__dict__
        fields.update(defaults)
        for name in lists:
            fields[name] = []
        for name, item in value.items():
            if name in renamed:
                fields[renamed[name]] = item
        for name, make_inner in inner:
            if fields[name] is not None:
                fields[name] = make_inner(fields[name])
        return made_object

    return make
