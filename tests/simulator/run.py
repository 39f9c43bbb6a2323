#!/usr/bin/env python3
"""The simulated provider against its own documentation: every case of cases/*.json is one request and its answer.

A file has `headers` of all its cases and `cases`: `name`, `path` (with the method before it, if it is not POST),
`request`, `status` (200), more `headers` (null takes one away), and of the answer `members` (JSON pointer to value),
`has` (texts that come in this order) and `lacks`.
"""

import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))
from tests.support.processes import Failure, Simulator, WorkFolder

MISSING = "(nothing)"


def member(value, pointer):
    for name in pointer.split("/")[1:]:
        try:
            value = value[int(name) if isinstance(value, list) else name]
        except (LookupError, TypeError, ValueError):
            return MISSING
    return value


def breaches(case, status, text):
    if status != case.get("status", 200):
        yield f"status {status}"
    at = 0
    for expected in case.get("has", []):
        found = text.find(expected, at)
        if found < 0:
            yield f"no {expected!r} after position {at}"
        at = max(at, found + len(expected))
    for unwanted in case.get("lacks", []):
        if unwanted in text:
            yield f"has {unwanted!r}"
    if "members" in case:
        answer = json.loads(text)
        for pointer, expected in case["members"].items():
            if member(answer, pointer) != expected:
                yield f"{pointer} is {member(answer, pointer)!r}, not {expected!r}"


def run_case(simulator, common, case):
    method, path = case["path"].split(" ") if " " in case["path"] else ("POST", case["path"])
    headers = {name: value for name, value in (common | case.get("headers", {})).items() if value is not None}
    status, _, body = simulator.request(method, path, case.get("request"), headers)
    text = body.decode()
    return [f"{problem}\n{text[:2000]}" for problem in breaches(case, status, text)]


def run():
    failures, count = [], 0
    with WorkFolder("simulator") as folder, Simulator(folder) as simulator:
        for path in sorted((HERE / "cases").glob("*.json")):
            data = json.loads(path.read_text())
            for case in data["cases"]:
                count += 1
                failures += [f"{path.name}: {case['name']}: {problem}" for problem in run_case(simulator, data["headers"], case)]
        if failures:
            raise Failure("\n".join(failures))
    if count == 0:
        raise Failure("there are no cases")
    print(f"{count} cases hold")


if __name__ == "__main__":
    try:
        run()
    except Failure as failure:
        sys.exit(f"simulator: {failure}")
