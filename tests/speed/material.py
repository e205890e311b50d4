#!/usr/bin/env python3
# What goes in: the word lists of the dictionaries, and a folder of news text where there is one. What comes out: lists of 1,000 to 1,000,000
# made names, each a beginning of the next, and documents of about 3 kB with some of them planted. Why it exists: the matcher and its peers
# read the same, and everybody can make it again: nothing but the seed is left to chance.
"""tests/speed/material.py OUT [--text DIR] [--megabytes 16]"""
import argparse
import json
import random
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SIZES = {"1k": 1_000, "10k": 10_000, "100k": 100_000, "1m": 1_000_000}
SHARES = {"korean_person": 0.45, "korean_body": 0.20, "korean_place": 0.05, "english_person": 0.18, "english_body": 0.12}
DOCUMENT = 3000


def words_of(name):
    """The words of one list of dictionaries/words."""
    texts = (path.read_text(encoding="utf8") for path in sorted((ROOT / "dictionaries/words").glob("*.rec")))
    record = next(filter(None, (re.search(rf"^id: {re.escape(name)}\n(.*?)(?:\n\s*\n|\Z)", text, re.S | re.M) for text in texts)))[1]
    return [line.split(":", 1)[1].split("|")[0].strip() for line in record.splitlines() if re.match(r"(ko|en):", line)]


class Names:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.surnames = [word for word in words_of("list/surname") if re.fullmatch("[가-힣]{1,2}", word)]
        self.syllables = [word for word in words_of("list/given-syllable") if re.fullmatch("[가-힣]", word)]
        self.given = [word.capitalize() for word in words_of("list/english-given")]
        self.english = [word.capitalize() for word in words_of("list/english-surname")]
        self.endings = "그룹 은행 대학교 연구소 위원회 협회 재단 병원 증권 보험 센터 공사 학원 방송 신문 법원 조합 연맹 호텔 상사".split()
        self.fields = "전자 화학 건설 해운 바이오 에너지 금융 생명 중공업 모터스 테크 산업 물산 식품 제약 통신 미디어 정밀 철강 항공".split()
        self.kinds = "시 군 구 동 읍 면 리 역 산 항 섬 로".split()
        self.trades = "Energy Motors Capital Foods Systems Bank Media Steel Shipping Chemical Partners Electronics Airlines Labs".split()
        self.forms = "Group Inc Corp Holdings University Institute Foundation Council Association Agency".split()

    def common(self, words):
        """The first of a list are met far more often than the last."""
        return words[min(int(self.random.paretovariate(0.7) * 4) - 4, len(words) - 1) if self.random.random() < 0.8 else self.random.randrange(len(words))]

    def any(self, words):
        return words[self.random.randrange(len(words))]

    def stem(self, count):
        return "".join(self.any(self.syllables) for _ in range(count))

    def korean_person(self):
        return self.common(self.surnames) + self.any(self.syllables) + self.any(self.syllables)

    def korean_body(self):
        middle = self.any(self.fields) if self.random.random() < 0.5 else ""
        return self.stem(self.any([2, 2, 3])) + (" " if self.random.random() < 0.2 else "") + middle + self.any(self.endings)

    def korean_place(self):
        return self.stem(self.any([2, 2, 3])) + self.any(self.kinds)

    def english_person(self):
        return self.any(self.given) + " " + self.any(self.english)

    def english_body(self):
        return self.any(self.english) + " " + self.any(self.trades) + " " + self.any(self.forms)

    def make(self, count):
        made, seen = [], set()
        for kind, share in SHARES.items():
            wanted = len(made) + int(count * share + 0.5)
            while len(made) < wanted:
                name = getattr(self, kind)()
                if name not in seen:
                    seen.add(name)
                    made.append(name)
        self.random.shuffle(made)
        return made


def news(folder):
    """Articles of the folder; those set aside for counting are left alone."""
    for path in sorted(Path(folder).glob("*.jsonl")):
        for line in path.read_text(encoding="utf8").splitlines():
            article = json.loads(line)
            if not ("_leads" in path.name and article["id"][-1] in "0f"):
                yield re.sub(r"\s+", " ", article["text"])


def invented(random_, names):
    """Where there is no news: sentences of made words."""
    while True:
        yield " ".join(names.stem(random_.randrange(1, 5)) + random_.choice(["", "은", "을", "에서", ",", ".", "다."]) for _ in range(60))


def plant(random_, names, text):
    """Puts a name for every fourteenth word or so, in front of the last syllable of what stood there."""
    words = text.split(" ")
    for i in range(random_.randrange(14), len(words), 14):
        name = names[int(len(names) ** random_.random() - 1)]
        words[i] = name + (words[i][-1] if re.search("[가-힣]$", words[i]) and re.search("[가-힣]$", name) else "")
    return " ".join(words)


def documents(names, folder, size):
    random_ = random.Random(2)
    texts = list(news(folder)) if folder and Path(folder).is_dir() else []
    source = invented(random_, Names(3)) if not texts else None
    made = done = 0
    document = ""
    while done < size:
        text = next(source) if source else texts[random_.randrange(len(texts))]
        document += (" " if document else "") + plant(random_, names, text)
        if len(document.encode()) >= DOCUMENT:
            yield document
            done += len(document.encode()) + 1
            document = ""
            made += 1


def make(out, folder, megabytes):
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    names = Names(1).make(max(SIZES.values()))
    for label, count in SIZES.items():
        (out / f"names-{label}.txt").write_text("\n".join(names[:count]) + "\n", encoding="utf8")
    (out / "text.txt").write_text("\n".join(documents(names, folder, megabytes * 1_000_000)) + "\n", encoding="utf8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out")
    parser.add_argument("--text", default=ROOT.parent / "shared/data/text")
    parser.add_argument("--megabytes", type=int, default=16)
    options = parser.parse_args()
    make(options.out, options.text, options.megabytes)
