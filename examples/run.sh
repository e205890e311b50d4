#!/usr/bin/env bash
# What goes in: a bare Debian 12 machine and this source tree. What comes out: the program built, and who met whom in the sample articles on one
# timeline. Why it exists: it is the first command of the README.
#
#   examples/run.sh [ko|en]     the language of the headings
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash tests/install_packages.sh g++ cmake ninja-build libicu-dev libre2-dev libboost-locale-dev libfmt-dev nlohmann-json3-dev libcli11-dev

log=build/examples.log
mkdir -p build
echo "Building build/mannam (a few minutes the first time; $log tells how far it is)"
tests=()
[ -f build/CMakeCache.txt ] || tests=(-DMANNAM_TESTS=OFF) # a first build needs none; a contributor's keeps its own
if ! { cmake --preset release "${tests[@]}" && cmake --build build --target mannam_tool; } >"$log" 2>&1; then
  tail -20 "$log" >&2
  echo "The build failed; all of it stands in $log." >&2
  exit 1
fi

program=(build/mannam extract --names examples/articles/cast.rec examples/articles/*.txt)
"${program[@]}" --format json >build/examples.json
"${program[@]}" --format timeline --lang "${1:-en}"
echo
echo "The whole graph as JSON: build/examples.json"
echo "The program: build/mannam --help"
