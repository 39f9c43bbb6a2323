#include "server/operations/service_rows.h"

#include "server/operations/provider_presets.h"
#include "server/operations/secret_box.h"

#include <QStringList>
#include <nlohmann/json.hpp>

namespace turnpike {

namespace {

std::string textAt(const QSqlQuery &query, int column)
{
    return query.value(column).toString().toStdString();
}

// The methods stand in one column: "GET, POST".
std::string methodsText(const std::vector<std::string> &methods)
{
    std::string text;
    for (const std::string &method : methods)
        text.append(text.empty() ? "" : ", ").append(method);
    return text;
}

std::vector<std::string> methodsOf(const QString &text)
{
    std::vector<std::string> methods;
    for (const QString &method : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        methods.push_back(method.trimmed().toStdString());
    return methods;
}

std::string formatText(std::optional<ChannelKind> format)
{
    return format ? std::string(kindName(*format)) : std::string();
}

/// From the second column on, in the order of the table.
ProxyService serviceOf(const QSqlQuery &query)
{
    ProxyService service;
    service.slug = textAt(query, 1);
    service.kind = static_cast<ServiceKind>(query.value(2).toInt());
    service.methods = methodsOf(query.value(3).toString());
    service.apiFormat = kindOf(textAt(query, 4)).value_or(ChannelKind::Compatible);
    service.clientFormat = kindOf(textAt(query, 5));
    service.keyLocation = static_cast<KeyLocation>(query.value(6).toInt());
    service.keyName = textAt(query, 7);
    service.price = query.value(8).toLongLong();
    return service;
}

Result<void> checkSlugIsFree(Session &session, const ServiceRow &row)
{
    const auto other = session.run("SELECT 1 FROM proxy_services WHERE slug = ? AND channel_id <> ?",
                                   {sqlText(row.service.slug), sqlInteger(row.pool.channel.id)});
    if (!other)
        return tl::make_unexpected(other.error());
    const bool taken = (*other)->next();
    (*other)->finish();
    if (taken)
        return fail("slug_exists", "Another service has this slug.", "slug");
    return {};
}

Result<void> writeAddress(Session &session, const ServiceRow &row)
{
    const ProxyService &service = row.service;
    const bool llm = service.kind == ServiceKind::Llm;
    const auto written = session.run(
        "INSERT INTO proxy_services (channel_id, slug, kind, method, api_format, client_format, key_location, "
        "key_name, "
        "price_per_request) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (channel_id) DO UPDATE SET "
        "slug = excluded.slug, kind = excluded.kind, method = excluded.method, api_format = excluded.api_format, "
        "client_format = excluded.client_format, key_location = excluded.key_location, key_name = excluded.key_name, "
        "price_per_request = excluded.price_per_request",
        {sqlInteger(row.pool.channel.id), sqlText(service.slug), sqlInteger(static_cast<int>(service.kind)),
         sqlText(methodsText(service.methods)), sqlText(llm ? formatText(service.apiFormat) : std::string()),
         sqlText(llm ? formatText(service.clientFormat) : std::string()),
         sqlInteger(static_cast<int>(service.keyLocation)), sqlText(service.keyName), sqlInteger(service.price)});
    if (!written)
        return tl::make_unexpected(written.error());
    return {};
}

} // namespace

std::string ServiceRow::auditJson() const
{
    auto json = nlohmann::ordered_json::parse(pool.auditJson());
    json["keys"] = pool.keys.size(); // a pool may have thousands
    json["slug"] = service.slug;
    json["service_kind"] = static_cast<int>(service.kind);
    json["method"] = methodsText(service.methods);
    json["api_format"] = formatText(service.apiFormat);
    json["client_format"] = formatText(service.clientFormat);
    json["key_location"] = static_cast<int>(service.keyLocation);
    json["key_name"] = service.keyName;
    json["price_per_request"] = service.price;
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<std::map<std::int64_t, ProxyService>> readServices(Session &session)
{
    auto query = session.run("SELECT channel_id, slug, kind, method, api_format, client_format, key_location, "
                             "key_name, price_per_request FROM proxy_services");
    if (!query)
        return tl::make_unexpected(query.error());
    std::map<std::int64_t, ProxyService> services;
    while ((*query)->next())
        services.emplace((*query)->value(0).toLongLong(), serviceOf(**query));
    return services;
}

Result<ServiceRow> readService(Session &session, const SecretBox &secrets, std::int64_t id)
{
    auto query = session.run("SELECT channel_id, slug, kind, method, api_format, client_format, key_location, "
                             "key_name, price_per_request FROM proxy_services WHERE channel_id = ?",
                             {sqlInteger(id)});
    if (!query)
        return tl::make_unexpected(query.error());
    if (!(*query)->next())
        return fail("not_found", "There is no service with this id.", "id");
    ServiceRow row{ChannelRow(), serviceOf(**query)};
    (*query)->finish();
    auto pool = readChannel(session, secrets, id);
    if (!pool)
        return tl::make_unexpected(pool.error());
    row.pool = std::move(*pool);
    return row;
}

Result<void> insertService(Session &session, const SecretBox &secrets, ServiceRow &row, std::int64_t nowMs)
{
    if (auto free = checkSlugIsFree(session, row); !free)
        return free;
    if (auto inserted = insertChannel(session, secrets, row.pool, nowMs); !inserted)
        return inserted;
    return writeAddress(session, row);
}

Result<void> updateService(Session &session, const SecretBox &secrets, const ServiceRow &row, std::int64_t nowMs)
{
    if (auto free = checkSlugIsFree(session, row); !free)
        return free;
    if (auto updated = updateChannel(session, secrets, row.pool, nowMs); !updated)
        return updated;
    return writeAddress(session, row);
}

Result<std::int64_t> serviceOfKey(Session &session, std::int64_t providerKeyId)
{
    auto query = session.run("SELECT s.channel_id FROM provider_keys k JOIN proxy_services s "
                             "ON s.channel_id = k.channel_id WHERE k.id = ?",
                             {sqlInteger(providerKeyId)});
    if (!query)
        return tl::make_unexpected(query.error());
    if (!(*query)->next())
        return fail("not_found", "No service has a key with this id.", "id");
    const std::int64_t id = (*query)->value(0).toLongLong();
    (*query)->finish();
    return id;
}

Result<std::vector<std::string>> poolSecrets(Session &session, const SecretBox &secrets, std::int64_t id)
{
    auto query = session.run("SELECT id, secret FROM provider_keys WHERE channel_id = ?", {sqlInteger(id)});
    if (!query)
        return tl::make_unexpected(query.error());
    std::vector<std::string> opened;
    while ((*query)->next()) {
        const QByteArray sealed = (*query)->value(1).toByteArray();
        auto secret = secrets.open((*query)->value(0).toLongLong(),
                                   {sealed.constData(), static_cast<std::size_t>(sealed.size())});
        if (secret)
            opened.push_back(std::move(*secret));
    }
    return opened;
}

} // namespace turnpike
