#pragma once

#include "server/accounting/journal_follower.h"

#include <functional>
#include <map>
#include <mutex>

namespace turnpike {

/// Which runs of the journal have an open writer in this process. A worker has one writer: when it opens the next, its
/// run before is over. Any thread.
class JournalRuns
{
public:
    Result<std::unique_ptr<JournalWriter>> open(const JournalWriter::Options &options);
    /// Calls `look` while no writer can be opened: a segment that it finds belongs to a run that is in the set, or to
    /// one that is over.
    void look(const std::function<void(const JournalFollower::LiveRuns &)> &look) const;

private:
    mutable std::mutex m_mutex;
    std::map<int, SegmentId> m_runOfWorker;
};

} // namespace turnpike
