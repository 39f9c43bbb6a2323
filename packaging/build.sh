#!/bin/bash
# usage: packaging/build.sh [TARGET...]
# Configures and builds the release preset in build/release; says something only when a step fails or takes long.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/release
log=$build/build.log
mkdir -p "$build"

step() {
    if ! "$@" >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        echo "Failed: $*" >&2
        echo "The whole output is in $log" >&2
        exit 1
    fi
}

cd "$root"
step cmake --preset release
targets=()
[ $# -gt 0 ] && targets=(--target "$@")
# Progress for whoever waits at a terminal, a quiet log otherwise.
if [ -t 2 ]; then
    echo "Building Turnpike (the first time takes some minutes) …" >&2
    cmake --build "$build" "${targets[@]}" >&2
else
    step cmake --build "$build" "${targets[@]}"
fi
