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

Filter filterOf(const RequestQuery &query)
{
    Filter filter;
    if (query.fromMs)
        filter.add("r.id >= ?", {sqlInteger(request_id::firstAt(*query.fromMs))});
    if (query.toMs)
        filter.add("r.id < ?", {sqlInteger(request_id::firstAt(*query.toMs))});
    if (query.before)
        filter.add("r.id < ?", {sqlInteger(*query.before)});
    if (query.keys)
        filter.addIn("r.key_id", *query.keys);
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
    return filter;
}

} // namespace

Result<std::vector<RequestRow>> listRequests(Session &session, const RequestQuery &query)
{
    const Filter filter = filterOf(query);
    Result<QSqlQuery> rows =
        session.query(QString::fromLatin1(kSelect) + filter.where() + QStringLiteral(" ORDER BY r.id DESC LIMIT ?"),
                      filter.values() + QVariantList{query.limit});
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<RequestRow> page;
    while (rows->next())
        page.push_back(readRow(*rows));
    return page;
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
        session.run("SELECT n, channel_id, provider_key_id, outcome, status, error_code, started_at, duration_ms, "
                    "input, cached_input, cache_write, output, usage FROM attempts WHERE request_id = ? ORDER BY n",
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
        row.usage = textOf(query.value(at));
        attempts.push_back(std::move(row));
    }
    return attempts;
}

} // namespace turnpike::storage
