"""What goes in: the reviewed files of dictionaries/names, the word lists and the counts of everyday words. What comes out: what is already
said of a written form. Why it exists: an imported form that is also a word, a person or another entry's name must be weak, and every import
script asks the same questions."""
import collections
import re

from records import FORM_KEYS, NAMES, WORDS, read_counts, read_records, values

MANY = {"korean": 5, "english": 3}
SAINTS = {"Saint " + name for name in ("Ann", "Catherine", "Elizabeth", "John", "Joseph", "Lucy", "Luke", "Martin", "Michael")}  # people first


def word_lists(*names):
    found = set()
    for path in sorted(WORDS.glob("*.rec")):
        for record in read_records(path):
            if values(record, "id") and values(record, "id")[0] in names:
                found.update(value.split("|")[0].strip() for value in values(record, "ko", "en"))
    return found


class KnownForms:
    REVIEWED = tuple(sorted(path.name for path in NAMES.glob("*.rec") if "dictionaries/import/" not in path.read_text(encoding="utf-8")[:600]))

    def __init__(self, files=REVIEWED):
        self.beginnings = collections.Counter()
        self.places, self.others, self.parts, self.entries = {}, set(), set(), {}
        for name in files:
            for record in read_records(NAMES / name):
                self.add(record, name)
        self.nouns = word_lists("list/common-noun", "list/no-person", "list/no-foreign", "list/no-address")
        self.no_address = word_lists("list/no-address")
        self.english_names = word_lists("list/english-given", "list/english-surname", "list/english-given-name")
        self.korean, self.english = read_counts("everyday_korean.tsv"), read_counts("everyday_english.tsv")

    def add(self, record, name):
        entry = values(record, "id")[0]
        self.entries[entry] = record
        weak = values(record, "weak")
        for form in values(record, *FORM_KEYS, "demonym"):
            if entry.startswith("place/"):
                self.places.setdefault(form, []).append((entry, form not in weak))
                continue
            self.others.add(form)
            if entry.startswith("person/"):
                self.parts.update(part for part in re.split(r"[ ·-]", form) if len(part) > 1)

    def lies_in(self, entry, outer):
        """True where `entry` is `outer` or lies in it, by the records' `in`."""
        for _ in range(6):
            if entry == outer:
                return True
            inside = values(self.entries.get(entry, []), "in")
            if not inside:
                return False
            entry = inside[0]
        return False

    def is_korean_word(self, form):
        return form in self.nouns or self.korean.get(form, [0])[0] >= MANY["korean"]

    def begins_words(self, form):
        """How often words of text begin with the form: 부동 with 부동산, 부동의."""
        if not self.beginnings:
            for word, (count,) in self.korean.items():
                self.beginnings.update({word[:2]: count})
        return self.beginnings[form]

    def is_english_word(self, form):
        small, capital = self.english.get(form.lower(), (0, 0))
        return small >= MANY["english"] and small * 20 > capital

    def is_elsewhere(self, form):
        """A person, organisation or product is called so, or a person's name has it as a part."""
        return form in self.others or form in self.parts
