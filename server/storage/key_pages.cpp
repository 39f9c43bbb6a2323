#include "server/storage/key_pages.h"

#include "server/runtime/quota_calendar.h"
#include "server/storage/filter.h"

#include <map>

namespace turnpike::storage {

namespace {

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kExpiringMs = 14 * kDayMs;
constexpr std::int64_t kUnusedMs = 30 * kDayMs;

/// Keys with today's figures; the share is null without a limit, which matches nothing. Values: day, default limit,
/// day.
const char *const kKeys =
    "WITH counted AS (SELECT keys.*, "
    "max(0, coalesce(d.requests, 0) - CASE WHEN daily_offset_day = ? THEN daily_offset ELSE 0 END) AS today_requests, "
    "coalesce(d.input + d.cached_input + d.cache_write + d.output, 0) AS today_tokens, "
    "(SELECT display FROM key_secrets s WHERE s.key_id = keys.id ORDER BY s.created_at DESC LIMIT 1) AS display, "
    "coalesce(requests_per_day, ?) AS day_limit "
    "FROM keys LEFT JOIN usage_daily d ON d.day = ? AND d.key_id = keys.id), "
    "k AS (SELECT *, today_requests * 10000 / nullif(day_limit, 0) AS share FROM counted) ";

QVariantList keysValues(const KeyQuery &query)
{
    const QVariant day = sqlText(QuotaCalendar::dayText(query.today));
    return {day, sqlInteger(query.defaultDailyLimit), day};
}

constexpr const char *kActive = "deleted_at IS NULL AND status = 1 AND (expires_at IS NULL OR expires_at > ?)";
constexpr const char *kNearLimit = "share >= 8000";
constexpr const char *kExpiring = "expires_at <= ?";
constexpr const char *kUnused = "coalesce(accessed_at, created_at) < ?";

void addScope(Filter &filter, const KeyQuery &query)
{
    const QVariant now = sqlInteger(query.nowMs);
    switch (query.scope) {
    case KeyQuery::Scope::All:
        if (!query.id)
            filter.add("deleted_at IS NULL");
        return;
    case KeyQuery::Scope::Revoked:
        filter.add("deleted_at IS NOT NULL");
        return;
    case KeyQuery::Scope::Active:
        break;
    case KeyQuery::Scope::NearLimit:
        filter.add(kNearLimit);
        break;
    case KeyQuery::Scope::Expiring:
        filter.add(kExpiring, {sqlInteger(query.nowMs + kExpiringMs)});
        break;
    case KeyQuery::Scope::Unused:
        filter.add(kUnused, {sqlInteger(query.nowMs - kUnusedMs)});
        break;
    }
    filter.add(kActive, {now});
}

void addShare(Filter &filter, const KeyQuery &query)
{
    if (query.fromShare)
        filter.add("share >= ?", {sqlInteger(*query.fromShare)});
    if (query.toShare)
        filter.add("share <= ?", {sqlInteger(*query.toShare)});
}

/// What a page is sorted by; never null, so that a cursor can stand on every row.
const char *sortColumn(KeyQuery::Sort sort)
{
    switch (sort) {
    case KeyQuery::Sort::Label:
        return "lower(label)";
    case KeyQuery::Sort::LastUsed:
        return "coalesce(accessed_at, 0)";
    case KeyQuery::Sort::Expires:
        return "coalesce(expires_at, 9223372036854775807)";
    case KeyQuery::Sort::Today:
        return "today_requests";
    case KeyQuery::Sort::Tokens:
        return "today_tokens";
    case KeyQuery::Sort::Created:
        break;
    }
    return "id";
}

Result<void> addCursor(Filter &filter, const KeyQuery &query, const QString &column)
{
    if (query.after.empty())
        return {};
    const Result<Cursor> cursor = Cursor::parse(query.after);
    if (!cursor)
        return tl::make_unexpected(cursor.error());
    const QString sign = query.descending ? QStringLiteral("<") : QStringLiteral(">");
    const QVariant id = sqlInteger(cursor->id);
    if (query.sort == KeyQuery::Sort::Created) {
        filter.add(QStringLiteral("id ") + sign + QStringLiteral(" ?"), {id});
        return {};
    }
    filter.add(QLatin1Char('(') + column + QStringLiteral(", id) ") + sign + QStringLiteral(" (?, ?)"),
               {query.sort == KeyQuery::Sort::Label ? sqlText(cursor->value) : sqlInteger(cursor->number()), id});
    return {};
}

KeyRow readRow(const QSqlQuery &query)
{
    KeyRow row;
    int at = 0;
    row.id = query.value(at++).toLongLong();
    row.label = textOf(query.value(at++));
    row.display = textOf(query.value(at++));
    row.status = query.value(at++).toInt();
    row.createdAt = query.value(at++).toLongLong();
    for (auto *moment :
         {&row.accessedAt, &row.expiresAt, &row.deletedAt, &row.requestsPerDay, &row.requestsPerMonth,
          &row.tokensPerDay, &row.tokensPerMonth, &row.requestsPerMinute, &row.tokensPerMinute, &row.inFlight})
        *moment = numberOrNone(query.value(at++));
    row.models = textList(query.value(at++));
    row.allowCidrs = textList(query.value(at++));
    row.group = textOf(query.value(at++));
    row.requestsToday = query.value(at++).toLongLong();
    row.tokensToday = query.value(at++).toLongLong();
    return row;
}

Result<void> addSparklines(Session &session, std::vector<KeyRow> &rows, std::int32_t today)
{
    std::map<std::int64_t, KeyRow *> byId;
    std::vector<std::int64_t> ids;
    for (KeyRow &row : rows) {
        byId[row.id] = &row;
        ids.push_back(row.id);
    }
    const std::int32_t first = today - kSparklineDays + 1;
    Filter filter;
    filter.addIn("key_id", ids);
    filter.add("day BETWEEN ? AND ?", {sqlText(QuotaCalendar::dayText(first)), sqlText(QuotaCalendar::dayText(today))});
    Result<QSqlQuery> days = session.query(
        QStringLiteral("SELECT key_id, day, requests FROM usage_daily") + filter.where(), filter.values());
    if (!days)
        return tl::make_unexpected(days.error());
    while (days->next()) {
        const std::int32_t day = QuotaCalendar::parseDay(textOf(days->value(1)));
        if (day >= first && day <= today)
            byId[days->value(0).toLongLong()]->requestsByDay[static_cast<std::size_t>(day - first)] =
                days->value(2).toLongLong();
    }
    return {};
}

} // namespace

Result<KeyPage> listKeys(Session &session, const KeyQuery &query)
{
    Filter filter;
    addScope(filter, query);
    addShare(filter, query);
    if (query.id)
        filter.add("id = ?", {sqlInteger(*query.id)});
    if (!query.text.empty())
        filter.add("label LIKE ? ESCAPE '\\' OR display LIKE ? ESCAPE '\\'",
                   {containing(query.text), containing(query.text)});
    const QString column = QString::fromLatin1(sortColumn(query.sort));
    if (Result<void> added = addCursor(filter, query, column); !added)
        return tl::make_unexpected(added.error());

    const QString direction = query.descending ? QStringLiteral(" DESC") : QStringLiteral(" ASC");
    const QString sql = QString::fromLatin1(kKeys) +
                        QStringLiteral("SELECT id, label, display, status, created_at, accessed_at, expires_at, "
                                       "deleted_at, requests_per_day, requests_per_month, tokens_per_day, "
                                       "tokens_per_month, requests_per_minute, tokens_per_minute, in_flight, models, "
                                       "allow_cidrs, group_name, today_requests, today_tokens, ") +
                        column + QStringLiteral(" FROM k") + filter.where() + QStringLiteral(" ORDER BY ") + column +
                        direction + QStringLiteral(", id") + direction + QStringLiteral(" LIMIT ?");
    Result<QSqlQuery> rows = session.query(sql, keysValues(query) + filter.values() + QVariantList{query.limit + 1});
    if (!rows)
        return tl::make_unexpected(rows.error());
    KeyPage page;
    std::string lastValue;
    while (rows->next()) {
        if (static_cast<int>(page.rows.size()) == query.limit) {
            page.next = Cursor{lastValue, page.rows.back().id}.toText();
            break;
        }
        page.rows.push_back(readRow(*rows));
        lastValue = textOf(rows->value(20));
    }
    rows->finish();
    if (page.rows.empty())
        return page;
    if (Result<void> added = addSparklines(session, page.rows, query.today); !added)
        return tl::make_unexpected(added.error());
    return page;
}

Result<KeyTotals> countKeys(Session &session, const KeyQuery &query)
{
    const QString active = QString::fromLatin1(kActive);
    const auto sum = [&](const char *condition) {
        return QStringLiteral(", coalesce(sum(%1 AND %2), 0)").arg(active, QString::fromLatin1(condition));
    };
    const QString sql =
        QString::fromLatin1(kKeys) +
        QStringLiteral("SELECT coalesce(sum(deleted_at IS NULL), 0), coalesce(sum(%1), 0)").arg(active) +
        sum(kNearLimit) + sum(kExpiring) + sum(kUnused) +
        QStringLiteral(", coalesce(sum(deleted_at IS NOT NULL), 0) FROM k");
    const QVariant now = sqlInteger(query.nowMs);
    Result<QSqlQuery> row =
        session.query(sql, keysValues(query) + QVariantList{now, now, now, sqlInteger(query.nowMs + kExpiringMs), now,
                                                            sqlInteger(query.nowMs - kUnusedMs)});
    if (!row)
        return tl::make_unexpected(row.error());
    KeyTotals totals;
    if (!row->next())
        return totals;
    int at = 0;
    for (auto *total :
         {&totals.all, &totals.active, &totals.nearLimit, &totals.expiring, &totals.unused, &totals.revoked})
        *total = row->value(at++).toLongLong();
    return totals;
}

Result<std::vector<std::int64_t>> keysByDisplay(Session &session, const std::string &display)
{
    Result<QSqlQuery *> rows =
        session.run("SELECT DISTINCT key_id FROM key_secrets WHERE display = ? ORDER BY key_id", {sqlText(display)});
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<std::int64_t> ids;
    while ((*rows)->next())
        ids.push_back((*rows)->value(0).toLongLong());
    return ids;
}

Result<std::optional<std::int64_t>> keyByHash(Session &session, std::string_view hash)
{
    Result<QSqlQuery *> row = session.run("SELECT key_id FROM key_secrets WHERE hash = ?", {sqlBlob(hash)});
    if (!row)
        return tl::make_unexpected(row.error());
    std::optional<std::int64_t> id;
    if ((*row)->next())
        id = (*row)->value(0).toLongLong();
    (*row)->finish();
    return id;
}

} // namespace turnpike::storage
