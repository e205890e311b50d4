# What goes in: the program under faults of disks, pipes, signals and memory. What comes out: whether each is told, and nothing else is lost.
# Why it exists: what a disk does once a year must be tried every day.
"""python3 tests/reliability/faults_test.py: MANNAM_BUILD is the build; MANNAM_LONG reads a million documents instead of ten thousand."""
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import threading
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tool"))
from program import BUILD, ENGLISH, KOREAN, PROGRAM, ROOT, ProgramTest  # noqa: E402

LONG = bool(os.environ.get("MANNAM_LONG"))
SHIM = BUILD / "tests/libmannam_faulty_calls.so"


class Faults(ProgramTest):
    def with_fault(self, fault, *words, code=0, **options):
        self.assertTrue(SHIM.exists(), f"{SHIM} is not built")
        return self.run_program(*words, code=code, env={"LD_PRELOAD": str(SHIM), "MANNAM_FAULT": fault}, **options)

    def small(self):
        """A small folder of dictionaries and its compiled file."""
        self.file("d/names/all.rec", "id: org/garam-group\nko: 가람그룹\n\nid: person/han-do-yun\nko: 한도윤\nrole: org/garam-group | 회장 | Chairman | 2015..\n")
        self.file("d/words/all.rec", "id: list/surname\nko: 한 | 1 | 韓\n")
        self.run_program("compile", "d")
        return (self.folder / "d.mannam").read_bytes()

    def test_short_reads_and_writes_change_nothing(self):
        whole = self.run_program("extract", "--format", "json", self.file("a.txt"), self.file("b.txt", ENGLISH)).out
        self.assertEqual(self.with_fault("short", "extract", "--format", "json", "a.txt", "b.txt").out, whole)
        feed = json.dumps({"id": "a", "text": KOREAN}) + "\n"
        plain = self.run_program("extract", "--input", "jsonl", stdin=feed).out
        self.assertEqual(self.with_fault("short", "extract", "--input", "jsonl", stdin=feed).out, plain)

    def test_interrupted_calls_are_made_again(self):
        whole = self.run_program("extract", "--format", "json", self.file("a.txt"), self.file("b.txt", ENGLISH)).out
        self.assertEqual(self.with_fault("interrupted", "extract", "--format", "json", "a.txt", "b.txt").out, whole)

    def test_compiling_with_short_and_interrupted_calls_gives_the_same_file(self):
        whole = self.small()
        for fault in ("short", "interrupted"):
            self.with_fault(fault, "compile", "-o", "other.mannam", "d")
            self.assertEqual((self.folder / "other.mannam").read_bytes(), whole, fault)

    def test_a_full_disk_is_told_and_the_old_file_stays(self):
        whole = self.small()
        done = self.with_fault("full:1", "compile", "d", code=1)
        self.assertOneMessage(done, "d.mannam", "cannot be written", "No space left")
        self.assertEqual((self.folder / "d.mannam").read_bytes(), whole)
        self.assertEqual(list(self.folder.glob("*.part-*")), [])

    def test_a_compile_killed_anywhere_leaves_the_old_file_or_the_new_one(self):
        old = self.small()
        self.file("d/names/more.rec", "id: org/nuri-ai\nko: 누리AI\n")
        killed = 0
        for at in range(1, 50):
            (self.folder / "d.mannam").write_bytes(old)
            done = subprocess.run([PROGRAM, "compile", "d"], cwd=self.folder, capture_output=True,
                                  env={**os.environ, "LD_PRELOAD": str(SHIM), "MANNAM_FAULT": f"kill:{at}"})
            now = (self.folder / "d.mannam").read_bytes()
            if done.returncode == 0: break
            self.assertEqual(done.returncode, -signal.SIGKILL)
            killed += 1
            if now != old:  # killed behind the rename
                self.run_program("find", "--dictionaries", "d.mannam", self.file("a.txt"))
                self.assertNotIn(b"is damaged", self.run_program("find", "--dictionaries", "d.mannam", "a.txt").stderr)
        self.assertGreaterEqual(killed, 3)
        self.assertNotEqual(now, old)
        # What killed runs left is never taken for a dictionary.
        self.assertEqual(self.run_program("find", "--dictionaries", "d.mannam", "a.txt").err, "")

    def test_output_to_a_full_disk_is_told(self):
        self.file("a.txt")
        with open("/dev/full", "wb") as full:
            done = subprocess.run([PROGRAM, "extract", "--format", "json", "a.txt"], cwd=self.folder, stdout=full, stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"cannot write the output: No space left", done.stderr)

    def test_a_closed_pipe_ends_the_program_quietly(self):
        self.file("a.jsonl", (json.dumps({"text": KOREAN}) + "\n") * 2000)
        with subprocess.Popen([PROGRAM, "extract", "--input", "jsonl", "a.jsonl"], cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as done:
            done.stdout.read(100)
            done.stdout.close()
            said = done.stderr.read()
            done.wait(60)
        self.assertIn(done.returncode, (-signal.SIGPIPE, 1))
        self.assertEqual(said, b"")

    def test_a_file_that_fails_while_it_is_read_costs_only_itself(self):
        done = self.run_program("extract", "--format", "json", "/proc/self/mem", self.file("a.txt"), code=3)
        self.assertOneMessage(done, "/proc/self/mem", "cannot be read to its end")
        self.assertEqual(self.ids(json.loads(done.out)), ["a"])

    def test_lines_that_fail_while_they_are_read_are_told(self):
        self.file("a.jsonl", json.dumps({"id": "a", "text": KOREAN}) + "\n")
        done = self.run_program("extract", "--input", "jsonl", "/proc/self/mem", "a.jsonl", code=3)
        self.assertOneMessage(done, "/proc/self/mem", "cannot be read to its end")
        self.assertEqual(len(done.out.splitlines()), 1)

    def test_too_little_memory_is_an_error_and_no_abort(self):
        self.file("large.txt", KOREAN * 200_000)  # 21 MB
        codes = set()
        for megabytes in (60, 90, 120, 160, 220, 300, 400, 600):
            limit = megabytes << 20
            done = subprocess.run([PROGRAM, "extract", "--jobs", "1", "--format", "json", "large.txt"], cwd=self.folder, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.PIPE, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)), timeout=120)
            self.assertIn(done.returncode, (0, 1, 3, 4, 127), f"{megabytes} MB: {done.stderr[-400:]}")  # 127: the system's loader had too little
            if done.returncode: self.assertTrue(done.stderr.strip(), f"{megabytes} MB: nothing said")
            codes.add(done.returncode)
        self.assertIn(1, codes)

    def test_one_article_too_large_for_the_memory_costs_only_itself(self):
        self.file("large.txt", KOREAN * 200_000)
        limit = 300 << 20
        done = subprocess.run([PROGRAM, "extract", "--jobs", "1", "--format", "json", "large.txt", self.file("a.txt")], cwd=self.folder, capture_output=True,
                              preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)), timeout=120)
        self.assertEqual(done.returncode, 3, done.stderr[-400:])
        self.assertIn(b"memory", done.stderr)
        self.assertEqual(self.ids(json.loads(done.stdout)), ["a"])


class Soak(ProgramTest):
    def test_memory_and_files_stay_flat(self):
        """Distinct documents through one process: what it holds after a fifth of them is what it holds at the end."""
        count = 1_000_000 if LONG else 10_000
        done = subprocess.Popen([PROGRAM, "extract", "--input", "jsonl", "--format", "jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        lines = [0]

        def drain():
            for _ in done.stdout: lines[0] += 1

        reader = threading.Thread(target=drain)
        reader.start()
        held = []
        for number in range(count):
            text = f"{number}번 소식. " + KOREAN.replace("4일", f"{number % 28 + 1}일") + f"누리{number}그룹 한도{chr(0xAC00 + number % 11172)} 대표도 왔다."
            done.stdin.write((json.dumps({"id": str(number), "text": text}) + "\n").encode())
            if number % (count // 20) == count // 20 - 1:
                status = Path(f"/proc/{done.pid}/status").read_text()
                kilobytes = int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS")))
                held.append((kilobytes, len(os.listdir(f"/proc/{done.pid}/fd"))))
        done.stdin.close()
        self.assertEqual(done.wait(), 0)
        reader.join()
        done.stdout.close()
        self.assertEqual(lines[0], count)
        settled = held[len(held) // 5:]
        self.assertEqual(len({files for _, files in held}), 1, held)
        growth = max(kilobytes for kilobytes, _ in settled[-4:]) - max(kilobytes for kilobytes, _ in settled[:4])
        print(f"{count} documents: {held[0][0]} kB at the first look, {held[-1][0]} kB at the last, {held[-1][1]} files open")
        self.assertLess(growth, 3000, held)


if __name__ == "__main__":
    unittest.main()
