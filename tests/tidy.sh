#!/bin/bash
# usage: tests/tidy.sh [FILE...]
# Runs clang-tidy (14 and later) with .clang-tidy over the product's sources, or over the files given; any finding fails.
# Takes half an hour on two cores the first time. Needs clang and clang-tidy.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
build=build/tidy
# built once, because sources include what moc makes; also shows headers that only compile with the precompiled one
{ cmake --preset tidy && cmake --build "$build"; } >"$build.log" 2>&1 || { tail -n 60 "$build.log" >&2; exit 2; }
files=("$@")
[ $# -gt 0 ] || mapfile -t files < <(git ls-files 'app/*.cpp' 'ui/*.cpp' 'models/*.cpp' 'server/*.cpp')
printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" clang-tidy -p "$build" --quiet 2> >(grep -v ' warnings\? generated\.$\|^Suppressed\|^Use -header-filter' >&2)
