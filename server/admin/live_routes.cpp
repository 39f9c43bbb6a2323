#include "server/admin/answers.h"
#include "server/admin/query_parameters.h"
#include "server/admin/route_kit.h"
#include "server/gateway/live_requests.h"
#include "server/runtime/request_id.h"

#include <algorithm>

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;

Json liveJson(const LiveRequest &live)
{
    return {{"id", request_id::toText(live.id)},
            {"created_at", live.startedAt},
            {"age_ms", live.ageMs},
            {"first_byte_ms", live.firstByteMs < 0 ? Json() : Json(live.firstByteMs)},
            {"key_id", live.keyId},
            {"label", live.keyLabel},
            {"channel_id", live.channelId},
            {"channel", live.channel},
            {"route", live.route},
            {"model", live.model},
            {"stream", live.stream},
            {"attempt", live.attempt},
            {"client_gone", live.clientGone},
            {"bytes", live.bytes},
            {"output_tokens", live.outputTokens},
            {"client_address", live.clientAddress}};
}

Json snapshotJson(const LiveSnapshot &snapshot, std::size_t limit)
{
    Json requests = Json::array();
    const std::size_t count = std::min(limit, snapshot.rows.size());
    for (std::size_t i = 0; i < count; ++i)
        requests.push_back(liveJson(snapshot.rows[i]));
    return {{"at", snapshot.at},
            {"total", snapshot.total},
            {"streams", snapshot.streams},
            {"requests", std::move(requests)}};
}

void listLive(const RouteKit &kit, const AdminRequest &request)
{
    const auto parameters = QueryParameters::parse(request.exchange->head().query, {"key", "limit"});
    if (!parameters)
        return sendError(*request.exchange, parameters.error());
    const auto key = parameters->integer("key", 1, INT64_MAX);
    const auto limit = parameters->integer("limit", 1, LiveSnapshot::kMostRows);
    if (!key || !limit)
        return sendError(*request.exchange, key ? limit.error() : key.error());
    const auto most = static_cast<std::size_t>(limit->value_or(LiveSnapshot::kMostRows));
    kit.context().live.list(*key, kit.owner(), [exchange = request.exchange, most](const LiveAnswer &answer) {
        sendJson(*exchange, 200, snapshotJson(*answer, most));
    });
}

void stopOne(const RouteKit &kit, const AdminRequest &request)
{
    const auto id = request_id::parse(request.parameter);
    if (!id)
        return sendError(*request.exchange, 404, {"not_found", "There is nothing with this id"});
    kit.context().live.stopOne(request.actor, *id, kit.owner(), answerDone(request.exchange));
}

void stopKey(const RouteKit &kit, const AdminRequest &request)
{
    const auto parameters = QueryParameters::parse(request.exchange->head().query, {"key"});
    if (!parameters)
        return sendError(*request.exchange, parameters.error());
    const auto key = parameters->integer("key", 1, INT64_MAX);
    if (!key)
        return sendError(*request.exchange, key.error());
    if (!*key)
        return sendError(*request.exchange, {"invalid_value", "key must be the id of a key", "key"});
    kit.context().live.stopKey(request.actor, **key, kit.owner(), answerJson<int>(request.exchange, [](int stopped) {
                                   return Json{{"stopped", stopped}};
                               }));
}

} // namespace

void addLiveRoutes(RouteKit &kit)
{
    kit.add("GET", "/admin/live", [kit](const AdminRequest &request) { listLive(kit, request); });
    kit.add("POST", "/admin/live/stop", [kit](const AdminRequest &request) { stopKey(kit, request); });
    kit.add("POST", "/admin/live/{id}/stop", [kit](const AdminRequest &request) { stopOne(kit, request); });
}

} // namespace turnpike
