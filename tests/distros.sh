#!/bin/bash
# usage: tests/distros.sh [SUITE...]     (default: bookworm trixie; as root or with sudo)
# Does the two commands of the README (packaging/run.sh, tests/run.sh) what they say on a fresh system? For each Debian
# release: bootstraps a minimal root with this machine's apt configuration, puts `git archive HEAD` into it and runs both
# there. Prints a table, writes it to tests/results/distros.txt, fails when a command fails. Logs: build/distros.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
if [ "$(id -u)" -ne 0 ]; then
    exec sudo --preserve-env=TMPDIR "${BASH_SOURCE[0]}" "$@"
fi
for tool in debootstrap unshare git; do
    command -v "$tool" >/dev/null || { echo "Missing: $tool" >&2; exit 1; }
done
suites=("$@")
[ $# -gt 0 ] || suites=(bookworm trixie)
logs=$root/build/distros
results=$root/tests/results/distros.txt
mkdir -p "$logs" "$(dirname "$results")"
work=$(mktemp -d "${TMPDIR:-/tmp}/turnpike-distros.XXXXXX")
trap 'rm -rf --one-file-system "$work"' EXIT
commit=$(git -C "$root" -c safe.directory="$root" rev-parse --short HEAD)
codename=$(. /etc/os-release && echo "$VERSION_CODENAME")

# shellcheck disable=SC2016 # apt and dpkg expand these
# "URI release component" of every Debian source that this machine's apt knows.
debian_sources() {
    apt-get indextargets 'Created-By: Packages' 'Origin: Debian' --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' | sort -u
}

copy_apt_configuration() { # ROOT SUITE
    mkdir -p "$1/etc/apt"
    local part
    for part in apt.conf apt.conf.d auth.conf auth.conf.d keyrings trusted.gpg.d; do
        [ ! -e "/etc/apt/$part" ] || cp -a "/etc/apt/$part" "$1/etc/apt/"
    done
    debian_sources | sed -n "s|^\([^ ]*\) $codename\([^ ]*\) \(.*\)|deb \1 $2\2 \3|p" >"$1/etc/apt/sources.list"
    cp -L /etc/resolv.conf /etc/hosts "$1/etc/"
    # an authority of this machine's own network, which npm has to trust there too
    cp -L "${NODE_EXTRA_CA_CERTS:-/dev/null}" "$1/etc/machine-ca.pem"
}

make_root() { # ROOT SUITE
    local mirror
    mirror=$(debian_sources | awk -v release="$codename" '$2 == release && $3 == "main" {print $1; exit}')
    debootstrap --variant=minbase --include=ca-certificates "$2" "$1" "$mirror"
    copy_apt_configuration "$1" "$2"
    copy_certificates "$1"
    mkdir -p "$1/src/turnpike"
    git -C "$root" -c safe.directory="$root" archive HEAD | tar -x -C "$1/src/turnpike"
}

# What this machine trusts beside the usual authorities, for instance those of a company's proxy.
copy_certificates() { # ROOT
    local extra=/usr/local/share/ca-certificates
    if compgen -G "$extra/*.crt" >/dev/null; then
        cp "$extra"/*.crt "$1$extra/"
        chroot "$1" update-ca-certificates
    fi
}

# Own mount and process names: nothing of it outlives the command. The root is mounted onto itself, so that it is a
# mount point like any other root.
inside() { # ROOT COMMAND...
    # shellcheck disable=SC2016 # the inner shell expands these
    unshare --mount --pid --fork --kill-child bash -c \
        'mount --bind "$0" "$0" && mount -t proc proc "$0/proc" && exec chroot "$0" "$@"' "$1" \
        /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
        NODE_EXTRA_CA_CERTS=/etc/machine-ca.pem "${@:2}"
}

failed=0
row() { printf '%-10s %-8s %-8s %-28s %8s  %s\n' "$@" | tee -a "$work/table"; }

# shellcheck disable=SC2016 # dpkg expands these
try() { # SUITE ROOT NAME COMMAND...
    local suite=$1 fresh=$2 name=$3 began=$SECONDS outcome=passed log=$logs/$1-$3.log
    shift 3
    if ! inside "$fresh" "$@" >"$log" 2>&1; then
        outcome="FAILED, see ${log#"$root"/}"
        failed=1
    fi
    local qt gcc
    qt=$(chroot "$fresh" dpkg-query -W -f='${Version}' qt6-base-dev 2>/dev/null | sed 's/[+-].*//')
    gcc=$(chroot "$fresh" dpkg-query -W -f='${Version}' g++ 2>/dev/null | sed 's/^[0-9]*://; s/-.*//')
    [ "$name" = tests ] && outcome="$outcome ($(sed -n 's/^\([0-9]*% tests passed.*\)/\1/p' "$log" | tail -n 1))"
    row "$suite" "$qt" "$gcc" "${*#/src/turnpike/}" "$((SECONDS - began)) s" "$outcome"
}

row system Qt g++ command time result
for suite in "${suites[@]}"; do
    fresh=$work/$suite
    make_root "$fresh" "$suite" >"$logs/$suite-root.log" 2>&1 ||
        { tail -n 20 "$logs/$suite-root.log" >&2; row "$suite" - - debootstrap - FAILED; failed=1; continue; }
    try "$suite" "$fresh" run /src/turnpike/packaging/run.sh --version
    try "$suite" "$fresh" tests /src/turnpike/tests/run.sh
    rm -rf --one-file-system "$fresh"
done

{
    echo "Fresh Debian roots, from nothing (packages, build, tests), $(date -u +%F), commit $commit"
    echo "Machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)"
    echo
    cat "$work/table"
} >"$results"
exit $failed
