#!/usr/bin/env python3
"""A client that asks for a long stream and does not read costs at most 1 MiB, and others are served meanwhile; when it
reads in the end, everything is there."""

import json
import socket

from scenario import main
from tests.faults.leaving import memory_kib
from tests.support.books import SUCCESS, expect_check, outcomes
from tests.support.processes import Failure, Gateway, Simulator, bearer, chat, wait_for

CHUNKS = 200_000  # about 30 MB


def scenario(folder):
    with Simulator(folder) as simulator, Gateway(folder, simulator, "--workers", "1") as gateway:
        key = gateway.make_key(label="unread")
        for stream in (True, False):  # both ways have been gone before memory is measured
            for _ in range(50):
                gateway.request("POST", "/v1/chat/completions", chat(stream=stream), bearer(key))
        before = memory_kib(gateway.pid)
        with socket.socket() as client:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            client.settimeout(60)
            client.connect(("127.0.0.1", gateway.port))
            body = json.dumps(chat(f"sim+chunks={CHUNKS}", stream=True)).encode()
            client.sendall(b"POST /v1/chat/completions HTTP/1.1\r\nHost: turnpike\r\nConnection: close\r\n"
                           + f"Authorization: Bearer {key}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
            written = 0

            def stands_still():
                nonlocal written
                now = gateway.metrics()["turnpike_client_bytes_out_total"]
                still, written = now > 0 and now - written < 20_000, now  # its own answers count too
                return still

            wait_for(stands_still, "the gateway stops writing")
            for _ in range(50):
                if gateway.request("POST", "/v1/chat/completions", chat(), bearer(key))[0] != 200:
                    raise Failure("an honest client is not served")
            grown = memory_kib(gateway.pid) - before
            if grown > 1024:
                raise Failure(f"memory grew by {grown} KiB")
            received = read_all(client)
        if received.count(b"data: {") < CHUNKS or b"data: [DONE]" not in received:
            raise Failure(f"the late reader got {received.count(b'data: {')} chunks")
        if gateway.terminate() != 0:
            raise Failure(f"SIGTERM: it ended with {gateway.process.returncode}")
        if set(outcomes(gateway)) != {SUCCESS}:
            raise Failure(f"outcomes: {outcomes(gateway)}")
        expect_check(gateway)


def read_all(client):
    parts = []
    while part := client.recv(1 << 20):
        parts.append(part)
    return b"".join(parts)


if __name__ == "__main__":
    main("unread", scenario)
