#pragma once

#include "server/accounting/journal_batch.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace turnpike {

/// The requests that have a record in the journal but no Final one yet. Each holds the segments that its records are
/// in: they must not be deleted, or a restart would not know of the request.
class OpenRequests
{
public:
    /// `segment` numbers the segment for the caller. True when the request newly holds it.
    bool add(const AttemptRecord &record, std::uint32_t segment);

    struct Closed
    {
        int attempts = 1;
        std::vector<std::uint32_t> segments; // no longer held
    };
    /// Moves a finished request to the batch, with a row for each of its attempts if one is needed.
    Closed finish(const AttemptRecord &final, JournalBatch &batch);
    /// The same for a request whose process died: the outcome is Unknown, counted and flagged.
    Closed abandon(std::int64_t requestId, JournalBatch &batch);
    /// Forgets a request that is in the database already.
    Closed drop(std::int64_t requestId);
    std::vector<std::int64_t> holding(std::uint32_t segment) const;

private:
    /// A record with the texts that it points to.
    struct Owned
    {
        explicit Owned(const AttemptRecord &source);
        AttemptRecord record;
        std::unique_ptr<char[]> text;
    };
    struct Request
    {
        std::vector<Owned> attempts; // Started, replaced by Ended
        std::vector<std::uint32_t> segments;
    };
    std::unordered_map<std::int64_t, Request> m_requests;
};

} // namespace turnpike
