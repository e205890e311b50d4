#!/usr/bin/env python3
# What goes in: seconds for each fuzzer. What comes out: for each a line with its runs, coverage and findings; exit code 1 where one found
# something. Why it exists: tests/run.sh fuzzes for seconds, the table of docs/reliability.md for hours, by the same command.
"""python3 tests/fuzz/run.py [--seconds N] [--corpus DIR] [--jobs N] [TARGET...]"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build/fuzz"
TARGETS = ["article", "text", "record_file", "compiled", "rule_pack", "time_grammar", "graph_json", "arguments"]
LONGEST = {"article": 4096, "text": 4096, "compiled": 4096, "arguments": 512}
CLANG = next((name for name in ("clang++-19", "clang++-18", "clang++-17", "clang++") if shutil.which(name)), None)


def build(targets):
    if CLANG is None: sys.exit("clang++ is needed: apt-get install clang-19 libclang-rt-19-dev")
    flags = "-g1 -O1 -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer"
    c_compiler = CLANG.replace("++", "")
    subprocess.run(["cmake", "-S", ROOT, "-B", BUILD, "-G", "Ninja", f"-DCMAKE_CXX_COMPILER={CLANG}", f"-DCMAKE_C_COMPILER={c_compiler}",
                    f"-DCMAKE_CXX_FLAGS={flags}", "-DMANNAM_TESTS=OFF", "-DMANNAM_FUZZ=ON", "-DCMAKE_BUILD_TYPE=None"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["cmake", "--build", BUILD, "--target", *(f"{target}_fuzz" for target in targets)], check=True)


def fuzz(target, seconds, corpus):
    """The last line of libFuzzer's report, as (fine, figures)."""
    seeds = ROOT / "tests/fuzz/seeds" / target
    kept = corpus / target
    kept.mkdir(parents=True, exist_ok=True)
    words = Path(BUILD / "tests/fuzz" / f"{target}_fuzz")
    options = [f"-max_total_time={seconds}", f"-max_len={LONGEST.get(target, 8192)}", "-timeout=20", "-rss_limit_mb=4096", "-print_final_stats=1",
               f"-artifact_prefix={kept.parent}/{target}-", "-close_fd_mask=0"]
    dictionary = ROOT / "tests/fuzz" / f"{target}.dict"
    if dictionary.exists(): options.append(f"-dict={dictionary}")
    folders = [kept, seeds] if seeds.exists() else [kept]
    done = subprocess.run([words, *options, *folders], capture_output=True, text=True, errors="replace")
    said = done.stderr
    covered = re.findall(r"cov: (\d+) ft: (\d+)", said)
    runs = re.search(r"stat::number_of_executed_units: (\d+)", said)
    grown = re.findall(r"#(\d+)\s+(?:NEW|REDUCE)", said)
    figures = f"{target}: {runs[1] if runs else '?'} runs, coverage {covered[-1][0] if covered else '?'} edges, last new one at run {grown[-1] if grown else 0}"
    if done.returncode: figures += "\n" + said[-4000:]
    return done.returncode == 0, figures


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--seconds", type=int, default=30)
    words.add_argument("--corpus", type=Path)
    words.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    words.add_argument("targets", nargs="*", default=[])
    given = words.parse_args()
    targets = given.targets or TARGETS
    if unknown := set(targets) - set(TARGETS): sys.exit(f"no such target: {', '.join(sorted(unknown))}; there are {', '.join(TARGETS)}")
    build(targets)
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(given.jobs) as pool:
        corpus = given.corpus or Path(scratch)
        results = list(pool.map(lambda target: fuzz(target, given.seconds, corpus), targets))
    for _, figures in results: print(figures)
    failed = sum(not fine for fine, _ in results)
    print(f"{len(results) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
