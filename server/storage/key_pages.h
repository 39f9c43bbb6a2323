#pragma once

#include "server/storage/session.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turnpike::storage {

inline constexpr int kSparklineDays = 14;

struct KeyRow
{
    std::int64_t id = 0;
    std::string label;
    std::string display; // of the newest secret: first 10 and last 4 characters
    int status = 1;      // KeyStatus
    std::int64_t createdAt = 0;
    std::optional<std::int64_t> accessedAt, expiresAt, deletedAt;
    std::optional<std::int64_t> requestsPerDay, requestsPerMonth, tokensPerDay, tokensPerMonth, requestsPerMinute,
        tokensPerMinute, inFlight;
    std::vector<std::string> models, allowCidrs;
    std::string group;
    std::int64_t requestsToday = 0; // booked, less what an operator's reset took off
    std::int64_t tokensToday = 0;
    std::array<std::int64_t, kSparklineDays> requestsByDay{}; // counted; today last
};

struct KeyQuery
{
    enum class Scope { All, Active, NearLimit, Expiring, Unused, Revoked };
    enum class Sort { Created, Label, LastUsed, Expires, Today, Tokens };

    Scope scope = Scope::All; // All: without the revoked ones
    Sort sort = Sort::Created;
    bool descending = true;
    std::string text; // part of the label or of the display
    /// How much of the daily limit is used today, in hundredths of a percent rounded down; both inclusive. A key
    /// without a limit has no share.
    std::optional<std::int64_t> fromShare, toShare;
    std::optional<std::int64_t> id;
    int limit = 200;
    std::string after; // KeyPage::next of the page before

    std::int32_t today = 0; // quota day
    std::int64_t nowMs = 0;
    std::int64_t defaultDailyLimit = 0; // of keys without a limit of their own; 0: unlimited
};

struct KeyPage
{
    std::vector<KeyRow> rows;
    std::string next; // empty: the last page
};

/// Error `invalid_cursor`.
Result<KeyPage> listKeys(Session &session, const KeyQuery &query);

struct KeyTotals
{
    std::int64_t all = 0, active = 0, nearLimit = 0, expiring = 0, unused = 0, revoked = 0;
};
/// Only today, nowMs and defaultDailyLimit of the query count.
Result<KeyTotals> countKeys(Session &session, const KeyQuery &query);

/// Keys that have (or had) a secret of this display text; there may be several.
Result<std::vector<std::int64_t>> keysByDisplay(Session &session, const std::string &display);
/// SHA-256 of the secret as 32 raw bytes.
Result<std::optional<std::int64_t>> keyByHash(Session &session, std::string_view hash);

} // namespace turnpike::storage
