#!/bin/bash
# usage: tests/bench/bench.sh [--quick] [--provider simulator|canned] [--only idle,rate,latency,streams,sustained,growth,start]
# Measures the gateway beside nginx on this machine (leave it alone meanwhile: about 10 minutes), prints the table and
# writes it to tests/bench/results/latest.txt (canned.txt). Exits 1 when a target was missed, 2 when it could not measure.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

"$root/packaging/install_dependencies.sh" build run desktop tests bench
"$root/packaging/build.sh" turnpike turnpike-canned-provider turnpike-load
ulimit -n "$(ulimit -Hn)"
exec python3 "$root/tests/bench/bench.py" "$@"
