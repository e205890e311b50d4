"""What goes in: the reviewed entries and the CLDR's names of territories. What comes out: territory code → id of the country's entry. Why it
exists: packages say KR and CD, the dictionaries place/south-korea and place/democratic-republic-of-the-congo."""
from babel import Locale

COUNTRY_KINDS = {("kind", "country"), ("kind", "region"), ("kind", "city")}
SETTLED = {  # where the CLDR's name is another place's, or nobody's
    "CD": "democratic-republic-of-the-congo", "CG": "republic-of-the-congo", "GE": "georgia", "HK": "hong-kong", "MO": "macau", "PS": "palestine",
    "KR": "south-korea", "KP": "north-korea", "AX": "finland", "GF": "france", "RE": "france", "GP": "france", "MQ": "france", "YT": "france",
}


def country_ids(known):
    korean, english = Locale("ko").territories, Locale("en").territories
    found = {code: "place/" + name for code, name in SETTLED.items()}
    for code in sorted(english):
        names = [korean.get(code), english[code], english[code].replace("&", "and")]
        for entry, _ in (owner for name in names for owner in known.places.get(name, [])):
            if COUNTRY_KINDS & set(known.entries[entry]):
                found.setdefault(code, entry)
    return found
