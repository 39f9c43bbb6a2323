#include "server/accounting/retention.h"

#include "server/runtime/request_id.h"
#include "server/storage/compact.h"

namespace turnpike {

namespace {

constexpr int kPagesPerStep = 200;

constexpr const char *kCloseDays =
    "INSERT INTO closed_days (day, account_id, key_id, requests, all_requests, input, cached_input, cache_write, "
    "output, estimated, cost) "
    "SELECT day, 0, key_id, sum(counted), count(*), sum(input), sum(cached_input), sum(cache_write), sum(output), "
    "sum(estimated), sum(cost) FROM requests WHERE id <= ? GROUP BY day, key_id "
    "ON CONFLICT (day, account_id, key_id) DO UPDATE SET requests = requests + excluded.requests, "
    "all_requests = all_requests + excluded.all_requests, input = input + excluded.input, "
    "cached_input = cached_input + excluded.cached_input, cache_write = cache_write + excluded.cache_write, "
    "output = output + excluded.output, estimated = estimated + excluded.estimated, cost = cost + excluded.cost";

constexpr const char *kMark = "INSERT INTO retention_marks (name, below) VALUES (?, ?) "
                              "ON CONFLICT (name) DO UPDATE SET below = max(below, excluded.below)";

Result<int> deleted(const Result<QSqlQuery *> &done)
{
    if (!done)
        return tl::make_unexpected(done.error());
    return (*done)->numRowsAffected();
}

} // namespace

Retention::Retention(const RetentionDays &days, const QTimeZone &zone) : m_days(days), m_calendar(zone) {}

Result<Retention::Step> Retention::step(Session &session, std::int64_t nowMs)
{
    const std::int32_t today = m_calendar.dayAt(nowMs);
    const auto before = [&](int days) { return m_calendar.dayStartMs(today - days); };
    int rows = 0;
    const auto purge = [&]() -> Result<void> {
        const std::int64_t keys = before(m_days.keys);
        const auto steps = {
            std::function([&] { return purgeRequests(session, before(m_days.requests)); }),
            std::function([&] { return purgeAttempts(session, before(m_days.attempts)); }),
            std::function([&] {
                return deleted(session.run("DELETE FROM audit_log WHERE id IN "
                                           "(SELECT id FROM audit_log WHERE at < ? ORDER BY at LIMIT 500)",
                                           {sqlInteger(before(m_days.audit))}));
            }),
            std::function([&] {
                return deleted(session.run("DELETE FROM key_secrets WHERE hash IN "
                                           "(SELECT hash FROM key_secrets WHERE valid_until < ? LIMIT 500)",
                                           {sqlInteger(keys)}));
            }),
            std::function([&] {
                return deleted(session.run("DELETE FROM keys WHERE id IN (SELECT id FROM keys "
                                           "WHERE deleted_at < ? OR expires_at < ? LIMIT 500)",
                                           {sqlInteger(keys), sqlInteger(keys)}));
            }),
        };
        for (const auto &one : steps) {
            const Result<int> count = one();
            if (!count)
                return tl::make_unexpected(count.error());
            rows = *count;
            if (rows > 0)
                return {};
        }
        const Result<int> pages = storage::freePages(session, kPagesPerStep);
        if (!pages)
            return tl::make_unexpected(pages.error());
        rows = *pages;
        return {};
    };
    if (Result<void> done = session.transaction(purge); !done)
        return tl::make_unexpected(done.error());
    return rows > 0 ? Step::More : Step::Done;
}

Result<int> Retention::purgeRequests(Session &session, std::int64_t beforeMs)
{
    Result<QSqlQuery *> last =
        session.run("SELECT max(id) FROM (SELECT id FROM requests WHERE id < ? ORDER BY id LIMIT 500)",
                    {sqlInteger(request_id::firstAt(beforeMs))});
    if (!last)
        return tl::make_unexpected(last.error());
    if (!(*last)->next() || (*last)->value(0).isNull())
        return 0;
    const QVariant upTo = (*last)->value(0);
    (*last)->finish();
    for (const char *sql : {kCloseDays, "DELETE FROM attempts WHERE request_id <= ?"}) {
        if (Result<QSqlQuery *> done = session.run(sql, {upTo}); !done)
            return tl::make_unexpected(done.error());
    }
    if (Result<QSqlQuery *> done = session.run(kMark, {QStringLiteral("requests"), sqlInteger(upTo.toLongLong() + 1)});
        !done)
        return tl::make_unexpected(done.error());
    return deleted(session.run("DELETE FROM requests WHERE id <= ?", {upTo}));
}

Result<int> Retention::purgeAttempts(Session &session, std::int64_t beforeMs)
{
    Result<QSqlQuery *> last = session.run("SELECT max(request_id) FROM (SELECT request_id FROM attempts WHERE "
                                           "request_id < ? ORDER BY request_id LIMIT 500)",
                                           {sqlInteger(request_id::firstAt(beforeMs))});
    if (!last)
        return tl::make_unexpected(last.error());
    if (!(*last)->next() || (*last)->value(0).isNull())
        return 0;
    const QVariant upTo = (*last)->value(0);
    (*last)->finish();
    if (Result<QSqlQuery *> done = session.run(kMark, {QStringLiteral("attempts"), sqlInteger(upTo.toLongLong() + 1)});
        !done)
        return tl::make_unexpected(done.error());
    return deleted(session.run("DELETE FROM attempts WHERE request_id <= ?", {upTo}));
}

} // namespace turnpike
