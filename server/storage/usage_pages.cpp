#include "server/storage/usage_pages.h"

#include "server/runtime/quota_calendar.h"
#include "server/storage/filter.h"
#include "server/storage/usage_sums.h"

namespace turnpike::storage {

namespace {

QVariant dayValue(std::int32_t day)
{
    return sqlText(QuotaCalendar::dayText(day));
}

Filter rangeOf(const UsageQuery &query)
{
    Filter filter;
    filter.add("day BETWEEN ? AND ?", {dayValue(query.fromDay), dayValue(query.toDay)});
    if (query.keys)
        filter.addIn("key_id", *query.keys);
    return filter;
}

/// The grouped sums, as a table `u` with the columns day, key_id, nine figures and updated_at.
QString grouped(const UsageQuery &query, const Filter &filter)
{
    const bool byDay = query.grouping != UsageQuery::Grouping::Key;
    const bool byKey = query.grouping != UsageQuery::Grouping::Day;
    const QString by = byDay && byKey ? QStringLiteral("day, key_id")
                       : byDay        ? QStringLiteral("day")
                                      : QStringLiteral("key_id");
    return QStringLiteral(
               "SELECT %1 AS day, %2 AS key_id, sum(requests) AS requests, sum(all_requests) AS all_requests, "
               "sum(failures) AS failures, sum(input) AS input, sum(cached_input) AS cached_input, "
               "sum(cache_write) AS cache_write, sum(output) AS output, sum(estimated) AS estimated, "
               "sum(cost) AS cost, max(updated_at) AS updated_at FROM usage_daily%3 GROUP BY %4")
        .arg(byDay ? QStringLiteral("day") : QStringLiteral("''"),
             byKey ? QStringLiteral("key_id") : QStringLiteral("0"), filter.where(), by);
}

Result<Filter> afterCursor(const UsageQuery &query)
{
    Filter filter;
    if (query.after.empty())
        return filter;
    const Result<Cursor> cursor = Cursor::parse(query.after);
    if (!cursor)
        return tl::make_unexpected(cursor.error());
    const QVariant id = sqlInteger(cursor->id);
    if (query.grouping == UsageQuery::Grouping::Key) {
        const QVariant requests = sqlInteger(cursor->number());
        filter.add("u.all_requests < ? OR (u.all_requests = ? AND u.key_id > ?)", {requests, requests, id});
    } else {
        const QVariant day = sqlText(cursor->value);
        filter.add("u.day < ? OR (u.day = ? AND u.key_id > ?)", {day, day, id});
    }
    return filter;
}

UsageRow readRow(const QSqlQuery &query)
{
    UsageRow row;
    row.day = QuotaCalendar::parseDay(textOf(query.value(0)));
    row.keyId = query.value(1).toLongLong();
    row.figures = readUsageSums(query, 2);
    row.updatedAt = query.value(2 + kUsageSumCount).toLongLong();
    row.label = textOf(query.value(3 + kUsageSumCount));
    row.display = textOf(query.value(4 + kUsageSumCount));
    return row;
}

std::string cursorOf(const UsageRow &row, UsageQuery::Grouping grouping)
{
    return Cursor{grouping == UsageQuery::Grouping::Key ? std::to_string(row.figures.allRequests)
                                                        : QuotaCalendar::dayText(row.day),
                  row.keyId}
        .toText();
}

} // namespace

UsageFigures readUsageSums(const QSqlQuery &query, int at)
{
    UsageFigures f;
    for (auto *figure : {&f.requests, &f.allRequests, &f.failures, &f.input, &f.cachedInput, &f.cacheWrite, &f.output,
                         &f.estimated, &f.cost})
        *figure = query.value(at++).toLongLong();
    return f;
}

Result<UsagePage> listUsage(Session &session, const UsageQuery &query)
{
    const Filter range = rangeOf(query);
    const Result<Filter> after = afterCursor(query);
    if (!after)
        return tl::make_unexpected(after.error());
    const bool byKey = query.grouping == UsageQuery::Grouping::Key;
    const QString sql =
        QStringLiteral("SELECT u.*, k.label, (SELECT display FROM key_secrets s WHERE s.key_id = u.key_id "
                       "ORDER BY s.created_at DESC LIMIT 1) FROM (") +
        grouped(query, range) + QStringLiteral(") u LEFT JOIN keys k ON k.id = u.key_id") + after->where() +
        (byKey ? QStringLiteral(" ORDER BY u.all_requests DESC, u.key_id LIMIT ?")
               : QStringLiteral(" ORDER BY u.day DESC, u.key_id LIMIT ?"));
    Result<QSqlQuery> rows = session.query(sql, range.values() + after->values() + QVariantList{query.limit + 1});
    if (!rows)
        return tl::make_unexpected(rows.error());
    UsagePage page;
    while (rows->next()) {
        if (static_cast<int>(page.rows.size()) == query.limit) {
            page.next = cursorOf(page.rows.back(), query.grouping);
            break;
        }
        page.rows.push_back(readRow(*rows));
    }
    return page;
}

Result<UsageFigures> totalUsage(Session &session, const UsageQuery &query)
{
    const Filter range = rangeOf(query);
    Result<QSqlQuery> row =
        session.query(QStringLiteral("SELECT %1 FROM usage_daily").arg(QString::fromLatin1(kUsageSums)) + range.where(),
                      range.values());
    if (!row)
        return tl::make_unexpected(row.error());
    return row->next() ? readUsageSums(*row, 0) : UsageFigures{};
}

Result<std::vector<UsageHour>> usageByHour(Session &session, std::int32_t fromDay, std::int32_t toDay,
                                           std::int64_t fromMs, std::int64_t toMs, std::optional<std::int64_t> keyId)
{
    Filter filter;
    filter.add("day BETWEEN ? AND ?", {dayValue(fromDay), dayValue(toDay)});
    filter.add("hour >= ? AND hour < ?", {sqlInteger(fromMs), sqlInteger(toMs)});
    if (keyId)
        filter.add("key_id = ?", {sqlInteger(*keyId)});
    Result<QSqlQuery> rows =
        session.query(QStringLiteral("SELECT hour, %1 FROM usage_hourly").arg(QString::fromLatin1(kUsageSums)) +
                          filter.where() + QStringLiteral(" GROUP BY hour ORDER BY hour"),
                      filter.values());
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<UsageHour> hours;
    while (rows->next())
        hours.push_back({rows->value(0).toLongLong(), readUsageSums(*rows, 1)});
    return hours;
}

Result<UsageDetailPage> listUsageDetails(Session &session, const UsageQuery &query, const UsageDetail *last, int limit)
{
    Filter filter = rangeOf(query);
    if (last != nullptr)
        filter.add("(day, key_id, channel_id, model) > (?, ?, ?, ?)",
                   {dayValue(last->day), sqlInteger(last->keyId), sqlInteger(last->channelId), sqlText(last->model)});
    // the day of the last row bounds the search; the row value above is only compared
    if (last != nullptr)
        filter.add("day >= ?", {dayValue(last->day)});
    const QString sql =
        QStringLiteral("SELECT u.*, k.label, (SELECT display FROM key_secrets s WHERE s.key_id = u.key_id "
                       "ORDER BY s.created_at DESC LIMIT 1), c.name FROM (SELECT day, key_id, channel_id, model, %1 "
                       "FROM usage_hourly%2 GROUP BY day, key_id, channel_id, model "
                       "ORDER BY day, key_id, channel_id, model LIMIT ?) u "
                       "LEFT JOIN keys k ON k.id = u.key_id LEFT JOIN channels c ON c.id = u.channel_id "
                       "ORDER BY u.day, u.key_id, u.channel_id, u.model")
            .arg(QString::fromLatin1(kUsageSums), filter.where());
    Result<QSqlQuery> rows = session.query(sql, filter.values() + QVariantList{limit + 1});
    if (!rows)
        return tl::make_unexpected(rows.error());
    UsageDetailPage page;
    while (rows->next()) {
        if (static_cast<int>(page.rows.size()) == limit) {
            page.more = true;
            break;
        }
        UsageDetail row;
        row.day = QuotaCalendar::parseDay(textOf(rows->value(0)));
        row.keyId = rows->value(1).toLongLong();
        row.channelId = rows->value(2).toLongLong();
        row.model = textOf(rows->value(3));
        row.figures = readUsageSums(*rows, 4);
        row.label = textOf(rows->value(4 + kUsageSumCount));
        row.display = textOf(rows->value(5 + kUsageSumCount));
        row.channel = textOf(rows->value(6 + kUsageSumCount));
        page.rows.push_back(std::move(row));
    }
    return page;
}

} // namespace turnpike::storage
