# What goes in: words of a command line. What comes out: what the built program wrote, and its exit code. Why it exists: the tests of the program
# run the real one, in an empty folder of their own.
import json
import os
import pty
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("MANNAM_BUILD", ROOT / "build"))
PROGRAM = BUILD / "mannam"

MEETING = "한도윤 가람그룹 회장은 4일 서울 중구 더플라자호텔에서 에이다 리 누리AI CEO와 만났다.\n"
ENGLISH = "Samsung Electronics Executive Chairman Lee Jae-yong met OpenAI CEO Sam Altman in Seoul on Tuesday.\n"
KOREAN = "이재용 삼성전자 회장은 4일 서울 서초구에서 샘 올트먼 오픈AI CEO와 만났다.\n"


class ProgramTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def file(self, name, content=KOREAN):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return name

    def run_program(self, *words, stdin=b"", code=0, env=None):
        """The program's run; fails the test where the exit code is another."""
        done = subprocess.run([PROGRAM, *map(str, words)], input=stdin.encode() if isinstance(stdin, str) else stdin, capture_output=True,
                              cwd=self.folder, env={**os.environ, **(env or {})})
        done.out, done.err = done.stdout.decode(), done.stderr.decode()
        self.assertEqual(done.returncode, code, done.err[-2000:])
        return done

    def graph(self, *words, **options):
        return json.loads(self.run_program("extract", "--format", "json", *words, **options).out)

    def graphs(self, *words, **options):
        return [json.loads(line) for line in self.run_program("extract", "--format", "jsonl", *words, **options).out.splitlines()]

    def ids(self, graph):
        return [document["id"] for document in graph["documents"]]

    def terminal(self):
        """Both ends of a terminal; skips the test where the machine has none to give, as in a bare container."""
        try:
            return pty.openpty()
        except OSError as why:
            self.skipTest(f"no terminal here: {why}")

    def written_to(self, terminal, *words, stdout=None, env=None):
        """What the program writes to such a terminal, where stderr and, unless it is given, stdout lead."""
        main, other = terminal
        with subprocess.Popen([PROGRAM, *words], cwd=self.folder, stdin=subprocess.DEVNULL, stdout=stdout or other, stderr=other,
                              env={**os.environ, **(env or {})}) as process:
            os.close(other)
            written = b""
            try:
                while piece := os.read(main, 4096):
                    written += piece
            except OSError:  # the end of a terminal
                pass
        os.close(main)
        self.assertEqual(process.returncode, 0)
        return written.decode()

    def assertOneMessage(self, done, *pieces):
        """Something on stderr, in one paragraph, naming each of the pieces."""
        for piece in pieces:
            self.assertIn(piece, done.err)
        self.assertTrue(done.err.startswith("mannam: "), done.err)


def lines(*objects):
    return "".join(json.dumps(o, ensure_ascii=False) + "\n" for o in objects)
