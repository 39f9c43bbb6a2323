#include "server/admin/service_list.h"

#include "server/admin/names.h"
#include "server/gateway/installation.h"
#include "server/routing/key_health.h"
#include "server/runtime/clock.h"
#include "server/storage/csv.h"
#include "server/storage/service_pages.h"

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;

/// How many keys of the pool would be used now.
std::int64_t healthyKeys(Installation &installation, const ChannelSnapshot &snapshot, const std::string &slug)
{
    const auto pool = snapshot.service(slug);
    std::int64_t healthy = 0;
    for (const ProviderKey &key : pool ? pool->keys : std::vector<ProviderKey>())
        healthy += installation.health().key(pool->id, key.id)->isReady(installation.clock().steadyMs()) ? 1 : 0;
    return healthy;
}

Json serviceJson(const storage::ServiceRow &row, const storage::ChannelTraffic &used, std::int64_t healthy)
{
    return {{"id", row.id},
            {"name", row.name},
            {"slug", row.slug},
            {"kind", row.kind == static_cast<int>(ServiceKind::Llm) ? "LLM" : "GENERIC"},
            {"target_url", row.targetUrl},
            {"method", row.method},
            {"api_format", row.apiFormat},
            {"client_format", row.clientFormat},
            {"key_location", row.keyLocation == static_cast<int>(KeyLocation::Query) ? "query" : "header"},
            {"key_name", row.keyName},
            {"price_per_request", moneyText(row.price)},
            {"groups", row.groups},
            {"active", row.status == static_cast<int>(ChannelStatus::On)},
            {"status", nameOf(static_cast<ChannelStatus>(row.status))},
            {"status_reason", row.statusReason},
            {"proxy_url", row.proxyUrl},
            {"public_only", row.publicOnly},
            {"timeouts",
             {{"connect_ms", row.connectMs},
              {"first_byte_ms", row.firstByteMs},
              {"idle_ms", row.idleMs},
              {"total_ms", row.totalMs}}},
            {"created_at", row.createdAt},
            {"updated_at", row.updatedAt},
            {"keys_total", row.keys},
            {"keys_healthy", healthy},
            {"requests_24h", used.requests},
            {"failures_24h", used.failures}};
}

} // namespace

Result<Json> readServices(Session &session, Installation &installation, std::int64_t afterId, int limit)
{
    const auto rows = storage::listServices(session, afterId, limit);
    if (!rows)
        return tl::make_unexpected(rows.error());
    auto traffic = storage::channelTraffic(session, installation.calendar(), installation.clock().wallMs());
    if (!traffic)
        return tl::make_unexpected(traffic.error());
    const auto snapshot = installation.channels().snapshot();
    Json services = Json::array();
    for (const storage::ServiceRow &row : *rows)
        services.push_back(serviceJson(row, (*traffic)[row.id], healthyKeys(installation, *snapshot, row.slug)));
    return services;
}

Result<Json> readServiceKeys(Session &session, Installation &installation, std::int64_t id, std::int64_t afterId,
                             int limit)
{
    const auto rows = storage::listServiceKeys(session, id, afterId, limit);
    if (!rows)
        return tl::make_unexpected(rows.error());
    Json keys = Json::array();
    const std::int64_t now = installation.clock().steadyMs();
    for (const storage::ProviderKeyRow &row : *rows) {
        const auto health = installation.health().key(id, row.id);
        const Fault fault = health->fault();
        keys.push_back({{"id", row.id},
                        {"key", row.display},
                        {"status", nameOf(static_cast<ChannelStatus>(row.status))},
                        {"fault", fault == Fault::None ? Json() : Json(faultName(fault))},
                        {"rests_for_ms", std::max<std::int64_t>(0, health->restsUntil() - now)},
                        {"created_at", row.createdAt}});
    }
    return keys;
}

} // namespace turnpike
