"""Common to the fault scenarios: how they are started and how they end."""

import pathlib
import resource
import socket
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2]))
from tests.support.processes import BIN, Failure, WorkFolder


def main(name, scenario, *arguments):
    """Runs scenario(folder, *arguments); exit code 1 and what went wrong when it fails."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    try:
        with WorkFolder(name) as folder:
            scenario(folder, *arguments)
    except Failure as failure:
        sys.exit(f"{name}: {failure}")
    print(f"{name}: as it should be")


def refuses(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


class Load:
    """turnpike-load in the background."""

    def __init__(self, gateway, key, mode, *options, model="sim"):
        self.process = subprocess.Popen(
            [str(a) for a in (BIN / "turnpike-load", mode, "--url", f"http://127.0.0.1:{gateway.port}/v1/chat/completions",
                              "--key", key, "--model", model, *options)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def report(self, deadline=120):
        import json
        try:
            out, err = self.process.communicate(timeout=deadline)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise Failure(f"turnpike-load did not end within {deadline} s") from None
        if self.process.returncode != 0:
            raise Failure(f"turnpike-load: {err}")
        return json.loads(out)

    def end(self):
        """Whatever it is doing, and whatever came of it."""
        self.process.kill()
        self.process.communicate()
