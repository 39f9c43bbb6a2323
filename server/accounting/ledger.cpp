#include "server/accounting/ledger.h"

#include "server/accounting/fold.h"
#include "server/accounting/ledger_thread.h"
#include "server/storage/migrations.h"

#include <condition_variable>
#include <mutex>

namespace turnpike {

namespace {

constexpr int kStartBusyMs = 5000;

Result<std::unique_ptr<Session>> openForStart(const std::filesystem::path &database)
{
    return Session::open(database, Session::Access::Write, kStartBusyMs);
}

} // namespace

struct Ledger::State
{
    State(Options given, const Clock &time) : options(std::move(given)), clock(time) {}

    /// Once, before the first writer: what a killed process left half made.
    void tidyJournal()
    {
        if (std::exchange(tidied, true))
            return;
        std::error_code error;
        std::filesystem::create_directories(options.journalDirectory, error);
        JournalWriter::tidy(options.journalDirectory);
    }

    Options options;
    const Clock &clock;
    JournalRuns runs;
    std::mutex openMutex;
    bool tidied = false;
    std::unique_ptr<LedgerThread> thread;
};

Ledger::Ledger(Options options, const Clock &clock) : m_state(std::make_unique<State>(std::move(options), clock)) {}

Ledger::~Ledger()
{
    stop();
}

Result<void> Ledger::migrate()
{
    const Result<MigrationReport> report =
        migrateDatabase(m_state->options.database, shippedMigrations(), m_state->clock.wallMs());
    if (!report)
        return tl::make_unexpected(report.error());
    return {};
}

Result<void> Ledger::foldInto(KeyDirectory &keys)
{
    m_state->tidyJournal();
    Result<std::unique_ptr<Session>> session = openForStart(m_state->options.database);
    if (!session)
        return tl::make_unexpected(session.error());
    return foldIntoBooks(**session, m_state->options.journalDirectory, QuotaCalendar(m_state->options.zone),
                         m_state->clock.wallMs(), keys);
}

Result<std::int64_t> Ledger::lastRequestId()
{
    Result<std::unique_ptr<Session>> session = openForStart(m_state->options.database);
    if (!session)
        return tl::make_unexpected(session.error());
    return largestRequestId(**session, m_state->options.journalDirectory);
}

void Ledger::start()
{
    if (m_state->thread)
        return;
    m_state->tidyJournal();
    m_state->thread = std::make_unique<LedgerThread>(m_state->options, m_state->clock, m_state->runs);
}

void Ledger::stop(int patienceMs)
{
    if (!m_state->thread)
        return;
    m_state->thread->finish(patienceMs);
    m_state->thread.reset();
}

Result<std::unique_ptr<JournalWriter>> Ledger::openJournal(int worker)
{
    const std::lock_guard lock(m_state->openMutex);
    m_state->tidyJournal();
    JournalWriter::Options options;
    options.directory = m_state->options.journalDirectory;
    options.limitBytes = m_state->options.journalLimitBytes;
    options.worker = worker;
    return m_state->runs.open(options);
}

void Ledger::wake()
{
    if (m_state->thread)
        m_state->thread->wake();
}

void Ledger::runRetentionSoon()
{
    if (m_state->thread)
        m_state->thread->runUpkeepSoon();
}

void Ledger::enqueue(std::function<Result<void>(Session &)> change, std::function<void(Result<void>)> done)
{
    if (m_state->thread) {
        m_state->thread->enqueue(std::move(change), std::move(done));
        return;
    }
    // Without the thread (command line, start-up) the caller's is the only one that writes.
    Result<std::unique_ptr<Session>> session = openForStart(m_state->options.database);
    done(session ? (*session)->transaction([&] { return change(**session); })
                 : Result<void>(tl::make_unexpected(session.error())));
}

void Ledger::waitFor(std::function<Result<void>(Session &)> change, Result<void> *outcome)
{
    std::mutex mutex;
    std::condition_variable arrived;
    bool finished = false;
    enqueue(std::move(change), [&](Result<void> result) {
        const std::lock_guard lock(mutex);
        *outcome = std::move(result);
        finished = true;
        arrived.notify_one();
    });
    std::unique_lock lock(mutex);
    arrived.wait(lock, [&] { return finished; });
}

Ledger::Stats Ledger::stats() const
{
    return m_state->thread ? m_state->thread->stats() : Stats{};
}

} // namespace turnpike
