# What goes in: articles and their graphs. What comes out: the same articles with other names for every person. Why it exists: a rule must hold
# for people nobody has heard of, so names of every shape are made here, and put in with the particles that they take.
"""New identities for people: Koreans, foreigners in Hangul, names in Latin letters; all of one person's forms change together.

Names are made of syllables, by a seed. None is a name of the dictionaries, whole or by its family name (`Taken`)."""
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DICTIONARIES = ROOT / "dictionaries"
GIVEN_SYLLABLES = "도하서윤재민지현우주은채소율시온태린영진호성수훈경미혜선정아연준상동규희원승기창석철용환광찬건범"
SINGLE_GIVEN = "준민솔건혁현율산진훈빈찬결별온윤"
GIVEN_HANJA = "道夏瑞允宰旻智炫宇珠恩采素律始溫泰璘永眞浩成秀勳敬美慧善貞娥"
ONSETS = "브렌 모 라 트 벡 카 슬 로 바 크 스 테 펠 그 뎀 나 메 드 보 할 레 마 페 젤 누 리 파 케 골 샤 벨 토 디 빈 에 오 아 안 코 자".split()
MIDDLES = "렌 로 리 라 르 나 메 테 바 비 데 코 카 슬 미 니 디 레 루 스 트 노 도 마 베 모 자".split()
CODAS = "스 크 트 킨 벡 노 슨 먼 르 프 코 나 엘 렌 턴 드 바 라 이 치 위츠 예프 센 베르 로브 모프 니 델 른 흐 린 탄".split()
CHINESE = ("쑨 량 자오 쉬 덩 펑 차오 셰 뤼 쩡 궈 탕".split(), "밍 룬 웨이 하오 쥔 팅 보 쉐 카이 둥 린 옌 제 신".split())
CHINESE_LATIN = ("Sun Liang Zhao Xu Deng Feng Cao Xie Lu Zeng Guo Tang".split(), "ming run wei hao jun ting bo xue kai dong lin yan jie xin".split())
JAPANESE = ("모리 하야 구라 도쿠 시바 나카 오쿠 미야 이와 가와".split(), "타 모토 무라 사키 노 하라 시로 즈미 베 카와".split(),
            "겐지 유타 쇼헤이 사오리 다쿠야 미즈키 고로 하루나 신타로 료타".split())
JAPANESE_LATIN = ("Mori Haya Kura Toku Shiba Naka Oku Miya Iwa Kawa".split(), "ta moto mura saki no hara shiro zumi be kawa".split(),
                  "Kenji Yuta Shohei Saori Takuya Mizuki Goro Haruna Shintaro Ryota".split())
LATIN_ONSETS = "Bren Mor Tal Vek Kas Sol Ro Var Kel Stam Pell Gren Dem Nal Mar Hal Rad Fel Tor Lan Wes Hod Pra Zel".split()
LATIN_CODAS = "nik ova ek ison ard ley ton mere ski vich sen berg wick man ano etti ault dran gard holm quist ros bury".split()
EVERYDAY_GIVEN = [("마이클", "Michael"), ("토머스", "Thomas"), ("에밀리", "Emily"), ("다니엘", "Daniel"), ("사라", "Sarah"), ("안나", "Anna"), ("피터", "Peter"),
                  ("카를로스", "Carlos"), ("로버트", "Robert"), ("엘리자베스", "Elizabeth"), ("마리아", "Maria"), ("스티븐", "Steven"), ("칼", "Carl"), ("루카스", "Lucas")]
LATIN_LINKS = ["van", "de", "von", "al"]
LATIN_FAMILIES = "Kang Seo Yoon Lim Oh Shin Kwon Song Hong Bae Namgung Moon Noh Ryu".split()
LATIN_GIVEN = "Do Ha Seo Yun Jae Min Ji Hyun Woo Ju Eun Chae So Tae Young Jin Ho Sung Su Hoon Kyung Mi".split()


def surnames():
    """[(Hangul, rank 1 to 3, Hanja)] and the Latin spellings of Korean surnames."""
    rows, latin = [], set()
    for line in (DICTIONARIES / "words/name_parts.rec").read_text(encoding="utf8").split("id: list/surname", 1)[1].splitlines():
        if line.startswith("id:"): break
        cells = [cell.strip() for cell in line.partition(":")[2].split("|")]
        if line.startswith("ko:") and len(cells) > 1: rows.append((cells[0], int(cells[1]), cells[2].split()[0] if len(cells) > 2 else ""))
        if line.startswith("en:"): latin.add(cells[0].capitalize())
    return rows, latin


def family_first():
    """The Hangul names with a space that the dictionaries know by their first word: 스가 요시히데."""
    names = set()
    for path in (DICTIONARIES / "names").glob("people*.rec"):
        for record in path.read_text(encoding="utf8").split("\n\n"):
            short = set(re.findall("^short: *(.+)$", record, re.M))
            names.update(name for name in re.findall("^ko: *(.+ .+)$", record, re.M) if name.split()[0] in short)
    return names


SURNAMES, LATIN_SURNAMES = surnames()
FAMILY_FIRST = family_first()
COMPOUND = [row for row in SURNAMES if len(row[0]) == 2]
HANJA_OF = {row[0]: row[2] for row in SURNAMES}


class Taken:
    """Every word of a person's name in the dictionaries, and whatever the articles say."""

    def __init__(self, texts):
        self.words = set()
        for path in (DICTIONARIES / "names").glob("*.rec"):
            for form in re.findall(r"^(?:ko|en|short|typo|weak): *(.+)$", path.read_text(encoding="utf8"), re.M):
                self.words.add(form.lower())
                self.words.update(form.lower().split())
        self.articles = "\n".join(texts)

    def holds(self, word):
        return word.lower() in self.words or word in self.articles


class Identity:
    """What one person is called: full, family and given names in Hangul, Latin letters and Hanja."""

    def __init__(self, ko=("", ""), en=("", ""), hanja="", joined=False, family_first=False):
        self.given_ko, self.family_ko = ko
        self.given_en, self.family_en = en
        self.hanja = hanja
        order = lambda given, family: (family, given) if family_first else (given, family)
        self.full_ko = (("" if joined else " ").join(part for part in order(*ko) if part))
        self.full_en = " ".join(part for part in order(*en) if part)


def kind_of(name):
    """What a person of these names (`ko`, `en`, `hanja`) is called like: korean, chinese, japanese or foreign."""
    ko, en = name.get("ko", ""), name.get("en", "")
    if ko in FAMILY_FIRST: return "japanese"
    if ko and " " not in ko:
        rows = [row for row in SURNAMES if ko.startswith(row[0]) and 2 <= len(ko) <= len(row[0]) + 2]
        if rows and len(ko) <= 4 and (not en or "-" in en or LATIN_SURNAMES & {en.split()[0], en.split()[-1]}): return "korean"
        if len(ko) <= 4 and len(en.split()) == 2: return "chinese"
    if not ko and re.fullmatch(r"[A-Z][a-z]+ [A-Z][a-z]+-[a-z]+", en) and en.split()[0] in LATIN_SURNAMES: return "korean"
    return "foreign"


def identity_of(name, kind):
    """The parts of the old names."""
    ko, en, hanja = name.get("ko", ""), name.get("en", ""), name.get("hanja", "")
    if kind == "korean":
        family = max((row[0] for row in SURNAMES if ko.startswith(row[0]) and len(ko) > len(row[0])), key=len, default="") if len(ko) > 3 else ko[:1]
        parts = en.split()
        first = bool(parts) and (parts[0] in LATIN_SURNAMES or "-" in parts[-1])
        latin = (" ".join(parts[1:]), parts[0]) if first else (" ".join(parts[:-1]), parts[-1]) if parts else ("", "")
        made = Identity((ko[len(family):], family), latin, hanja, joined=True, family_first=True)
        made.full_en = en
        return made
    if kind == "japanese": return Identity((ko.split()[-1], ko.split()[0]), (en.rpartition(" ")[0], en.rpartition(" ")[2]), hanja, family_first=True)
    if kind == "chinese": return Identity((ko[1:], ko[:1]), (en.split()[1], en.split()[0]), hanja, joined=True, family_first=True)
    split = lambda full: (full.rpartition(" ")[0], full.rpartition(" ")[2])
    return Identity(split(ko), split(en), hanja)


def draw(make, taken, used):
    """The first name made that nobody has."""
    for _ in range(5000):
        made = make()
        family = {made.full_ko, made.full_en} | ({made.family_ko, made.family_en} if " " in made.full_ko or not made.full_ko else set())
        if not any(word and (taken.holds(word) or word in used) for word in family):
            used.update(word for word in family if word)
            return made
    raise AssertionError("no free name")


def new_korean(chance, surnames_near):
    """Most with two syllables behind a surname; some with one, some with a compound surname; surnames common and rare."""
    shape = chance.random()
    if shape < 0.04: family, given = chance.choice(COMPOUND)[0], "".join(chance.sample(GIVEN_SYLLABLES, 2))
    else:
        rank = 1 if chance.random() < 0.6 else chance.choice((2, 2, 2, 3))
        family = chance.choice([row[0] for row in SURNAMES if row[1] == rank and len(row[0]) == 1 and row[0] not in surnames_near] or ["도"])
        given = chance.choice(SINGLE_GIVEN) if shape < 0.12 else "".join(chance.sample(GIVEN_SYLLABLES, 2))
    hanja = (HANJA_OF[family] or "金") + "".join(chance.choice(GIVEN_HANJA) for _ in given)
    latin = chance.sample(LATIN_GIVEN, 2)
    en = (f"{latin[0]}-{latin[1].lower()}", chance.choice([name for name in LATIN_FAMILIES if name not in surnames_near] or LATIN_FAMILIES))
    return Identity((given, family), en, hanja, joined=True, family_first=True)


def new_chinese(chance, surnames_near):
    one = chance.choice([i for i, family in enumerate(CHINESE[0]) if family not in surnames_near])
    two, three = chance.randrange(14), chance.randrange(14)
    ko = (CHINESE[1][two] + CHINESE[1][three], CHINESE[0][one])
    en = ((CHINESE_LATIN[1][two] + CHINESE_LATIN[1][three]).capitalize(), CHINESE_LATIN[0][one])
    return Identity(ko, en, new_hanja(chance), joined=True, family_first=True)


def new_hanja(chance):
    return "".join(chance.sample(GIVEN_HANJA, 3))


def new_japanese(chance):
    one, two, three = (chance.randrange(10) for _ in range(3))
    ko = (JAPANESE[2][three], JAPANESE[0][one] + JAPANESE[1][two])
    made = Identity(ko, (JAPANESE_LATIN[2][three], JAPANESE_LATIN[0][one] + JAPANESE_LATIN[1][two]), new_hanja(chance), family_first=True)
    made.full_en = f"{made.given_en} {made.family_en}"
    return made


def foreign_word(chance, least, most):
    return chance.choice(ONSETS) + "".join(chance.choice(MIDDLES) for _ in range(chance.randint(least, most) - 2)) + chance.choice(CODAS)


def latin_word(chance):
    middle = chance.choice(["", "", "", "a", "o", "in", "el"])
    return chance.choice(LATIN_ONSETS) + middle + chance.choice(LATIN_CODAS)


def new_foreign(chance, words):
    """A given name of every day or a made one, and a made family name; a middle name or a link where the old name had more words."""
    given = chance.choice(EVERYDAY_GIVEN) if chance.random() < 0.5 else (foreign_word(chance, 2, 3), latin_word(chance))
    family = (foreign_word(chance, 2, 4), latin_word(chance))
    if words > 2:
        second = (foreign_word(chance, 2, 3), chance.choice([latin_word(chance), chance.choice("ABDJMRT") + ".", chance.choice(LATIN_LINKS)]))
        given = (f"{given[0]} {second[0]}", f"{given[1]} {second[1]}")
    return Identity((given[0], family[0]), (given[1], family[1]))


def new_identity(name, chance, taken, used, surnames_near):
    kind = kind_of(name)
    words = len((name.get("ko") or name.get("en", "")).split())
    make = {"korean": lambda: new_korean(chance, surnames_near), "chinese": lambda: new_chinese(chance, surnames_near), "japanese": lambda: new_japanese(chance),
            "foreign": lambda: new_foreign(chance, words)}[kind]
    made = draw(make, taken, used)
    made.kind = kind
    if kind == "foreign" and words == 1 and name.get("ko"): made.given_ko, made.full_ko = "", made.family_ko
    if words == 1 and not name.get("ko"): made.given_en, made.full_en = "", made.family_en
    return made


def is_latin(text):
    return bool(re.search("[A-Za-z]", text)) and not re.search("[가-힣]", text)


def swapped(said, old, new):
    """A mention under the new name: the full name, the family name, one with a title (최 회장), Hanja."""
    if is_latin(said):
        words = re.sub(r"^(Mr|Mrs|Ms|Dr)\.? ", "", said)
        if " " in words: return said.replace(words, new.full_en)
        if old.family_en and re.search(rf"\b{re.escape(old.family_en)}\b", said): return re.sub(rf"\b{re.escape(old.family_en)}\b", new.family_en, said)
        if said == old.given_en: return new.given_en or new.family_en
        return new.family_en
    if re.fullmatch("[一-鿿]+", said): return (new.hanja or "金")[:1 if len(said) == 1 else None]
    if old.hanja and said.startswith(old.hanja[0]): return (new.hanja or "金")[0] + said[1:]
    if old.full_ko and said.startswith(old.full_ko): return new.full_ko + said[len(old.full_ko):]
    korean = " " not in old.full_ko and old.given_ko
    if korean: return new.family_ko + said[len(old.family_ko):] if said.startswith(old.family_ko) and not said.endswith(old.given_ko) else new.full_ko
    head, _, rest = said.partition(" ")
    if head == old.family_ko: return new.family_ko + said[len(head):]
    if old.given_ko and said == old.given_ko: return new.given_ko or new.family_ko
    if old.given_ko and rest == "" and said.startswith(old.given_ko.replace(" ", "")): return (new.given_ko + new.family_ko).replace(" ", "")
    return new.full_ko if rest else new.family_ko


PAIRS = {"은": "는", "이": "가", "을": "를", "과": "와", "으로": "로", "이라고": "라고", "이라는": "라는", "이나": "나", "이며": "며", "이다": "다"}
OTHER = {**PAIRS, **{light: heavy for heavy, light in PAIRS.items()}}
PARTICLE = re.compile("(이라고|이라는|라고|라는|이나|이며|이다|으로|은|는|이|가|을|를|과|와|로|나|며|다)(의|는|도|부터|서|써|만)?(?![가-힣])")


def takes_heavy(name, particle):
    """Whether the name takes 은 and not 는; 으로 and not 로."""
    final = (ord(name[-1]) - 0xAC00) % 28 if "가" <= name[-1] <= "힣" else 0
    return final not in ((0, 8) if particle in ("으로", "로") else (0,))


def with_particle(old, new, behind):
    """(how the particle behind the old name is written behind the new one, what of the text it replaces)."""
    found = PARTICLE.match(behind)
    if not found or not ("가" <= old[-1] <= "힣" and "가" <= new[-1] <= "힣"): return "", 0
    particle, heavy = found[1], found[1] in PAIRS
    if takes_heavy(old, particle) != heavy or takes_heavy(new, particle) == heavy: return particle, len(particle)
    return OTHER[particle], len(particle)


def rename(text, graph, people):
    """The text with other names. `people`: {id of an entity: (old identity, new one)}."""
    raw, swaps, kept = text.encode(), {}, []
    every = {}
    for entity in graph["entities"]:
        for mention in entity["mentions"]:
            if entity["id"] not in people:
                kept.append((mention["start"], mention["end"]))
            elif mention["kind"] not in ("pronoun", "title"):
                made = swapped(mention["text"], *people[entity["id"]])
                swaps[mention["start"], mention["end"]] = (mention["text"], made)
                if len(mention["text"]) >= 3: every.setdefault(mention["text"], made)
    byte_at = [0]
    for character in text: byte_at.append(byte_at[-1] + len(character.encode()))
    free = lambda start, end: not any(a < end and start < b for a, b in [*swaps, *kept])
    for said, made in sorted(every.items(), key=lambda pair: -len(pair[0])):
        for found in re.finditer(rf"(?<![가-힣A-Za-z]){re.escape(said)}(?![A-Za-z])", text):
            start, end = byte_at[found.start()], byte_at[found.end()]
            if free(start, end): swaps[start, end] = (said, made)
    out, at = [], 0
    for (start, end), (said, made) in sorted(swaps.items()):
        if start < at: continue
        out.append(raw[at:start].decode() + made)
        particle, size = with_particle(said, made, raw[end:end + 24].decode(errors="ignore"))
        out.append(particle)
        at = end + len(raw[end:end + 24].decode(errors="ignore")[:size].encode())
    return "".join(out) + raw[at:].decode()
