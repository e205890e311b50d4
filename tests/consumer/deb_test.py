# What goes in: Debian packages made of a build with a shared library. What comes out: what is in them, and a stranger's project and the program
# used out of a root they were unpacked to. Why it exists: a package is judged by the machine it is installed on.
import gzip
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from installed_tree import ROOT, TEXT, build, run

DEBS = Path(os.environ.get("MANNAM_DEBS", ROOT / "build/shared"))
NAMES = ("libmannam0.1", "libmannam-dev", "mannam")


@unittest.skipUnless(list(DEBS.glob("*.deb")) and shutil.which("dpkg-deb"), "no packages were made: tests/run.sh --long, or cpack -G DEB")
class Packages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        work = tempfile.TemporaryDirectory()
        cls.addClassCleanup(work.cleanup)
        cls.root = Path(work.name) / "root"
        cls.folder = Path(work.name)
        cls.debs = {name: next(DEBS.glob(f"{name}_*.deb")) for name in NAMES}
        for deb in cls.debs.values():
            subprocess.run(["dpkg-deb", "-x", deb, cls.root], check=True)
        cls.article = cls.folder / "a.txt"
        cls.article.write_text(TEXT, encoding="utf8")
        cls.found = {**os.environ, "LD_LIBRARY_PATH": str(cls.root / "usr/lib")}

    def field(self, name, field):
        return run("dpkg-deb", "-f", self.debs[name], field).stdout.strip()

    def test_each_says_what_it_needs(self):
        self.assertIn("libicu", self.field("libmannam0.1", "Depends"))
        for name in ("libmannam-dev", "mannam"):
            self.assertIn(f"libmannam0.1 (= {self.field(name, 'Version')})", self.field(name, "Depends"))

    def test_each_holds_its_part(self):
        library = next(path for path in self.root.rglob("libmannam.so.*.*.*") if not path.is_symlink())
        folder = f"/{library.parent.relative_to(self.root)}"
        wanted = {
            "libmannam0.1": [f"{folder}/libmannam.so.0.1", f"{folder}/{library.name}", "/usr/share/mannam/dictionaries.mannam", "/usr/share/mannam/dictionaries/names/"],
            "libmannam-dev": [f"{folder}/libmannam.so", f"{folder}/pkgconfig/mannam.pc", f"{folder}/cmake/mannam/mannamConfig.cmake", "/usr/include/mannam/c.h"],
            "mannam": ["/usr/bin/mannam", "/usr/share/man/man1/mannam.1.gz"]}
        for name, paths in wanted.items():
            held = {line.split()[5].removeprefix(".") for line in run("dpkg-deb", "-c", self.debs[name]).stdout.splitlines()}
            paths += [f"/usr/share/doc/{name}/copyright", f"/usr/share/doc/{name}/changelog.gz"]
            self.assertEqual([path for path in paths if path not in held], [], name)
        self.assertIn("libmannam.so.0.1", run("readelf", "-d", library).stdout)

    def test_each_tells_whose_it_is_and_what_changed(self):
        for name in NAMES:
            folder = self.root / "usr/share/doc" / name
            told = (folder / "copyright").read_text(encoding="utf8")
            for source in ("LICENSE", "NOTICE"):
                self.assertIn((ROOT / source).read_text(encoding="utf8"), told)
            changes = gzip.decompress((folder / "changelog.gz").read_bytes()).decode()
            done = run("dpkg-parsechangelog", "-l", "-", "-S", "Version", input=changes)
            self.assertEqual((done.returncode, done.stderr, done.stdout.strip()), (0, "", self.field(name, "Version")))

    def test_nothing_is_left_that_only_a_debugger_reads(self):
        files = [self.root / "usr/bin/mannam", *(path for path in self.root.rglob("libmannam.so*") if not path.is_symlink())]
        self.assertEqual(len(files), 2)
        for file in files:
            self.assertNotRegex(run("readelf", "-SW", file).stdout, r" \.(debug_info|symtab) ")

    def test_no_file_stands_in_two_of_them(self):
        seen = {}
        for name, deb in self.debs.items():
            for line in run("dpkg-deb", "-c", deb).stdout.splitlines():
                path = line.split()[5]
                if not path.endswith("/"):
                    self.assertNotIn(path, seen, f"in {name} too")
                    seen[path] = name
        self.assertGreater(len(seen), 40)

    def test_the_program_reads_with_the_dictionaries_of_the_library(self):
        done = run(self.root / "usr/bin/mannam", "extract", "--format", "json", "--date", "2025-02-04", self.article, env=self.found)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("person/lee-jae-yong", done.stdout)

    def test_a_strangers_project_builds_and_runs(self):
        build(ROOT / "examples/quickstart", self.folder / "quickstart", self.root / "usr")
        done = run(self.folder / "quickstart/quickstart", self.article, "2025-02-04", env=self.found)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Meeting participant 샘 올트먼", done.stdout)

    def test_the_manual_page_and_the_completions_are_there(self):
        page = gzip.open(self.root / "usr/share/man/man1/mannam.1.gz", "rt", encoding="utf8").read()
        self.assertTrue(page.startswith(".TH MANNAM 1"))
        for path in ("bash-completion/completions/mannam", "zsh/vendor-completions/_mannam", "fish/vendor_completions.d/mannam.fish"):
            self.assertIn("extract", (self.root / "usr/share" / path).read_text(encoding="utf8"))

    @unittest.skipUnless(shutil.which("lintian"), "lintian is not installed")
    def test_lintian_finds_no_errors(self):
        done = run("lintian", "--no-cfg", "--profile", "debian", "--tag-display-limit", "0", *self.debs.values())
        self.assertEqual([line for line in done.stdout.splitlines() if line.startswith("E:")], [])


if __name__ == "__main__":
    unittest.main()
