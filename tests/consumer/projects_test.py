# What goes in: the installed library, and the source tree. What comes out: projects of strangers built against each: CMake with components, C,
# pkg-config, a subdirectory, FetchContent. Why it exists: every one of these doors has its own way of being broken.
import json
import os
import re
import shutil
import unittest
from pathlib import Path

from installed_tree import PREFIX, ROOT, InstalledTree, build, run

PROJECTS = Path(__file__).parent
LONG = "MANNAM_LONG" in os.environ
SHARED = any((PREFIX / "lib").rglob("libmannam.so"))


class Projects(InstalledTree):
    def meets(self, output):
        graph = json.loads(output)
        self.assertEqual([event["type"] for event in graph["events"]], ["Meeting"])

    def test_a_program_in_c_links_reads_and_is_told_its_mistakes(self):
        build(PROJECTS / "c", self.folder / "c", self.prefix)
        done = run(self.folder / "c/reader", self.article, "2025-02-04")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.meets(done.stdout)

    def test_pkg_config_compiles_and_links_c_and_cpp(self):
        folder = self.folder / "pkg_config"
        shutil.copytree(PROJECTS / "pkg_config", folder)
        tree = {**os.environ, "PKG_CONFIG_PATH": str(next(self.prefix.rglob("mannam.pc")).parent)}
        done = run("make", "-C", folder, f"QUICKSTART={ROOT}/examples/quickstart/quickstart.cpp", f"READER={PROJECTS}/c/reader.c", env=tree)
        self.assertEqual(done.returncode, 0, done.stderr)
        libraries = next(self.prefix.rglob("libmannam.*")).parent
        for program in ("quickstart", "reader"):
            with self.subTest(program):
                done = run(folder / program, self.article, "2025-02-04", env={**tree, "LD_LIBRARY_PATH": str(libraries)})
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertIn("Meeting", done.stdout)

    def test_components_are_found_and_missed(self):
        build(PROJECTS / "components", self.folder / "components", self.prefix, f"-DARTICLE={self.article}")
        self.meets((self.folder / "components/graph.json").read_text(encoding="utf8"))

    def test_only_the_interface_is_seen_outside_a_shared_library(self):
        libraries = [path for path in self.prefix.rglob("libmannam.so*") if not path.is_symlink()]
        self.assertEqual(bool(libraries), SHARED)
        for library in libraries:
            seen = run("nm", "-DC", "--defined-only", library).stdout.splitlines()
            names = [line.split(" ", 2)[2] for line in seen]
            self.assertTrue(any(name.startswith("mannam_extract") for name in names))
            self.assertFalse([name for name in names if not re.match(r"mannam::v0_1::|mannam_", name)])
            self.assertIn("libmannam.so.0.1", run("readelf", "-d", library).stdout)

    def carried(self, name):
        """The project with the library built as a part of it: without optimisation, which takes half the time."""
        cache = [f"-DCMAKE_CXX_COMPILER_LAUNCHER={shutil.which('ccache')}"] if shutil.which("ccache") else []
        build(PROJECTS / name, self.folder / name, self.prefix, f"-DMANNAM_SOURCE={ROOT}", "-DCMAKE_CXX_FLAGS=-O0", "-DCMAKE_BUILD_TYPE=None", *cache)
        done = run(self.folder / name / "quickstart", self.article, "2025-02-04")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Meeting participant", done.stdout)

    @unittest.skipUnless(LONG and not SHARED, "builds the library once more: --long")
    def test_a_subdirectory(self):
        self.carried("subdirectory")

    @unittest.skipUnless(LONG and not SHARED, "builds the library once more: --long")
    def test_fetched_content(self):
        self.carried("fetch_content")

    def test_carried_projects_configure_without_tests_or_install_rules_of_mannam(self):
        for name in ("subdirectory", "fetch_content"):
            with self.subTest(name):
                folder = self.folder / f"{name}-configured"
                done = run("cmake", "-S", PROJECTS / name, "-B", folder, "-G", "Ninja", f"-DMANNAM_SOURCE={ROOT}")
                self.assertEqual(done.returncode, 0, done.stderr)
                targets = run("ninja", "-C", folder, "-t", "targets", "all").stdout
                self.assertIn("quickstart:", targets)
                self.assertNotIn("mannam_tests", targets)
                installed = run("cmake", "--install", folder, "--prefix", folder / "prefix")
                self.assertFalse(list((folder / "prefix").rglob("*.h")), installed.stdout)


if __name__ == "__main__":
    unittest.main()
