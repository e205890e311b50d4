# What goes in: the installed program and library, and one built from the sources without the flags. What comes out: whether what was
# installed carries the protection that the build promises. Why it exists: a flag in a build file protects nobody until the linker and the
# compiler took it, and nothing else tells that it was lost.
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PREFIX = Path(os.environ.get("MANNAM_PREFIX", ROOT / "build/prefix"))


def readelf(*words):
    done = subprocess.run(["readelf", "--wide", *map(str, words)], capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
    if done.returncode:
        raise AssertionError(done.stderr)
    return done.stdout


def protections(file):
    """The words for what a program or shared library carries."""
    header, segments, dynamic, symbols = readelf("-h", file), readelf("-l", file), readelf("-d", file), readelf("--dyn-syms", file)
    stack = re.search(r"GNU_STACK +(?:0x\w+ +){5}(\w+)", segments)
    return {word for word, there in {
        "position independent": re.search(r"Type: +DYN ", header),
        "relro": "GNU_RELRO" in segments,
        "bound at once": re.search(r"\(FLAGS(_1)?\).*\bNOW\b", dynamic),
        "stack that does not run": stack and "E" not in stack[1],
        "stack protector": "__stack_chk_fail" in symbols,
        "fortified": re.search(r"\b__\w+_chk(@|\b)(?<!__stack_chk)", symbols) and re.search(r"__(mem|str|f?read|v?sn?printf|v?fprintf)\w*_chk", symbols),
    }.items() if there}


ALL = {"position independent", "relro", "bound at once", "stack that does not run", "stack protector", "fortified"}


class Hardening(unittest.TestCase):
    def test_the_program(self):
        self.assertEqual(protections(PREFIX / "bin/mannam"), ALL)

    def test_the_library(self):
        shared = [path for path in PREFIX.rglob("libmannam.so*") if not path.is_symlink()]
        for library in shared:
            self.assertEqual(protections(library), ALL)
        if shared:
            return
        archives = list(PREFIX.rglob("libmannam.a"))
        self.assertEqual(len(archives), 1)
        symbols = readelf("--syms", archives[0])  # what its objects want of the C library; who links it chooses the rest
        self.assertRegex(symbols, r"UND __stack_chk_fail")
        self.assertRegex(symbols, r"UND __mem\w+_chk")

    def test_no_path_to_libraries_is_built_in(self):
        for file in (PREFIX / "bin/mannam", *(path for path in PREFIX.rglob("libmannam.so*") if not path.is_symlink())):
            self.assertNotRegex(readelf("-d", file), r"\((RPATH|RUNPATH)\)")

    def test_a_program_without_the_flags_is_told_from_one_with_them(self):
        """Else the tests above might pass for anything."""
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "bare.c"
            source.write_text("int main(int count, char **words) { char text[64]; text[count] = words[0][0]; return text[1]; }\n")
            flags = ["-O2", "-U_FORTIFY_SOURCE", "-fno-stack-protector", "-no-pie", "-fno-pie", "-Wl,-z,norelro", "-Wl,-z,lazy", "-Wl,-z,execstack"]
            subprocess.run([os.environ.get("CC", "gcc"), *flags, source, "-o", Path(folder) / "bare"], check=True, capture_output=True)
            self.assertEqual(protections(Path(folder) / "bare"), set())


if __name__ == "__main__":
    unittest.main()
