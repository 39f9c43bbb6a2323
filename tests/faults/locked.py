#!/usr/bin/env python3
"""usage: locked.py [SECONDS]     (default 3)

Another process holds the database locked for SECONDS: answers go on meanwhile, and all of them are booked after."""

import sqlite3
import sys

from scenario import Load, main
from tests.support.books import expect_calls, expect_check, expect_each_once, read_ids
from tests.support.processes import Failure, Gateway, Simulator


def scenario(folder, seconds):
    with Simulator(folder) as simulator, Gateway(folder, simulator, "--workers", "2") as gateway:
        key = gateway.make_key(label="locked")
        lock = sqlite3.connect(gateway.database(), isolation_level=None, timeout=10)
        lock.execute("BEGIN IMMEDIATE")
        files = [folder / "answers", folder / "streams"]
        loads = [
            Load(gateway, key, "latency", "--rate", 300, "--seconds", seconds, "--warmup", 0, "--ids", files[0]),
            Load(gateway, key, "streams", "--connections", 20, "--total", int(100 * seconds), "--ids", files[1],
                 model="sim+gap=10+chunks=8"),
        ]
        reports = [load.report(seconds + 60) for load in loads]
        lock.execute("ROLLBACK")
        lock.close()
        for report in reports:
            if report["failed"]:
                raise Failure(f"while the database was locked: {report['errors']}")
        if gateway.terminate() != 0:
            raise Failure(f"SIGTERM: it ended with {gateway.process.returncode}")
        expect_each_once(gateway, read_ids(files[0]) + read_ids(files[1]))
        expect_calls(gateway, simulator.calls()["calls"])
        expect_check(gateway)


if __name__ == "__main__":
    main("locked", scenario, float(sys.argv[1]) if len(sys.argv) > 1 else 3.0)
