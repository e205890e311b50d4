# What goes in: 10,000 texts of random Unicode with names in them; more files of articles where MANNAM_TEXTS names a folder of .jsonl. What comes
# out: that bytes, code points and UTF-16 units of every offset mean the same place. Why it exists: one wrong character shifts all behind it.
import json
import os
import random
import unicodedata
import unittest
from pathlib import Path

try:
    import mannam
except ImportError:
    mannam = None

PIECES = ["한도윤 가람그룹 회장은 ", "4일 오전 9시30분쯤 ", "서울에서 ", "샘 올트먼 오픈AI CEO와 만났다. ", "Han Do-yun met OpenAI CEO Sam Altman in Seoul on Tuesday. ",
          "韓度潤 회장", "👨‍👩‍👧", "🇰🇷", "e\u0301", "\u200b", "\ufeff", "\0", "\r\n", "ＡＩ", "“", "”", "﷽", "\U0010ffff", "\U000e0001"]
SPACES = [(0, 0x7F), (0x80, 0x7FF), (0xAC00, 0xD7A3), (0x1100, 0x11FF), (0x4E00, 0x9FFF), (0x800, 0xD7FF), (0xE000, 0xFFFF), (0x10000, 0x10FFFF)]


def random_text(chance):
    parts = []
    for _ in range(chance.randrange(12)):
        if chance.random() < 0.5:
            parts.append(chance.choice(PIECES))
        else:
            first, last = chance.choice(SPACES)
            parts.append("".join(chr(chance.randint(first, last)) for _ in range(chance.randrange(8))))
    text = "".join(parts)
    return unicodedata.normalize("NFD", text) if chance.random() < 0.25 else text


def spans(value):
    """Every [start, end) of a JSON graph with the text it quotes, in order."""
    if isinstance(value, list):
        for item in value:
            yield from spans(item)
    elif isinstance(value, dict):
        if "start" in value:
            yield value["start"], value["end"], value.get("text") if "document" in value else None
        for name in sorted(value):
            yield from spans(value[name])


class Places:
    """Where each code point starts, in bytes and UTF-16 units; counted by Python alone."""

    def __init__(self, text):
        self.utf8, self.utf16 = [0], [0]
        for character in text:
            code = ord(character)
            self.utf8.append(self.utf8[-1] + (1 if code < 0x80 else 2 if code < 0x800 else 3 if code < 0x10000 else 4))
            self.utf16.append(self.utf16[-1] + (2 if code > 0xFFFF else 1))


@unittest.skipIf(mannam is None, "the package is not installed: pip install ./examples/python")
class Offsets(unittest.TestCase):
    def check(self, text, date=None):
        found = [list(spans(mannam.extract(text, date, offsets=unit).to_dict())) for unit in ("codepoint", "utf8", "utf16")]
        places = Places(text)
        self.assertEqual(len({len(each) for each in found}), 1)
        for (start, end, quoted), in_bytes, in_units in zip(*found):
            self.assertEqual((places.utf8[start], places.utf8[end]), in_bytes[:2], repr(text))
            self.assertEqual((places.utf16[start], places.utf16[end]), in_units[:2], repr(text))
            if quoted is not None:
                self.assertEqual(text[start:end], quoted, repr(text))
        return len(found[0])

    def test_random_texts(self):
        chance = random.Random(20250204)
        self.assertGreater(sum(self.check(random_text(chance), "2025-02-04") for _ in range(10000)), 20000)

    @unittest.skipUnless(os.environ.get("MANNAM_TEXTS"), "MANNAM_TEXTS names no folder of .jsonl files")
    def test_articles(self):
        texts = 0
        for file in sorted(Path(os.environ["MANNAM_TEXTS"]).glob("*.jsonl")):
            for line in file.read_text(encoding="utf8").split("\n"):
                if not line:
                    continue
                article = json.loads(line)
                self.check(article["text"], article.get("date"))
                texts += 1
        self.assertGreater(texts, 0)
        print(f"{texts} articles")


if __name__ == "__main__":
    unittest.main()
