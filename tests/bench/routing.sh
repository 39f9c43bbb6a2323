#!/bin/bash
# usage: tests/bench/routing.sh [--quick] [--only crowd,reloads,translations]
# Measures what a crowd of channels and keys, other formats and reloads cost (leave the machine alone meanwhile: about
# 8 minutes), prints the table and writes it to tests/bench/results/routing.txt. Exits 1 when a target was missed, 2 when
# it could not measure.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

"$root/packaging/install_dependencies.sh" build run desktop tests bench
"$root/packaging/build.sh" turnpike turnpike-simulator turnpike-canned-provider turnpike-load
ulimit -n "$(ulimit -Hn)"
exec python3 "$root/tests/bench/routing.py" "$@"
