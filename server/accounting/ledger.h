#pragma once

#include "server/runtime/clock.h"
#include "server/runtime/quota_calendar.h"
#include "server/runtime/result.h"
#include "server/storage/session.h"

#include <QObject>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>

namespace turnpike {

class KeyDirectory;
class JournalWriter;

/// The thread that owns the only writing database connection. It books the usage journal in batches, exactly once, and
/// runs the operators' changes, each in one transaction. When the database is locked or full it keeps trying and the
/// journal keeps the usage meanwhile.
class Ledger
{
public:
    enum class JournalSync { Batch, Interval, Off };
    struct Options
    {
        std::filesystem::path database;
        std::filesystem::path journalDirectory;
        JournalSync sync = JournalSync::Batch;
        std::uint64_t journalLimitBytes = 1ull << 30;
        struct Retention
        {
            int requestsDays = 90, attemptsDays = 30, auditDays = 365, keysDays = 30;
        } retention;
        QTimeZone zone;
    };

    Ledger(Options options, const Clock &clock);
    ~Ledger(); // stop()

    /// Migrates the schema (backup first, refuses a newer one). Calling thread, before start().
    Result<void> migrate();
    /// Fills the books with today's and this month's counts from the roll-ups and from the journal that is not booked
    /// yet. Calling thread, after migrate(), before the gateway opens its port.
    Result<void> foldInto(KeyDirectory &keys);
    /// Starts the thread: books what older runs left (a start without an end becomes outcome `unknown`), then what
    /// comes.
    void start();
    /// Books everything that is in the journal (at most `patienceMs`, the rest is booked by the next start), then ends.
    void stop(int patienceMs = 10'000);

    /// One writer per gateway worker; its segments are booked by this ledger. Thread-safe.
    Result<std::unique_ptr<JournalWriter>> openJournal(int worker);
    /// Largest request id in the database and the journal; ids go on above it.
    Result<std::int64_t> lastRequestId();

    /// Wakes the ledger soon (within about 50 ms) after something was appended. Cheap; any thread.
    void wake();
    /// Runs `change` in a transaction on the ledger thread, then `done` there, after the commit. A busy or full
    /// database is retried for up to 5 s, then the error goes to `done`. Any thread.
    template <class T>
    void submit(std::function<Result<T>(Session &)> change, std::function<void(Result<T>)> done)
    {
        auto value = std::make_shared<Result<T>>(fail("not_run", "The change was not run."));
        enqueue(
            [change = std::move(change), value](Session &session) -> Result<void> {
                *value = change(session);
                if (!*value)
                    return tl::make_unexpected(value->error());
                return {};
            },
            [done = std::move(done), value](Result<void> committed) {
                done(committed ? std::move(*value) : Result<T>(tl::make_unexpected(committed.error())));
            });
    }
    /// As submit(), waiting for the result. Not from the ledger thread. For the command line and start-up.
    template <class T>
    Result<T> apply(std::function<Result<T>(Session &)> change);

    /// Does not wait for the next turn of the clean-up (every 10 minutes). Any thread.
    void runRetentionSoon();

    struct Stats
    {
        std::uint64_t booked = 0;       // records since start
        std::uint64_t writes = 0;       // batches booked and changes made since start
        std::uint64_t backlogBytes = 0; // written, not booked
        std::uint64_t journalBytes = 0; // all segments
        bool databaseReachable = true;
        std::string lastError; // empty: none
    };
    Stats stats() const; // any thread

private:
    void enqueue(std::function<Result<void>(Session &)> change, std::function<void(Result<void>)> done);
    void waitFor(std::function<Result<void>(Session &)> change, Result<void> *outcome);
    struct State;
    std::unique_ptr<State> m_state;
};

template <class T>
Result<T> Ledger::apply(std::function<Result<T>(Session &)> change)
{
    Result<T> value = fail("not_run", "The change was not run.");
    Result<void> outcome;
    waitFor(
        [&](Session &session) -> Result<void> {
            value = change(session);
            if (!value)
                return tl::make_unexpected(value.error());
            return {};
        },
        &outcome);
    return outcome ? std::move(value) : Result<T>(tl::make_unexpected(outcome.error()));
}

} // namespace turnpike
