#include "server/accounting/key_directory.h"
#include "server/admin/json_parts.h"
#include "server/admin/lists.h"
#include "server/admin/names.h"
#include "server/gateway/installation.h"
#include "server/storage/key_pages.h"
#include "server/storage/reader_pool.h"

#include <algorithm>

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;

/// What the status means now: the stored one follows the clock only later.
std::string_view statusName(const storage::KeyRow &row, std::int64_t nowMs)
{
    if (row.deletedAt)
        return "revoked";
    const auto status = static_cast<KeyStatus>(row.status);
    if (status == KeyStatus::On && row.expiresAt && *row.expiresAt <= nowMs)
        return nameOf(KeyStatus::Expired);
    return nameOf(status);
}

/// The books count requests as they are admitted, the database a little later.
KeyBook::Counts liveCounts(const storage::KeyRow &row, Installation &installation, std::int32_t today)
{
    KeyBook::Counts counts;
    counts.requestsToday = row.requestsToday;
    if (const auto book = installation.keys().byId(row.id))
        counts = book->counts(today);
    counts.tokensToday = std::max(counts.tokensToday, row.tokensToday);
    return counts;
}

/// Counted requests of the last 14 quota days, today last.
Json requestsByDay(const storage::KeyRow &row, const KeyBook::Counts &counts)
{
    Json days = row.requestsByDay;
    days.back() = std::max(row.requestsByDay.back(), counts.requestsToday);
    return days;
}

Json keyJson(const storage::KeyRow &row, const KeyBook::Counts &counts, std::int64_t nowMs)
{
    const std::int64_t lastUsed = std::max(row.accessedAt.value_or(0), counts.lastUsedMs);
    return {{"id", row.id},
            {"key", row.display},
            {"label", row.label},
            {"status", statusName(row, nowMs)},
            {"enabled", static_cast<KeyStatus>(row.status) != KeyStatus::Off},
            {"created_at", row.createdAt},
            {"accessed_at", lastUsed > 0 ? Json(lastUsed) : Json()},
            {"expires_at", orNull(row.expiresAt)},
            {"models", row.models},
            {"allow_cidrs", row.allowCidrs},
            {"allow_ips", row.allowCidrs},
            {"group", row.group},
            {"requests_per_day", orNull(row.requestsPerDay)},
            {"daily_limit", orNull(row.requestsPerDay)},
            {"requests_per_month", orNull(row.requestsPerMonth)},
            {"tokens_per_day", orNull(row.tokensPerDay)},
            {"tokens_per_month", orNull(row.tokensPerMonth)},
            {"requests_per_minute", orNull(row.requestsPerMinute)},
            {"tokens_per_minute", orNull(row.tokensPerMinute)},
            {"in_flight", orNull(row.inFlight)},
            {"requests_today", counts.requestsToday},
            {"tokens_today", counts.tokensToday},
            {"requests_by_day", requestsByDay(row, counts)},
            {"in_flight_now", counts.inFlight}};
}

} // namespace

Json toJson(const IssuedKey &key)
{
    return {
        {"id", key.id}, {"key", key.key}, {"masked", key.masked}, {"label", key.label}, {"created_at", key.createdAt}};
}

Json toJson(const storage::KeyPage &page, Installation &installation)
{
    const std::int64_t now = installation.clock().wallMs();
    const std::int32_t today = installation.calendar().dayAt(now);
    Json keys = Json::array();
    for (const storage::KeyRow &row : page.rows)
        keys.push_back(keyJson(row, liveCounts(row, installation, today), now));
    return {{"mode", "sqlite"},
            {"keys", std::move(keys)},
            {"default_daily_limit", installation.limitDefaults().requestsPerDay.load()},
            {"next", page.next.empty() ? Json() : Json(page.next)}};
}

storage::KeyQuery keyQuery(Installation &installation)
{
    storage::KeyQuery query;
    query.nowMs = installation.clock().wallMs();
    query.today = installation.calendar().dayAt(query.nowMs);
    query.defaultDailyLimit = installation.limitDefaults().requestsPerDay.load();
    return query;
}

void readKeyList(Installation &installation, QObject *context, const storage::KeyQuery &query, Done<Json> done)
{
    installation.readers().run<storage::KeyPage>(
        context, [query](Session &session) { return storage::listKeys(session, query); },
        [&installation, done = std::move(done)](Result<storage::KeyPage> page) {
            if (!page)
                return done(tl::make_unexpected(page.error()));
            done(toJson(*page, installation));
        });
}

} // namespace turnpike
