#!/usr/bin/env python3
"""usage: requests_database.py FILE ROWS [--days 90] [--end UTC_MS]

Writes a database with a log of ROWS requests that end at --end (default: now), on the schema that the product ships:
rows first, indexes after, roll-ups and attempts consistent with the log (`turnpike check` finds nothing). Every value
follows from the number of its row, so two runs with the same arguments write the same log."""

import argparse
import pathlib
import sqlite3
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
EPOCH = 1_577_836_800_000  # 2020-01-01, where request ids begin
KEYS, CHANNELS = 200, 5
CHUNK = 500_000

# h: a well mixed number; a key keeps to one model and one channel, as real ones mostly do
ROWS = """
WITH RECURSIVE n(n) AS (SELECT :first UNION ALL SELECT n + 1 FROM n WHERE n + 1 < :last),
raw AS (SELECT n, :begin + n * :span / :rows AS at, ((n + 7) * 2654435761) & 4294967295 AS h FROM n),
who AS (SELECT *, 1 + ((h >> 3) % 14) * ((h >> 8) % 14) AS key, (h >> 12) % 1000 AS fate, 200 + (h >> 5) % 6000 AS fresh FROM raw),
row AS (SELECT *, CASE WHEN fate < 4 THEN 2 WHEN fate < 10 THEN 4 WHEN fate < 14 THEN 5 ELSE 1 END AS outcome,
               CASE WHEN fate < 2 THEN 502 WHEN fate < 4 THEN 429 WHEN fate < 14 AND fate >= 10 THEN 499 ELSE 200 END AS status
        FROM who)
INSERT INTO requests (id, created_at, day, key_id, channel_id, provider_key_id, route, model, model_upstream,
    client_address, stream, counted, outcome, status, upstream_status, error_code, first_byte_ms, duration_ms, attempts,
    input, cached_input, cache_write, output, reasoning, estimated, flagged, usage)
SELECT ((at - :epoch) << 21) | (n % 8192), at, date(at / 1000, 'unixepoch'), key, 1 + key % 5, 1 + key % 5,
    '/v1/chat/completions',
    CASE key % 4 WHEN 0 THEN 'deepseek-reasoner' WHEN 1 THEN 'gpt-4o' ELSE 'deepseek-chat' END,
    CASE key % 4 WHEN 1 THEN 'deepseek-chat' END, '10.8.' || (key % 250) || '.' || (h % 250), h % 4 > 0,
    outcome <> 2, outcome, status, status, CASE WHEN fate < 2 THEN 'bad_gateway' WHEN fate < 4 THEN 'rate_limit_exceeded' END,
    CASE WHEN outcome <> 2 THEN 150 + (h >> 7) % 900 END, 1100 + (h >> 6) % 14000, CASE WHEN fate < 2 THEN 3 ELSE 1 END,
    fresh, CASE WHEN h % 3 > 0 THEN fresh / 3 ELSE 0 END, 0, CASE outcome WHEN 2 THEN 0 ELSE 50 + (h >> 9) % 1500 END, 0, 0, 0,
    CASE WHEN outcome <> 2 THEN '{"prompt_tokens":' || fresh || ',"completion_tokens":' || (50 + (h >> 9) % 1500)
         || ',"prompt_tokens_details":{"cached_tokens":' || (fresh / 3) || '}}' END
FROM row
"""

ATTEMPTS = """
WITH n(n) AS (VALUES (1), (2), (3))
INSERT INTO attempts (request_id, n, channel_id, provider_key_id, outcome, status, error_code, started_at, duration_ms,
    input, cached_input, cache_write, output, usage)
SELECT r.id, n.n, r.channel_id, r.provider_key_id, r.outcome, r.upstream_status, r.error_code,
    r.created_at + (n.n - 1) * (r.duration_ms / r.attempts), r.duration_ms / r.attempts, 
    CASE WHEN n.n = r.attempts THEN r.input ELSE 0 END, CASE WHEN n.n = r.attempts THEN r.cached_input ELSE 0 END, 0,
    CASE WHEN n.n = r.attempts THEN r.output ELSE 0 END, CASE WHEN n.n = r.attempts THEN r.usage END
FROM requests r JOIN n ON n.n <= r.attempts WHERE r.attempts > 1 OR r.outcome <> 1
"""

SUMS = """sum(counted), count(*), sum(outcome IN (2, 3, 4, 7)), sum(input), sum(cached_input), sum(cache_write),
    sum(output), sum(estimated), sum(cost)"""

HOURS = f"""
INSERT INTO usage_hourly (day, hour, key_id, channel_id, model, requests, all_requests, failures, input, cached_input,
    cache_write, output, estimated, cost)
SELECT day, created_at / 3600000 * 3600000 AS hour, key_id, channel_id, model, {SUMS} FROM requests
WHERE id >= :low AND id < :high GROUP BY day, hour, key_id, channel_id, model
"""

DAYS = """
INSERT INTO usage_daily (day, key_id, requests, all_requests, failures, input, cached_input, cache_write, output,
    estimated, cost, updated_at)
SELECT day, key_id, sum(requests), sum(all_requests), sum(failures), sum(input), sum(cached_input), sum(cache_write),
    sum(output), sum(estimated), sum(cost), :end FROM usage_hourly GROUP BY day, key_id
"""


def open_database(file, now):
    file.unlink(missing_ok=True)
    database = sqlite3.connect(file, isolation_level=None)
    for pragma in ("auto_vacuum = INCREMENTAL", "application_id = 1414547787", "synchronous = OFF", "journal_mode = OFF",
                   "cache_size = -400000", "temp_store = MEMORY"):
        database.execute("PRAGMA " + pragma)
    for version, script in enumerate(sorted((ROOT / "resources/sql/sqlite").glob("*.sql")), 1):
        database.executescript(script.read_text())
        database.execute("INSERT INTO schema_version VALUES (?, ?)", (version, now))
    database.execute("DROP INDEX requests_by_key")
    return database


def add_names(database, begin):
    for key in range(1, KEYS + 1):
        database.execute("INSERT INTO keys (id, label, created_at) VALUES (?, ?, ?)", (key, f"key {key}", begin))
        database.execute("INSERT INTO key_secrets VALUES (?, ?, ?, ?, NULL)",
                         (key.to_bytes(32, "big"), key, f"trial_{key:04}…0000", begin))
    for channel in range(1, CHANNELS + 1):
        database.execute("""INSERT INTO channels (id, name, kind, base_url, connect_ms, first_byte_ms, idle_ms, total_ms,
            created_at, updated_at) VALUES (?, ?, 2, 'https://localhost', 1, 2, 3, 4, ?, ?)""",
                         (channel, f"channel {channel}", begin, begin))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=pathlib.Path)
    parser.add_argument("rows", type=int)
    parser.add_argument("--days", type=int, default=90)
    parser.add_argument("--end", type=int, default=int(time.time() * 1000))
    wanted = parser.parse_args()
    span = wanted.days * 86_400_000
    begin = wanted.end - span
    began = time.monotonic()
    database = open_database(wanted.file, wanted.end)
    add_names(database, begin)
    for first in range(0, wanted.rows, CHUNK):
        database.execute("BEGIN")
        database.execute(ROWS, {"first": first, "last": min(first + CHUNK, wanted.rows), "begin": begin, "span": span,
                                "rows": wanted.rows, "epoch": EPOCH})
        database.execute("COMMIT")
    ids = lambda day: (begin // 86_400_000 + day) * 86_400_000 - EPOCH << 21
    database.execute("BEGIN")
    for day in range(wanted.days + 1):
        database.execute(HOURS, {"low": ids(day), "high": ids(day + 1)})
    database.execute(DAYS, {"end": wanted.end})
    database.execute(ATTEMPTS)
    database.execute("CREATE INDEX requests_by_key ON requests (key_id, id)")
    database.execute("COMMIT")
    database.execute("PRAGMA journal_mode = WAL")
    database.close()
    size = wanted.file.stat().st_size / 1e9
    print(f"{wanted.rows} requests of {wanted.days} days, {size:.2f} GB, in {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
