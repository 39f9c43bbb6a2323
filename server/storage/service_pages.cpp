#include "server/storage/service_pages.h"

#include "server/storage/filter.h"

namespace turnpike::storage {

namespace {

ServiceRow readService(const QSqlQuery &query)
{
    ServiceRow row;
    int at = 0;
    for (std::int64_t *number : {&row.id, &row.price, &row.createdAt, &row.updatedAt, &row.keys})
        *number = query.value(at++).toLongLong();
    for (std::string *text : {&row.name, &row.slug, &row.method, &row.targetUrl, &row.apiFormat, &row.clientFormat,
                              &row.keyName, &row.proxyUrl, &row.statusReason})
        *text = textOf(query.value(at++));
    row.groups = textList(query.value(at++));
    for (int *number :
         {&row.kind, &row.keyLocation, &row.status, &row.connectMs, &row.firstByteMs, &row.idleMs, &row.totalMs})
        *number = query.value(at++).toInt();
    row.publicOnly = query.value(at++).toInt() != 0;
    return row;
}

} // namespace

Result<std::vector<ServiceRow>> listServices(Session &session, std::int64_t afterId, int limit)
{
    Result<QSqlQuery *> rows = session.run(
        "SELECT c.id, s.price_per_request, c.created_at, c.updated_at, "
        "(SELECT count(*) FROM provider_keys k WHERE k.channel_id = c.id), "
        "c.name, s.slug, s.method, c.base_url, s.api_format, s.client_format, s.key_name, c.proxy_url, "
        "c.status_reason, c.groups, s.kind, s.key_location, c.status, c.connect_ms, c.first_byte_ms, c.idle_ms, "
        "c.total_ms, c.public_only FROM proxy_services s JOIN channels c ON c.id = s.channel_id "
        "WHERE s.channel_id > ? ORDER BY s.channel_id LIMIT ?",
        {sqlInteger(afterId), limit});
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<ServiceRow> services;
    while ((*rows)->next())
        services.push_back(readService(**rows));
    return services;
}

Result<std::vector<ProviderKeyRow>> listServiceKeys(Session &session, std::int64_t id, std::int64_t afterId, int limit)
{
    Result<QSqlQuery *> known = session.run("SELECT 1 FROM proxy_services WHERE channel_id = ?", {sqlInteger(id)});
    if (!known)
        return tl::make_unexpected(known.error());
    const bool exists = (*known)->next();
    (*known)->finish();
    if (!exists)
        return fail("not_found", "There is no service with this id.", "id");
    Result<QSqlQuery *> rows = session.run("SELECT id, display, status, status_reason, created_at FROM provider_keys "
                                           "WHERE channel_id = ? AND id > ? ORDER BY id LIMIT ?",
                                           {sqlInteger(id), sqlInteger(afterId), limit});
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<ProviderKeyRow> keys;
    while ((*rows)->next()) {
        ProviderKeyRow row;
        row.id = (*rows)->value(0).toLongLong();
        row.channelId = id;
        row.display = textOf((*rows)->value(1));
        row.status = (*rows)->value(2).toInt();
        row.statusReason = textOf((*rows)->value(3));
        row.createdAt = (*rows)->value(4).toLongLong();
        keys.push_back(std::move(row));
    }
    return keys;
}

} // namespace turnpike::storage
