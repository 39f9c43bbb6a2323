#!/bin/bash
# usage: tests/bench/console.sh [--rows N] [--keep]
# Measures the Requests page and the console's start and rest on a generated log of 10 000 000 requests (about 4 GB under
# build/, a few minutes), beside sqlitebrowser on the same file; prints the table and writes it to
# tests/bench/results/console.txt. Exits 1 when a target was missed, 2 when it could not measure.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

"$root/packaging/install_dependencies.sh" build run desktop tests bench
"$root/packaging/build.sh" turnpike-console-bench turnpike
exec python3 "$root/tests/bench/console.py" "$@"
