#!/usr/bin/env python3
"""The disk for large bodies (TMPDIR) is full: what does not fit gets a clear 503, whether it is a chat that is read whole or
a form that already travels on, requests that fit in memory are served, nothing is lost, and with room again all is well.
On a small tmpfs in a mount namespace of its own."""

import json
import os
import subprocess

from disk_full import fill, in_own_namespace
from scenario import main
from tests.support.books import expect_check
from tests.support.processes import Failure, Gateway, Simulator, bearer, chat, wait_for

BOUNDARY = "a-boundary-of-a-test"


def form(megabytes):
    parts = [b'--%s\r\nContent-Disposition: form-data; name="model"\r\n\r\nsim-audio' % BOUNDARY.encode(),
             b'--%s\r\nContent-Disposition: form-data; name="file"; filename="talk.wav"\r\nContent-Type: audio/wav\r\n\r\n'
             % BOUNDARY.encode() + b"RIFF" + bytes(megabytes << 20),
             b"--%s--\r\n" % BOUNDARY.encode()]
    return b"\r\n".join(parts)


def talk(gateway, key, megabytes):
    return gateway.request("POST", "/v1/audio/transcriptions", form(megabytes),
                           bearer(key) | {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"})


def long_chat(gateway, key, megabytes):
    return gateway.request("POST", "/v1/chat/completions", chat(user="x" * (megabytes << 20)), bearer(key))


def expect(status, answer, what):
    if answer[0] != status:
        raise Failure(f"{what}: {answer[0]} {answer[2][:300]!r} instead of {status}")
    if status != 200 and not json.loads(answer[2]).get("error", {}).get("message"):
        raise Failure(f"{what}: an error without a message: {answer[2][:300]!r}")


def scenario(folder):
    room = folder / "room"
    room.mkdir(mode=0o700)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m,mode=0700", "tmpfs", room], check=True)
    with Simulator(folder) as simulator, Gateway(folder, simulator, "--workers", "2", env={"TMPDIR": str(room)}) as gateway:
        key = gateway.make_key(label="spool")
        for ask, what in ((talk, "a form"), (long_chat, "a long chat")):
            expect(200, ask(gateway, key, 4), f"{what} with room")
        fill(room / "filler")
        for ask, what in ((talk, "a form"), (long_chat, "a long chat")):
            for _ in range(5):
                expect(503, ask(gateway, key, 4), f"{what} on a full disk")
                expect(200, gateway.request("POST", "/v1/chat/completions", chat(), bearer(key)), "a short chat beside it")
        os.unlink(room / "filler")
        for ask, what in ((talk, "a form"), (long_chat, "a long chat")):
            expect(200, ask(gateway, key, 4), f"{what} with room again")
        wait_for(lambda: gateway.metrics()["turnpike_requests_in_flight"] == 0, "nothing is in flight")
        if left := [name.name for name in room.iterdir()]:
            raise Failure(f"temporary files stay: {left}")
        if gateway.terminate() != 0:
            raise Failure(f"SIGTERM: it ended with {gateway.process.returncode}\n{gateway.log_text()}")
        expect_check(gateway)


if __name__ == "__main__":
    if "TURNPIKE_MAY_MOUNT" not in os.environ:
        in_own_namespace()
    main("spool_full", scenario)
