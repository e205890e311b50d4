#!/usr/bin/env bash
# What goes in: names of Debian packages. What comes out: they are installed, or a message says why they cannot be. Why it exists:
# examples/run.sh and tests/run.sh both promise to run on a bare machine, to say what they install, and to be quick when nothing is missing.
set -euo pipefail

if ! command -v dpkg-query >/dev/null; then
  echo "This is not Debian: please install yourself what these packages hold, if it is not there: $*"
  exit 0
fi
missing=()
for package in "$@"; do
  state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$state" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

echo "Installing with apt-get: ${missing[*]}"
root=()
if [ "$(id -u)" != 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "Neither root nor sudo: as root, run  apt-get install ${missing[*]}  and start again." >&2
    exit 1
  fi
  root=(sudo)
fi
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { "${root[@]}" apt-get update && "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
  tail -20 "$log" >&2
  echo "Could not install them. Is there a network, and is this Debian 12 or newer?" >&2
  exit 1
fi
