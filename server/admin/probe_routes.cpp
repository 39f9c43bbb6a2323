#include "server/admin/answers.h"
#include "server/admin/drafts.h"
#include "server/admin/names.h"
#include "server/admin/route_kit.h"
#include "server/gateway/channel_probe.h"

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;

Json resultJson(const ProbeResult &result)
{
    Json json{{"ok", result.fine()},     {"outcome", nameOf(result.outcome)},
              {"status", result.status}, {"latency_ms", result.latencyMs},
              {"model", result.model},   {"answered_by", result.answeredBy},
              {"detail", result.detail}};
    if (result.model.empty())
        json["models"] = result.models;
    return json;
}

enum class Asked { Completion, Models };

void probe(const RouteKit &kit, const AdminRequest &request, const std::string &body, Asked asked,
           std::optional<std::int64_t> channelId)
{
    auto question = readProbeQuestion(body);
    if (!question)
        return sendError(*request.exchange, question.error());
    question->role = request.actor.role;
    if (channelId)
        question->channelId = channelId;
    ChannelProbe &caller = kit.installation().probe();
    auto answer = answerJson<ProbeResult>(request.exchange, resultJson);
    if (asked == Asked::Models)
        caller.listModels(*question, kit.owner(), std::move(answer));
    else
        caller.test(*question, kit.owner(), std::move(answer));
}

} // namespace

void addProbeRoutes(RouteKit &kit)
{
    kit.addWithBody("POST", "/admin/channels/test", [kit](const AdminRequest &request, const std::string &body) {
        probe(kit, request, body, Asked::Completion, {});
    });
    kit.addWithBody("POST", "/admin/channels/models", [kit](const AdminRequest &request, const std::string &body) {
        probe(kit, request, body, Asked::Models, {});
    });
    kit.addWithBody("POST", "/admin/channels/{id}/test", [kit](const AdminRequest &request, const std::string &body) {
        if (const auto id = pathId(request))
            probe(kit, request, body, Asked::Completion, id);
    });
}

} // namespace turnpike
