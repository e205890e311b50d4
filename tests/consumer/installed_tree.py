# What goes in: the folder the library was installed to. What comes out: a copy of it elsewhere, an article, and what builds a project against
# it. Why it exists: an installed tree may be moved, so no test of strangers' projects uses it where it was put.
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("MANNAM_BUILD", ROOT / "build"))
PREFIX = Path(os.environ.get("MANNAM_PREFIX", ROOT / "build/prefix"))
TEXT = "이재용 삼성전자 회장은 4일 서울 서초구에서 샘 올트먼 오픈AI CEO와 만났다.\n"


def run(*command, **options):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)


def build(source, folder, prefix, *more):
    for command in (("cmake", "-S", source, "-B", folder, "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={prefix}", *more), ("cmake", "--build", folder)):
        done = run(*command)
        if done.returncode:
            raise AssertionError(done.stdout[-3000:] + done.stderr[-3000:])


class InstalledTree(unittest.TestCase):
    """`folder` to work in, `prefix` with the moved tree, `article` of one meeting; shared by the tests of a class."""

    @classmethod
    def setUpClass(cls):
        work = tempfile.TemporaryDirectory()
        cls.addClassCleanup(work.cleanup)
        cls.folder = Path(work.name)
        cls.article = cls.folder / "a.txt"
        cls.article.write_text(TEXT, encoding="utf8")
        cls.prefix = cls.folder / "moved"
        shutil.copytree(PREFIX, cls.prefix, symlinks=True)
