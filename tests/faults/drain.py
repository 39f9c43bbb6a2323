#!/usr/bin/env python3
"""usage: drain.py [SECONDS]     (default 5)

SIGTERM while 200 streams run that last SECONDS longer: nobody new is let in, none of them is cut, then it ends."""

import sys

from scenario import Load, main, refuses
from tests.support.books import SUCCESS, expect_check, outcomes
from tests.support.processes import Failure, Gateway, Simulator, wait_for

STREAMS, GAP_MS = 200, 100


def scenario(folder, seconds):
    chunks = int(seconds * 1000 / GAP_MS)
    with Simulator(folder) as simulator, Gateway(folder, simulator, "--workers", "2") as gateway:
        key = gateway.make_key(label="drain")
        load = Load(gateway, key, "streams", "--connections", STREAMS, "--ramp", 0.5,
                    model=f"sim+gap={GAP_MS}+chunks={chunks}")
        wait_for(lambda: gateway.metrics()["turnpike_streams_in_flight"] == STREAMS, f"{STREAMS} streams run")
        gateway.signal(15)
        wait_for(lambda: refuses(gateway.port), "the port is closed")
        if not gateway.running():
            raise Failure("it ended with its streams running")
        report = load.report(seconds + 60)
        if report["whole_streams"] != STREAMS:
            raise Failure(f"{report['whole_streams']} of {STREAMS} streams came whole: {report['errors']}")
        if gateway.terminate() != 0:
            raise Failure(f"SIGTERM: it ended with {gateway.process.returncode}")
        if outcomes(gateway) != {SUCCESS: STREAMS}:
            raise Failure(f"outcomes: {outcomes(gateway)}")
        expect_check(gateway)


if __name__ == "__main__":
    main("drain", scenario, float(sys.argv[1]) if len(sys.argv) > 1 else 5.0)
