#pragma once

#include "server/storage/request_filter.h"
#include "server/storage/session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turnpike::storage {

struct AttemptRow
{
    int n = 1;
    std::int64_t channelId = 0, providerKeyId = 0;
    std::string channel; // empty when the row is gone
    int outcome = 0; // Outcome
    int status = 0;  // from the provider; 0: none
    std::string errorCode;
    std::int64_t startedAt = 0, durationMs = 0;
    std::int64_t input = 0, cachedInput = 0, cacheWrite = 0, output = 0;
    std::string usage; // as received
};

struct RequestRow
{
    std::int64_t id = 0, createdAt = 0;
    std::int32_t day = 0;
    std::int64_t keyId = 0, channelId = 0, providerKeyId = 0;
    std::string label, display, channel; // of key and channel; empty when the row is gone
    std::string route, model, modelUpstream, clientAddress, errorCode;
    bool stream = false, counted = true, estimated = false, flagged = false;
    int outcome = 0, status = 0, upstreamStatus = 0, attempts = 1;
    std::optional<std::int64_t> firstByteMs;
    std::int64_t durationMs = 0;
    std::int64_t input = 0, cachedInput = 0, cacheWrite = 0, output = 0, reasoning = 0;
    std::int64_t cost = 0; // nano-dollars
    std::string usage;     // as received
};

struct RequestQuery
{
    std::optional<std::int64_t> fromMs, toMs; // [from, to) of admission, UTC ms
    std::optional<std::vector<std::int64_t>> keys;
    std::optional<std::int64_t> channelId;
    std::string model;          // asked by the client
    std::optional<int> outcome; // Outcome
    std::optional<int> status;  // HTTP status to the client; 4 or 5: the whole class
    std::vector<RequestCondition> conditions;
    std::optional<std::int64_t> before; // id of the last row of the page before
    int limit = 100;
};

/// What the rows are put in order by; equal ones by id.
enum class RequestSort { Time, Status, FirstByte, Duration, Input, Cached, Output, Cost, Attempts };
struct RequestOrder
{
    RequestSort sort = RequestSort::Duration;
    bool ascending = false;

    bool operator==(const RequestOrder &) const = default;
};
/// Where a page of such an order begins: behind this row.
struct RequestPlace
{
    std::int64_t value = 0; // of the column
    std::int64_t id = 0;
};

/// By time is the only order that needs no sorting; every other one may be asked for only where the range has at most
/// this many rows.
inline constexpr int kSortableRequests = 200'000;

/// Newest first. A filter other than time and key is applied while going back in time: give it a range.
Result<std::vector<RequestRow>> listRequests(Session &session, const RequestQuery &query);
/// The rows behind `behind` (none: the first) in another order. Error `range_too_long`.
Result<std::vector<RequestRow>> sortRequests(Session &session, const RequestQuery &query, const RequestOrder &order,
                                             const std::optional<RequestPlace> &behind);
Result<std::optional<RequestRow>> readRequest(Session &session, std::int64_t id);
Result<std::vector<AttemptRow>> listAttempts(Session &session, std::int64_t requestId);

/// A filter whose condition on the key matches a single key, with that key in `keys`: its rows are found by their
/// index.
Result<RequestQuery> withKeysLookedUp(Session &session, RequestQuery query);
/// The conditions of a query on `requests r`, without order and limit.
Filter filterOf(const RequestQuery &query);
/// The page of the rows that `filter` lets through, by id.
Result<std::vector<RequestRow>> readRequests(Session &session, const Filter &filter, bool ascending, int limit);

} // namespace turnpike::storage
