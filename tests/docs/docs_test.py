# What goes in: README*.md, CONTRIBUTING.md and docs/*.md. What comes out: a test for each block and each page: commands run, shown output is what
# the program writes, programs compile, links and named files exist. Why it exists: a page nobody runs is soon wrong.
"""python3 tests/docs/docs_test.py; with --update, writes the shown output anew (not that of blocks with lines left out).

Every block is run in a folder of its own, where build, dictionaries, docs and examples are those of this tree, and behind the sh blocks in front
of it. Blocks are
  sh               commands; must end with exit code 0 (sh no-run: only shown)
  console          lines after $ are commands, the others what they print, on either stream; a line … stands for any lines
  LANGUAGE file=P  what the file P holds for the blocks below
  LANGUAGE from=P  lines of the file P, but for blanks and comments
  cpp with a main  must compile and link; other cpp blocks are only shown
  json             must be JSON
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("MANNAM_BUILD", ROOT / "build"))
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("examples/*/README.md")])
BLOCK = re.compile(r"^```(\w+)([^\n]*)\n(.*?)^```$", re.M | re.S)
SET_UP = ("examples/run.sh", "tests/run.sh")
LIBRARIES = ["-licui18n", "-licuuc", "-lre2", "-lfmt", "-lboost_locale", "-pthread"]


class Block:
    def __init__(self, page, text, found):
        self.page, self.language, self.words, self.body = page, found[1], found[2].split(), found[3]
        self.line = text.count("\n", 0, found.start()) + 1
        self.start, self.end = found.start(3), found.end(3)
        self.file = self.word("file=")

    def word(self, start):
        return next((word[len(start):] for word in self.words if word.startswith(start)), None)

    def runs(self, language):
        return self.language == language and "no-run" not in self.words

    def name(self):
        return f"{self.page.relative_to(ROOT).with_suffix('')}_{self.line}_{self.language}".replace("/", "_").replace(".", "_").replace("-", "_")


def blocks_of(page):
    text = page.read_text(encoding="utf8")
    return [Block(page, text, found) for found in BLOCK.finditer(text)]


def shell(command, folder):
    environment = {**os.environ, "PATH": f"{BUILD}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8", "NO_COLOR": "1", "COLUMNS": "80"}
    return subprocess.run(["bash", "-c", command], cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, errors="replace", timeout=300)


def open_folder(page, before=None):
    """The folder a page's commands run in, with the files that its blocks in front of line `before` give and make."""
    holder = tempfile.TemporaryDirectory()
    folder = Path(holder.name)
    (folder / "build").symlink_to(BUILD)
    for name in ("dictionaries", "docs", "examples", "include", "tests"):
        (folder / name).symlink_to(ROOT / name)
    for block in blocks_of(page):
        if block.file and (before is None or block.line < before):
            (folder / block.file).parent.mkdir(parents=True, exist_ok=True)
            (folder / block.file).write_text(block.body, encoding="utf8")
    add_inputs(folder)
    for block in blocks_of(page):
        if before is not None and block.line < before and block.runs("sh"):
            shell(commands_of(block), folder)
    return holder, folder


def commands_of(block):
    return "set -e\n" + "\n".join(line for line in block.body.splitlines() if not line.startswith(SET_UP))


def add_inputs(folder):
    """What a reader of the README has: articles, a file of crawled ones, graphs made before."""
    article = ROOT / "examples/articles/hotel-talks.txt"
    shutil.copy(article, folder / "article.txt")
    shutil.copy(article, folder / "a.txt")
    shutil.copy(ROOT / "examples/articles/summit-held.txt", folder / "b.txt")
    (folder / "crawl.jsonl").write_text(json.dumps({"id": "1", "text": article.read_text(encoding="utf8"), "date": "2025-09-09"}) + "\n")
    for day, name in (("monday", "a.txt"), ("tuesday", "b.txt")):
        graph = subprocess.run([BUILD / "mannam", "extract", "--format", "json", folder / name], capture_output=True, check=True)
        (folder / f"{day}.json").write_bytes(graph.stdout)


def steps_of(body):
    """[(command, expected output)] of a console block."""
    parts = re.split(r"^\$ (.*)\n", body, flags=re.M)
    return list(zip(parts[1::2], parts[2::2]))


def matches(expected, got):
    pattern = "".join("(?:.*\n)*?" if line.strip() == "…" else re.escape(line) + "\n" for line in expected.splitlines())
    return re.fullmatch(pattern, got) is not None


def printed(command, folder):
    """What a command prints, without blanks at the ends of lines, which no page shows."""
    return "".join(line.rstrip() + "\n" for line in shell(command, folder).stdout.splitlines())


def run_sh(self, block):
    holder, folder = open_folder(block.page, block.line)
    with holder:
        done = shell(commands_of(block), folder)
        self.assertEqual(done.returncode, 0, done.stdout[-3000:])


def run_console(self, block):
    holder, folder = open_folder(block.page, block.line)
    with holder:
        for command, expected in steps_of(block.body):
            got = printed(command, folder)
            if not matches(expected, got):
                self.assertEqual(got, expected, f"$ {command}\ntests/docs/docs_test.py --update writes it anew")


def run_cpp(self, block):
    library = next(iter(sorted(BUILD.glob("lib/libmannam.a"))), None)
    if library is None:
        self.skipTest("no static library was built")
    holder, folder = open_folder(block.page, block.line)
    with holder:
        (folder / "program.cpp").write_text(block.body, encoding="utf8")
        command = ["c++", "-std=c++20", "-Wall", "-Wextra", "-Werror", "-I", ROOT / "include", "program.cpp", library, *LIBRARIES, "-o", "program"]
        done = subprocess.run([str(word) for word in command], cwd=folder, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr[-3000:])
        done = shell("./program article.txt", folder)  # the folder holds dictionaries, so it finds them beside itself
        self.assertEqual(done.returncode, 0, done.stdout[-3000:])
        self.assertIn("Meeting", done.stdout)


def run_json(self, block):
    json.loads(block.body)


def stands_in(self, block):
    plain = lambda text: [" ".join(line.split("  #")[0].split()) for line in text.splitlines()]
    lines = set(plain((ROOT / block.word("from=")).read_text(encoding="utf8")))
    for line in plain(block.body):
        self.assertIn(line, lines | {""})


class Blocks(unittest.TestCase):
    maxDiff = None


def add_block_tests():
    for page in PAGES:
        for block in blocks_of(page):
            run = {"sh": run_sh, "console": run_console, "json": run_json}.get(block.language)
            if block.language == "cpp" and "int main" in block.body:
                run = run_cpp
            if block.word("from="):
                run = stands_in
            if run and block.runs(block.language):
                setattr(Blocks, f"test_{block.name()}", lambda self, run=run, block=block: run(self, block))


def anchors_of(page):
    headings = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf8"), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


class Pages(unittest.TestCase):
    def each(self, pattern, docs_only=False):
        for page in PAGES:
            if docs_only and page.parent != ROOT / "docs":
                continue
            for found in re.findall(pattern, BLOCK.sub("", page.read_text(encoding="utf8")), re.M):
                yield page, found

    def test_links_lead_somewhere(self):
        for page, target in self.each(r"\]\(([^):]+)\)"):
            path, _, anchor = target.partition("#")
            goal = (page.parent / path).resolve() if path else page
            self.assertTrue(goal.exists(), f"{page.name}: {target}")
            if anchor:
                self.assertIn(anchor, anchors_of(goal), f"{page.name}: {target}")

    def test_named_files_exist(self):
        for page, path in self.each(r"`((?:lib|dictionaries|docs|tests|examples|include)/[\w./*-]+)`", docs_only=True):
            self.assertTrue(list(ROOT.glob(path.rstrip("/"))), f"{page.name}: {path}")

    def test_options_are_known(self):
        known = "".join(subprocess.run([BUILD / "mannam", name, "--help"], capture_output=True, text=True).stdout
                        for name in ("extract", "merge", "query", "find", "check"))
        for page, option in self.each(r"`(--[a-z-]+)[^`]*`", docs_only=True):
            script = any(option in path.read_text(encoding="utf8") for path in [*ROOT.glob("tests/**/*.py"), *ROOT.glob("tests/*.sh")])
            self.assertTrue(option in known or script, f"{page.name}: {option}")

    def test_pages_are_short(self):
        for page in ROOT.glob("docs/*.md"):
            self.assertLessEqual(len(page.read_text(encoding="utf8").splitlines()), 220, page.name)

    def test_every_page_is_linked(self):
        linked = {(page.parent / target.partition("#")[0]).resolve() for page, target in self.each(r"\]\(([^):]+)\)")}
        for page in ROOT.glob("docs/*.md"):
            self.assertTrue(page in linked, f"no page leads to {page.name}")


class Completeness(unittest.TestCase):
    """Whoever adds a key, a header, a stage or a line of a rule learns here that a page tells of them."""

    def named(self, page):
        return set(re.findall(r"[\w.]+", " ".join(re.findall(r"`([^`\n]+)`", (ROOT / "docs" / page).read_text(encoding="utf8")))))

    def words(self, source, pattern):
        found = re.findall(pattern, (ROOT / source).read_text(encoding="utf8"))
        self.assertGreater(len(found), 4)
        return set(found)

    def test_every_key_of_a_record_is_described(self):
        self.assertLessEqual(self.words("lib/dictionary/fields.cpp", r'\{"(\w+)", Key::'), self.named("dictionary.md"))

    def test_every_line_of_a_rule_is_described(self):
        lines = self.words("lib/dictionary/rule_file.cpp", r'head == "(\w+)"')
        page = (ROOT / "docs/rules.md").read_text(encoding="utf8")
        self.assertEqual([], sorted(line for line in lines if not re.search(rf"\b{line}\b", page)))

    def test_every_public_header_is_described(self):
        self.assertLessEqual({path.name for path in ROOT.glob("include/mannam/*.h")}, self.named("api.md"))

    def test_every_stage_is_described(self):
        page = (ROOT / "docs/flow.md").read_text(encoding="utf8")
        for folder in ROOT.glob("lib/*/"):
            self.assertIn(f"`lib/{folder.name}/`", page)

    def test_every_format_is_described(self):
        shown = subprocess.run([BUILD / "mannam", "extract", "--help"], capture_output=True, text=True).stdout
        page = (ROOT / "docs/output.md").read_text(encoding="utf8")
        for name in re.search(r"--format TEXT:\{([\w,]+)\}", shown)[1].split(","):
            self.assertIn(f"--format {name}`", page)


def update():
    for page in PAGES:
        text = page.read_text(encoding="utf8")
        for block in reversed(blocks_of(page)):
            if not block.runs("console") or re.search(r"^\s*…$", block.body, re.M):
                continue
            holder, folder = open_folder(page, block.line)
            with holder:
                shown = "".join(f"$ {command}\n{printed(command, folder)}" for command, _ in steps_of(block.body))
            text = text[: block.start] + shown + text[block.end :]
        page.write_text(text, encoding="utf8")


if __name__ == "__main__":
    if sys.argv[1:] == ["--update"]:
        update()
    else:
        add_block_tests()
        unittest.main()
