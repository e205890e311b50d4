# What goes in: the installed library. What comes out: examples/quickstart built against it, from a second project. Why it exists: a header that
# is not installed, a package that find_package(mannam) forgets or a folder that moved show only to those who link the library.
import unittest

from installed_tree import BUILD, ROOT, InstalledTree, build, run


class Consumer(InstalledTree):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        build(ROOT / "examples/quickstart", cls.folder / "quickstart", cls.prefix)

    def quickstart(self, *words):
        return run(self.folder / "quickstart/quickstart", *words)

    def test_the_ten_lines_print_the_meeting(self):
        done = self.quickstart(self.article, "2025-02-04")
        self.assertEqual(done.returncode, 0, done.stderr)
        for line in ("Meeting participant 이재용", "Meeting participant 샘 올트먼", "Meeting time 2025-02-04"):
            self.assertIn(line, done.stdout)

    def test_the_example_of_queries_says_who_met_whom(self):
        build(ROOT / "examples/query", self.folder / "query", self.prefix)
        graph = self.folder / "a.json"
        graph.write_text(run(self.prefix / "bin/mannam", "extract", "--format", "json", "--date", "2025-02-04", self.article).stdout, encoding="utf8")
        ask = lambda *words: run(self.folder / "query/who_met_whom", *words)
        met = [line for line in ask(graph).stdout.splitlines() if "이재용" in line]
        self.assertEqual(len(met), 1)
        self.assertTrue("샘 올트먼" in met[0] and met[0].endswith(": 1 met, 0 to come"), met)
        self.assertEqual(ask(graph, "--", "Sam Altman").stdout.splitlines(), met)
        self.assertIn("did you mean 이재용?", ask(graph, "--", "이재웅").stderr)
        self.assertEqual(ask(graph, "--", "이재웅").returncode, 1)
        self.assertEqual(ask().returncode, 2)

    def test_the_manual_in_the_header_is_the_quickstart(self):
        manual = (ROOT / "include/mannam/mannam.h").read_text(encoding="utf8")
        program = (ROOT / "examples/quickstart/quickstart.cpp").read_text(encoding="utf8")
        plain = lambda text: "".join(text.replace("//", "").split())
        for line in ("auto extractor = mannam::Extractor::load();", "for (const auto& event : graph.events())", "std::cerr << mannam::describe(problem)",
                     "std::cout << event.type << ' ' << argument.role << ' ' << graph.text(argument)"):
            self.assertIn(plain(line), plain(manual))
            self.assertIn(plain(line), plain(program))

    def test_no_inner_header_is_installed(self):
        installed = {str(path.relative_to(self.prefix / "include")) for path in (self.prefix / "include").rglob("*.h")}
        public = {f"mannam/{path.name}" for path in (ROOT / "include/mannam").glob("*.h")}
        self.assertEqual(installed, public)

    def test_the_dictionaries_are_installed(self):
        folder = self.prefix / "share/mannam/dictionaries"
        for part in ("names", "words", "rules"):
            self.assertTrue(list((folder / part).rglob("*.*")), part)

    def test_the_installed_program_finds_its_dictionaries_where_it_was_moved(self):
        done = run(self.prefix / "bin/mannam", "extract", "--format", "json", "--date", "2025-02-04", self.article)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("person/lee-jae-yong", done.stdout)

    def test_installed_and_built_programs_say_the_same(self):
        words = ("extract", "--format", "json", "--date", "2025-02-04", self.article)
        self.assertEqual(run(self.prefix / "bin/mannam", *words).stdout, run(BUILD / "mannam", *words).stdout)

    def project(self, name, find):
        folder = self.folder / name
        folder.mkdir()
        (folder / "CMakeLists.txt").write_text(f"cmake_minimum_required(VERSION 3.25)\nproject({name} LANGUAGES CXX)\n{find}\n")
        return folder

    def test_another_minor_version_is_refused(self):
        source = self.project("wanting_more", "find_package(mannam 0.2 REQUIRED)")
        with self.assertRaisesRegex(AssertionError, "0.2"):
            build(source, source / "build", self.prefix)

    def test_dictionaries_are_told_to_cmake(self):
        source = self.project("asking", "find_package(mannam 0.1 REQUIRED)\nfile(WRITE ${CMAKE_BINARY_DIR}/told ${MANNAM_DICTIONARIES})")
        build(source, source / "build", self.prefix)
        self.assertEqual((source / "build/told").read_text(), str(self.prefix / "share/mannam/dictionaries"))

    def test_a_program_without_its_dictionaries_says_where_it_looked(self):
        hidden = self.prefix / "share/hidden"
        (self.prefix / "share/mannam").rename(hidden)
        self.addCleanup(hidden.rename, self.prefix / "share/mannam")
        done = self.quickstart(self.article, "2025-02-04")
        self.assertEqual(done.returncode, 1)
        self.assertIn("share/mannam/dictionaries", done.stderr)


if __name__ == "__main__":
    unittest.main()
