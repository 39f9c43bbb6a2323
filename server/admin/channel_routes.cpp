#include "server/admin/answers.h"
#include "server/admin/drafts.h"
#include "server/admin/json_parts.h"
#include "server/admin/names.h"
#include "server/admin/query_parameters.h"
#include "server/admin/route_kit.h"
#include "server/gateway/channel_rests.h"
#include "server/gateway/simulator_host.h"
#include "server/runtime/clock.h"
#include "server/storage/channel_pages.h"
#include "server/storage/reader_pool.h"

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;
using Traffic = std::map<std::int64_t, storage::ChannelTraffic>;

/// Channels with what they were used for.
struct Rows
{
    std::vector<storage::ChannelRow> channels;
    Traffic traffic;
};

constexpr int kPage = 500;

Json keyJson(const storage::ProviderKeyRow &row)
{
    return {{"id", row.id},
            {"key", row.display},
            {"status", nameOf(static_cast<ChannelStatus>(row.status))},
            {"status_reason", row.statusReason},
            {"cooldown_until", orNull(row.cooldownUntil)},
            {"created_at", row.createdAt}};
}

Json headersJson(const storage::ChannelRow &row)
{
    Json headers = Json::object();
    for (const auto &[name, value] : row.headerOverride)
        headers[name] = orNull(value);
    return headers;
}

Json channelJson(const storage::ChannelRow &row, const Traffic &traffic, const FaultBoard &faults)
{
    const auto fault = faults.find(row.id);
    const auto found = traffic.find(row.id);
    const storage::ChannelTraffic used = found == traffic.end() ? storage::ChannelTraffic() : found->second;
    Json keys = Json::array();
    for (const storage::ProviderKeyRow &key : row.keys)
        keys.push_back(keyJson(key));
    return {{"id", row.id},
            {"name", row.name},
            {"kind", nameOf(static_cast<ChannelKind>(row.kind))},
            {"base_url", row.baseUrl},
            {"organization", row.organization},
            {"models", row.models},
            {"groups", row.groups},
            {"model_mapping", row.modelMapping},
            {"priority", row.priority},
            {"weight", row.weight},
            {"status", nameOf(static_cast<ChannelStatus>(row.status))},
            {"status_reason", row.statusReason},
            {"abort_policy", nameOf(static_cast<AbortPolicy>(row.abortPolicy))},
            {"proxy_url", row.proxyUrl},
            {"timeouts",
             {{"connect_ms", row.connectMs},
              {"first_byte_ms", row.firstByteMs},
              {"idle_ms", row.idleMs},
              {"total_ms", row.totalMs}}},
            {"model_prefix", row.modelPrefix},
            {"status_code_mapping", storedJson(row.statusMapping)},
            {"param_override", storedJson(row.paramOverride)},
            {"header_override", headersJson(row)},
            {"public_only", row.publicOnly},
            {"auto_disable", row.autoDisable},
            {"tag", row.tag},
            {"test_model", row.testModel},
            {"tested_at", orNull(row.testedAt)},
            {"test_ms", orNull(row.testMs)},
            {"test_error", row.testError},
            {"balance", row.balance},
            {"balance_at", orNull(row.balanceAt)},
            {"created_at", row.createdAt},
            {"updated_at", row.updatedAt},
            {"requests_by_hour", used.requestsByHour},
            {"requests_24h", used.requests},
            {"failures_24h", used.failures},
            {"latency_ms", orNull(used.latencyMs)},
            {"latencies_ms", used.latencies},
            {"answers_1m", used.answersLastMinute},
            {"fault", fault ? Json(fault->text) : Json()},
            {"fault_key", fault && fault->providerKeyId != 0 ? Json(fault->providerKeyId) : Json()},
            {"keys", std::move(keys)}};
}

Result<Rows> readRows(Session &session, const RouteKit &kit, std::int64_t after, int limit)
{
    auto channels = storage::listChannels(session, after, limit);
    if (!channels)
        return tl::make_unexpected(channels.error());
    auto traffic = storage::channelTraffic(session, kit.installation().calendar(), kit.installation().clock().wallMs());
    if (!traffic)
        return tl::make_unexpected(traffic.error());
    addRests(*channels, kit.installation().health(), kit.installation().clock());
    return Rows{std::move(*channels), std::move(*traffic)};
}

void listChannels(const RouteKit &kit, const AdminRequest &request)
{
    const auto parameters = QueryParameters::parse(request.exchange->head().query, {"after", "limit"});
    if (!parameters)
        return sendError(*request.exchange, parameters.error());
    const auto after = parameters->integer("after", 0, INT64_MAX);
    const auto limit = parameters->integer("limit", 1, kPage);
    if (!after || !limit)
        return sendError(*request.exchange, after ? limit.error() : after.error());
    const int count = static_cast<int>(limit->value_or(kPage));
    kit.installation().readers().run<Rows>(
        kit.owner(),
        [kit, from = after->value_or(0), count](Session &session) { return readRows(session, kit, from, count); },
        answerJson<Rows>(request.exchange, [kit, count](const Rows &rows) {
            Json channels = Json::array();
            for (const storage::ChannelRow &row : rows.channels)
                channels.push_back(channelJson(row, rows.traffic, kit.installation().simulator().faults()));
            const bool more = rows.channels.size() == static_cast<std::size_t>(count);
            return Json{{"channels", std::move(channels)}, {"next", more ? Json(rows.channels.back().id) : Json()}};
        }));
}

void showChannel(const RouteKit &kit, const AdminRequest &request)
{
    const auto id = pathId(request);
    if (!id)
        return;
    kit.installation().readers().run<Json>(
        kit.owner(),
        [kit, id = *id](Session &session) -> Result<Json> {
            const auto rows = readRows(session, kit, id - 1, 1);
            if (!rows)
                return tl::make_unexpected(rows.error());
            if (rows->channels.empty() || rows->channels.front().id != id)
                return fail("not_found", "There is no channel with this id");
            return channelJson(rows->channels.front(), rows->traffic, kit.installation().simulator().faults());
        },
        answerJson<Json>(request.exchange, [](const Json &channel) { return channel; }));
}

void createChannel(const RouteKit &kit, const AdminRequest &request, const std::string &body)
{
    const auto draft = readChannelDraft(body);
    if (!draft)
        return sendError(*request.exchange, draft.error());
    kit.operations().createChannel(request.actor, *draft, kit.owner(),
                                   answerJson<std::int64_t>(request.exchange, [](std::int64_t id) {
                                       return Json{{"id", id}};
                                   }));
}

void changeChannel(const RouteKit &kit, const AdminRequest &request, const std::string &body)
{
    const auto id = pathId(request);
    if (!id)
        return;
    const auto draft = readChannelDraft(body);
    if (!draft)
        return sendError(*request.exchange, draft.error());
    kit.operations().changeChannel(request.actor, *id, *draft, kit.owner(), answerDone(request.exchange));
}

} // namespace

void addChannelRoutes(RouteKit &kit)
{
    kit.add("GET", "/admin/channels", [kit](const AdminRequest &request) { listChannels(kit, request); });
    kit.addWithBody("POST", "/admin/channels",
                    [kit](const AdminRequest &request, const std::string &body) { createChannel(kit, request, body); });
    kit.add("GET", "/admin/channels/{id}", [kit](const AdminRequest &request) { showChannel(kit, request); });
    kit.addWithBody("PATCH", "/admin/channels/{id}",
                    [kit](const AdminRequest &request, const std::string &body) { changeChannel(kit, request, body); });
    kit.add("DELETE", "/admin/channels/{id}", [kit](const AdminRequest &request) {
        if (const auto id = pathId(request))
            kit.operations().deleteChannel(request.actor, *id, kit.owner(), answerDone(request.exchange));
    });
}

} // namespace turnpike
