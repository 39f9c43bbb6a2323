#!/bin/bash
# usage: tests/failover.sh [--quick]
# The failover lab: one of three equal channels fails in each of the classic ways (429 storm, one key dead, stall, slow
# first byte, cut mid-stream, error after response.created, connection refused, DNS gone) while clients go on asking.
# Prints who answered and writes it to tests/results/failover.txt; about 2 minutes. --quick: 30 s, nothing measured or
# written. Fails when a client saw an error before the first byte or the failing channel got more than it is to be probed.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

"$root/packaging/install_dependencies.sh" build run desktop tests
"$root/packaging/build.sh" turnpike
exec env PYTHONDONTWRITEBYTECODE=1 python3 "$root/tests/faults/failover.py" "$@"
