#!/usr/bin/env bash
# What goes in: a bare Debian 12 machine and this source tree. What comes out: all tests built and run, and a last line that counts them.
# Why it exists: it is the test command of the README and of .ci/run.
#
#   tests/run.sh          everything that takes minutes at most
#   tests/run.sh --long   also the sanitizers, a shared library, Debian packages, clang-tidy, Spark and spaCy
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packages=(g++ cmake make ninja-build pkg-config libicu-dev libre2-dev libboost-locale-dev libfmt-dev nlohmann-json3-dev libcli11-dev catch2 librapidcheck-dev
  python3 python3-dev python3-venv chromium chromium-driver graphviz doxygen groff-base clang-19 libclang-rt-19-dev)
case " $* " in *" --long "*) packages+=(clang-tidy clang-format valgrind openjdk-17-jre-headless dpkg-dev file lintian man-db zsh fish) ;; esac
bash tests/install_packages.sh "${packages[@]}"
exec python3 tests/run_all.py "$@"
