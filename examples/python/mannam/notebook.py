# What goes in: a graph. What comes out: a table of its events in HTML. Why it exists: a notebook shows it as the value of a cell.
"""How notebooks show a graph."""
from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .graph import Event, Graph

_SHOWN = 200


def page(graph: "Graph") -> str:
    """A row an event, at most 200, all that articles say escaped."""
    rows = "".join(_row(graph, event) for event in graph.events[:_SHOWN])
    left = len(graph.events) - _SHOWN
    more = f"<p>and {left} more</p>" if left > 0 else ""
    return (f"<p>{escape(repr(graph)[1:-1])}</p><table><thead><tr><th>Time</th><th>Event</th><th>Who and what</th><th>Sentence</th></tr></thead>"
            f"<tbody>{rows}</tbody></table>{more}")


def _row(graph: "Graph", event: "Event") -> str:
    when = ", ".join(argument.value for argument in event.of("time"))
    what = " ".join(word for word in (event.type, event.kind, event.modality, "reported" if event.reported else "") if word)
    who = "<br>".join(f"<i>{escape(argument.role)}</i> {escape(graph.text(argument))}" for argument in event.arguments if argument.role != "time")
    disputed = "".join(f"<br>⚠ {escape(conflict.field)}" for conflict in event.conflicts)
    said = event.mentions[0].text if event.mentions else ""
    return f"<tr><td>{escape(when)}</td><td>{escape(what)}{disputed}</td><td>{who}</td><td>{escape(said)}</td></tr>"
