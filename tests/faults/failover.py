#!/usr/bin/env python3
"""usage: failover.py [--quick]

One of three equal channels fails in each of the classic ways while clients go on asking: no client sees an error before
the first byte, the other two answer, and the failing one gets one request for each interval in which it is probed. The
faults are set with `turnpike fault`. Without --quick also what a failover adds to a request, in tests/results/failover.txt.
"""

import datetime
import json
import os
import platform
import statistics
import subprocess
import sys
import time

from scenario import main  # first: it finds tests.support

from outages import OUTAGES, Load
from tests.support.books import SUCCESS, expect_check, opened
from tests.support.processes import BIN, ROOT, Failure, Gateway, bearer, chat, wait_for

CHANNELS = ("east", "west", "north")
FAILING = CHANNELS[0]
PAIRS = 60
MOST_ADDED_MS = 5.0
HEAD = ("outage", "requests", "errors before 1st byte", "cut after it", *CHANNELS,
        "got until rest", "got later", "interval s", "most per interval")


def make_channel(gateway, name, **more):
    draft = {"name": name, "kind": "simulator", "base_url": "simulator:", "models": ["*"], "keys": [f"key-of-{name}"],
             "timeouts": {"connect_ms": 500, "first_byte_ms": 400, "idle_ms": 400}}
    return gateway.admin("POST", "/admin/channels", draft | more)["id"]


def set_fault(gateway, channel, fault, *options):
    done = subprocess.run([BIN / "turnpike", "fault", channel, fault, *options, "--data", gateway.data],
                          capture_output=True, text=True, check=False, timeout=20)
    if done.returncode != 0:
        raise Failure(f"turnpike fault {channel} {fault}: {done.returncode} {done.stderr}")


def booked(gateway, after, count):
    """The newest requests as (id, channel, outcome), once all of them are in the books."""
    def read():
        with opened(gateway) as database:
            rows = database.execute("SELECT id, channel_id, outcome FROM requests WHERE id > ?", (after,)).fetchall()
        return rows if len(rows) >= count else None
    return wait_for(read, f"{count} requests are booked", 20)


def attempts_on(gateway, after, channel, provider_key):
    """What the failing channel got, as (began, ended, outcome), ms; with one of its keys, or any."""
    with opened(gateway) as database:
        return database.execute(
            "SELECT started_at, started_at + duration_ms, outcome FROM attempts WHERE request_id > ? AND channel_id = ?"
            " AND (provider_key_id = ? OR ? = 0) ORDER BY started_at", (after, channel, provider_key, provider_key)).fetchall()


def after_rest(attempts, outage):
    """The failing attempts, parted where the key began to rest: those that were under way by then are before it."""
    failed = [a for a in attempts if a[2] != SUCCESS]
    if len(failed) < outage.failures:
        return failed, []
    rests = sorted(ended for _, ended, _ in failed)[outage.failures - 1]
    return [a for a in failed if a[0] <= rests], [a for a in failed if a[0] > rests]


def most_within(attempts, seconds):
    """Of what began within any span of this length; a little less, for the clock is read in milliseconds."""
    begins = [began for began, _, _ in attempts]
    return max((sum(1 for b in begins if first <= b < first + seconds * 1000 - 5) for first in begins), default=0)


class Lab:
    def __init__(self, gateway, rate, seconds):
        self.gateway, self.rate, self.count = gateway, rate, int(rate * seconds)
        self.key = gateway.make_key(label="lab")
        self.ids = {name: make_channel(gateway, name) for name in CHANNELS}
        self.rows = []

    def keys(self):
        return [k["id"] for k in self.gateway.admin("GET", f"/admin/channels/{self.ids[FAILING]}")["keys"]]

    def restore(self):
        """Its keys are tried by the operator, so that none rests on."""
        set_fault(self.gateway, FAILING, "none")
        for key in self.keys():
            tried = self.gateway.admin("POST", f"/admin/channels/{self.ids[FAILING]}/test", {"model": "sim", "provider_key": key})
            if not tried["ok"]:
                raise Failure(f"restored, {FAILING} does not answer: {tried}")

    def newest(self):
        with opened(self.gateway) as database:
            return database.execute("SELECT coalesce(max(id), 0) FROM requests").fetchone()[0]

    def replay(self, outage):
        dead, options = 0, ()
        if outage.one_key:
            path = f"/admin/channels/{self.ids[FAILING]}"
            self.gateway.admin("PATCH", path, {"add_keys": ["second-key-of-east"]})
            dead = self.keys()[0]
            options = ("--key", str(dead))
        before = self.newest()
        load = Load(self.gateway, self.key, outage, self.count, self.rate)
        set_fault(self.gateway, FAILING, outage.fault, *options)  # while requests are under way
        seen = load.finish()
        requests = booked(self.gateway, before, self.count)
        attempts = attempts_on(self.gateway, before, self.ids[FAILING], dead)
        self.judge(outage, seen, requests, attempts)
        self.restore()
        if outage.one_key:
            self.gateway.admin("PATCH", path, {"drop_keys": [self.keys()[1]]})

    def judge(self, outage, seen, requests, attempts):
        answers = [sum(1 for _, channel, outcome in requests if channel == self.ids[name] and outcome == SUCCESS)
                   for name in CHANNELS]
        first, later = after_rest(attempts, outage)
        most = most_within(later, outage.interval)
        self.rows.append((outage.name, seen.requests, len(seen.before), len(seen.after), *answers, len(first), len(later),
                          outage.interval, most))
        print("  ".join(str(cell) for cell in self.rows[-1]), flush=True)
        if seen.requests != self.count:
            raise Failure(f"{outage.name}: {seen.requests} of {self.count} requests ended")
        if seen.before:
            raise Failure(f"{outage.name}: {len(seen.before)} errors before the first byte, one {seen.before[0]}")
        if seen.after and not outage.cuts:
            raise Failure(f"{outage.name}: {len(seen.after)} answers broke off, one {seen.after[0]}")
        if len(first) < outage.failures:
            raise Failure(f"{outage.name}: the fault did not show: {attempts}")
        if most > 1:
            raise Failure(f"{outage.name}: {most} requests within one interval of {outage.interval} s: {later}")
        if sum(answers) + len(seen.after) != self.count:
            raise Failure(f"{outage.name}: {answers} answers of {self.count}")


def timed(connection, key, model):
    began = time.perf_counter()
    connection.request("POST", "/v1/chat/completions", json.dumps(chat(model)), {"Content-Type": "application/json", **bearer(key)})
    answer = connection.getresponse()
    answer.read()
    if answer.status != 200:
        raise Failure(f"{model}: {answer.status}")
    return (time.perf_counter() - began) * 1000


def added_latency(gateway, key):
    """Median ms of requests that fail over on a refused connection, each on a channel of its own that comes first, beside
    requests without; in turns, one after another."""
    for number in range(PAIRS):
        model = f"fails-{number}"
        make_channel(gateway, model, models=[model], priority=10)
        set_fault(gateway, model, "unreachable=refused")
    connection = gateway.connection()
    for _ in range(20):
        timed(connection, key, "warm")
    failed_over, undisturbed = [], []
    for number in range(PAIRS):
        turns = [(undisturbed, "plain"), (failed_over, f"fails-{number}")]
        for times, model in turns if number % 2 == 0 else reversed(turns):  # each as often behind the other as behind itself
            times.append(timed(connection, key, model))
    connection.close()
    with opened(gateway) as database:
        wait_for(lambda: database.execute("SELECT count(*) FROM requests WHERE model LIKE 'fails-%' AND attempts = 2")
                 .fetchone()[0] == PAIRS, "every one of them failed over once")
    return statistics.median(failed_over), statistics.median(undisturbed)


def table(rows):
    cells = [HEAD, *([str(cell) for cell in row] for row in rows)]
    widths = [max(len(row[i]) for row in cells) for i in range(len(HEAD))]
    lines = ["  ".join(cell.ljust(w) if i == 0 else cell.rjust(w) for i, (cell, w) in enumerate(zip(row, widths)))
             for row in cells]
    return "\n".join(line.rstrip() for line in lines)


def machine():
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo", encoding="ascii", errors="replace")
                  if line.startswith("model name")), platform.machine())
    commit = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False)
    return (f"tests/failover.sh, {datetime.date.today()}, commit {commit.stdout.strip() or 'unknown'}\n"
            f"Machine: {os.cpu_count()} cores, {model}\n")


def scenario(folder, quick):
    with Gateway(folder, None, "--workers", "1" if quick else "2") as gateway:
        lab = Lab(gateway, *((40, 2) if quick else (25, 12)))
        for outage in OUTAGES:
            lab.replay(outage)
        text = table(lab.rows)
        if not quick:
            failed_over, undisturbed = added_latency(gateway, lab.key)
            added = failed_over - undisturbed
            text = (f"{machine()}\n{text}\n\nA failover on a refused connection adds {added:.2f} ms at the median "
                    f"({failed_over:.2f} beside {undisturbed:.2f} ms, {PAIRS} of each, in turns).\n")
            (ROOT / "tests/results/failover.txt").write_text(text)
        print(text)
        if not quick and added >= MOST_ADDED_MS:
            raise Failure(f"a failover adds {added:.2f} ms")
        if gateway.terminate() != 0:
            raise Failure(f"SIGTERM: it ended with {gateway.process.returncode}")
        expect_check(gateway)


if __name__ == "__main__":
    main("failover", scenario, "--quick" in sys.argv[1:])
