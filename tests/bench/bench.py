#!/usr/bin/env python3
"""Speed of the gateway beside nginx's proxy_pass: same provider, same generator, same machine, one run.

The proxy under test has core 0 for itself (of the gateway: its one worker thread; its other threads are on core 1 and
their time counts all the same). Provider and generator have core 1. The provider is turnpike-simulator; --provider canned
takes a cheaper one (tests/bench/provider) that leaves more of core 1 free and so asks more of the proxies. Prints a table
and writes it to results/latest.txt (results/canned.txt).
"""

import argparse
import datetime
import os
import pathlib
import statistics
import subprocess
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2]))
from tests.bench.nginx import Nginx
from tests.support.processes import BIN, ROOT, Failure, Gateway, Server, WorkFolder, bearer, chat, run_load

PROXY_CORE, OTHER_CORE = 0, 1
GAP_MS = 20  # 50 chunks a second


class Provider(Server):
    COMMANDS = {"canned": [BIN / "turnpike-canned-provider"],
                "simulator": [BIN / "turnpike-simulator", "--port", "0"]}
    chosen = "simulator"

    def __init__(self, folder):
        super().__init__(self.COMMANDS[Provider.chosen], log=folder / "provider.log")


class Table:
    def __init__(self):
        self.rows = []

    def add(self, measure, nginx, turnpike, ratio, target, reached):
        mark = {True: "yes", False: "NO", None: ""}[reached]
        self.rows.append((measure, nginx, turnpike, ratio, target, mark))
        print("  ".join(str(cell) for cell in self.rows[-1]), flush=True)

    def compare(self, measure, nginx, turnpike, target, most=True, form="{:.1f}"):
        """A row whose ratio turnpike / nginx has a bound: `target` at most, or at least."""
        ratio = turnpike / nginx if nginx else float("inf")
        reached = ratio <= target if most else ratio >= target
        bound = f"{'<=' if most else '>='} {target}"
        self.add(measure, form.format(nginx), form.format(turnpike), f"{ratio:.2f}", bound, reached)

    def text(self):
        head = ("measure", "nginx", "turnpike", "ratio", "target", "reached")
        rows = [head, *self.rows]
        widths = [max(len(str(row[i])) for row in rows) for i in range(len(head))]
        lines = ["| " + " | ".join(str(cell).ljust(width) for cell, width in zip(row, widths)) + " |" for row in rows]
        lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
        return "\n".join(lines)


class Bench:
    def __init__(self, folder, quick):
        self.quick = quick
        self.table = Table()
        self.provider = Provider(folder)
        pin(self.provider.pid, OTHER_CORE)
        self.nginx = Nginx(folder, self.provider.port, PROXY_CORE)
        self.gateway = Gateway(folder, self.provider, "--workers", "1")
        pin_gateway(self.gateway.pid)
        self.key = self.gateway.make_key(label="bench")
        self.targets = {"nginx": (self.nginx.url, self.nginx.worker), "turnpike": (self.gateway.url, self.gateway.pid)}

    def close(self):
        self.gateway.close()
        self.nginx.__exit__()
        self.provider.close()

    def load(self, mode, target, *options, model="sim"):
        url, pid = self.targets.get(target, (self.provider.url, self.provider.pid))
        report = run_load(
            mode, "--url", url + "/v1/chat/completions", "--key", self.key, "--model", model,
            "--process", f"proxy={pid}", *options, core=OTHER_CORE,
        )
        if report["failed"]:
            raise Failure(f"{mode} on {target}: {report['failed']} failed: {report['errors']}")
        return report

    def rounds(self, *arguments, count=3, targets=("nginx", "turnpike"), **more):
        """The same measurement on each, in turns, so that all see the same machine: reports per target."""
        reports = {target: [] for target in targets}
        for _ in range(1 if self.quick else count):
            for target, list_ in reports.items():
                list_.append(self.load(arguments[0], target, *arguments[1:], **more))
        return reports

    def idle(self):
        rss = rss_mib(self.gateway.pid)
        self.table.add("idle memory, MiB", "", f"{rss:.1f}", "", "<= 40", rss <= 40)

    def rate(self):
        seconds = 3 if self.quick else 10
        before = thread_cpu_us(self.gateway.pid)
        reports = self.rounds("rate", "--connections", 64, "--seconds", seconds, "--warmup", 2)
        rate = {t: middle(r["per_second"] for r in list_) for t, list_ in reports.items()}
        cpu = {t: middle(r["processes"]["proxy"]["cpu_us_per_answer"] for r in list_) for t, list_ in reports.items()}
        self.table.compare("requests/s, 64 connections", rate["nginx"], rate["turnpike"], 0.8, most=False, form="{:.0f}")
        self.table.add("CPU us/request, all threads", f"{cpu['nginx']:.1f}", f"{cpu['turnpike']:.1f}",
                       f"{cpu['turnpike'] / cpu['nginx']:.2f}", "", None)
        used = {name: us - before.get(name, 0) for name, us in thread_cpu_us(self.gateway.pid).items()}
        total = sum(used.values())
        shares = ", ".join(f"{name} {us / total:.0%}" for name, us in sorted(used.items(), key=lambda item: -item[1])[:3])
        self.table.add("of that, by thread", "", shares, "", "", None)

    def latency(self):
        seconds = 4 if self.quick else 20
        options = ("latency", "--rate", 500, "--connections", 64, "--seconds", seconds, "--warmup", 1)
        reports = self.rounds(*options, targets=("provider", "nginx", "turnpike"))
        direct = middle(r["latency"]["p50_us"] for r in reports["provider"])
        p50 = {t: middle(r["latency"]["p50_us"] for r in list_) for t, list_ in reports.items()}
        p99 = {t: middle(r["latency"]["p99_us"] for r in list_) for t, list_ in reports.items()}
        self.table.compare("added p50 at 500 requests/s, us", p50["nginx"] - direct, p50["turnpike"] - direct, 1.5, form="{:.0f}")
        self.table.add("p99 at 500 requests/s, us", p99["nginx"], p99["turnpike"], f"{p99['turnpike'] / p99['nginx']:.2f}", "", None)

    def sustained(self):
        seconds = 10 if self.quick else 60
        backlog, over = [], threading.Event()

        def watch():
            while not over.wait(1):
                backlog.append(backlog_bytes(self.gateway))

        watcher = threading.Thread(target=watch)
        watcher.start()
        try:
            report = self.load("rate", "turnpike", "--connections", 64, "--seconds", seconds, "--warmup", 2)
        finally:
            over.set()
            watcher.join()
        cpu = report["processes"]["proxy"]["cpu_us_per_answer"]
        self.table.add(f"CPU us/request over {seconds} s, all threads", "", f"{cpu:.1f}", "", "<= 45", cpu <= 45)
        third = max(1, len(backlog) // 3)
        first, last = statistics.mean(backlog[third:2 * third]), statistics.mean(backlog[-third:])
        self.table.add("journal backlog, 2nd and 3rd third, KiB", "", f"{first / 1024:.0f}, {last / 1024:.0f}", "",
                       "not growing", last <= 2 * first + (1 << 20))

    def streams(self):
        chunks = 100 if self.quick else 500
        expected = self.load("streams", "nginx", "--connections", 1, model=stream_model(chunks))["chunks"]
        reports = self.rounds("streams", "--connections", 1000, "--ramp", 2, "--expect-chunks", expected, count=5,
                              model=stream_model(chunks))
        whole = {t: sum(r["whole_streams"] for r in list_) for t, list_ in reports.items()}
        asked = 1000 * len(reports["nginx"])
        self.table.add("whole streams of 1000 at 50 chunks/s", f"{whole['nginx']}/{asked}", f"{whole['turnpike']}/{asked}", "",
                       "all", whole["turnpike"] == asked)
        for name, field in (("p50", "p50_us"), ("p99", "p99_us")):
            delay = {t: middle(r["delay"][field] for r in list_) for t, list_ in reports.items()}
            self.table.compare(f"delay of a chunk, {name}, us", delay["nginx"], delay["turnpike"], 1.5, form="{:.0f}")
        cpu = {t: middle(r["processes"]["proxy"]["cpu_us_per_chunk"] for r in list_) for t, list_ in reports.items()}
        self.table.compare("CPU us/chunk", cpu["nginx"], cpu["turnpike"], 1.2)

    def growth(self):
        """Memory before and after many requests and streams, once warm."""
        requests, streams = (50_000, 5_000) if self.quick else (1_000_000, 100_000)
        self.load("rate", "turnpike", "--connections", 64, "--seconds", 5)
        self.load("streams", "turnpike", "--connections", 500, "--total", 2000, model="sim+chunks=8")
        before, done = rss_mib(self.gateway.pid), 0
        while done < requests:
            done += self.load("rate", "turnpike", "--connections", 64, "--seconds", 10, "--warmup", 0)["answers"]
        self.load("streams", "turnpike", "--connections", 500, "--total", streams, model="sim+chunks=8")
        after = rss_mib(self.gateway.pid)
        self.table.add(f"memory before and after {requests} requests and {streams} streams, MiB", "",
                       f"{before:.1f}, {after:.1f}", "", "no growth", after <= before * 1.05 + 1)


def first_answer(table):
    """From the start of the process to the first answer, on a data directory that exists."""
    with WorkFolder("bench-start", ROOT / "build") as folder, Provider(folder) as provider:
        with Gateway(folder, provider) as gateway:
            key = gateway.make_key(label="bench")
            gateway.terminate()
        took = []
        for _ in range(5):
            with Gateway(folder, provider) as gateway:
                status = gateway.request("POST", "/v1/chat/completions", chat(), bearer(key))[0]
                took.append((time.monotonic() - gateway.started) * 1000)
                gateway.terminate()
                if status != 200:
                    raise Failure(f"the first answer was {status}")
        table.add("first answer after the start, ms", "", f"{middle(took):.0f}", "", "<= 500", middle(took) <= 500)


def middle(values):
    return statistics.median(values)


def stream_model(chunks):
    return f"sim+stamp+gap={GAP_MS}+chunks={chunks}"


def rss_mib(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise Failure("the process is gone")


def thread_cpu_us(pid):
    """Thread name to CPU time; the kernel counts it in ticks."""
    tick_us = 1_000_000 // os.sysconf("SC_CLK_TCK")
    used = {}
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        fields = (task / "stat").read_text().rsplit(")", 1)[1].split()
        name = (task / "comm").read_text().strip()
        used[name] = used.get(name, 0) + (int(fields[11]) + int(fields[12])) * tick_us
    return used


def backlog_bytes(gateway):
    values = [value for name, value in gateway.metrics().items() if name.startswith("turnpike_journal_backlog_bytes")]
    if not values:
        raise Failure("/metrics has no turnpike_journal_backlog_bytes")
    return sum(values)


def pin(pid, core):
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        os.sched_setaffinity(int(task.name), {core})


def pin_gateway(pid):
    worker = None
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        is_worker = (task / "comm").read_text().strip() == "worker-1"
        worker = task if is_worker else worker
        os.sched_setaffinity(int(task.name), {PROXY_CORE if is_worker else OTHER_CORE})
    if worker is None:
        raise Failure("the gateway has no thread named worker-1")


def machine():
    model = next((line.split(": ")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "unknown")
    commit = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip()
    system = next(line.split("=")[1].strip().strip('"') for line in open("/etc/os-release") if line.startswith("PRETTY_NAME"))
    return (f"Date:    {datetime.datetime.now(datetime.timezone.utc):%Y-%m-%d}, commit {commit or 'unknown'}\n"
            f"Machine: {os.cpu_count()} cores, {model}, {system}, Linux {os.uname().release}\n"
            f"Beside:  nginx {Nginx.version()}, proxy_pass with keep-alive, unbuffered, one worker")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="short rounds, to see that it works; writes no results")
    parser.add_argument("--only", help="comma-separated: idle,rate,latency,sustained,streams,growth,start")
    parser.add_argument("--provider", choices=Provider.COMMANDS, default="simulator")
    options = parser.parse_args()
    Provider.chosen = options.provider
    names = ["idle", "rate", "latency", "streams", "sustained", "growth", "start"]
    chosen = options.only.split(",") if options.only else names
    if (os.cpu_count() or 1) < 2:
        raise Failure("two cores are needed")
    (ROOT / "build").mkdir(exist_ok=True)
    with WorkFolder("bench", ROOT / "build") as folder:
        bench = Bench(folder, options.quick)
        try:
            for name in names:
                if name in chosen and name != "start":
                    getattr(bench, name)()
        finally:
            bench.close()
    if "start" in chosen:
        first_answer(bench.table)
    text = f"{machine()}\nProvider: {options.provider}\n\n{bench.table.text()}\n"
    print("\n" + text)
    if not options.quick and not options.only:
        results = ROOT / "tests/bench/results"
        results.mkdir(exist_ok=True)
        (results / ("latest.txt" if options.provider == "simulator" else "canned.txt")).write_text(text)
    return 1 if any(row[-1] == "NO" for row in bench.table.rows) else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failure as failure:
        print(f"bench: {failure}", file=sys.stderr)
        sys.exit(2)
