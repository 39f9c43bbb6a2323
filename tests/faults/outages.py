"""The classic outages of one of three equal channels, and the load that goes on meanwhile."""

import http.client
import json
import threading
import time
from dataclasses import dataclass, field

from tests.support.processes import bearer, chat

CHAT, RESPONSES = "/v1/chat/completions", "/v1/responses"


@dataclass(frozen=True)
class Outage:
    name: str
    fault: str           # as `turnpike fault` takes it
    failures: int        # of one provider key until it rests
    interval: float      # seconds of its first rest: how often it is probed
    path: str = CHAT
    streams_only: bool = False
    cuts: bool = False   # after the first byte, which no gateway can hide
    one_key: bool = False


OUTAGES = [
    Outage("429 storm", "status=429+retry_after=1", 1, 1),
    Outage("one key dead", "status=401", 1, 600, one_key=True),
    Outage("stall", "stall=0", 2, 10),
    Outage("slow first byte", "delay=3000", 2, 10),
    Outage("cut mid-stream", "cut=3", 3, 5, cuts=True),
    Outage("error after response.created", "error=0", 3, 5, path=RESPONSES, streams_only=True),
    Outage("connection refused", "unreachable=refused", 1, 5),
    Outage("DNS gone", "unreachable=dns", 1, 5),
]


@dataclass
class Seen:
    """What the clients saw."""
    requests: int = 0
    before: list = field(default_factory=list)  # errors before the first byte of an answer
    after: list = field(default_factory=list)   # answers that broke off
    lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, kind, text):
        with self.lock:
            self.requests += 1
            if kind:
                getattr(self, kind).append(text)


def body_of(path, stream):
    if path == RESPONSES:
        return {"model": "sim", "input": "How far is it?", "stream": stream}
    return chat(stream=stream)


def judge(path, stream, status, body):
    """None, or "before" or "after": when the client saw an error."""
    if status != 200:
        return "before"
    if not stream:
        return None if body.rstrip().endswith(b"}") else "after"
    whole, content = ((b"response.completed", b"output_text.delta") if path == RESPONSES
                      else (b"[DONE]", b'"content"'))
    if whole in body:
        return None
    return "after" if content in body else "before"


class Load:
    """Clients that ask `rate` times a second until `count` requests were made; even ones stream."""

    CLIENTS = 8

    def __init__(self, gateway, key, outage, count, rate):
        self.gateway, self.key, self.outage, self.count, self.rate = gateway, key, outage, count, rate
        self.seen = Seen()
        self._next, self._lock, self._begun = 0, threading.Lock(), time.monotonic()
        self._threads = [threading.Thread(target=self._run, daemon=True) for _ in range(self.CLIENTS)]
        for thread in self._threads:
            thread.start()

    def finish(self):
        for thread in self._threads:
            thread.join(60)
        return self.seen

    def _run(self):
        connection = self.gateway.connection(timeout=20)
        while True:
            with self._lock:
                number, self._next = self._next, self._next + 1
            if number >= self.count:
                return connection.close()
            time.sleep(max(0.0, self._begun + number / self.rate - time.monotonic()))
            stream = self.outage.streams_only or number % 2 == 0
            status, body = 0, b""
            try:
                connection.request("POST", self.outage.path, json.dumps(body_of(self.outage.path, stream)),
                                   {"Content-Type": "application/json", **bearer(self.key)})
                answer = connection.getresponse()
                status = answer.status
                body = answer.read()
            except http.client.IncompleteRead as cut:
                body = cut.partial
                connection.close()
            except (OSError, http.client.HTTPException):
                connection.close()
            self.seen.note(judge(self.outage.path, stream, status, body), f"{status} {body[-300:]!r}")
