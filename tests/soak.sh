#!/bin/bash
# usage: tests/soak.sh [--fuzz-seconds N] [STAGE...]
# What takes longer than CI may: the fault scenarios in their long forms, a run of the server tests under AddressSanitizer
# and UndefinedBehaviorSanitizer, fuzzing (default 10 s a target, 3600 for an hour each), and every picture of the console
# at two scales, also on an X server with a real tray. Stages: faults slow asan fuzz gallery (default: all, half an hour).
# Prints a table and, when all stages ran, writes it to tests/results/soak.txt. Logs and pictures: build/soak. Fails when a
# stage fails. New fuzz inputs stay in build/soak/corpus.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 1
fuzz_seconds=10
if [ "${1:-}" = --fuzz-seconds ]; then
    fuzz_seconds=$2
    shift 2
fi
stages=("$@")
[ $# -gt 0 ] || stages=(faults slow asan fuzz gallery)
logs=$root/build/soak
mkdir -p "$logs"
: >"$logs/table"
failed=0
ulimit -n "$(ulimit -Hn)"
export QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE=1

row() { printf '%-34s %8s  %s\n' "$@" | tee -a "$logs/table"; }

try() { # NAME COMMAND...
    local name=$1 began=$SECONDS outcome=passed log
    log=$logs/${name//[^a-z0-9]/_}.log
    shift
    "$@" >"$log" 2>&1 || { outcome="FAILED, see ${log#"$root"/}"; failed=1; }
    row "$name" "$((SECONDS - began)) s" "$outcome"
    [ "$outcome" = passed ]
}

build_preset() { # PRESET TARGET...
    local preset=$1
    shift
    cmake --preset "$preset" && cmake --build --preset "$preset" ${1:+--target "$@"}
}

faults() {
    try "build" packaging/build.sh || return
    try "kill -9, 50 rounds" tests/faults/kill.py 50
    try "leaving clients, 10000" tests/faults/leaving.py 10000
    try "client that does not read" tests/faults/unread.py
    try "database locked for 30 s" tests/faults/locked.py 30
    try "disk full" tests/faults/disk_full.py
    try "failing provider, 200 rounds" tests/faults/upstream.py 200
    # drain_timeout is 180 s by default: streams that last a little less
    try "drain, 200 streams for 170 s" tests/faults/drain.py 170
}

slow() {
    try "build" packaging/build.sh || return
    try "slow connections, 2000" env TURNPIKE_SLOW_CONNECTIONS=2000 build/release/bin/hard_clients_test
}

asan() {
    packaging/install_dependencies.sh build run desktop tests
    try "sanitizers, build" build_preset asan || return
    export ASAN_OPTIONS=detect_leaks=1:abort_on_error=1 UBSAN_OPTIONS=print_stacktrace=1
    # What measures the memory of a whole process would measure the sanitizer.
    try "sanitizers, server tests" ctest --test-dir build/asan -j2 --output-on-failure --timeout 900 -E 'include_rules|console|faults_unread|faults_leaving'
}

fuzz() {
    command -v clang++ >/dev/null || { row "fuzz" - "FAILED, clang is missing"; failed=1; return; }
    local targets=(tests/fuzz/*_fuzz.cpp)
    targets=("${targets[@]##*/}")
    targets=("${targets[@]%_fuzz.cpp}")
    try "fuzz, build" build_preset fuzz "${targets[@]/#/fuzz_}" || return
    export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
    local target
    for target in "${targets[@]}"; do
        mkdir -p "$logs/corpus/$target"
        try "fuzz $target, $fuzz_seconds s" "build/fuzz/bin/fuzz_$target" -max_total_time="$fuzz_seconds" -max_len=8192 \
            -artifact_prefix="$logs/$target-" -print_final_stats=1 "$logs/corpus/$target" "tests/fuzz/corpus/$target"
    done
}

gallery() {
    packaging/install_dependencies.sh build run desktop soak
    try "gallery, build" build_preset release turnpike-gallery || return
    rm -rf "$logs/gallery"
    try "gallery" draw "$logs/gallery/offscreen" "offscreen:configfile=$root/tests/console/screen.json"
    try "gallery in a window system" on_x_server draw "$logs/gallery/x" xcb --tray
}

draw() { # DIRECTORY PLATFORM OPTION...
    env -u DBUS_SESSION_BUS_ADDRESS QT_QPA_PLATFORM="$2" build/release/bin/turnpike-gallery "${@:3}" "$1" || return
    local light name other count=0
    for light in "$1"/*-light.png; do # each in both looks and at both scales
        name=${light%-light.png}
        count=$((count + 1))
        for other in light-200 dark dark-200; do
            [ -s "$name-$other.png" ] || { echo "$name-$other.png is missing" && return 1; }
        done
    done
    echo "$count pictures, each in four ways"
    [ "$count" -ge 50 ]
}

on_x_server() { # COMMAND...
    local server tray display outcome
    coproc X { exec Xvfb -displayfd 1 -screen 0 3000x2000x24 -nolisten tcp 2>/dev/null; }
    server=$X_PID
    read -r -t 20 display <&"${X[0]}" || { echo "Xvfb does not start"; return 1; }
    DISPLAY=:$display trayer --edge top --align right --width 10 --height 32 &
    tray=$!
    DISPLAY=:$display "$@"
    outcome=$?
    kill "$tray" "$server"
    wait "$tray" "$server"
    return $outcome
}

for stage in "${stages[@]}"; do
    case $stage in
    faults | slow | asan | fuzz | gallery) "$stage" ;;
    *) echo "No such stage: $stage" >&2 && exit 2 ;;
    esac
done

if [ $# -eq 0 ]; then
    mkdir -p tests/results
    {
        echo "tests/soak.sh, $(date -u +%F), commit $(git rev-parse --short HEAD 2>/dev/null || echo unknown)"
        echo "Machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(. /etc/os-release && echo "$PRETTY_NAME")"
        echo
        cat "$logs/table"
    } >tests/results/soak.txt
fi
exit $failed
