"""What a stopped gateway has in its books, read beside it."""

import contextlib
import sqlite3
import subprocess

from tests.support.processes import BIN, Failure

# Outcomes as they are stored (server/accounting/attempt_record.h).
SUCCESS, PROVIDER_ERROR, NO_ANSWER, BROKEN, CLIENT_ABORT, STOPPED, UNKNOWN = range(1, 8)


@contextlib.contextmanager
def opened(gateway):
    connection = sqlite3.connect(f"file:{gateway.database()}?mode=ro", uri=True)
    try:
        yield connection
    finally:
        connection.close()


def outcomes(gateway):
    """Outcome to number of requests."""
    with opened(gateway) as database:
        return dict(database.execute("SELECT outcome, count(*) FROM requests GROUP BY outcome"))


def read_ids(file):
    """Ids of the answers that a client had whole, from turnpike-load's --ids file."""
    with open(file, encoding="ascii") as lines:
        return [int(line.strip().removeprefix("req_"), 16) for line in lines if line.strip()]


def expect_each_once(gateway, ids):
    """Every answer that was received whole is booked, once, and as a success."""
    if len(set(ids)) != len(ids):
        raise Failure("two answers had the same X-Request-Id")
    with opened(gateway) as database:
        booked = dict(database.execute("SELECT id, outcome FROM requests"))
        twice = database.execute("SELECT count(*) - count(DISTINCT id) FROM requests").fetchone()[0]
    missing = [i for i in ids if i not in booked]
    if missing or twice:
        raise Failure(f"of {len(ids)} whole answers {len(missing)} are not booked, {twice} twice")
    wrong = [i for i in ids if booked[i] != SUCCESS]
    if wrong:
        raise Failure(f"{len(wrong)} whole answers are booked as something else, one as outcome {booked[wrong[0]]}")


def expect_calls(gateway, calls):
    """The provider's own count of calls is that of the attempts; one that the process did not survive may or may not
    have reached it."""
    with opened(gateway) as database:
        known, unknown = database.execute(
            "SELECT coalesce(sum(CASE WHEN outcome = ? THEN attempts - 1 ELSE attempts END), 0),"
            " coalesce(sum(outcome = ?), 0) FROM requests", (UNKNOWN, UNKNOWN)).fetchone()
    if not known <= calls <= known + unknown:
        raise Failure(f"the provider had {calls} calls; attempts {known}, and {unknown} unknown")
    return known, unknown


def expect_check(gateway):
    """`turnpike check` finds nothing wrong."""
    done = subprocess.run([BIN / "turnpike", "check", "--data", gateway.data], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Failure(f"turnpike check: {done.returncode}\n{done.stdout}{done.stderr}")
