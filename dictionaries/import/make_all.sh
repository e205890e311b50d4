#!/usr/bin/env bash
# What goes in: the packages named in each script, and a folder of the CLDR's subdivisions. What comes out: every made file, in the order in
# which they look at one another. Why it exists: the same input gives the same bytes, so a new version is one command and one diff.
set -eu
cd "$(dirname "$0")"
python3 english_names.py
python3 noun_names.py
python3 korean_units.py
python3 world_cities.py
python3 cldr_places.py "${1:?folder of the CLDR subdivisions}"
python3 count_forms.py 60000
