#include "server/storage/request_pages.h"

#include "server/runtime/quota_calendar.h"
#include "server/runtime/request_id.h"
#include "server/storage/filter.h"

#include <array>

namespace turnpike::storage {

namespace {

constexpr const char *kSelect =
    "SELECT r.id, r.created_at, r.day, r.key_id, r.channel_id, r.provider_key_id, k.label, (SELECT display FROM "
    "key_secrets s WHERE s.key_id = r.key_id ORDER BY s.created_at DESC LIMIT 1), c.name, r.route, r.model, "
    "coalesce(r.model_upstream, r.model), r.client_address, r.error_code, r.stream, r.counted, r.estimated, r.flagged, "
    "r.outcome, r.status, r.upstream_status, r.attempts, r.first_byte_ms, r.duration_ms, r.input, r.cached_input, "
    "r.cache_write, r.output, r.reasoning, r.cost, r.usage "
    "FROM requests r LEFT JOIN keys k ON k.id = r.key_id LEFT JOIN channels c ON c.id = r.channel_id";

RequestRow readRow(const QSqlQuery &query)
{
    RequestRow r;
    int at = 0;
    r.id = query.value(at++).toLongLong();
    r.createdAt = query.value(at++).toLongLong();
    r.day = QuotaCalendar::parseDay(textOf(query.value(at++)));
    for (std::int64_t *id : {&r.keyId, &r.channelId, &r.providerKeyId})
        *id = query.value(at++).toLongLong();
    for (std::string *text :
         {&r.label, &r.display, &r.channel, &r.route, &r.model, &r.modelUpstream, &r.clientAddress, &r.errorCode})
        *text = textOf(query.value(at++));
    for (bool *flag : {&r.stream, &r.counted, &r.estimated, &r.flagged})
        *flag = query.value(at++).toInt() != 0;
    for (int *number : {&r.outcome, &r.status, &r.upstreamStatus, &r.attempts})
        *number = query.value(at++).toInt();
    r.firstByteMs = numberOrNone(query.value(at++));
    for (std::int64_t *number :
         {&r.durationMs, &r.input, &r.cachedInput, &r.cacheWrite, &r.output, &r.reasoning, &r.cost})
        *number = query.value(at++).toLongLong();
    r.usage = textOf(query.value(at++));
    return r;
}

/// What the column is compared by; a row without a first byte comes before all others.
const char *columnOf(RequestSort sort)
{
    switch (sort) {
    case RequestSort::Time:
        return "r.id";
    case RequestSort::Status:
        return "r.status";
    case RequestSort::FirstByte:
        return "coalesce(r.first_byte_ms, -1)";
    case RequestSort::Duration:
        return "r.duration_ms";
    case RequestSort::Input:
        return "(r.input + r.cached_input + r.cache_write)";
    case RequestSort::Cached:
        return "r.cached_input";
    case RequestSort::Output:
        return "r.output";
    case RequestSort::Cost:
        return "r.cost";
    case RequestSort::Attempts:
        return "r.attempts";
    }
    return "r.id";
}

Result<void> checkLength(Session &session, const RequestQuery &query)
{
    Filter range;
    range.add("id >= ? AND id < ?", {sqlInteger(query.fromMs ? request_id::firstAt(*query.fromMs) : 0),
                                     sqlInteger(query.toMs ? request_id::firstAt(*query.toMs) : INT64_MAX)});
    Result<QSqlQuery> count = session.query(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM requests") +
                                                range.where() + QStringLiteral(" LIMIT ?)"),
                                            range.values() + QVariantList{kSortableRequests + 1});
    if (!count)
        return tl::make_unexpected(count.error());
    if (count->next() && count->value(0).toInt() > kSortableRequests)
        return fail("range_too_long", "This range has more than " + std::to_string(kSortableRequests) +
                                          " requests, too many to put in this order. Choose a shorter one.");
    return {};
}

} // namespace

Filter filterOf(const RequestQuery &query)
{
    Filter filter;
    if (query.fromMs)
        filter.add("r.id >= ?", {sqlInteger(request_id::firstAt(*query.fromMs))});
    if (query.toMs)
        filter.add("r.id < ?", {sqlInteger(request_id::firstAt(*query.toMs))});
    if (query.before)
        filter.add("r.id < ?", {sqlInteger(*query.before)});
    if (query.keys) // several keys: going back in time is cheaper than sorting what their index finds
        filter.addIn(query.keys->size() == 1 ? "r.key_id" : "+r.key_id", *query.keys);
    if (query.channelId)
        filter.add("r.channel_id = ?", {sqlInteger(*query.channelId)});
    if (!query.model.empty())
        filter.add("r.model = ?", {sqlText(query.model)});
    if (query.outcome)
        filter.add("r.outcome = ?", {*query.outcome});
    if (query.status && *query.status < 10)
        filter.add("r.status BETWEEN ? AND ?", {*query.status * 100, *query.status * 100 + 99});
    else if (query.status)
        filter.add("r.status = ?", {*query.status});
    for (const RequestCondition &condition : query.conditions)
        addCondition(filter, condition);
    return filter;
}

Result<std::vector<RequestRow>> readRequests(Session &session, const Filter &filter, bool ascending, int limit)
{
    Result<QSqlQuery> rows = session.query(
        QString::fromLatin1(kSelect) + filter.where() +
            (ascending ? QStringLiteral(" ORDER BY r.id LIMIT ?") : QStringLiteral(" ORDER BY r.id DESC LIMIT ?")),
        filter.values() + QVariantList{limit});
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<RequestRow> page;
    while (rows->next())
        page.push_back(readRow(*rows));
    return page;
}

Result<RequestQuery> withKeysLookedUp(Session &session, RequestQuery query)
{
    for (std::size_t i = 0; i < query.conditions.size(); ++i) {
        const RequestCondition &condition = query.conditions[i];
        if (condition.field != RequestCondition::Field::Key || condition.negated || query.keys)
            continue;
        Result<std::vector<std::int64_t>> keys = keysMatching(session, condition, 2);
        if (!keys)
            return tl::make_unexpected(keys.error());
        if (keys->size() > 1)
            continue;
        query.keys = std::move(*keys);
        query.conditions.erase(query.conditions.begin() + std::ptrdiff_t(i));
        break;
    }
    return query;
}

Result<std::vector<RequestRow>> listRequests(Session &session, const RequestQuery &query)
{
    return readRequests(session, filterOf(query), false, query.limit);
}

Result<std::vector<RequestRow>> sortRequests(Session &session, const RequestQuery &query, const RequestOrder &order,
                                             const std::optional<RequestPlace> &behind)
{
    if (Result<void> allowed = checkLength(session, query); !allowed)
        return tl::make_unexpected(allowed.error());
    Filter filter = filterOf(query);
    const QString column = QString::fromLatin1(columnOf(order.sort));
    const QString direction = order.ascending ? QString() : QStringLiteral(" DESC");
    if (behind)
        filter.add(QStringLiteral("(%1, r.id) %2 (?, ?)")
                       .arg(column, order.ascending ? QStringLiteral(">") : QStringLiteral("<")),
                   {sqlInteger(behind->value), sqlInteger(behind->id)});
    // the ids alone are sorted; the rest is read for the rows of the page only
    const QString page = QStringLiteral("SELECT r.id FROM requests r%1 ORDER BY %2%3, r.id%3 LIMIT ?")
                             .arg(filter.where(), column, direction);
    Result<QSqlQuery> rows =
        session.query(QString::fromLatin1(kSelect) +
                          QStringLiteral(" WHERE r.id IN (%1) ORDER BY %2%3, r.id%3").arg(page, column, direction),
                      filter.values() + QVariantList{query.limit});
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<RequestRow> sorted;
    while (rows->next())
        sorted.push_back(readRow(*rows));
    return sorted;
}

Result<std::optional<RequestRow>> readRequest(Session &session, std::int64_t id)
{
    Result<QSqlQuery> rows =
        session.query(QString::fromLatin1(kSelect) + QStringLiteral(" WHERE r.id = ?"), {sqlInteger(id)});
    if (!rows)
        return tl::make_unexpected(rows.error());
    return rows->next() ? std::optional<RequestRow>(readRow(*rows)) : std::nullopt;
}

Result<std::vector<AttemptRow>> listAttempts(Session &session, std::int64_t requestId)
{
    Result<QSqlQuery *> rows =
        session.run("SELECT a.n, a.channel_id, a.provider_key_id, a.outcome, a.status, a.error_code, a.started_at, "
                    "a.duration_ms, a.input, a.cached_input, a.cache_write, a.output, a.usage, c.name FROM attempts a "
                    "LEFT JOIN channels c ON c.id = a.channel_id WHERE a.request_id = ? ORDER BY a.n",
                    {sqlInteger(requestId)});
    if (!rows)
        return tl::make_unexpected(rows.error());
    const QSqlQuery &query = **rows;
    std::vector<AttemptRow> attempts;
    while ((*rows)->next()) {
        AttemptRow row;
        row.n = query.value(0).toInt();
        row.channelId = query.value(1).toLongLong();
        row.providerKeyId = query.value(2).toLongLong();
        row.outcome = query.value(3).toInt();
        row.status = query.value(4).toInt();
        row.errorCode = textOf(query.value(5));
        int at = 6;
        for (std::int64_t *number :
             {&row.startedAt, &row.durationMs, &row.input, &row.cachedInput, &row.cacheWrite, &row.output})
            *number = query.value(at++).toLongLong();
        row.usage = textOf(query.value(at++));
        row.channel = textOf(query.value(at));
        attempts.push_back(std::move(row));
    }
    return attempts;
}

} // namespace turnpike::storage
