"""What goes in: a Korean place's name in Hangul. What comes out: its Latin spelling by the rules of 2000 (Revised Romanization), sounds
between syllables included: 신림동 gives Sillim-dong, 압구정동 Apgujeong-dong. Why it exists: packages of Korean units hold Hangul alone."""
import re

LEAD = "g kk n d tt r m b pp s ss _ j jj ch k t p h".replace("_", "\0").split(" ")
VOWEL = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ")
TAIL = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ")
CARRIED = " g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p _".replace("_", "").split(" ")
UNIT = re.compile(r"(.{1,}?)(\d*)(동|읍|면|가|리|구|군|시)$")
UNITS = {"동": "dong", "읍": "eup", "면": "myeon", "가": "ga", "리": "ri", "구": "gu", "군": "gun", "시": "si"}


def syllables(word):
    for letter in word:
        code = ord(letter) - 0xAC00
        yield code // 588, code // 28 % 21, code % 28


def meet(tail, lead):
    """What the end of a syllable and the beginning of the next one sound like together."""
    end, start = TAIL[tail], LEAD[lead].replace("\0", "")
    if not start:
        return CARRIED[tail] if tail else ""
    nasal = {"k": "ng", "t": "n", "p": "m"}
    if start in ("n", "m") and end in nasal:
        return nasal[end] + start
    if start == "r":
        if end in ("n", "l"):
            return "ll"
        if end in nasal:
            return nasal[end] + "n"
        return end + ("n" if end else "r")
    if start == "n" and end == "l":
        return "ll"
    return end + start


def romanize(word):
    """One word of Hangul without its unit: 신림 → sillim."""
    parts, last = [], 0
    for lead, vowel, tail in syllables(word):
        parts.append(meet(last, lead) + VOWEL[vowel])
        last = tail
    return "".join(parts) + TAIL[last]


def romanize_unit(name):
    """신림동 → Sillim-dong, 태평로2가 → Taepyeongno 2-ga."""
    match = UNIT.match(name)
    if not match:
        return romanize(name).capitalize()
    stem, number, unit = match.groups()
    if number:
        return f"{romanize(stem).capitalize()} {number}-{UNITS[unit]}"
    return f"{romanize(stem).capitalize()}-{UNITS[unit]}"
