#pragma once

#include "server/accounting/usage_journal.h"

#include <memory>
#include <string_view>
#include <vector>

namespace turnpike {

/// Keeps texts alive until clear(), in large blocks. A text stays where it was put.
class TextArena
{
public:
    std::string_view keep(std::string_view text);
    void clear();

private:
    static constexpr std::size_t kBlockBytes = 64 * 1024;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_block = 0; // the one that is being filled
    std::size_t m_used = 0;
};

/// What is booked in one transaction: finished requests, the attempts that need a row, and how far that moves the
/// position of each segment. Kept until the commit is certain, so that a failed transaction can be repeated.
struct JournalBatch
{
    struct Request
    {
        AttemptRecord record; // Final; made up for a request that has none (outcome Unknown)
        int attempts = 1;
        bool madeUp = false;
    };
    struct Position
    {
        SegmentId segment;
        std::uint64_t from = 0; // booked before
        std::uint64_t to = 0;
    };

    std::vector<Request> requests;
    std::vector<AttemptRecord> attempts;
    std::vector<Position> positions;
    std::size_t records = 0;
    TextArena text;

    /// A copy whose texts live as long as this batch.
    AttemptRecord own(const AttemptRecord &record);
    bool empty() const { return records == 0 && requests.empty(); }
    void clear();
};

} // namespace turnpike
