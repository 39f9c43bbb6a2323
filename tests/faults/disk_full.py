#!/usr/bin/env python3
"""The disk of the data directory is full: streams that run go on and end well, new requests get a clear 503 or are
recorded, nothing is lost, and with room again it serves again. On a small tmpfs in a mount namespace of its own."""

import json
import os
import subprocess
import sys

from scenario import Load, main
from tests.support.books import expect_calls, expect_check, expect_each_once, read_ids
from tests.support.processes import Failure, Gateway, Simulator, bearer, chat, wait_for

STREAMS = 100


def in_own_namespace():
    """Runs this script again where it may mount."""
    as_root = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    command = ["unshare", *as_root, "--mount", sys.executable, *sys.argv]
    os.execvpe(command[0], command, os.environ | {"TURNPIKE_MAY_MOUNT": "1"})


def fill(file):
    """Takes every byte that is left."""
    with open(file, "wb", buffering=0) as filler:
        for size in (1 << 20, 4096, 1):
            try:
                while True:
                    filler.write(b"x" * size)
            except OSError:
                continue


def ask(gateway, key):
    status, _, body = gateway.request("POST", "/v1/chat/completions", chat(), bearer(key))
    return status, json.loads(body)


def scenario(folder):
    data = folder / "data"
    data.mkdir(mode=0o700)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=96m,mode=0700", "tmpfs", data], check=True)
    with Simulator(folder) as simulator, Gateway(folder, simulator, "--workers", "2") as gateway:
        key = gateway.make_key(label="full")
        streams = Load(gateway, key, "streams", "--connections", STREAMS, "--ramp", 0.3, "--ids", folder / "streams",
                       model="sim+gap=50+chunks=60")
        wait_for(lambda: gateway.metrics()["turnpike_streams_in_flight"] == STREAMS, f"{STREAMS} streams run")
        fill(data / "filler")
        load = Load(gateway, key, "rate", "--connections", 32, "--seconds", 2, "--warmup", 0, "--ids", folder / "answers")
        report = load.report()
        strange = {kind for kind in report["errors"] if kind != "status 503"}
        if strange:
            raise Failure(f"on a full disk: {report['errors']}")
        wait_for(lambda: refused(gateway, key), "a request is refused because it cannot be recorded", 30)
        streamed = streams.report()
        if streamed["whole_streams"] != STREAMS:
            raise Failure(f"{streamed['whole_streams']} of {STREAMS} streams came whole: {streamed['errors']}")
        os.unlink(data / "filler")
        wait_for(lambda: ask(gateway, key)[0] == 200, "it serves again", 20)
        if gateway.terminate() != 0:
            raise Failure(f"SIGTERM: it ended with {gateway.process.returncode}\n{gateway.log_text()}")
        expect_each_once(gateway, read_ids(folder / "streams") + read_ids(folder / "answers"))
        expect_calls(gateway, simulator.calls()["calls"])
        expect_check(gateway)


def refused(gateway, key):
    """Fills what room the journal had kept, until it says that it has none."""
    for _ in range(500):
        status, body = ask(gateway, key)
        if status == 503:
            if not body.get("error", {}).get("code"):
                raise Failure(f"a 503 without a code: {body}")
            return True
        if status != 200:
            raise Failure(f"on a full disk: {status} {body}")
    return False


if __name__ == "__main__":
    if "TURNPIKE_MAY_MOUNT" not in os.environ:
        in_own_namespace()
    main("disk_full", scenario)
