#pragma once

#include "server/accounting/journal_batch.h"
#include "server/accounting/open_requests.h"

#include <filesystem>
#include <functional>
#include <map>
#include <set>
#include <string>

namespace turnpike {

/// Reads all journal segments of a directory in order, each run by its segments' numbers, and puts what is finished
/// into batches. Changes nothing by reading; one thread.
class JournalFollower
{
public:
    /// What is booked already: the last sequence of each segment.
    using Positions = std::map<SegmentId, std::uint64_t>;
    /// Runs whose writer is still open; all others are over.
    using LiveRuns = std::set<SegmentId>;

    JournalFollower(std::filesystem::path directory, Positions booked);
    ~JournalFollower();

    /// Looks for new segments, then reads up to about `limit` records. False: there is nothing more for now. A run that
    /// is over gives its requests without an end as Unknown.
    bool gather(const LiveRuns &live, std::size_t limit, JournalBatch &batch);

    /// Flushes what was read since the last time.
    void sync();

    /// Removes the files of which nothing is needed any more. Call when no gathered batch waits for its commit.
    /// Returns their ids: their positions may go after this.
    std::vector<SegmentId> removeFinished();

    struct Size
    {
        std::uint64_t files = 0;    // of all files in the directory
        std::uint64_t unbooked = 0; // written after the last noteBooked()
    };
    Size measure() const;
    /// The last batch is committed.
    void noteBooked();
    /// One sentence for each damaged or unreadable segment.
    const std::vector<std::string> &damage() const { return m_damage; }
    bool knows(const SegmentId &segment) const;

private:
    struct Segment;
    struct Run;
    void scan(const LiveRuns &live);
    void addFile(const std::filesystem::path &file);
    bool gatherRun(Run &run, std::size_t limit, JournalBatch &batch);
    bool gatherSegment(Segment &segment, std::size_t limit, JournalBatch &batch);
    void take(Segment &segment, const AttemptRecord &record, JournalBatch &batch);
    void sweep(Run &run, JournalBatch &batch);
    void unhold(const std::vector<std::uint32_t> &segments);
    bool remove(Segment &segment);

    std::filesystem::path m_directory;
    Positions m_booked;
    std::vector<std::unique_ptr<Segment>> m_segments; // by the number that open requests know; removed ones are null
    std::map<SegmentId, Run> m_runs;
    std::set<std::string> m_files; // names that were looked at
    OpenRequests m_open;
    std::vector<std::string> m_damage;
    std::map<std::string, std::uint64_t> m_bookedEnds; // by file name: written bytes that are booked
    bool m_newFiles = false;                           // since the last sync()
};

} // namespace turnpike
