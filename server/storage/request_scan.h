#pragma once

#include "server/storage/request_pages.h"

#include <chrono>

namespace turnpike::storage {

/// A stretch of the log: ids [low, high).
struct IdRange
{
    std::int64_t low = 0, high = 0;
    bool isEmpty() const { return low >= high; }
};

/// Cuts a stretch of the log into steps that take about 20 ms each, whatever the density of its rows, so that a search
/// for rare rows can show what it has, tell how far it is, and be given up.
class RequestSteps
{
public:
    RequestSteps(IdRange range, bool ascending) : m_left(range), m_ascending(ascending) {}
    bool isDone() const { return m_left.isEmpty(); }
    IdRange left() const { return m_left; }
    /// Runs `step` on the next stretch and takes it off.
    Result<void> run(const std::function<Result<void>(IdRange)> &step);

private:
    IdRange next() const;
    IdRange m_left;
    bool m_ascending;
    std::int64_t m_width = std::int64_t(10'000) << 21; // ten seconds of ids
};

/// The ids that a query's time range and the log's own ends leave.
Result<IdRange> rangeOf(Session &session, const RequestQuery &query);

struct RequestScan
{
    std::vector<RequestRow> rows;
    IdRange left; // not searched yet; empty: nothing more is there
};
/// Up to `query.limit` rows of `range`, newest first (ascending: oldest first), searched for about `budget`.
Result<RequestScan> scanRequests(Session &session, const RequestQuery &query, IdRange range, bool ascending,
                                 std::chrono::milliseconds budget);

} // namespace turnpike::storage
