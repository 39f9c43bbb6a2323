#!/bin/bash
# usage: packaging/run.sh [arguments of turnpike]
# Installs missing packages (Debian 12 or 13), builds the release preset, runs turnpike; no argument: the desktop app.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

"$root/packaging/install_dependencies.sh" build run desktop
"$root/packaging/build.sh" turnpike
exec "$root/build/release/bin/turnpike" "$@"
