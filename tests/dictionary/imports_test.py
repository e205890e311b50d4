# What goes in: dictionaries/ and its import scripts. What comes out: tests that need no package: heads and NOTICE name the sources, the counts
# are reached, Latin spellings of Korean places follow the rules. Why it exists: the packages are not there when tests run; what was made is.
"""python3 tests/dictionary/imports_test.py"""
import subprocess
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
IMPORT = ROOT / "dictionaries/import"
sys.path.insert(0, str(IMPORT))

from records import read_records, values, write_records  # noqa: E402
from romanize import romanize_unit  # noqa: E402
from weak_forms import Everyday  # noqa: E402

MADE = sorted(path for path in ROOT.glob("dictionaries/*/*.rec") if "dictionaries/import/" in path.read_text(encoding="utf8")[:600])
FEWEST_FORMS = 60_000


class MadeFiles(unittest.TestCase):
    def test_each_names_its_source_and_script(self):
        notice = (ROOT / "NOTICE").read_text(encoding="utf8")
        self.assertGreaterEqual(len(MADE), 4)
        for path in MADE:
            head = path.read_text(encoding="utf8")[:600]
            with self.subTest(path.name):
                self.assertRegex(head, r"Source: .*[\s\S]*\d+\.\d+")
                self.assertIn(str(path.relative_to(ROOT)), notice)

    def test_enough_forms(self):
        done = subprocess.run([sys.executable, IMPORT / "count_forms.py", str(FEWEST_FORMS)], stdout=subprocess.PIPE, text=True)
        self.assertEqual(done.returncode, 0, done.stdout)

    def test_records_come_back_as_they_are_written(self):
        for path in (path for path in MADE if path.parent.name == "names"):
            entries = [{key: values(record, key) for key, _ in record} for record in read_records(path)]
            for entry in entries:
                entry["id"] = entry["id"][0]
            head = [line[2:] for line in path.read_text(encoding="utf8").splitlines() if line.startswith("# ")]
            again = path.with_suffix(".again")
            write_records(again, head, entries)
            same = again.read_bytes() == path.read_bytes()
            again.unlink()
            self.assertTrue(same, f"{path.name} was edited by hand, or records.py writes otherwise now")


class WeakForms(unittest.TestCase):
    def test_no_everyday_word_is_strong(self):
        done = subprocess.run([sys.executable, IMPORT / "weak_forms.py", "--check"], stdout=subprocess.PIPE, text=True)
        self.assertEqual(done.returncode, 0, done.stdout)

    def test_words_are_told_from_names(self):
        everyday = Everyday()
        for word in ("강화", "달성", "Reading", "괜"):
            self.assertTrue(everyday.is_word(word), word)
        for name in ("서울", "가람그룹", "Paris", "SHAPE"):
            self.assertFalse(everyday.is_word(name), name)

    def test_imported_two_syllables_are_weak(self):
        for path in (path for path in MADE if path.name in ("world_cities.rec", "korean_units.rec")):
            for record in read_records(path):
                for form in values(record, "ko"):
                    self.assertTrue(len(form) > 2 or form in values(record, "weak"), f"{path.name}: {form}")


class LatinSpelling(unittest.TestCase):
    def test_sounds_meet(self):
        for korean, latin in (("신림동", "Sillim-dong"), ("압구정동", "Apgujeong-dong"), ("왕십리동", "Wangsimni-dong"), ("백령면", "Baengnyeong-myeon"),
                              ("태평로2가", "Taepyeongno 2-ga"), ("물금읍", "Mulgeum-eup"), ("종로", "Jongno"), ("삼청동", "Samcheong-dong")):
            self.assertEqual(romanize_unit(korean), latin)


if __name__ == "__main__":
    unittest.main()
