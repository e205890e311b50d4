# What goes in: the JSON of one article's graph. What comes out: the pieces in which it takes part in merging: accounts with the keys and days that
# decide what they may be joined with, and people no dictionary knows. Why it exists: a merge on many machines must know beforehand what can meet.
#
# Days are taken too wide rather than too narrow: what is put together needlessly is told apart by the merge itself, so the result is the same.
"""The pieces of a graph that merging on many machines puts together."""
from __future__ import annotations

import datetime
import hashlib
import json
import re
from typing import Any, Dict, Iterator, List, Tuple

Json = Dict[str, Any]
EVER = 10_000_000
PARTY_ROLES = {"participant", "attendee", "host", "organizer", "guest", "speaker", "addressee", "visitor", "party", "investor", "recipient",
               "appointee", "founder"}  # lib/graph/account_facts.cpp
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_YEAR = re.compile(r"(\d{4})(-(?:W\d{2}(-WE)?|Q\d|H\d|SP|SU|FA|WI))?")


def renamed(graph: Json, name: str, people: Dict[str, str]) -> Json:
    """The graph with the document called `name` and joined people called as one."""
    before = graph["documents"][0]["id"]

    def walk(value: Any) -> None:
        if isinstance(value, list):
            for item in value:
                walk(item)
        elif isinstance(value, dict):
            for key in ("document", "file"):
                if value.get(key) == before:
                    value[key] = name
            for key in ("entity", "person", "organization"):
                if key in value:
                    value[key] = people.get(value[key], value[key])
            for item in value.values():
                walk(item)

    walk(graph)
    graph["documents"][0]["id"] = name
    for entity in graph["entities"]:
        entity["id"] = people.get(entity["id"], entity["id"])
    return graph


def unknown_people(graph: Json) -> Iterator[Tuple[str, str]]:
    """(name and evidence, id) of people whom another document may know by the same name and title or company."""
    names = {entity["id"]: entity["name"].get("ko") or entity["name"].get("en")
             for entity in graph["entities"] if entity["type"] == "Person" and not entity["known"]}
    for position in graph["positions"]:
        if name := names.get(position["person"]):
            for kind in ("title", "organization"):
                if position.get(kind):
                    yield f"{name}\n{kind}\n{position[kind]}", position["person"]


def accounts(graph: Json, places: Dict[str, List[str]]) -> Iterator[Json]:
    """Each account as {number, keys, first, last, piece}: `piece` is a graph of that account alone. `places` says where places that no dictionary
    knows lie, as all documents together say it."""
    document = graph["documents"][0]
    entities = {entity["id"]: entity for entity in graph["entities"]}
    times = {time["id"]: time for time in graph["times"]}
    told = _days_of(document.get("date", "")[:10]) if document.get("date") else None
    for event in graph["events"]:
        for account in event["accounts"]:
            parties = sorted({argument["entity"] for argument in account["arguments"] if argument["role"] in PARTY_ROLES and "entity" in argument})
            first, last = _window([a["value"] for a in account["arguments"] if a["role"] == "time" and "value" in a], told)
            yield {"number": number_of(document["id"] + "\n" + account["id"]), "keys": [f"{event['type']}\n{party}" for party in parties],
                   "first": first, "last": last, "piece": _piece(graph, event, account, entities, times, places)}


def number_of(name: str) -> int:
    """63 bits. Two accounts of one number would be merged in one group, which is no harm."""
    return int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest(), "big") >> 1


def _piece(graph: Json, event: Json, account: Json, entities: Json, times: Json, places: Dict[str, List[str]]) -> str:
    """The hash is left out: by it a merge tells texts of one id apart, which _named has done for all of them."""
    needed = {argument["entity"] for argument in account["arguments"] if "entity" in argument}
    kept = []
    for entity in (entities[id] for id in sorted(needed) if id in entities):
        kept.append({**entity, "mentions": []})
        if entity["id"] in places:
            kept[-1]["in"] = places[entity["id"]]
    of_account = {argument["time"] for argument in account["arguments"] if "time" in argument}
    return json.dumps({
        "schema": graph["schema"], "offsets": graph["offsets"], "engine": graph["engine"],
        "documents": [{**graph["documents"][0], "hash": "0" * 16, "sections": [], "problems": []}], "entities": kept, "positions": [],
        "times": [{**times[id], "mentions": []} for id in sorted(of_account)],
        "events": [{**event, "arguments": [], "mentions": [], "accounts": [account], "links": [], "conflicts": []}]}, ensure_ascii=False)


def _window(values: List[str], told: Tuple[int, int] | None) -> Tuple[int, int]:
    """The days an account may speak of."""
    if values:
        each = [_days_of(value) for value in values]
        return min(first for first, _ in each), max(last for _, last in each)
    return (told[0] - 8, told[1] + 93) if told else (-EVER, EVER)


def _days_of(value: str) -> Tuple[int, int]:
    """The days of a TIMEX3 value or of a range of two; ever where it is of another form."""
    each = [_days_of_one(part) for part in value.split("/")]
    return min(first for first, _ in each), max(last for _, last in each)


def _days_of_one(value: str) -> Tuple[int, int]:
    try:
        if found := _DAY.match(value):
            day = datetime.date(*map(int, found.groups())).toordinal()
            return day - 1, day + 1  # a night runs on into the next day
        if found := _MONTH.fullmatch(value):
            first = datetime.date(int(found[1]), int(found[2]), 1).toordinal()
            return first, first + 31
        if found := _YEAR.fullmatch(value):
            first = datetime.date(int(found[1]), 1, 1).toordinal()
            return first - 40, first + 366 + 100  # weeks and winters stick out
    except ValueError:  # no such day: it has no place on the calendar
        pass
    return -EVER, EVER
