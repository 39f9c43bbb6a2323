#!/usr/bin/env python3
"""usage: kill.py [ROUNDS]     (default 3)

kill -9 under load: whatever a client received whole is booked once, every call that the provider had is accounted for,
and the gateway serves again within 2 s."""

import sys
import time

from scenario import Load, main
from tests.support.books import expect_calls, expect_check, expect_each_once, read_ids
from tests.support.processes import Failure, Gateway, Simulator

SERVES_AGAIN_WITHIN = 2.0


def load_for(gateway, key, folder, number, seconds):
    """Short answers and streams side by side, while the gateway may die at any moment."""
    files = [folder / f"ids-{number}-{kind}" for kind in ("answers", "streams")]
    loads = [
        Load(gateway, key, "rate", "--connections", 12, "--seconds", seconds, "--warmup", 0, "--ids", files[0]),
        Load(gateway, key, "streams", "--connections", 20, "--total", int(200 * seconds), "--ids", files[1],
             model="sim+gap=5+chunks=10"),
    ]
    return loads, files


def scenario(folder, rounds):
    with Simulator(folder) as simulator:
        gateway = Gateway(folder, simulator, "--workers", "2")
        try:
            port, key, ids = gateway.port, gateway.make_key(label="kill"), []
            for number in range(rounds):
                loads, files = load_for(gateway, key, folder, number, 1.5)
                time.sleep(0.4 + 0.23 * (number % 4))  # the moment of the kill varies; nothing is awaited
                gateway.kill()
                for load in loads:
                    load.report()
                for file in files:
                    ids += read_ids(file)
                began = time.monotonic()
                gateway.close()
                gateway = Gateway(folder, simulator, "--workers", "2", port=port)
                if gateway.request("GET", "/healthz")[0] != 200:
                    raise Failure("it does not answer after the restart")
                took = time.monotonic() - began
                if took > SERVES_AGAIN_WITHIN:
                    raise Failure(f"it served again after {took:.1f} s")
            loads, files = load_for(gateway, key, folder, rounds, 0.5)
            for load in loads:
                load.report()
            for file in files:
                ids += read_ids(file)
            if gateway.terminate() != 0:
                raise Failure(f"SIGTERM: it ended with {gateway.process.returncode}")
            expect_each_once(gateway, ids)
            known, unknown = expect_calls(gateway, simulator.calls()["calls"])
            expect_check(gateway)
            print(f"{rounds} kills: {len(ids)} whole answers, {known} attempts, {unknown} unknown")
        finally:
            gateway.close()


if __name__ == "__main__":
    main("kill", scenario, int(sys.argv[1]) if len(sys.argv) > 1 else 3)
