#!/bin/bash
# usage: packaging/install_dependencies.sh GROUP...
# Installs what packaging/dependencies lists for these groups and this machine does not have; asks apt only if
# something is missing. Needs root or sudo for that, and nothing otherwise.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

debian_release() {
    (. /etc/os-release && [ "${ID:-}" = debian ] && echo "${VERSION_ID:-99}") || echo 0
}

unnecessary() {
    local reason
    for reason in "$@"; do
        case $reason in
        command:*) command -v "${reason#command:}" >/dev/null && return 0 ;;
        package:*) installed "${reason#package:}" && return 0 ;;
        debian:*) [ "$(debian_release)" -ge "${reason#debian:}" ] && return 0 ;;
        esac
    done
    return 1
}

missing=()
while read -r group package reasons; do
    case " $* " in *" $group "*) ;; *) continue ;; esac
    # shellcheck disable=SC2086 # the reasons are words
    if ! command -v dpkg-query >/dev/null || ! { installed "$package" || unnecessary $reasons; }; then
        missing+=("$package")
    fi
done < <(grep -Ev '^[[:space:]]*(#|$)' "$here/dependencies")

[ ${#missing[@]} -eq 0 ] && exit 0
if ! command -v apt-get >/dev/null; then
    echo "This is no Debian: install what corresponds to these packages yourself: ${missing[*]}" >&2
    exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Missing packages: ${missing[*]}" >&2
        echo "Installing them needs root: run this as root, or install sudo." >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "Installing missing packages: ${missing[*]}" >&2
"${as_root[@]}" apt-get -q update >&2
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install "${missing[@]}" >&2
