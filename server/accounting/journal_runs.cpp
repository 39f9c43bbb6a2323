#include "server/accounting/journal_runs.h"

#include <set>

namespace turnpike {

namespace {

namespace fs = std::filesystem;

std::set<fs::path> segmentsIn(const fs::path &directory)
{
    std::set<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator entry(directory, error), end; !error && entry != end; entry.increment(error)) {
        if (entry->path().extension() == ".journal")
            found.insert(entry->path());
    }
    return found;
}

} // namespace

Result<std::unique_ptr<JournalWriter>> JournalRuns::open(const JournalWriter::Options &options)
{
    const std::lock_guard lock(m_mutex);
    const std::set<fs::path> before = segmentsIn(options.directory);
    Result<std::unique_ptr<JournalWriter>> writer = JournalWriter::open(options);
    if (!writer)
        return writer;
    for (const fs::path &file : segmentsIn(options.directory)) {
        const Result<std::unique_ptr<SegmentReader>> fresh =
            before.contains(file) ? fail("", "") : SegmentReader::open(file);
        // other workers' runs go on to new segments meanwhile: theirs have a higher number
        if (fresh && (*fresh)->index() == 1)
            m_runOfWorker[options.worker] = (*fresh)->run();
    }
    return writer;
}

void JournalRuns::look(const std::function<void(const JournalFollower::LiveRuns &)> &look) const
{
    const std::lock_guard lock(m_mutex);
    JournalFollower::LiveRuns live;
    for (const auto &[worker, run] : m_runOfWorker)
        live.insert(run);
    look(live);
}

} // namespace turnpike
