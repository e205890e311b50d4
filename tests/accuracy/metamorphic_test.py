# What goes in: articles, changed in ways that leave what they tell as it was: other names, furniture around the text. What comes out: how many of
# their events stay the same. Why it exists: a rule must hold for people nobody has heard of, and a menu is no news.
"""python3 tests/accuracy/metamorphic_test.py [--show]: over examples/articles, and over ../shared/gold/news where that is; fixed seeds.

Every person is renamed (renaming.py), and the particles behind the names agree with the new ones. Counted are the events that name somebody
renamed, by who is named; an event that names nobody cannot differ and is counted in the last figure only."""
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from collections import Counter
from pathlib import Path

import renaming

ROOT = Path(__file__).resolve().parents[2]
CLI = Path(os.environ.get("MANNAM_BUILD", ROOT / "build")) / "mannam"
NEWS = ROOT.parent / "shared/gold/news"
CAST = ROOT / "examples/articles/cast.rec"
SHOW = "--show" in sys.argv
FURNITURE_KO = ("홈 | 정치 | 경제 | 사회 | 문화 | 스포츠\n", "\n\n문해솔 기자 haesol@example.org\n\n[관련기사]\n채다온 장관, 노을빛 대표와 오찬 회동\n은결 의원, 소리샘 시장과 면담\n\n"
                "<저작권자 ⓒ 해송일보, 무단 전재 및 재배포 금지>\n")
FURNITURE_EN = ("Home | World | Business | Sport\n", "\n\nRelated articles\nMinister Rell Tavish meets Mayor Oda Brimm\n\nCopyright Haesong Daily. All rights reserved.\n")


def articles(folder):
    found = []
    for path in sorted(folder.glob("*.txt")):
        gold = path.with_suffix("").with_suffix(".gold.json")
        date = json.loads(gold.read_text(encoding="utf8")).get("date") if gold.exists() else None
        found.append({"id": path.stem, "text": path.read_text(encoding="utf8", errors="replace"), **({"date": date} if date else {})})
    return found


def graphs(texts, dictionaries=None, cast=CAST):
    feed = "".join(json.dumps(text, ensure_ascii=False) + "\n" for text in texts)
    words = ["--dictionaries", dictionaries] if dictionaries else []
    done = subprocess.run([CLI, "extract", "--names", cast, *words, "--input", "jsonl", "--format", "jsonl", "--no-merge", "-"], input=feed.encode(),
                          capture_output=True)
    if done.returncode: raise RuntimeError(done.stderr.decode()[:600])
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def own_id(entity):
    return entity["id"] if entity["known"] else "?" + "".join(sorted(entity["name"].values()))


def events(graph, renamed={}):
    """The events of a graph without offsets; who has a new name is shown under the old id."""
    old = {}
    for entity in graph["entities"]:
        said = [*entity["name"].values(), *(mention["text"] for mention in entity["mentions"] if mention["kind"] not in ("pronoun", "title"))]
        old[entity["id"]] = next((renamed[name] for name in said if name in renamed), own_id(entity))
    told = []
    for event in graph["events"]:
        sides = sorted((a["role"], old.get(a["entity"], a["entity"])) for a in event["arguments"] if "entity" in a)
        told.append((event["type"], event.get("kind", ""), event["modality"], tuple(sides), next((a["value"] for a in event["arguments"] if a["role"] == "time"), "")))
    return told


KINDS = ("Koreans", "foreigners in Hangul", "people in English text")


class Renamed:
    """The articles with another name for every person, by a seed."""

    def __init__(self, texts, graph_list, seed):
        chance, taken, used, near = random.Random(seed), renaming.Taken(text["text"] for text in texts), set(), {}
        people = {}
        for graph in graph_list:
            here = {e["id"]: e["name"] for e in graph["entities"] if e["type"] == "Person"}
            people.update(here)
            for person in here: near.setdefault(person, set()).update(here)
        self.names_of, self.people = {}, {}  # {id: lines of a record}, {id: (old identity, new one)}
        for person, name in sorted(people.items()):
            others = [self.people[other][1] for other in near[person] if other in self.people]
            surnames = {part for other in others for part in (other.family_ko, other.family_en)} | {people[other].get("ko", " ")[0] for other in near[person]}
            self.people[person] = (renaming.identity_of(name, renaming.kind_of(name)), renaming.new_identity(name, chance, taken, used, surnames))
        self.texts = [dict(text, text=renaming.rename(text["text"], graph, self.people)) for text, graph in zip(texts, graph_list)]
        self.back, self.kinds = [], []  # per article: {new form: old id}, {old id: kind}
        for graph in graph_list:
            back, kinds = {}, {}
            english = graph["documents"][0]["language"] == "en"
            for entity in graph["entities"]:
                if entity["id"] not in self.people: continue
                old, new = self.people[entity["id"]]
                said = {renaming.swapped(m["text"], old, new) for m in entity["mentions"] if m["kind"] not in ("pronoun", "title")}
                for form in {*said, new.full_ko, new.full_en}: back.setdefault(form, own_id(entity))
                kinds[own_id(entity)] = KINDS[2] if english else KINDS[0] if renaming.kind_of(entity["name"]) == "korean" else KINDS[1]
            self.back.append({form: person for form, person in back.items() if form})
            self.kinds.append(kinds)

    def dictionaries(self, folder):
        """The dictionaries and the cast with the same people under their new names; who was in none is added to the cast."""
        copy = Path(folder) / "dictionaries"
        shutil.copytree(ROOT / "dictionaries", copy, ignore=shutil.ignore_patterns("import"))
        added = []
        for person, (_, new) in sorted(self.people.items()):
            by_family = " " in new.full_ko + new.full_en and new.kind in ("foreign", "japanese")
            short = [f"short: {part}" for part in (new.family_ko, new.family_en) if part and by_family]
            lines = [*(f"ko: {new.full_ko}" for _ in new.full_ko[:1]), *(f"en: {new.full_en}" for _ in new.full_en[:1]), *(f"hanja: {new.hanja}" for _ in new.hanja[:1]), *short]
            if person.startswith("person/?"): added.append("\n".join([f"id: person/renamed-{len(added)}", *lines]))
            else: self.names_of[person] = lines
        cast = Path(folder) / "cast.rec"
        for path in (*(copy / "names").glob("*.rec"), CAST):
            told = self.change(path.read_text(encoding="utf8"))
            (cast if path == CAST else path).write_text(told + ("\n" + "\n\n".join(added) + "\n" if path == CAST else ""), encoding="utf8")
        return copy, cast

    def change(self, records):
        changed = []
        for record in records.split("\n\n"):
            person = re.search("^id: *(person/.+)$", record, re.M)
            if person and person[1] in self.names_of:
                kept = [line for line in record.split("\n") if not re.match("(ko|en|hanja|short|typo|weak):", line)]
                at = next(i for i, line in enumerate(kept) if line.startswith("id:"))
                record = "\n".join(kept[:at + 1] + self.names_of[person[1]] + kept[at + 1:])
            changed.append(record)
        return "\n\n".join(changed)


REFERENCES = re.compile("(?<![가-힣])(이날|전날|다음|이번|이와|이에|이를|이런|이처럼|이들|이어|이후|이 |그는|그가|그의|그 |두 |양측|양국|양사|당시|같은|앞서|한편|또|"
                        "이곳|해당|[0-9]+일)|"
                        r"\b(he|she|it|they|his|her|their|this|that|these|those|the two|both|then|later|earlier|also|meanwhile|another|but|however)\b", re.I)


def swaps_of(text, graph):
    """Pairs of neighbouring paragraphs below the lead, neither of which, nor the one behind them, refers to anything before it."""
    raw, lines, at, plain = text.encode(), text.split("\n"), 0, []
    looking_back = [m["start"] for e in graph["entities"] for m in e["mentions"] if m["kind"] in ("short", "pronoun", "title")]
    body = [(section["start"], section["end"]) for section in graph["documents"][0]["sections"] if section["zone"] == "body"]
    for number, line in enumerate(lines):
        end = at + len(line.encode())
        whole = len(line) > 40 and line.rstrip().endswith((".", "다"))
        free = whole and not REFERENCES.search(line) and not any(at <= start < end for start in looking_back) and any(a <= at and end <= b for a, b in body)
        if line.strip(): plain.append((number, free))
        at = end + 1
    assert at - 1 == len(raw)
    return [(a, b) for (a, one), (b, two), (_, three) in zip(plain[2:], plain[3:], plain[4:] + [(0, True)]) if one and two and three]


class Metamorphic(unittest.TestCase):
    def folders(self):
        yield ROOT / "examples/articles"
        if NEWS.exists(): yield NEWS

    def setUp(self):
        self.texts = [text for folder in self.folders() for text in articles(folder)]
        self.before = graphs(self.texts)

    def share_kept(self, after):
        kept = total = 0
        for text, old, new in zip(self.texts, self.before, after):
            was, now = events(old), events(new)
            for event in was:
                kept += event in now
                if event not in now and SHOW: print(text["id"], event, "\n    now", [e for e in now if e[0] == event[0]])
            total += max(len(was), len(now))
        print(f"\n{self._testMethodName}: {kept} of {total} events kept ({kept / total:.3f})")
        return kept / total

    def count_renamed(self, changed, after, kept, total):
        """Adds up by who is named: the events kept, and all of before and after."""
        for text, old, new, back, kinds in zip(changed.texts, self.before, after, changed.back, changed.kinds):
            was, now = Counter(events(old)), Counter(events(new, back))
            seen = {kind: [0, 0, 0] for kind in (*KINDS, NAMED, ALL)}  # kept, before, after
            for event in was | now:
                named = {kinds[entity] for _, entity in event[3] if entity in kinds}
                for kind in [*named, *([NAMED] if named else []), ALL]:
                    for i, count in enumerate((min(was[event], now[event]), was[event], now[event])): seen[kind][i] += count
                if SHOW and was[event] != now[event]: print(text["id"], *named, "LOST" if was[event] > now[event] else "NEW", event)
            for kind, (same, before, behind) in seen.items():
                kept[kind] += same
                total[kind] += max(before, behind)

    def check_shares(self, kept, total, floors):
        shares = {kind: kept[kind] / total[kind] for kind in floors}
        for kind, share in shares.items(): print(f"\n{self._testMethodName}: {kind}: {kept[kind]} of {total[kind]} events kept ({share:.3f})", end="")
        print()
        self.assertEqual([], [(kind, share) for kind, share in shares.items() if share < floors[kind]])

    def test_known_people_under_other_names(self):
        kept, total = Counter(), Counter()
        changed = Renamed(self.texts, self.before, 1)
        with tempfile.TemporaryDirectory() as folder:
            self.count_renamed(changed, graphs(changed.texts, *changed.dictionaries(folder)), kept, total)
        self.check_shares(kept, total, KNOWN)

    def test_people_whom_no_dictionary_holds(self):
        kept, total = Counter(), Counter()
        for seed in SEEDS:
            changed = Renamed(self.texts, self.before, seed)
            self.count_renamed(changed, graphs(changed.texts), kept, total)
        self.check_shares(kept, total, INVENTED)

    def test_furniture_changes_nothing(self):
        texts = []
        for text, graph in zip(self.texts, self.before):
            before, behind = FURNITURE_EN if graph["documents"][0]["language"] == "en" else FURNITURE_KO
            texts.append(dict(text, text=before + "\n" + text["text"].rstrip("\n") + "\n" + behind))
        self.assertGreaterEqual(self.share_kept(graphs(texts)), FURNITURE)

    def test_paragraphs_that_do_not_refer_to_each_other_may_change_places(self):
        tried, kept = 0, 0
        swapped = []
        for text, graph in zip(self.texts, self.before):
            for at, other in swaps_of(text["text"], graph):
                lines = text["text"].split("\n")
                lines[at], lines[other] = lines[other], lines[at]
                swapped.append((graph, dict(text, id=f"{text['id']}-{at}", text="\n".join(lines))))
        for (before, text), after in zip(swapped, graphs([text for _, text in swapped])):
            was, now = sorted(events(before)), sorted(events(after))
            tried += 1
            kept += was == now
            if was != now and SHOW: print(text["id"], [e for e in was if e not in now], [e for e in now if e not in was])
        print(f"\n{self._testMethodName}: {kept} of {tried} swaps change nothing")
        if not tried and not NEWS.exists(): self.skipTest("no two such paragraphs in the sample articles")
        self.assertGreater(tried, 5)
        self.assertGreaterEqual(kept / tried, SWAPPED)


NAMED, ALL = "all who are named", "all events"
SEEDS = range(1, 7)
# The bar is 0.98 of all events. A name in no dictionary must first be found, and what a dictionary knows of its bearer is gone: 0.98 is not reached.
KNOWN = {KINDS[0]: 0.98, KINDS[1]: 0.98, KINDS[2]: 0.96, NAMED: 0.98, ALL: 0.98}
INVENTED = {KINDS[0]: 0.64, KINDS[1]: 0.70, KINDS[2]: 0.76, NAMED: 0.73, ALL: 0.75}
if not NEWS.exists():  # the sample articles alone: few events, and people of two languages, whom only a dictionary joins
    KNOWN = dict.fromkeys(KNOWN, 0.98)
    INVENTED = {KINDS[0]: 0.75, KINDS[1]: 0.70, KINDS[2]: 0.75, NAMED: 0.75, ALL: 0.75}
FURNITURE, SWAPPED = 1.0, 1.0

if __name__ == "__main__":
    unittest.main(argv=[word for word in sys.argv if word != "--show"])
