#pragma once

#include "server/accounting/attempt_record.h"
#include "server/runtime/result.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace turnpike {

/// Identity of a segment file: 16 random bytes, made when it is created. In its header, and the key of its records'
/// checksums, so that bytes of another segment never pass for records of this one.
using SegmentId = std::array<std::uint8_t, 16>;

/// The node-local append-only file of usage that is not yet in the database. One writer per worker thread; the ledger
/// thread reads what was written through SegmentReader. Segments are preallocated; `append` copies into a mapping where
/// the file system allows it (ext4, XFS, tmpfs) and is one pwrite(2) elsewhere. Either survives the death of the process.
///
/// Files: `<run id>-<index>.journal`. A segment gets this name when it becomes the one that is written to (before, it
/// ends in `.spare`): if the same run has a segment with a higher index, this one is complete.
///
/// Room: `reserve()` at admission sets aside space for every record that the request may still write, so that a
/// full disk is met before a request is admitted, never after. Owner thread only, except where noted.
class JournalWriter
{
public:
    struct Options
    {
        std::filesystem::path directory;       // exists
        std::uint32_t segmentBytes = 8u << 20; // preallocated size
        std::uint64_t limitBytes = 1ull << 30; // all segments of this directory; beyond it reserve() refuses
        int worker = 0;                        // stands in the header, for people
    };

    /// Creates and preallocates the first segment. Error `journal_unwritable`.
    static Result<std::unique_ptr<JournalWriter>> open(const Options &options);
    ~JournalWriter(); // removes its segments that were not written to

    /// Deals with the spare segments that a killed process left: removes them, or, if one has records (its renaming was
    /// lost with the power), makes it a segment. Only while no writer is open in the directory.
    static void tidy(const std::filesystem::path &directory);

    /// Room for one request: its records of all attempts (`maxAttempts` Started and Ended or Final, each at most
    /// kMaxRecordBytes). False: usage cannot be recorded now (no room and no new segment); answer 503.
    bool reserve(int maxAttempts);
    /// Gives back what one reserve() of the same size set aside and was not used. Call once per successful reserve(),
    /// after the request's last record.
    void release(int maxAttempts);

    /// Writes one record; never fails for a reserved request unless the disk itself breaks (then false, logged).
    /// Over-long text is cut at a UTF-8 boundary.
    bool append(const AttemptRecord &record);

    static constexpr std::size_t kMaxRecordBytes = 4096;

    JournalWriter(const JournalWriter &) = delete;
    JournalWriter &operator=(const JournalWriter &) = delete;

private:
    struct State;
    explicit JournalWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Reads records of one segment file in order, from any sequence on; tolerates a torn tail. Any thread, one at a time.
class SegmentReader
{
public:
    static Result<std::unique_ptr<SegmentReader>> open(const std::filesystem::path &file);
    /// The same over bytes in memory (tests, fuzzing).
    static Result<std::unique_ptr<SegmentReader>> overBytes(std::string bytes);
    ~SegmentReader();

    const SegmentId &id() const;
    /// Where the segment belongs: all segments of one run of one worker share a run id and are numbered.
    const SegmentId &run() const;
    std::uint32_t index() const;

    enum class Next { Record, EndForNow, Corrupt };
    /// EndForNow: no further complete record yet (more may be appended later). Corrupt: a record is damaged although
    /// valid ones follow it, or a length is impossible; what came before stands.
    Next next(AttemptRecord &record);
    /// Sequence of the record that next() gave last; the first record has 1.
    std::uint64_t sequence() const;

    SegmentReader(const SegmentReader &) = delete;
    SegmentReader &operator=(const SegmentReader &) = delete;

private:
    struct State;
    explicit SegmentReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace turnpike
