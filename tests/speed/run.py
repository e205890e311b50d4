#!/usr/bin/env python3
# What goes in: this tree, built; cargo for the Rust peers. What comes out: MB/s of the matcher and of what a user could pick instead, their
# ratios, build times and memory; with --write the tables of docs/speed.md. Why it exists: one command for every figure, all measured in one
# run: processor time of one thread, the median of rounds in which all take turns.
"""tests/speed/run.py [--sizes 100k 1m] [--rounds 5] [--megabytes 16] [--write]"""
import argparse
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BUILD = ROOT / "build"
WORK = BUILD / "speed"
OURS = "mannam"
ENGINES = [OURS, "daachorse", "aho-corasick", "ahocorasick_rs"]
BARS = {"100k": 2.5, "1m": 2.0}


class Worker:
    """A program that does one pass for every line it is sent."""

    def __init__(self, command):
        self.process = subprocess.Popen([str(word) for word in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        *numbers, load = self.process.stdout.readline().split()
        self.built, *self.bytes = [float(word) for word in numbers]
        self.load = f"{float(load) * 1000:.1f} ms" if load != "none" else load

    def numbers(self):
        return [float(word) for word in self.process.stdout.readline().split()]

    def turn(self):
        self.process.stdin.write("go\n")
        self.process.stdin.flush()
        seconds, self.count, _ = self.numbers()
        return seconds

    def stop(self):
        self.process.stdin.close()
        self.process.wait()


def peers_program():
    target = WORK / "peers"
    subprocess.run(["cargo", "build", "--release", "--quiet", "--target-dir", target], cwd=HERE / "peers", check=True)
    return target / "release/peers"


def commands(size, engines):
    names, text = WORK / f"material/names-{size}.txt", WORK / "material/text.txt"
    known = {OURS: [BUILD / "tests/names_speed", names, text], "ahocorasick_rs": [sys.executable, HERE / "peers/ahocorasick_rs_worker.py", names, text]}
    if set(engines) & {"daachorse", "aho-corasick"}:
        program = peers_program()
        known |= {engine: [program, engine, names, text] for engine in ("daachorse", "aho-corasick")}
    return {engine: known[engine] for engine in engines}


def check(size, command):
    """True where the peer's hits at our word starts are just ours."""
    hits = WORK / f"hits-{size}.txt"
    with hits.open("w") as out:
        subprocess.run([str(word) for word in command["daachorse"]], input="hits\n", stdout=out, text=True, check=True)
    lines = hits.read_text().split("\n", 1)[1]
    hits.write_text(lines)
    done = subprocess.run([str(word) for word in command[OURS]] + ["check", hits], stdout=subprocess.PIPE, text=True)
    print(f"{size}: hits at word starts are {done.stdout.strip()}", flush=True)
    return done.returncode == 0


def measure(size, command, rounds):
    workers = {engine: Worker(words) for engine, words in command.items()}
    megabytes = (WORK / "material/text.txt").stat().st_size / 1e6
    times = {engine: [] for engine in workers}
    for number in range(rounds + 1):
        for engine, worker in workers.items():
            seconds = worker.turn()
            if number > 0:
                times[engine].append(seconds)
    names = sum(1 for _ in open(WORK / f"material/names-{size}.txt", encoding="utf8"))
    rows = {}
    for engine, worker in workers.items():
        worker.stop()
        ratios = [ours / theirs for ours, theirs in zip(times[engine], times[OURS])]
        rows[engine] = {"speed": megabytes / statistics.median(times[engine]), "ratio": statistics.median(ratios), "built": worker.built, "load": worker.load,
                        "entry": worker.bytes[0] / names, "text": worker.bytes[1] / names, "count": worker.count}
    return rows


def table(sizes, results):
    lines = ["| names | engine | MB/s | mannam is faster by | build s | load | bytes a name | matches |", "|---|---|---|---|---|---|---|---|"]
    for size in sizes:
        for engine, row in results[size].items():
            ratio = "" if engine == OURS else f"{row['ratio']:.2f}×"
            entry = f"{row['entry']:.0f}" + (f" + {row['text']:.0f} of text" if row["text"] else "") if row["entry"] else "not told"
            lines.append(f"| {size} | {engine} | {row['speed']:.0f} | {ratio} | {row['built']:.3f} | {row['load']} | {entry} | {row['count']:.0f} |")
    return "\n".join(lines)


def write(text, mark="measured"):
    """Puts the tables between their marks in docs/speed.md."""
    path = ROOT / "docs/speed.md"
    head, _, rest = path.read_text(encoding="utf8").partition(f"<!-- {mark} -->\n")
    tail = rest.partition(f"<!-- /{mark} -->")[2]
    path.write_text(f"{head}<!-- {mark} -->\n{text}\n<!-- /{mark} -->{tail}", encoding="utf8")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", nargs="+", default=["1k", "10k", "100k", "1m"])
    parser.add_argument("--engines", nargs="+", default=ENGINES)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--megabytes", type=int, default=16)
    parser.add_argument("--no-check", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    subprocess.run(["cmake", "--build", BUILD, "--target", "names_speed"], check=True, stdout=subprocess.DEVNULL)
    if not (WORK / "material/text.txt").exists():
        subprocess.run([sys.executable, HERE / "material.py", WORK / "material", "--megabytes", str(options.megabytes)], check=True)
    results, good = {}, True
    for size in options.sizes:
        command = commands(size, [OURS] + [engine for engine in options.engines if engine != OURS])
        if "daachorse" in command and not options.no_check:
            good = check(size, command) and good
        results[size] = measure(size, command, options.rounds)
        for engine, row in results[size].items():
            print(f"{size:5} {engine:15} {row['speed']:7.1f} MB/s  {row['ratio']:6.2f}  build {row['built']:.3f} s", flush=True)
        ratio = results[size].get("daachorse", {}).get("ratio")
        if ratio and size in BARS and ratio < BARS[size]:
            print(f"{size}: {ratio:.2f} is below the bar of {BARS[size]}")
            good = False
    print(table(options.sizes, results))
    if options.write:
        write(table(options.sizes, results))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
