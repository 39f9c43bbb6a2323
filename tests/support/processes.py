"""Real processes for scripts that test or measure: the simulated provider and the gateway, on loopback ports that the
system gives. Whatever was started is ended with the `with` block that started it."""

import http.client
import json
import os
import pathlib
import queue
import re
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from urllib.parse import urlsplit

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ.get("TURNPIKE_BIN", ROOT / "build/release/bin"))
ADMIN_TOKEN = "admin-token-of-a-test"
PROVIDER_KEY = "provider-key-of-a-test"


class Failure(Exception):
    """What was expected did not happen; the text says what."""


def wait_for(condition, what, deadline=10.0):
    """Until condition() is true; its value. A Failure after `deadline` seconds."""
    end = time.monotonic() + deadline
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise Failure(f"not within {deadline:g} s: {what}")
        time.sleep(0.01)


class Program:
    """A child process whose standard output is read as lines."""

    def __init__(self, arguments, log, env=None, cwd=None):
        self.log_path = pathlib.Path(log)
        self._log = open(log, "ab")
        self._lines = queue.Queue()
        self.process = subprocess.Popen(
            [str(a) for a in arguments], stdout=subprocess.PIPE, stderr=self._log, stdin=subprocess.DEVNULL, env=env, cwd=cwd
        )
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.process.stdout:
            self._lines.put(line.decode(errors="replace").rstrip("\n"))
        self._lines.put(None)

    def line(self, pattern, deadline=10.0):
        """The next line that matches; its match object."""
        end = time.monotonic() + deadline
        while True:
            try:
                line = self._lines.get(timeout=max(0.0, end - time.monotonic()))
            except queue.Empty:
                raise Failure(f"{self.name}: no line like {pattern} within {deadline:g} s\n{self.log_text()}") from None
            if line is None:
                raise Failure(f"{self.name} ended with {self.process.wait()}\n{self.log_text()}")
            found = re.search(pattern, line)
            if found:
                return found

    @property
    def name(self):
        return pathlib.Path(self.process.args[0]).name

    @property
    def pid(self):
        return self.process.pid

    def log_text(self):
        return self.log_path.read_text(errors="replace")[-4000:]

    def running(self):
        return self.process.poll() is None

    def signal(self, number):
        if self.running():
            self.process.send_signal(number)

    def kill(self):
        self.signal(signal.SIGKILL)
        self.process.wait()

    def terminate(self, deadline=30.0):
        """SIGTERM; the exit code."""
        self.signal(signal.SIGTERM)
        try:
            return self.process.wait(deadline)
        except subprocess.TimeoutExpired:
            raise Failure(f"{self.name} still runs {deadline:g} s after SIGTERM\n{self.log_text()}") from None

    def close(self):
        self.kill()
        self._log.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class Server(Program):
    """A Program that says where it serves."""

    def __init__(self, *arguments, deadline=20.0, **more):
        super().__init__(*arguments, **more)
        try:
            self.url = self.line(r"serving on (http://\S+)", deadline).group(1)
        except Failure:
            self.close()
            raise
        self.port = urlsplit(self.url).port

    def connection(self, timeout=30):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)

    def request(self, method, path, body=None, headers=None, timeout=30):
        """(status, headers, body) of one request on a connection of its own."""
        connection = self.connection(timeout)
        try:
            data = json.dumps(body).encode() if isinstance(body, (dict, list)) else body
            connection.request(method, path, data, {"Content-Type": "application/json", **(headers or {})})
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()


class Simulator(Server):
    def __init__(self, folder, *options, port=0):
        super().__init__([BIN / "turnpike-simulator", "--port", str(port), *options], log=folder / "simulator.log")

    def calls(self):
        return json.loads(self.request("GET", "/simulator/calls")[2])


class Gateway(Server):
    """`turnpike --server` on a data directory of its own, with one channel to `provider` (unless None) for every model."""

    def __init__(self, folder, provider, *options, port=0, env=None, deadline=20.0):
        self.folder = pathlib.Path(folder)
        self.data = self.folder / "data"
        self.data.mkdir(mode=0o700, exist_ok=True)
        clean = {k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "TMPDIR", "LC_ALL", "LD_LIBRARY_PATH")}
        clean |= {"ADMIN_TOKEN": ADMIN_TOKEN, "DAILY_REQ_LIMIT": "0"}
        if provider:
            clean |= {"DEEPSEEK_API_KEY": PROVIDER_KEY, "DEEPSEEK_BASE_URL": provider.url}
        clean |= env or {}
        self.started = time.monotonic()
        super().__init__(
            [BIN / "turnpike", "--server", "--listen", f"127.0.0.1:{port}", "--data", self.data, *options],
            log=self.folder / "gateway.log", env=clean, cwd=self.folder, deadline=deadline,
        )

    def admin(self, method, path, body=None, expect=(200, 201, 204)):
        status, _, data = self.request(method, path, body, {"Authorization": f"Bearer {ADMIN_TOKEN}"})
        if status not in expect:
            raise Failure(f"{method} {path}: {status} {data[:300]!r}")
        return json.loads(data) if data else None

    def make_key(self, **fields):
        return self.admin("POST", "/admin/keys", fields)["key"]

    def metrics(self):
        """Name (with labels) to value."""
        status, _, text = self.request("GET", "/metrics")
        if status != 200:
            raise Failure(f"/metrics: {status}")
        lines = (line.rsplit(" ", 1) for line in text.decode().splitlines() if line and not line.startswith("#"))
        return {name: float(value) for name, value in lines}

    def database(self):
        return self.data / "turnpike.db"


class Console(Gateway):
    """The desktop program, on no screen, with the data directory of a Gateway that has ended before."""

    def __init__(self, folder, port, *options, deadline=20.0):
        self.folder = pathlib.Path(folder)
        self.data = self.folder / "data"
        self.port = port
        self.url = f"http://127.0.0.1:{port}"
        runtime = self.folder / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        env = {k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "TMPDIR", "LC_ALL", "LD_LIBRARY_PATH")}
        env |= {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(runtime)}
        Program.__init__(self, [BIN / "turnpike", "--listen", f"127.0.0.1:{port}", "--data", self.data, *options],
                         log=self.folder / "console.log", env=env, cwd=self.folder)
        try:
            wait_for(self._serves, "the console serves", deadline)
        except Failure:
            self.close()
            raise

    def _serves(self):
        if not self.running():
            raise Failure(f"the console ended with {self.process.returncode}\n{self.log_text()}")
        try:
            return self.request("GET", "/healthz")[0] == 200
        except OSError:
            return False


def chat(model="sim", **more):
    return {"model": model, "messages": [{"role": "user", "content": "How far is it?"}], **more}


def bearer(key):
    return {"Authorization": f"Bearer {key}"}


class WorkFolder:
    """A throw-away folder; kept, and named, when the block fails."""

    def __init__(self, name, parent=None):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix=f"turnpike-{name}.", dir=parent))

    def __enter__(self):
        return self.path

    def __exit__(self, kind, *_):
        if kind is None:
            shutil.rmtree(self.path, ignore_errors=True)
        else:
            print(f"What the processes wrote is in {self.path}")


def run_load(*arguments, core=None):
    """turnpike-load's report."""
    command = [str(BIN / "turnpike-load"), *(str(a) for a in arguments)]
    if core is not None:
        command = ["taskset", "-c", str(core), *command]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Failure(f"turnpike-load: {done.stderr.strip()}")
    return json.loads(done.stdout)
