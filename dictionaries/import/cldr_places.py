#!/usr/bin/env python3
"""Territories, cities of time zones and subdivisions of all countries, in Korean and English.

What goes in: the Unicode CLDR, territories and cities through the PyPI package `babel` (2.18.0), subdivisions from the Debian package
`unicode-cldr-core` (41) unpacked into a folder. What dictionaries/names/places.rec has stays as it is there; a city goes before
the province that is called like it, so world_cities.py runs first.
What comes out: dictionaries/names/cldr_places.rec. Why it exists: provinces and small territories are rare in the news one by one, but
there are thousands, and their names are settled in both languages.

    pip install babel==2.18.0 && apt-get download unicode-cldr-core && dpkg -x unicode-cldr-core_*.deb cldr
    python3 dictionaries/import/cldr_places.py cldr/usr/share/unicode/cldr/common/subdivisions
"""
import pathlib
import re
import sys

from babel import Locale
from babel.core import get_global

from country_ids import country_ids
from known_forms import SAINTS, KnownForms
from records import NAMES, slug, values, write_records

HEAD = (
    "Territories, cities of time zones and subdivisions of countries. Source: Unicode CLDR (Unicode licence), through babel 2.18.0 (PyPI) and",
    "unicode-cldr-core 41 (Debian). Made by dictionaries/import/cldr_places.py; change that, not this.",
)
NO_PLACES = {"EU", "UN", "EZ", "QO", "XA", "XB", "ZZ", "AQ", "KP", "KR"}
TINY = {"si", "lv", "mt", "mk", "ug", "az", "li", "sm", "md", "kr", "kp", "mh", "tv", "nr", "pw", "sc", "ki", "tt"}
UNIT = re.compile(r"(?<=[가-힣]) ?(주|현|도|성|구|군|시|지방|지역|지구|자치주|자치구|공화국|자치 공화국|교구|섬|제도|특별 구역|자치 지역|연방 직할지)$")
DOUBTFUL = {"Gulf", "Lakes", "Jewish", "Marche", "Para", "Western Province", "Federal District", "Capital District"}
DOUBTFUL |= SAINTS
DIRECTIONS = re.compile(r"^(동|서|남|북|중)부|^중앙|^북동|^남서|^북서|^남동|^수도|^도시")


def is_reviewed(known, names, outer, kinds):
    """One of the names is that of a reviewed entry of such a kind in that country."""
    for name in names:
        for entry, _ in known.places.get(name, []):
            if values(known.entries[entry], "kind")[0] in kinds and (outer is None or known.lies_in(entry, outer)):
                return True
    return False


def territories(known, found):
    korean, english = Locale("ko").territories, Locale("en").territories
    for code in sorted(korean):
        if len(code) == 2 and code.isalpha() and code not in found and code not in NO_PLACES and re.fullmatch(r"[가-힣 ]+", korean[code]):
            yield {"ko": [korean[code]], "en": [english[code].replace("&", "and").replace("St.", "Saint")], "kind": "region"}


def zone_cities(known, found):
    korean, english = Locale("ko").time_zones, Locale("en").time_zones
    owners = get_global("zone_territories")
    for zone in sorted(owners):
        name = korean.get(zone, {}).get("city", "")
        city = english.get(zone, {}).get("city") or zone.split("/")[-1].replace("_", " ")
        outer = found.get(owners[zone])
        if outer is None or not re.fullmatch(r"[가-힣 ]+", name) or "," in city or "/" not in zone:
            continue
        if not is_reviewed(known, [name, name.replace(" ", ""), city], None, {"city", "district", "country", "region", "province", "landmark"}):
            yield {"ko": [name], "en": [city], "kind": "city", "in": outer}


def subdivisions(known, found, folder):
    row = re.compile(r'<subdivision type="(\w+)"[^>]*>([^<]+)<')
    korean, english = (dict(row.findall((folder / f"{language}.xml").read_text(encoding="utf-8"))) for language in ("ko", "en"))
    for code in sorted(set(korean) & set(english)):
        name, outer, unit = korean[code], found.get(code[:2].upper()), UNIT.search(korean[code])
        if code[:2] in TINY or outer is None or not unit or not re.fullmatch(r"[가-힣 ]{4,}", name) or DIRECTIONS.search(name):
            continue
        stem = name[: unit.start()]
        if len(stem) < 2 or not re.fullmatch(r"[A-Za-zÀ-ɏ'’. -]+", english[code]):
            continue
        if not is_reviewed(known, [stem, name, name.replace(" ", ""), stem + unit[1], english[code]], outer, {"province", "region", "landmark"}):
            yield {"ko": [name], "en": [english[code]], "kind": "province", "in": outer}


def is_weak(known, form, owners):
    bare = form.replace(" ", "")
    if owners[form] > 1 or bare in known.places or form in known.places or known.is_elsewhere(form) or len(bare) <= 2:
        return True
    if UNIT.search(form) and known.is_korean_word(form[: UNIT.search(form).start()]):
        return True
    return known.is_korean_word(bare) or form in DOUBTFUL or known.is_english_word(form) or form.lower() in known.english_names


def main(folder):
    known = KnownForms((*KnownForms.REVIEWED, "world_cities.rec"))
    found = country_ids(known)
    entries, taken, owners = [], set(known.entries), {}
    for entry in [*territories(known, found), *zone_cities(known, found), *subdivisions(known, found, pathlib.Path(folder))]:
        name = slug(entry["en"][0])
        tail = entry["kind"] if entry["kind"] == "province" else ""
        outer = entry.get("in", "").removeprefix("place/")
        name = f"{name}-{tail}" if tail else name
        entry["id"] = next((f"place/{choice}" for choice in (name, f"{name}-{outer}") if f"place/{choice}" not in taken), None)
        if entry["id"] is None:
            continue
        taken.add(entry["id"])
        entries.append(entry)
        for form in {*entry["ko"], *entry["en"]}:
            owners[form] = owners.get(form, 0) + 1
    for entry in entries:
        entry["weak"] = [form for form in [*entry["ko"], *entry["en"]] if is_weak(known, form, owners)]
    write_records(NAMES / "cldr_places.rec", HEAD, entries)
    print(f"{len(entries)} entries, {sum(len(entry['ko']) + len(entry['en']) for entry in entries)} forms")


if __name__ == "__main__":
    sys.exit("usage: cldr_places.py FOLDER") if len(sys.argv) != 2 else main(sys.argv[1])
