# What goes in: a graph as JSON of schema mannam/graph/1.0. What comes out: the same as frozen dataclasses. Why it exists: attributes complete in
# an editor, compare, and travel between processes.
from __future__ import annotations

import dataclasses
import json
import typing
from dataclasses import dataclass, field
from typing import Dict, List, Optional


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
class Document:
    id: str
    hash: str = ""
    source: str = ""
    title: str = ""
    url: str = ""
    date: str = ""
    date_from: str = "none"
    language: str = ""
    sections: List[Section] = field(default_factory=list)
    problems: List[dict] = field(default_factory=list)


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
class Argument:
    """A filled role. One of entity, value (of a time or a duration), amount or text says with what."""
    role: str
    entity: str = ""
    time: str = ""
    value: str = ""
    amount: Optional[dict] = None
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
class Conflict:
    field: str
    values: List[dict] = dataclasses.field(default_factory=list)


@dataclass(frozen=True)
class Account:
    id: str
    document: str
    kind: str = ""
    modality: str = "happened"
    reported: bool = False
    attribution: str = ""
    trigger: Optional[Span] = None
    arguments: List[Argument] = field(default_factory=list)
    mentions: List[EventMention] = field(default_factory=list)
    confidence: float = 1.0


@dataclass(frozen=True)
class Event:
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
    conflicts: List[Conflict] = field(default_factory=list)
    confidence: float = 1.0

    def of(self, role: str) -> List[Argument]:
        """The arguments of one role."""
        return [argument for argument in self.arguments if argument.role == role]


@dataclass(frozen=True)
class Graph:
    """Documents, entities, positions, times and events. Offsets are code points: article[mention.start:mention.end] == mention.text."""
    documents: List[Document]
    entities: List[Entity]
    positions: List[Position]
    times: List[Time]
    events: List[Event]
    dictionaries: str
    json: str = field(repr=False)

    @staticmethod
    def from_json(written: str) -> "Graph":
        data = json.loads(written)
        return Graph(*(_made(List[made], data[name]) for name, made in _LISTS), data["engine"]["dictionaries"], written)

    def entity(self, id: str) -> Optional[Entity]:
        return next((entity for entity in self.entities if entity.id == id), None)

    def text(self, argument: Argument) -> str:
        """What a reader would call what fills the role."""
        entity = self.entity(argument.entity)
        return str(entity) if entity else argument.value or argument.text


_LISTS = (("documents", Document), ("entities", Entity), ("positions", Position), ("times", Time), ("events", Event))
_HINTS: dict = {}


def _made(hint, value):
    """`value` as the type of a dataclass's field; keys that a newer minor version added are passed over."""
    if value is None:
        return None
    origin = typing.get_origin(hint)
    if origin is list:
        inner = typing.get_args(hint)[0]
        return [_made(inner, item) for item in value]
    if origin is typing.Union:
        return _made(typing.get_args(hint)[0], value)
    if not dataclasses.is_dataclass(hint):
        return value
    if hint not in _HINTS:
        _HINTS[hint] = typing.get_type_hints(hint)
    hints = _HINTS[hint]
    return hint(**{name: _made(hints[name], item) for name, item in value.items() if name in hints})
