#!/usr/bin/env python3
"""Starts the simulated provider and a gateway, and lets the official OpenAI client at them (client.test.mjs)."""

import os
import pathlib
import socket
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[2]))
from tests.support.processes import ADMIN_TOKEN, Failure, Gateway, Simulator, WorkFolder


def install_client():
    if (HERE / "node_modules/openai/package.json").is_file():
        return
    done = subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"], cwd=HERE, check=False)
    if done.returncode != 0:
        raise Failure("npm ci could not install the OpenAI client (tests/e2e/openai/package-lock.json); is there a network?")


def run():
    install_client()
    # A port where nobody answers: bound and never listening.
    with WorkFolder("e2e") as folder, socket.socket() as dead, Simulator(folder) as simulator:
        dead.bind(("127.0.0.1", 0))
        with Gateway(folder, None, "--workers", "2") as gateway:
            environment = os.environ | {
                "TURNPIKE_URL": gateway.url,
                "TURNPIKE_ADMIN_TOKEN": ADMIN_TOKEN,
                "TURNPIKE_PROVIDER_URL": simulator.url,
                "TURNPIKE_DEAD_URL": f"http://127.0.0.1:{dead.getsockname()[1]}",
            }
            done = subprocess.run(["node", "--test", HERE / "client.test.mjs"], env=environment, check=False, timeout=240)
            if done.returncode != 0:
                raise Failure(f"the client's tests failed\n{gateway.log_text()}")
            if gateway.terminate() != 0:
                raise Failure(f"the gateway ended with {gateway.process.returncode}\n{gateway.log_text()}")


if __name__ == "__main__":
    try:
        run()
    except Failure as failure:
        sys.exit(f"e2e: {failure}")
