#!/usr/bin/env python3
"""usage: console_drain.py [SECONDS]     (default 3)

SIGTERM to the desktop program lets its streams end as it does to the server; a second one ends them at once, told to
their clients and recorded."""

import sys

from scenario import Load, main, refuses
from tests.support.books import STOPPED, SUCCESS, expect_check, outcomes
from tests.support.processes import Console, Failure, Gateway, Simulator, wait_for

STREAMS, GAP_MS = 20, 100


def start_streams(console, key, chunks):
    load = Load(console, key, "streams", "--connections", STREAMS, "--ramp", 0.5,
                model=f"sim+gap={GAP_MS}+chunks={chunks}")
    wait_for(lambda: console.metrics()["turnpike_streams_in_flight"] == STREAMS, f"{STREAMS} streams run")
    return load


def first_signal(console):
    console.signal(15)
    wait_for(lambda: refuses(console.port), "the port is closed")
    if not console.running():
        raise Failure("it ended with its streams running")


def expect_end(console):
    wait_for(lambda: not console.running(), "the console ends", 30)
    if console.process.returncode != 0:
        raise Failure(f"SIGTERM: it ended with {console.process.returncode}\n{console.log_text()}")


def scenario(folder, seconds):
    with Simulator(folder) as simulator:
        with Gateway(folder, simulator, "--workers", "2") as gateway:
            port, key = gateway.port, gateway.make_key(label="drain")
            gateway.terminate()

        with Console(folder, port) as console:
            load = start_streams(console, key, int(seconds * 1000 / GAP_MS))
            first_signal(console)
            report = load.report(seconds + 60)
            if report["whole_streams"] != STREAMS:
                raise Failure(f"{report['whole_streams']} of {STREAMS} streams came whole: {report['errors']}")
            expect_end(console)
            if outcomes(console) != {SUCCESS: STREAMS}:
                raise Failure(f"outcomes: {outcomes(console)}")

        with Console(folder, port) as console:
            load = start_streams(console, key, 100_000)
            first_signal(console)
            console.signal(15)
            expect_end(console)
            load.end()
            if outcomes(console) != {SUCCESS: STREAMS, STOPPED: STREAMS}:
                raise Failure(f"outcomes: {outcomes(console)}")
            expect_check(console)


if __name__ == "__main__":
    main("console-drain", scenario, float(sys.argv[1]) if len(sys.argv) > 1 else 3.0)
