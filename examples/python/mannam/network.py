# What goes in: a graph. What comes out: the same for networkx. Why it exists: paths, centrality and drawing are there, not here.
"""A graph as networkx has them."""
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx

    from .graph import Graph


def to_networkx(graph: "Graph") -> "networkx.MultiDiGraph[str]":
    """A node an entity (node="entity") and an event (node="event"); an edge from an event to each entity with its role; an edge from a person to an
    organisation with key "position" and the title; from event to event with key "before" or "after"."""
    import networkx

    network: "networkx.MultiDiGraph[str]" = networkx.MultiDiGraph()
    for entity in graph.entities:
        network.add_node(entity.id, node="entity", type=entity.type, name=str(entity), known=entity.known)
    for position in graph.positions:
        if position.organization:
            network.add_edge(position.person, position.organization, key=f"position {position.title}", title=position.title)
    for event in graph.events:
        when = next((argument.value for argument in event.of("time")), "")
        network.add_node(event.id, node="event", type=event.type, kind=event.kind, modality=event.modality, reported=event.reported, time=when)
        for argument in event.arguments:
            if argument.entity:
                network.add_edge(event.id, argument.entity, key=argument.role, role=argument.role, confidence=argument.confidence)
        for link in event.links:
            network.add_edge(event.id, link.event, key=link.relation)
    return network
