// How much CPU booking costs: writes requests to a journal, then lets a ledger book them, and prints the ledger
// thread's CPU time for each. Not a test: run it by hand on a quiet machine.
#include "tests/storage/ledger_fixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>
#include <ctime>

using namespace turnpike;
using namespace turnpike::testing;

namespace {

double processCpuUs()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e6 + static_cast<double>(used.tv_nsec) / 1e3;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int requests = argc > 1 ? atoi(argv[1]) : 200'000;
    const int keys = argc > 2 ? atoi(argv[2]) : 50;
    const LedgerFolder folder;
    folder.migrate();
    const Clock clock;
    {
        Result<std::unique_ptr<JournalWriter>> writer =
            JournalWriter::open({folder.journal(), 8u << 20, 4ull << 30, 0});
        RequestIdSource ids(0, 0);
        for (int i = 0; i < requests; ++i)
            appendRequest(**writer, ids.next(kNow + i / 10), 1 + (i * 7919LL) % keys);
    }
    Ledger ledger(folder.options(), clock);
    const double before = processCpuUs();
    QElapsedTimer timer;
    timer.start();
    ledger.start();
    ledger.stop(600'000);
    const double cpu = processCpuUs() - before;
    std::printf("%d requests, %d keys: %.1f us CPU each, %.0f booked a second\n", requests, keys, cpu / requests,
                requests * 1000.0 / static_cast<double>(timer.elapsed()));
    return folder.number(QStringLiteral("SELECT count(*) FROM requests")) == requests ? 0 : 1;
}
