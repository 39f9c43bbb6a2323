#!/usr/bin/env python3
"""usage: console.py [--rows 10000000] [--keep]

What console.sh runs. --keep leaves the generated database for the next time."""

import argparse
import contextlib
import datetime
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BENCH = ROOT / "build/release/bin/turnpike-console-bench"
CONSOLE = ROOT / "build/release/bin/turnpike"
TICKS = os.sysconf("SC_CLK_TCK")

# what is printed by the bench: name, words, unit, largest value that is good
MEASURES = [
    ("open_ms", "page opens, rows shown", "ms", 150),
    ("open_worst_ms", "  worst of 5", "ms", None),
    ("filter_with_range_ms", "filter within a day", "ms", 200),
    ("filter_with_range_worst_ms", "  worst of 5", "ms", None),
    ("filter_first_screen_ms", "filter without a range, first screen", "ms", 500),
    ("filter_first_screen_worst_ms", "  worst of 5", "ms", None),
    ("filter_rare_key_ms", "filter by one key without a range", "ms", 500),
    ("go_to_time_ms", "go to any moment", "ms", 150),
    ("go_to_time_worst_ms", "  worst of 5", "ms", None),
    ("memory_mib", "memory of the page, after 40 pages of scrolling", "MiB", 50),
    ("longest_block_ms", "longest time without the event loop", "ms", 16),
    ("longest_gap_ms", "  with waking late from its sleep (the machine's)", "ms", None),
    ("search_all_s", "search through the whole log, in the background", "s", None),
    ("start_ms", "console: from its start to its rest", "ms", 1000),
    ("idle_window_percent", "console idle, window open, CPU of a core", "%", 1),
    ("idle_tray_percent", "console idle, in the tray, CPU of a core", "%", 0.3),
]


class Failure(Exception):
    pass


def cpu_and_memory(pid):
    """Seconds of CPU and MiB resident of a process and its children."""
    seconds = memory = 0
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rsplit(")", 1)[1].split()
            if int(stat.parent.name) != pid and int(fields[1]) != pid:
                continue
            seconds += (int(fields[11]) + int(fields[12])) / TICKS
            memory += int((stat.parent / "statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
        except (FileNotFoundError, ProcessLookupError, IndexError):
            continue
    return seconds, memory


@contextlib.contextmanager
def display():
    """An X server with a tray; its name."""
    name = f":{os.getpid() % 30000 + 100}"
    server = subprocess.Popen(["Xvfb", name, "-screen", "0", "1440x900x24"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    tray = None
    try:
        deadline = time.monotonic() + 10
        while not pathlib.Path(f"/tmp/.X11-unix/X{name[1:]}").exists():
            if time.monotonic() > deadline:
                raise Failure("Xvfb does not start")
            time.sleep(0.05)
        tray = subprocess.Popen(["trayer"], env={**os.environ, "DISPLAY": name}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        yield name
    finally:
        for process in (tray, server):
            if process:
                process.terminate()
                process.wait()


@contextlib.contextmanager
def running(command, screen):
    program = subprocess.Popen([str(part) for part in command], env={**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": screen},
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield program
    finally:
        program.send_signal(signal.SIGTERM)
        try:
            program.wait(20)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()


def until_rest(program, began):
    """Seconds from the start until it has used less than 5 % of a core for a second, and MiB then."""
    samples = []
    while time.monotonic() - began < 600:
        if program.poll() is not None:
            raise Failure(f"{program.args[0]} ended by itself with {program.returncode}")
        now = time.monotonic()
        seconds, memory = cpu_and_memory(program.pid)
        samples.append((now, seconds))
        quiet = [used for at, used in samples if at >= now - 1]
        if now - began > 2 and quiet[-1] - quiet[0] < 0.05:
            busy = next((at for at, used in reversed(samples) if used < seconds - 0.05), began)
            return busy - began, memory
        time.sleep(0.05)
    raise Failure(f"{program.args[0]} was still busy after 10 minutes")


def share_of_a_core(program, seconds=30):
    """Per cent, of the process and its children."""
    before, _ = cpu_and_memory(program.pid)
    time.sleep(seconds)
    return 100 * (cpu_and_memory(program.pid)[0] - before) / seconds


def start_and_rest(command):
    with display() as screen:
        began = time.monotonic()
        with running(command, screen) as program:
            return until_rest(program, began)


def whole_console(file):
    """Start, idle with the window open, idle in the tray, of the program itself on the database."""
    figures = {}
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as data, display() as screen:
        command = [CONSOLE, "--data", data, "--database-path", file, "--listen", "127.0.0.1:0"]
        with running(command, screen) as program:  # the first start of a data directory makes its keys and files
            until_rest(program, time.monotonic())
        began = time.monotonic()
        with running(command, screen) as program:
            figures["start_ms"] = until_rest(program, began)[0] * 1000
            figures["idle_window_percent"] = share_of_a_core(program)
            keys = ["xdotool", "search", "--onlyvisible", "--class", "turnpike"]
            windows = subprocess.run(keys, env={**os.environ, "DISPLAY": screen}, capture_output=True, text=True).stdout.split()
            for window in windows:
                subprocess.run(["xdotool", "windowfocus", "--sync", window, "key", "ctrl+w"], env={**os.environ, "DISPLAY": screen}, timeout=20)
            until_rest(program, time.monotonic())
            if subprocess.run(keys, env={**os.environ, "DISPLAY": screen}, capture_output=True, text=True).stdout.split() == windows:
                raise Failure("the window did not close to the tray")
            figures["idle_tray_percent"] = share_of_a_core(program)
    return figures


def generate(file, rows):
    if file.exists():
        return
    partial = file.with_suffix(".partial")
    subprocess.run([sys.executable, ROOT / "tests/bench/requests_database.py", partial, str(rows)], check=True)
    partial.rename(file)


def warm(file):
    """Whoever is measured finds the file in the page cache: the disks of these machines are of all kinds."""
    subprocess.run(["cat", file], stdout=subprocess.DEVNULL, check=True)


def head(rows, size):
    model = next((line.split(": ")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "unknown")
    commit = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip()
    return (f"Date:    {datetime.datetime.now(datetime.timezone.utc):%Y-%m-%d}, commit {commit or 'unknown'}\n"
            f"Machine: {os.cpu_count()} cores, {model}, Linux {os.uname().release}\n"
            f"Log:     {rows} requests, {size / 1e9:.2f} GB\n")


def table(figures):
    lines, missed = [], False
    for name, words, unit, most in MEASURES:
        value = figures.get(name)
        if value is None:
            raise Failure(f"the bench did not measure {name}")
        reached = "" if most is None else "yes" if value <= most else "NO"
        missed = missed or reached == "NO"
        target = "" if most is None else f"<= {most} {unit}"
        lines.append(f"| {words:<49} | {round(value, 2):>8g} {unit:<3} | {target:<10} | {reached:<7} |")
    title = f"| {'measure':<49} | {'':>12} | {'target':<10} | reached |"
    return "\n".join([title, "|" + "|".join("-" * (len(part)) for part in title.strip("|").split("|")) + "|", *lines]), missed


def beside(file):
    """The two programs from their start until they have nothing left to do, measured in the same way."""
    lines = []
    for name, command in (("Requests page", [BENCH, file, "--stay"]),
                          ("sqlitebrowser", ["sqlitebrowser", "--read-only", "--table", "requests", file])):
        warm(file)
        seconds, memory = start_and_rest(command)
        lines.append(f"{name}: at rest after {seconds:.1f} s with {memory:.0f} MiB resident")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=10_000_000)
    parser.add_argument("--keep", action="store_true")
    options = parser.parse_args()
    file = ROOT / f"build/requests-{options.rows}.db"
    try:
        generate(file, options.rows)
        warm(file)
        ran = subprocess.run([BENCH, file], capture_output=True, text=True, timeout=1800)
        figures = {name: float(value) for name, value in (line.split("\t") for line in ran.stdout.splitlines())}
        if ran.returncode != 0:
            raise Failure(f"the bench failed: {ran.stderr.strip() or figures}")
        figures |= whole_console(file)
        rows, missed = table(figures)
        text = f"{head(options.rows, file.stat().st_size)}\n{rows}\n\nFrom the start of the program to its rest, on the same file:\n{beside(file)}\n"
    finally:
        if not options.keep:
            for left in (file, file.with_suffix(".partial")):
                for suffix in ("", "-wal", "-shm"):
                    pathlib.Path(f"{left}{suffix}").unlink(missing_ok=True)
    print("\n" + text)
    if options.rows == 10_000_000:
        (ROOT / "tests/bench/results/console.txt").write_text(text)
    return 1 if missed else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (Failure, subprocess.SubprocessError) as failure:
        print(f"console bench: {failure}", file=sys.stderr)
        sys.exit(2)
