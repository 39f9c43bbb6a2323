#!/usr/bin/env python3
"""usage: leaving.py [CLIENTS]     (default 1000)

Clients that leave in the middle of a stream: each is recorded as that, nothing stays in flight, nothing leaks."""

import asyncio
import json
import sys

from scenario import main
from tests.support.books import CLIENT_ABORT, expect_calls, expect_check, outcomes
from tests.support.processes import Failure, Gateway, Simulator, bearer, chat, run_load, wait_for

AT_ONCE = 50
WARM_UP = 20_000


def memory_kib(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))


async def leave(port, key, number):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    body = json.dumps(chat("sim+gap=5+chunks=100000", stream=True)).encode()
    writer.write(b"POST /v1/chat/completions HTTP/1.1\r\nHost: turnpike\r\nContent-Type: application/json\r\n"
                 + f"Authorization: Bearer {key}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
    head = await reader.readuntil(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 200"):
        raise Failure(head.split(b"\r\n")[0].decode())
    for _ in range(number % 5):
        await reader.readuntil(b"\n\n")
    writer.transport.abort() if number % 2 else writer.close()


async def leave_all(port, key, clients):
    places = asyncio.Semaphore(AT_ONCE)

    async def one(number):
        async with places:
            await asyncio.wait_for(leave(port, key, number), 30)

    await asyncio.gather(*(one(number) for number in range(clients)))


def scenario(folder, clients):
    with Simulator(folder) as simulator, Gateway(folder, simulator, "--workers", "2") as gateway:
        key = gateway.make_key(label="leaving")
        # First what grows once: caches of the database, buffers of the journal.
        run_load("streams", "--url", gateway.url + "/v1/chat/completions", "--key", key, "--connections", 64,
                 "--total", WARM_UP)
        asyncio.run(leave_all(gateway.port, key, 100))
        before = memory_kib(gateway.pid)
        asyncio.run(leave_all(gateway.port, key, clients))
        wait_for(lambda: gateway.metrics()["turnpike_requests_in_flight"] == 0, "nothing is in flight")
        grown = memory_kib(gateway.pid) - before
        if grown > 4096:
            raise Failure(f"memory grew by {grown} KiB")
        if gateway.request("POST", "/v1/chat/completions", chat(), bearer(key))[0] != 200:
            raise Failure("an honest client is not served")
        if gateway.terminate() != 0:
            raise Failure(f"SIGTERM: it ended with {gateway.process.returncode}")
        counted = outcomes(gateway)
        if counted.get(CLIENT_ABORT) != clients + 100:
            raise Failure(f"{clients + 100} clients left; outcomes: {counted}")
        expect_calls(gateway, simulator.calls()["calls"])
        expect_check(gateway)


if __name__ == "__main__":
    main("leaving", scenario, int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
