#!/usr/bin/env python3
"""Starts the simulated provider and a gateway, and lets the official clients at them.

usage: run.py SUITE     openai (one client in depth), formats (each client at each format of provider) or
                        simulator (each client at the simulated provider itself)
"""

import fcntl
import os
import pathlib
import socket
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))
from tests.support.processes import ADMIN_TOKEN, Failure, Gateway, Simulator, WorkFolder

SUITES = ("openai", "formats", "simulator")


def install_clients():
    """As the lock file says; once, also when suites start side by side."""
    modules = HERE / "node_modules"
    modules.mkdir(exist_ok=True)
    with open(HERE / "package-lock.json", "rb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        installed = modules / ".package-lock.json"
        if installed.is_file() and installed.stat().st_mtime >= os.fstat(lock.fileno()).st_mtime:
            return
        done = subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"], cwd=HERE, check=False)
        if done.returncode != 0:
            raise Failure("npm ci could not install the clients (tests/e2e/package-lock.json); is there a network?")


def run_tests(suite, environment, log_text):
    command = ["node", "--test", HERE / f"{suite}.test.mjs"]
    done = subprocess.run(command, env=os.environ | environment, check=False, timeout=240)
    if done.returncode != 0:
        raise Failure(f"the clients' tests failed\n{log_text()}")


def run(suite):
    install_clients()
    # A port where nobody answers: bound and never listening.
    with WorkFolder("e2e") as folder, socket.socket() as dead, Simulator(folder) as simulator:
        if suite == "simulator":
            return run_tests(suite, {"TURNPIKE_PROVIDER_URL": simulator.url}, simulator.log_text)
        dead.bind(("127.0.0.1", 0))
        with Gateway(folder, None, "--workers", "2") as gateway:
            environment = {
                "TURNPIKE_URL": gateway.url,
                "TURNPIKE_ADMIN_TOKEN": ADMIN_TOKEN,
                "TURNPIKE_PROVIDER_URL": simulator.url,
                "TURNPIKE_DEAD_URL": f"http://127.0.0.1:{dead.getsockname()[1]}",
            }
            run_tests(suite, environment, gateway.log_text)
            if gateway.terminate() != 0:
                raise Failure(f"the gateway ended with {gateway.process.returncode}\n{gateway.log_text()}")


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in SUITES:
        sys.exit(__doc__)
    try:
        run(sys.argv[1])
    except Failure as failure:
        sys.exit(f"e2e: {failure}")
