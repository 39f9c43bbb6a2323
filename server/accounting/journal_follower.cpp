#include "server/accounting/journal_follower.h"

#include "server/storage/database_file.h"

#include <QLoggingCategory>
#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace turnpike {

namespace {

Q_LOGGING_CATEGORY(followerLog, "turnpike.ledger")

namespace fs = std::filesystem;

constexpr const char *kExtension = ".journal";
constexpr const char *kDamagedExtension = ".damaged";
constexpr std::uint64_t kPageBytes = 4096;

/// Where the written part of a preallocated file ends; pages that were never written are a hole.
std::uint64_t writtenEnd(const fs::path &file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return 0;
    const off_t end = ::lseek(descriptor, 0, SEEK_HOLE);
    ::close(descriptor);
    return end < 0 ? 0 : static_cast<std::uint64_t>(end);
}

} // namespace

struct JournalFollower::Segment
{
    fs::path file;
    SegmentId id{};
    std::uint32_t number = 0;              // in m_segments
    std::uint32_t index = 0;               // in its run
    std::unique_ptr<SegmentReader> reader; // gone when the segment is read to its end
    std::uint64_t booked = 0;              // at or below: booked by an earlier process, only replayed
    std::uint64_t read = 0;
    std::uint32_t holders = 0; // open requests with a record in it
    bool unsynced = false;
    bool unnoted = false; // read since the last noteBooked()
    bool damaged = false;
};

struct JournalFollower::Run
{
    std::map<std::uint32_t, Segment *> segments; // by index, still to be read or kept
    bool over = false;
    bool swept = false;
};

JournalFollower::JournalFollower(fs::path directory, Positions booked)
    : m_directory(std::move(directory)), m_booked(std::move(booked))
{}

JournalFollower::~JournalFollower() = default;

bool JournalFollower::gather(const LiveRuns &live, std::size_t limit, JournalBatch &batch)
{
    scan(live);
    for (auto &[id, run] : m_runs) {
        if (gatherRun(run, limit, batch))
            return true;
    }
    return false;
}

void JournalFollower::scan(const LiveRuns &live)
{
    std::error_code error;
    std::vector<fs::path> fresh;
    for (fs::directory_iterator entry(m_directory, error), end; !error && entry != end; entry.increment(error)) {
        if (entry->path().extension() == kExtension && !m_files.contains(entry->path().filename().string()))
            fresh.push_back(entry->path());
    }
    std::sort(fresh.begin(), fresh.end());
    for (const fs::path &file : fresh)
        addFile(file);
    for (auto &[id, run] : m_runs)
        run.over = !live.contains(id);
}

void JournalFollower::addFile(const fs::path &file)
{
    m_files.insert(file.filename().string());
    Result<std::unique_ptr<SegmentReader>> reader = SegmentReader::open(file);
    if (!reader) {
        m_damage.push_back("The journal segment " + file.filename().string() +
                           " cannot be read: " + reader.error().message);
        qCWarning(followerLog, "%s", m_damage.back().c_str());
        return;
    }
    auto segment = std::make_unique<Segment>();
    segment->file = file;
    segment->id = (*reader)->id();
    segment->index = (*reader)->index();
    segment->number = static_cast<std::uint32_t>(m_segments.size());
    const auto booked = m_booked.find(segment->id);
    segment->booked = booked == m_booked.end() ? 0 : booked->second;
    m_runs[(*reader)->run()].segments[segment->index] = segment.get();
    segment->reader = std::move(*reader);
    m_segments.push_back(std::move(segment));
    m_newFiles = true;
}

bool JournalFollower::gatherRun(Run &run, std::size_t limit, JournalBatch &batch)
{
    for (auto entry = run.segments.begin(); entry != run.segments.end(); ++entry) {
        Segment &segment = *entry->second;
        if (!segment.reader)
            continue;
        if (gatherSegment(segment, limit, batch))
            return true;
        // The writer had moved on before this was read, so nothing more can come.
        const bool complete = run.over || std::next(entry) != run.segments.end();
        if (!complete)
            return false;
        segment.reader.reset();
    }
    if (run.over && !run.swept) {
        sweep(run, batch);
        run.swept = true;
    }
    return false;
}

/// True when the batch is full.
bool JournalFollower::gatherSegment(Segment &segment, std::size_t limit, JournalBatch &batch)
{
    if (segment.damaged)
        return false;
    const std::uint64_t before = std::max(segment.read, segment.booked);
    AttemptRecord record;
    SegmentReader::Next next = SegmentReader::Next::Record;
    while (batch.records < limit && (next = segment.reader->next(record)) == SegmentReader::Next::Record) {
        segment.read = segment.reader->sequence();
        take(segment, record, batch);
    }
    if (segment.read > before) {
        segment.unsynced = true;
        segment.unnoted = true;
        batch.positions.push_back({segment.id, before, segment.read});
    }
    if (next == SegmentReader::Next::Corrupt) {
        segment.damaged = true;
        m_damage.push_back("The journal segment " + segment.file.filename().string() + " is damaged after record " +
                           std::to_string(segment.read) + "; what came before is booked.");
        qCCritical(followerLog, "%s", m_damage.back().c_str());
    }
    return batch.records >= limit;
}

void JournalFollower::take(Segment &segment, const AttemptRecord &record, JournalBatch &batch)
{
    const bool replayed = segment.read <= segment.booked;
    if (!replayed)
        ++batch.records;
    if (record.kind != AttemptRecord::Kind::Final)
        segment.holders += m_open.add(record, segment.number) ? 1 : 0;
    else if (replayed)
        unhold(m_open.drop(record.requestId).segments);
    else
        unhold(m_open.finish(record, batch).segments);
}

void JournalFollower::sweep(Run &run, JournalBatch &batch)
{
    for (const auto &[index, segment] : run.segments) {
        for (const std::int64_t id : m_open.holding(segment->number))
            unhold(m_open.abandon(id, batch).segments);
    }
}

void JournalFollower::unhold(const std::vector<std::uint32_t> &segments)
{
    for (const std::uint32_t number : segments)
        --m_segments[number]->holders;
}

void JournalFollower::sync()
{
    for (const auto &segment : m_segments) {
        if (!segment || !segment->unsynced)
            continue;
        segment->unsynced = false;
        const int descriptor = ::open(segment->file.c_str(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            continue;
        ::fdatasync(descriptor);
        ::close(descriptor);
    }
    if (m_newFiles)
        syncPath(m_directory);
    m_newFiles = false;
}

std::vector<SegmentId> JournalFollower::removeFinished()
{
    std::vector<SegmentId> removed;
    for (auto run = m_runs.begin(); run != m_runs.end();) {
        auto &segments = run->second.segments;
        for (auto entry = segments.begin(); entry != segments.end();) {
            Segment &segment = *entry->second;
            const bool finished = !segment.reader && segment.holders == 0 && (!run->second.over || run->second.swept);
            const SegmentId id = segment.id; // the segment goes with its file
            if (!finished || !remove(segment)) {
                ++entry;
                continue;
            }
            removed.push_back(id);
            entry = segments.erase(entry);
        }
        run = segments.empty() && run->second.over ? m_runs.erase(run) : std::next(run);
    }
    if (!removed.empty())
        syncPath(m_directory);
    return removed;
}

/// A damaged segment is kept under another name: somebody may want to look at it.
bool JournalFollower::remove(Segment &segment)
{
    std::error_code error;
    if (segment.damaged)
        fs::rename(segment.file, fs::path(segment.file).concat(kDamagedExtension), error);
    else
        fs::remove(segment.file, error);
    if (error) {
        qCWarning(followerLog, "a finished journal segment stays: %s", error.message().c_str());
        return false;
    }
    m_files.erase(segment.file.filename().string());
    m_bookedEnds.erase(segment.file.filename().string());
    m_segments[segment.number].reset();
    return true;
}

JournalFollower::Size JournalFollower::measure() const
{
    Size size;
    std::error_code error;
    for (fs::directory_iterator entry(m_directory, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code gone;
        const std::uintmax_t bytes = entry->file_size(gone);
        size.files += gone ? 0 : bytes;
        if (entry->path().extension() != kExtension)
            continue;
        const auto booked = m_bookedEnds.find(entry->path().filename().string());
        const std::uint64_t written = writtenEnd(entry->path());
        // by pages: the first one of a segment holds its header, whether a record follows or not
        const std::uint64_t known = booked == m_bookedEnds.end() ? kPageBytes : booked->second;
        size.unbooked += written - std::min(written, known);
    }
    return size;
}

void JournalFollower::noteBooked()
{
    for (const auto &segment : m_segments) {
        if (!segment || !std::exchange(segment->unnoted, false))
            continue;
        m_bookedEnds[segment->file.filename().string()] = writtenEnd(segment->file);
    }
}

bool JournalFollower::knows(const SegmentId &segment) const
{
    return std::any_of(m_segments.begin(), m_segments.end(),
                       [&](const auto &known) { return known && known->id == segment; });
}

} // namespace turnpike
