#!/bin/bash
# usage: tests/run.sh [arguments of ctest]
# Installs missing packages (Debian 12 or 13), builds the release preset, runs every test; fails when one fails.
# The tests see an empty home of their own and no display.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

"$root/packaging/install_dependencies.sh" build run desktop tests
"$root/packaging/build.sh"

home=$(mktemp -d "${TMPDIR:-/tmp}/turnpike-tests.XXXXXX")
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/runtime"
env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u XDG_CONFIG_HOME -u XDG_DATA_HOME -u XDG_CACHE_HOME \
    HOME="$home" XDG_RUNTIME_DIR="$home/runtime" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen \
    ctest --test-dir "$root/build/release" -j2 --output-on-failure --no-tests=error --timeout 300 "$@"
