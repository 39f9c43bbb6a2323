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
    if (result.ask == ProbeAsk::Models)
        json["models"] = result.models;
    if (result.ask == ProbeAsk::Balance)
        json["balance"] = result.balance;
    return json;
}

bool isService(const RouteKit &kit, std::int64_t id)
{
    const auto found = kit.installation().channels().snapshot()->find(id);
    return found && found->service;
}

void probe(const RouteKit &kit, const AdminRequest &request, const std::string &body, ProbeAsk ask,
           std::optional<std::int64_t> channelId)
{
    auto question = readProbeQuestion(body);
    if (!question)
        return sendError(*request.exchange, question.error());
    question->role = request.actor.role;
    if (channelId)
        question->channelId = channelId;
    if (question->channelId && isService(kit, *question->channelId))
        return sendError(*request.exchange, Error{"not_found", "There is no channel with this id", "id"});
    ChannelProbe &caller = kit.installation().probe();
    auto answer = answerJson<ProbeResult>(request.exchange, resultJson);
    if (ask == ProbeAsk::Models)
        caller.listModels(*question, kit.owner(), std::move(answer));
    else if (ask == ProbeAsk::Balance)
        caller.balance(*question, kit.owner(), std::move(answer));
    else
        caller.test(*question, kit.owner(), std::move(answer));
}

/// One request to the root of its target, with a key of its pool.
void reachService(const RouteKit &kit, const AdminRequest &request, std::int64_t id)
{
    if (!isService(kit, id))
        return sendError(*request.exchange, Error{"not_found", "There is no service with this id"});
    ProbeQuestion question;
    question.channelId = id;
    kit.installation().probe().test(question, kit.owner(), answerJson<ProbeResult>(request.exchange, resultJson));
}

} // namespace

void addProbeRoutes(RouteKit &kit)
{
    kit.addWithBody("POST", "/admin/channels/test", [kit](const AdminRequest &request, const std::string &body) {
        probe(kit, request, body, ProbeAsk::Completion, {});
    });
    kit.addWithBody("POST", "/admin/channels/models", [kit](const AdminRequest &request, const std::string &body) {
        probe(kit, request, body, ProbeAsk::Models, {});
    });
    kit.addWithBody("POST", "/admin/channels/{id}/test", [kit](const AdminRequest &request, const std::string &body) {
        if (const auto id = pathId(request))
            probe(kit, request, body, ProbeAsk::Completion, id);
    });
    kit.addWithBody("POST", "/admin/channels/{id}/balance",
                    [kit](const AdminRequest &request, const std::string &body) {
                        if (const auto id = pathId(request))
                            probe(kit, request, body, ProbeAsk::Balance, id);
                    });
    kit.add("POST", "/api/admin/proxy-configs/{id}/test", [kit](const AdminRequest &request) {
        if (const auto id = pathId(request))
            reachService(kit, request, *id);
    });
}

} // namespace turnpike
