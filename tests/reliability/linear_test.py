# What goes in: hostile texts of doubling size. What comes out: whether time and memory grow with the size and nothing else. Why it exists: a
# page that somebody made to be slow must cost no more than ten times a page of news of its size.
"""python3 tests/reliability/linear_test.py [--largest BYTES] [--show]: MANNAM_BUILD is the build; from 64 KB to 512 KB, or from 1 KB to 64 MB where MANNAM_LONG is set."""
import os
import random
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CLI = Path(os.environ.get("MANNAM_BUILD", ROOT / "build")) / "mannam"
SHOW = "--show" in sys.argv
LONG = bool(os.environ.get("MANNAM_LONG"))
LARGEST = int(sys.argv[sys.argv.index("--largest") + 1]) if "--largest" in sys.argv else (64 << 20 if LONG else 1 << 19)
SMALLEST = 1 << (10 if LONG else 16)
MOST_A_DOUBLING = 2.3
MOST_BESIDE_NEWS = 10
MOST_MEMORY_A_BYTE = 160  # peak memory beyond that of an empty text, a byte of the document

SENTENCE = "한도윤 가람그룹 회장은 4일 오전 서울 중구 더하루호텔에서 에이다 리 누리AI CEO와 만나 로봇 협력을 논의했다. "
ENGLISH = "Han Do-yun, chairman of Garam Group, met Ada Lee, the chief executive of Nuri AI, in Seoul on Tuesday. "
PARTICLES = "은는이가을를과와의에에서에게으로로부터까지도만이나라고"


def repeated(piece):
    return lambda size: (piece * (size // len(piece.encode()) + 1)).encode()[:size].decode("utf8", "ignore")


def nested(opening, closing):
    def make(size):
        half = size // (len((opening + closing).encode()) + 1) // 2
        return opening * half + "한도윤" + closing * half
    return make


def people(size):
    chance = random.Random(1)
    names = []
    length = 0
    while length < size:
        name = chance.choice("김이박최정한") + chance.choice("도하서윤재민") + chance.choice("윤호진영수아")
        names.append(name)
        length += len(name.encode()) + 2
    return ", ".join(names) + " 등이 참석했다."


SHAPES = {
    "news": repeated(SENTENCE + "\n"),
    "English news": repeated(ENGLISH + "\n"),
    "one sentence of news": lambda size: repeated(SENTENCE.replace(".", ","))(size),
    "one syllable": repeated("가"),
    "one letter": repeated("a"),
    "digits": repeated("1234567890"),
    "dates": repeated("2025년 2월 4일 오전 9시 "),
    "dates in digits": repeated("12-11-10."),
    "particles": repeated(PARTICLES),
    "beginnings of names": repeated("삼성전 오픈A 샘 올트 더플라자호 "),
    "triggers": repeated("만나 회동 회담 면담 "),
    "triggers of English": repeated("met meeting talks "),
    "brackets": nested("(", ")"),
    "quotation marks": nested("“", "”"),
    "open quotation marks": repeated("‘한도윤 "),
    "a list of people": people,
    "people joined": repeated("한도윤·"),
    "capitals": repeated("Ada Lee Ben Cho "),
    "titles": repeated("회장 대표 장관 "),
    "line breaks": repeated("\n"),
    "short lines": repeated("한도윤\n"),
    "combining marks": lambda size: "a" + repeated("\u0301")(size),
    "references": repeated("&amp;&#44032;"),
    "letters of countries": repeated("한미중일러북"),
    "she": repeated("She met him. "),
}


def cost(path):
    """(seconds of the flow, peak bytes)"""
    best = None
    for _ in range(2):
        words = [CLI, "extract", "--timing", "--jobs", "1", "--date", "2025-02-04", "--format", "json", path]
        with subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as done:
            said = done.stderr.read().decode()
            _, status, usage = os.wait4(done.pid, 0)  # of this process alone, its peak memory too
            done.returncode = os.waitstatus_to_exitcode(status)
        took = re.search(r"read \d+ articles? in ([\d.]+) ms", said)
        if done.returncode or not took: raise AssertionError(f"{path}: exit code {done.returncode}: {said[:600]}")
        now = float(took[1]) / 1000, usage.ru_maxrss * 1024
        best = now if best is None else min(best, now)
        if best[0] > 2: break
    return best


class Linear(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.news = None

    def costs(self, shape):
        path = Path(self.folder.name) / "text.txt"
        found = []
        size = SMALLEST
        while size <= LARGEST:
            path.write_text(SHAPES[shape](size), encoding="utf8")
            found.append((size, *cost(path)))
            size *= 2
        return found

    def check(self, shape):
        found = self.costs(shape)
        measured = [(size, seconds, memory) for size, seconds, memory in found if seconds >= 0.01]  # below that the clock tells nothing
        ratios = [b[1] / a[1] for a, b in zip(measured, measured[1:])]
        size, seconds, memory = found[-1]
        empty = found[0][2]
        if SHOW: print(f"{shape}: {seconds / size * 1e9:.0f} ns a byte, {max(ratios, default=0):.2f} a doubling at most, {(memory - empty) / size:.0f} bytes a byte", flush=True)
        # One doubling may be disturbed by the machine; the growth over all of them may not.
        if len(ratios) >= 3:
            growth = (measured[-1][1] / measured[0][1]) ** (1 / len(ratios))
            self.assertLessEqual(growth, MOST_A_DOUBLING, f"{shape}: {measured}")
        self.assertLessEqual((memory - empty) / size, MOST_MEMORY_A_BYTE, shape)
        return seconds / size

    def test_shapes(self):
        news = {"news": self.check("news"), "English news": self.check("English news")}
        slowest = max(news.values())
        for shape in SHAPES:
            if shape in news: continue
            with self.subTest(shape):
                self.assertLessEqual(self.check(shape), MOST_BESIDE_NEWS * slowest, shape)
        print(f"{len(SHAPES)} shapes up to {LARGEST} bytes")


if __name__ == "__main__":
    words = [word for word in sys.argv if word not in ("--show", "--largest", str(LARGEST))]
    unittest.main(argv=words)
