#!/usr/bin/env python3
"""usage: upstream.py [ROUNDS]     (default 6)

A provider that cuts, resets, falls silent, sends nonsense or errors: no client sees a false end, every attempt is
recorded, and the next request is served."""

import json
import sys

from scenario import main
from tests.support.books import BROKEN, SUCCESS, expect_calls, expect_check, outcomes
from tests.support.processes import Failure, Gateway, Simulator, bearer, chat

FAULTS = ["cut=0", "cut=3", "reset=0", "reset=3", "stall=2", "error=3", "status=500", "status=429", "status=503+retry_after=1"]
BROKEN_FAULTS = {"cut=3", "reset=3", "stall=2"}
STREAMS_ONLY = {"reset=3", "stall=2", "error=3"}  # the simulator has no such fault for a whole answer


def channel(gateway, simulator, model):
    gateway.admin("POST", "/admin/channels", {
        "name": model, "kind": "openai", "base_url": simulator.url, "models": [model], "keys": ["provider-key-of-a-test"],
        "timeouts": {"first_byte_ms": 500, "idle_ms": 300}})


def ask(gateway, key, model, stream):
    connection = gateway.connection()
    try:
        connection.request("POST", "/v1/chat/completions", json.dumps(chat(model, stream=stream)),
                           {"Content-Type": "application/json", **bearer(key)})
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def expect_no_false_end(fault, stream, status, body):
    if stream and status == 200:
        if b"[DONE]" in body or b'"finish_reason":"stop"' in body:
            raise Failure(f"{fault}: a false end: {body[-300:]!r}")
        if b'"error"' not in body:
            raise Failure(f"{fault}: no error event: {body[-300:]!r}")
    elif status < 400:
        raise Failure(f"{fault}, stream {stream}: answered with {status}")


def scenario(folder, rounds):
    with Simulator(folder) as simulator, Gateway(folder, None, "--workers", "1") as gateway:
        key = gateway.make_key(label="upstream")
        channel(gateway, simulator, "sim")
        for fault in FAULTS:
            for number in range(rounds):
                model = f"sim+{fault}+chunks={8 + number}"
                channel(gateway, simulator, model)
                stream = number % 2 == 0 or fault in STREAMS_ONLY
                expect_no_false_end(fault, stream, *ask(gateway, key, model, stream))
                if ask(gateway, key, "sim", False)[0] != 200:
                    raise Failure(f"after {fault} the next request is not served")
        if gateway.terminate() != 0:
            raise Failure(f"SIGTERM: it ended with {gateway.process.returncode}")
        counted = outcomes(gateway)
        if counted.get(SUCCESS) != rounds * len(FAULTS):
            raise Failure(f"outcomes: {counted}")
        if counted.get(BROKEN, 0) < len(BROKEN_FAULTS) * (rounds // 2):
            raise Failure(f"broken streams are booked as something else: {counted}")
        expect_calls(gateway, simulator.calls()["calls"])
        expect_check(gateway)


if __name__ == "__main__":
    main("upstream", scenario, int(sys.argv[1]) if len(sys.argv) > 1 else 6)
