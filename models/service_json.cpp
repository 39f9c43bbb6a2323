#include "models/service_json.h"

#include "models/channel_json.h"
#include "server/admin/names.h"
#include "server/storage/csv.h"

namespace turnpike {

namespace {

using Json = nlohmann::json;

std::string joined(const std::vector<std::string> &methods)
{
    std::string text;
    for (const std::string &method : methods)
        text.append(text.empty() ? "" : ", ").append(method);
    return text;
}

} // namespace

ServiceInfo serviceFrom(JsonReader &service)
{
    ServiceInfo info;
    info.id = service.integer("id");
    info.name = service.text("name");
    info.slug = service.text("slug");
    info.kind = service.text("kind") == QLatin1String("LLM") ? ServiceKind::Llm : ServiceKind::Generic;
    info.targetUrl = service.text("target_url");
    info.method = service.text("method");
    info.apiFormat = service.text("api_format");
    info.clientFormat = service.text("client_format");
    info.keyLocation =
        service.text("key_location") == QLatin1String("query") ? KeyLocation::Query : KeyLocation::Header;
    info.keyName = service.text("key_name");
    const auto price = moneyOf(service.text("price_per_request").toStdString());
    if (!price)
        service.refuse("price_per_request");
    info.price = price.value_or(0);
    info.groups = service.texts("groups");
    info.status = channelStatusFrom(service.text("status"));
    info.statusReason = service.text("status_reason");
    info.proxyUrl = service.text("proxy_url");
    info.publicOnly = service.flag("public_only");
    const ChannelTimeouts timeouts = timeoutsFrom(service);
    info.connectMs = timeouts.connect;
    info.firstByteMs = timeouts.firstByte;
    info.idleMs = timeouts.idle;
    info.totalMs = timeouts.total;
    info.createdAt = service.integer("created_at");
    info.updatedAt = service.integer("updated_at");
    info.keys = service.integer("keys_total");
    info.healthyKeys = service.integer("keys_healthy");
    info.requests = service.integer("requests_24h");
    info.failures = service.integer("failures_24h");
    return info;
}

ProviderKeyInfo serviceKeyFrom(JsonReader &key, std::int64_t nowMs)
{
    ProviderKeyInfo info;
    info.id = key.integer("id");
    info.masked = key.text("key");
    info.status = channelStatusFrom(key.text("status"));
    info.reason = key.text("fault");
    const std::int64_t rests = key.integer("rests_for_ms");
    info.restsUntil = rests > 0 ? nowMs + rests : 0;
    return info;
}

KeyImportCounts importCountsFrom(JsonReader &answer)
{
    return {answer.integer("success_count"), answer.integer("skipped_count"), answer.texts("failed_keys")};
}

Json draftJson(const ServiceDraft &draft)
{
    const ChannelDraft &pool = draft.channel;
    Json object = Json::object();
    const auto add = [&object](const char *name, const auto &value) {
        if (value)
            object[name] = *value;
    };
    add("name", pool.name);
    add("target_url", pool.baseUrl);
    add("groups", pool.groups);
    add("active", pool.enabled);
    add("proxy_url", pool.proxyUrl);
    add("public_only", pool.publicOnly);
    add("keys", pool.addKeys);
    add("if_updated_at", pool.expectedUpdatedAt);
    add("slug", draft.slug);
    add("key_name", draft.keyName);
    if (draft.kind)
        object["kind"] = *draft.kind == ServiceKind::Llm ? "LLM" : "GENERIC";
    if (draft.methods)
        object["method"] = joined(*draft.methods);
    if (draft.apiFormat)
        object["api_format"] = nameOf(*draft.apiFormat);
    if (draft.clientFormat)
        object["client_format"] = *draft.clientFormat ? Json(nameOf(**draft.clientFormat)) : Json();
    if (draft.keyLocation)
        object["key_location"] = *draft.keyLocation == KeyLocation::Query ? "query" : "header";
    if (draft.price)
        object["price_per_request"] = moneyText(*draft.price);
    if (pool.timeouts)
        object["timeouts"] = timeoutsJson(*pool.timeouts);
    return object;
}

} // namespace turnpike
