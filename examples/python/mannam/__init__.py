# What goes in: articles as Python strings. What comes out: Graph, plain Python objects whose offsets index the string. Why it exists: who works
# in Python should not have to count bytes.
"""mannam (만남, "a meeting"): who met whom, where and when, out of Korean and English news.

    import mannam
    graph = mannam.extract("이재용 삼성전자 회장은 4일 서울에서 샘 올트먼 오픈AI CEO와 만났다.", date="2025-02-04")
    for event in graph.events:
        print(event.type, event.modality, [graph.text(argument) for argument in event.arguments])
"""
import typing

from .graph import (Account, Amount, Argument, Conflict, ConflictValue, Document, Entity, Event, EventMention, Graph, Link, Mention, Namesakes, Position, Problem,
                    Section, Span, Time)

if typing.TYPE_CHECKING:
    from .extractor import Article, Extractor, extract, extract_many, merge

__version__ = "0.1.0"
__all__ = ["Account", "Amount", "Argument", "Article", "Conflict", "ConflictValue", "Document", "Entity", "Event", "EventMention", "Extractor", "Graph",
           "Link", "Mention", "Namesakes", "Position", "Problem", "Section", "Span", "Time", "extract", "extract_many", "merge"]


def __getattr__(name: str) -> typing.Any:
    """What reads articles is loaded when first asked for: saved graphs can be read where the compiled part is not installed."""
    if name not in ("Article", "Extractor", "extract", "extract_many", "merge"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        from . import extractor
    except ImportError as missing:
        raise ImportError(f"mannam.{name} needs the compiled part of the package ({missing}): pip install ./examples/python") from missing
    value = globals()[name] = getattr(extractor, name)
    return value
