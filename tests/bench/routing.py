#!/usr/bin/env python3
"""What routing, translation and reloading cost: gateways beside each other, same provider, same generator, one run.

- A gateway with 1000 channels that all serve the model, and 10 000 keys, beside one with a single channel and key, and
  beside nginx's proxy_pass.
- Streams whose provider speaks another format than the client (OpenAI chat), beside streams in the client's own.
- Requests while an operator changes channels without a pause, beside requests that nobody disturbs.

Prints a table and writes it to results/routing.txt. --quick: short rounds and a smaller crowd, writes nothing.
"""

import argparse
import sys
import threading
import pathlib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2]))
from tests.bench.bench import OTHER_CORE, PROXY_CORE, Provider, Table, machine, middle, pin, pin_gateway
from tests.bench.nginx import Nginx
from tests.support.processes import PROVIDER_KEY, ROOT, Failure, Gateway, WorkFolder, run_load

TRANSLATED = ("openai_responses", "anthropic", "gemini")


class Site:
    """A gateway in a folder of its own, pinned, with a key."""

    def __init__(self, folder, name, provider, kind=None):
        own = folder / name
        own.mkdir()
        self.gateway = Gateway(own, None if kind else provider, "--workers", "1")
        self.provider = provider
        if kind:
            self.add_channel(kind=kind, name=kind)
        pin_gateway(self.gateway.pid)
        self.key = self.gateway.make_key(label="bench")

    def add_channel(self, **fields):
        body = {"base_url": self.provider.url, "models": ["*"], "add_keys": [PROVIDER_KEY]} | fields
        return self.gateway.admin("POST", "/admin/channels", body)["id"]

    def load(self, mode, *options, model="sim"):
        report = run_load(mode, "--url", self.gateway.url + "/v1/chat/completions", "--key", self.key, "--model", model,
                          "--process", f"proxy={self.gateway.pid}", *options, core=OTHER_CORE)
        if report["failed"]:
            raise Failure(f"{mode}: {report['failed']} failed: {report['errors']}")
        return report


def crowd(folder, provider, nginx, table, quick):
    channels, keys, seconds = (50, 200, 3) if quick else (1000, 10_000, 10)
    few, many = Site(folder, "few", provider), Site(folder, "many", provider)
    for number in range(channels - 1):
        many.add_channel(kind="openai_compatible", name=f"channel {number}")
    for number in range(keys - 1):
        many.gateway.make_key(label=f"key {number}")
    rates = {"nginx": [], "few": [], "many": []}
    options = ("--connections", 64, "--seconds", seconds, "--warmup", 2)
    for _ in range(1 if quick else 3):
        rates["nginx"].append(run_load("rate", "--url", nginx.url + "/v1/chat/completions", "--key", few.key, "--model", "sim",
                                       "--process", f"proxy={nginx.worker}", *options, core=OTHER_CORE)["per_second"])
        rates["few"].append(few.load("rate", *options)["per_second"])
        rates["many"].append(many.load("rate", *options)["per_second"])
    rate = {name: middle(values) for name, values in rates.items()}
    table.add("requests/s, 1 channel and key", f"{rate['nginx']:.0f}", f"{rate['few']:.0f}", f"{rate['few'] / rate['nginx']:.2f}", "", None)
    table.compare(f"requests/s, {channels} channels, {keys} keys", rate["nginx"], rate["many"], 0.8, most=False, form="{:.0f}")
    few.gateway.close()
    return many


def reloads(site, table, quick):
    """The slowest request while channels change all the time."""
    seconds = 4 if quick else 20
    options = ("latency", "--rate", 500, "--connections", 64, "--seconds", seconds, "--warmup", 1)
    changed = site.add_channel(kind="openai_compatible", name="changed", models=["another"])
    slowest, p99, over, changes = {"still": [], "changed": []}, {"still": [], "changed": []}, threading.Event(), [0]

    def change():
        while not over.wait(0.02):
            site.gateway.admin("PATCH", f"/admin/channels/{changed}", {"weight": changes[0] % 100 + 1})
            changes[0] += 1

    for _ in range(1 if quick else 3):
        report = site.load(*options)
        slowest["still"].append(report["latency"]["max_us"])
        p99["still"].append(report["latency"]["p99_us"])
        over.clear()
        changer = threading.Thread(target=change)
        changer.start()
        try:
            report = site.load(*options)
        finally:
            over.set()
            changer.join()
        slowest["changed"].append(report["latency"]["max_us"])
        p99["changed"].append(report["latency"]["p99_us"])
    still, moved = middle(slowest["still"]), middle(slowest["changed"])
    table.add("channel changes in those rounds", "", changes[0], "", "", None)
    table.add("p99, undisturbed and while channels change, us", "", f"{middle(p99['still']):.0f}, {middle(p99['changed']):.0f}", "", "", None)
    table.add("slowest request, undisturbed and while channels change, us", "", f"{still:.0f}, {moved:.0f}", "",
              "<= 5000 more", moved - still <= 5000)


def translations(folder, provider, table, quick):
    chunks, connections = (50, 50) if quick else (300, 200)
    model = f"sim+gap=20+chunks={chunks}"
    sites = {"own": Site(folder, "own", provider)} | {kind: Site(folder, kind, provider, kind) for kind in TRANSLATED}
    cpu = {name: [] for name in sites}
    for _ in range(1 if quick else 3):
        for name, site in sites.items():
            report = site.load("streams", "--connections", connections, "--ramp", 1, model=model)
            cpu[name].append(report["processes"]["proxy"]["cpu_us"] / (connections * chunks))
    own = middle(cpu["own"])
    table.add("CPU us/chunk, provider in the client's format", "", f"{own:.2f}", "", "", None)
    for kind in TRANSLATED:
        translated = middle(cpu[kind])
        table.add(f"CPU us/chunk, {kind} provider", "", f"{translated:.2f}", f"{translated / own:.2f} of own", "<= 2",
                  translated <= 2 * own)
    for site in sites.values():
        site.gateway.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", help="comma-separated: crowd,reloads,translations")
    parser.add_argument("--provider", choices=Provider.COMMANDS, default="simulator", help="of crowd and reloads, as in bench.py")
    options = parser.parse_args()
    chosen = (options.only or "crowd,reloads,translations").split(",")
    table = Table()
    (ROOT / "build").mkdir(exist_ok=True)
    with WorkFolder("bench", ROOT / "build") as folder:
        if "crowd" in chosen or "reloads" in chosen:
            Provider.chosen = options.provider
            with Provider(folder) as provider:
                pin(provider.pid, OTHER_CORE)
                with Nginx(folder, provider.port, PROXY_CORE) as nginx:
                    site = crowd(folder, provider, nginx, table, options.quick)
                    if "reloads" in chosen:
                        reloads(site, table, options.quick)
                    site.gateway.close()
        if "translations" in chosen:
            Provider.chosen = "simulator"
            with Provider(folder) as provider:
                pin(provider.pid, OTHER_CORE)
                translations(folder, provider, table, options.quick)
    text = f"{machine()}\nProvider: {options.provider}\n\n{table.text()}\n"
    print("\n" + text)
    if not options.quick and not options.only and options.provider == "simulator":
        (ROOT / "tests/bench/results/routing.txt").write_text(text)
    return 1 if any(row[-1] == "NO" for row in table.rows) else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failure as failure:
        print(f"bench: {failure}", file=sys.stderr)
        sys.exit(2)
