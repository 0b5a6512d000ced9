#!/usr/bin/env bash
# Finding: bibutils takes the day on which a web page was read for the month in which it was published.
#
# Guess beforehand: in RIS, `Y2` of an `ELEC` record is the date of access; ris2xml gives it as such, or leaves it out.
# Seen, with bibutils 7.2-2 of Debian: `PY - 2021` and `Y2 - 2026/11/28` become <dateIssued>2021-2026/11/28</dateIssued>, and so a reference
# in BibTeX with a month "2026/11/28". Without `Y2` the date is 2021.
# Who meets it: whoever gives references to web pages in RIS. The day of reading can stand in a note (`N1`).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download bibutils=7.2-2 libbibutils8=7.2-2 >/dev/null 2>&1
for package in *.deb; do dpkg-deb -x "$package" tree; done
LD_LIBRARY_PATH=$(dirname "$(find "$folder/tree" -name 'libbibutils.so.8*' | head -1)")
export LD_LIBRARY_PATH

issued() {
  printf '%s\n' "$@" | tree/usr/bin/ris2xml 2>/dev/null | sed -n 's:.*<dateIssued>\(.*\)</dateIssued>.*:\1:p'
}

with=$(issued 'TY  - ELEC' 'TI  - Een bladzijde' 'PY  - 2021' 'Y2  - 2026/11/28' 'ER  - ')
without=$(issued 'TY  - ELEC' 'TI  - Een bladzijde' 'PY  - 2021' 'ER  - ')
echo "bibutils 7.2-2: with Y2 \"$with\", without \"$without\""
[ "$with|$without" = '2021-2026/11/28|2021' ] || { echo 'changed: expected "2021-2026/11/28" and "2021"'; exit 1; }
