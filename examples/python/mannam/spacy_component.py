# What goes in: a spaCy document, of any tokenizer. What comes out: the same with doc.ents, doc.spans["mannam"] and doc._.mannam. Why it exists:
# pipelines of spaCy get Korean and English names and events, without mecab and without a model.
"""nlp.add_pipe("mannam"): names, times and events in a spaCy pipeline."""
from __future__ import annotations

from typing import TYPE_CHECKING, Iterator, Optional

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from .extractor import Date, shared

if TYPE_CHECKING:
    from .graph import Graph

# The labels that other components of spaCy use.
LABELS = {"Person": "PERSON", "Organization": "ORG", "Place": "GPE", "Facility": "FAC", "Product": "PRODUCT", "Work": "WORK_OF_ART"}
TIMES = {"DATE": "DATE", "TIME": "TIME", "DURATION": "DATE", "SET": "DATE"}


class Component:
    """Names become doc.ents with the entity's id as kb_id; with times and events they stand in doc.spans["mannam"]; doc._.mannam is the graph.

    A Korean token holds its josa ("회장은"), so a span of tokens may be longer than the name: span._.mannam_text is the name alone.
    The article's date is doc._.mannam_date, or the `date` of the component.
    """

    def __init__(self, path: str = "", date: Optional[str] = None, min_confidence: float = 0.0) -> None:
        self._extractor = shared(path)
        self._date: Date = date
        self._min_confidence = min_confidence

    def __call__(self, doc: Doc) -> Doc:
        graph = self._extractor.extract(doc.text, doc._.mannam_date or self._date, min_confidence=self._min_confidence)
        doc._.mannam = graph
        names = list(_names(doc, graph))
        doc.set_ents(filter_spans([span for span in names if span._.mannam_kind not in ("title", "pronoun")]), default="unmodified")
        doc.spans["mannam"] = [*names, *_times(doc, graph), *_triggers(doc, graph)]
        return doc


@Language.factory("mannam", default_config={"path": "", "date": None, "min_confidence": 0.0}, assigns=["doc.ents", "doc.spans", "doc._.mannam"])
def make_component(nlp: Language, name: str, path: str, date: Optional[str], min_confidence: float) -> Component:
    """What nlp.add_pipe("mannam", config={"date": "2025-02-04"}) calls."""
    _add_extensions()
    return Component(path, date, min_confidence)


def _add_extensions() -> None:
    for name in ("mannam", "mannam_date"):
        Doc.set_extension(name, default=None, force=True)
    for name in ("mannam_text", "mannam_kind", "mannam_event"):
        Span.set_extension(name, default="", force=True)


def _span(doc: Doc, start: int, end: int, label: str, text: str, kb_id: str = "") -> Optional[Span]:
    """The tokens that the characters touch."""
    span = doc.char_span(start, end, label=label, kb_id=kb_id, alignment_mode="expand")
    if span is not None and len(span) > 0:
        span._.mannam_text = text
        return span
    return None


def _names(doc: Doc, graph: "Graph") -> Iterator[Span]:
    for entity in graph.entities:
        for mention in entity.mentions:
            span = _span(doc, mention.start, mention.end, LABELS[entity.type], mention.text, entity.id)
            if span is not None:
                span._.mannam_kind = mention.kind
                yield span


def _times(doc: Doc, graph: "Graph") -> Iterator[Span]:
    for time in graph.times:
        for mention in time.mentions:
            span = _span(doc, mention.start, mention.end, TIMES[time.type], mention.text, time.value)
            if span is not None:
                span._.mannam_kind = "time"
                yield span


def _triggers(doc: Doc, graph: "Graph") -> Iterator[Span]:
    for event in graph.events:
        if event.trigger is None:
            continue
        span = _span(doc, event.trigger.start, event.trigger.end, event.type, event.trigger.text)
        if span is not None:
            span._.mannam_kind, span._.mannam_event = "event", event.id
            yield span
