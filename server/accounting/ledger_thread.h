#pragma once

#include "server/accounting/booking.h"
#include "server/accounting/journal_runs.h"
#include "server/accounting/ledger.h"
#include "server/accounting/retention.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace turnpike {

/// The ledger's thread: changes first, then bookings, then upkeep, then sleep.
class LedgerThread
{
public:
    using Change = std::function<Result<void>(Session &)>;
    using Done = std::function<void(Result<void>)>;

    LedgerThread(const Ledger::Options &options, const Clock &clock, const JournalRuns &runs);
    ~LedgerThread(); // finish(0)

    void wake();
    void enqueue(Change change, Done done);
    void runUpkeepSoon();
    void finish(int patienceMs);
    Ledger::Stats stats() const;

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Job
    {
        Change change;
        Done done;
        Time giveUpAt;
    };

    void run();
    void waitForWork();
    Time nextDue() const;
    std::optional<Time> ending() const;
    bool hasChanges() const;
    void refuseChanges();
    bool prepare();
    void probe();
    void runChanges();
    bool book();
    bool commitBatch();
    void upkeep();
    void syncJournal();
    void removeSegments();
    void noteFailure(const Error &error);
    void noteSuccess();
    void publishStats();

    const Ledger::Options m_options;
    const Clock &m_clock;
    const JournalRuns &m_runs;

    mutable std::mutex m_mutex;
    std::condition_variable m_work;
    std::atomic<bool> m_woken{true};
    std::atomic<bool> m_upkeepWanted{false};
    std::deque<Job> m_jobs;
    std::optional<Time> m_endBy;
    Ledger::Stats m_stats;

    // only on the thread
    std::unique_ptr<Session> m_session;
    std::unique_ptr<JournalFollower> m_follower;
    Booking m_booking;
    Retention m_retention;
    JournalBatch m_batch;
    std::vector<SegmentId> m_removed; // their positions are still in the database
    std::deque<Job> m_retries;
    bool m_more = false; // to be read at once
    bool m_failing = false;
    bool m_reopen = false;
    bool m_unsynced = false;
    Time m_nextTry{}, m_nextSync{}, m_nextUpkeep{};
    std::uint64_t m_booked = 0, m_writes = 0;
    std::string m_lastError;

    std::thread m_thread; // last: it uses all of the above
};

} // namespace turnpike
