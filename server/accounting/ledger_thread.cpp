#include "server/accounting/ledger_thread.h"

#include <QLoggingCategory>
#include <pthread.h>

namespace turnpike {

namespace {

Q_LOGGING_CATEGORY(ledgerLog, "turnpike.ledger")

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

constexpr int kBusyMs = 500;
constexpr std::size_t kRecordsPerBatch = 8000;
constexpr auto kGather = 50ms;       // how long records are gathered after the first one
constexpr auto kRetry = 200ms;       // after a failure
constexpr auto kChangePatience = 5s; // how long an operator waits for a busy database
constexpr auto kSyncInterval = 1s;
constexpr auto kUpkeepInterval = 10min;
constexpr auto kUpkeepPause = 5ms; // between two steps of deletion

/// Failures of the file below, which may pass; a refused value will not.
bool mayPass(const Error &error)
{
    return error.code == "database_busy" || error.code == "database_full" || error.code == "database_unavailable";
}

} // namespace

LedgerThread::LedgerThread(const Ledger::Options &options, const Clock &clock, const JournalRuns &runs)
    : m_options(options), m_clock(clock), m_runs(runs), m_booking(options.zone),
      m_retention({options.retention.requestsDays, options.retention.attemptsDays, options.retention.auditDays,
                   options.retention.keysDays},
                  options.zone),
      m_nextUpkeep(SteadyClock::now() + 1min), m_thread([this] { run(); })
{}

LedgerThread::~LedgerThread()
{
    finish(0);
}

void LedgerThread::wake()
{
    if (m_woken.exchange(true))
        return;
    const std::lock_guard lock(m_mutex); // so that it is not between its look and its sleep
    m_work.notify_one();
}

void LedgerThread::runUpkeepSoon()
{
    m_upkeepWanted = true;
    wake();
}

void LedgerThread::enqueue(Change change, Done done)
{
    const std::lock_guard lock(m_mutex);
    m_jobs.push_back({std::move(change), std::move(done), SteadyClock::now() + kChangePatience});
    m_work.notify_one();
}

void LedgerThread::finish(int patienceMs)
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_endBy = SteadyClock::now() + std::chrono::milliseconds(patienceMs);
        m_work.notify_one();
    }
    m_thread.join();
    publishStats();
}

Ledger::Stats LedgerThread::stats() const
{
    const std::lock_guard lock(m_mutex);
    return m_stats;
}

void LedgerThread::run()
{
    ::pthread_setname_np(::pthread_self(), "ledger");
    for (bool idle = false; !idle;) {
        // asked before reading: what was written before finish() was called is read below
        const std::optional<Time> endBy = ending();
        if (endBy && SteadyClock::now() >= *endBy)
            break;
        waitForWork();
        if (!prepare())
            continue;
        probe();
        runChanges();
        m_more = book();
        if (!m_more)
            upkeep();
        publishStats();
        idle = endBy && !m_more && m_batch.empty() && m_retries.empty() && !hasChanges();
    }
    refuseChanges();
    m_session.reset();
}

std::optional<LedgerThread::Time> LedgerThread::ending() const
{
    const std::lock_guard lock(m_mutex);
    return m_endBy;
}

bool LedgerThread::hasChanges() const
{
    const std::lock_guard lock(m_mutex);
    return !m_jobs.empty();
}

void LedgerThread::refuseChanges()
{
    std::deque<Job> jobs = std::exchange(m_retries, {});
    {
        const std::lock_guard lock(m_mutex);
        std::move(m_jobs.begin(), m_jobs.end(), std::back_inserter(jobs));
        m_jobs.clear();
    }
    for (const Job &job : jobs)
        job.done(fail("ledger_stopped", "Turnpike is shutting down; the change was not made."));
}

void LedgerThread::waitForWork()
{
    if (m_more)
        return;
    std::unique_lock lock(m_mutex);
    const auto isUrgent = [this] { return !m_jobs.empty() || m_endBy.has_value(); };
    if (m_failing)
        m_work.wait_until(lock, m_nextTry, [&] { return !m_jobs.empty(); });
    else
        m_work.wait_until(lock, nextDue(), [&] { return m_woken.load() || isUrgent(); });
    if (m_woken.load() && !m_failing && m_batch.empty())
        m_work.wait_for(lock, kGather, isUrgent);
}

LedgerThread::Time LedgerThread::nextDue() const
{
    Time due = m_nextUpkeep;
    if (!m_retries.empty())
        due = std::min(due, m_nextTry);
    if (m_unsynced && m_options.sync == Ledger::JournalSync::Interval)
        due = std::min(due, m_nextSync);
    return due;
}

/// Opens what is not open. False: not now.
bool LedgerThread::prepare()
{
    if (std::exchange(m_reopen, false))
        m_session.reset();
    if (m_session && m_follower)
        return true;
    Result<std::unique_ptr<Session>> session = Session::open(m_options.database, Session::Access::Write, kBusyMs);
    if (!session) {
        noteFailure(session.error());
        return false;
    }
    m_session = std::move(*session);
    if (m_follower)
        return true;
    Result<JournalFollower::Positions> positions = Booking::positions(*m_session);
    if (!positions) {
        noteFailure(positions.error());
        return false;
    }
    for (const auto &[segment, sequence] : *positions)
        m_removed.push_back(segment); // those whose file is there are taken off again by the first look
    m_follower = std::make_unique<JournalFollower>(m_options.journalDirectory, std::move(*positions));
    return true;
}

/// After a failure with nothing to repeat: is the database there again?
void LedgerThread::probe()
{
    if (!m_failing || !m_batch.empty() || !m_retries.empty())
        return;
    if (Result<void> done = m_session->transaction([]() -> Result<void> { return {}; }); !done)
        noteFailure(done.error());
    else
        noteSuccess();
}

void LedgerThread::runChanges()
{
    std::deque<Job> jobs = std::exchange(m_retries, {});
    {
        const std::lock_guard lock(m_mutex);
        std::move(m_jobs.begin(), m_jobs.end(), std::back_inserter(jobs));
        m_jobs.clear();
    }
    for (Job &job : jobs) {
        Result<void> done = m_session->transaction([&] { return job.change(*m_session); });
        if (!done && mayPass(done.error()) && SteadyClock::now() < job.giveUpAt) {
            noteFailure(done.error());
            m_retries.push_back(std::move(job));
            continue;
        }
        if (done) {
            ++m_writes;
            noteSuccess();
        }
        job.done(std::move(done));
    }
}

/// Books one batch. True: there is more to read at once.
bool LedgerThread::book()
{
    bool more = !m_batch.empty(); // a repeated batch may have been a full one
    if (m_batch.empty()) {
        m_woken.exchange(false); // before reading: what comes later wakes again
        m_runs.look(
            [&](const JournalFollower::LiveRuns &live) { more = m_follower->gather(live, kRecordsPerBatch, m_batch); });
        m_unsynced = m_unsynced || !m_batch.empty();
    }
    syncJournal();
    if (!commitBatch())
        return false;
    removeSegments();
    return more;
}

bool LedgerThread::commitBatch()
{
    if (m_batch.empty())
        return true;
    if (Result<void> done = m_booking.book(*m_session, m_batch, m_clock.wallMs()); !done) {
        noteFailure(done.error());
        return false;
    }
    m_booked += m_batch.records;
    ++m_writes;
    m_batch.clear();
    m_follower->noteBooked();
    noteSuccess();
    return true;
}

void LedgerThread::syncJournal()
{
    if (!m_unsynced || m_options.sync == Ledger::JournalSync::Off)
        return;
    const Time now = SteadyClock::now();
    if (m_options.sync == Ledger::JournalSync::Interval && now < m_nextSync)
        return;
    m_follower->sync();
    m_unsynced = false;
    m_nextSync = now + kSyncInterval;
}

void LedgerThread::removeSegments()
{
    for (const SegmentId &segment : m_follower->removeFinished())
        m_removed.push_back(segment);
    std::erase_if(m_removed, [this](const SegmentId &segment) { return m_follower->knows(segment); });
    if (m_removed.empty())
        return;
    if (Result<void> dropped = Booking::dropPositions(*m_session, m_removed); !dropped)
        noteFailure(dropped.error());
    else
        m_removed.clear();
}

void LedgerThread::upkeep()
{
    if (m_failing)
        return;
    if (SteadyClock::now() < m_nextUpkeep && !m_upkeepWanted.exchange(false))
        return;
    const Result<Retention::Step> step = m_retention.step(*m_session, m_clock.wallMs());
    if (!step) {
        noteFailure(step.error());
        return;
    }
    if (*step == Retention::Step::More) {
        m_nextUpkeep = SteadyClock::now() + kUpkeepPause;
        return;
    }
    // Readers that are on an old snapshot may keep a part of the WAL; the next time gets it.
    (void)m_session->run("PRAGMA wal_checkpoint(TRUNCATE)");
    m_session->release();
    m_nextUpkeep = SteadyClock::now() + kUpkeepInterval;
}

void LedgerThread::noteFailure(const Error &error)
{
    if (error.message != m_lastError)
        qCWarning(ledgerLog, "the database cannot be written, usage stays in the journal: %s", error.message.c_str());
    m_lastError = error.message;
    m_failing = true;
    m_nextTry = SteadyClock::now() + kRetry;
    if (error.code == "database_unavailable" || error.code == "database_corrupt")
        m_reopen = true; // a connection may not survive what happened to its file
    publishStats();
}

void LedgerThread::noteSuccess()
{
    if (m_failing)
        qCInfo(ledgerLog, "the database can be written again");
    m_failing = false;
    m_lastError.clear();
}

void LedgerThread::publishStats()
{
    const JournalFollower::Size size = m_follower ? m_follower->measure() : JournalFollower::Size{};
    const std::lock_guard lock(m_mutex);
    m_stats.booked = m_booked;
    m_stats.writes = m_writes;
    m_stats.databaseReachable = !m_failing;
    m_stats.journalBytes = size.files;
    m_stats.backlogBytes = size.unbooked;
    m_stats.lastError = m_lastError;
    if (m_lastError.empty() && m_follower && !m_follower->damage().empty())
        m_stats.lastError = m_follower->damage().back();
}

} // namespace turnpike
