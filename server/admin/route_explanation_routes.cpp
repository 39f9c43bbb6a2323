#include "server/admin/answers.h"
#include "server/admin/key_reference.h"
#include "server/admin/query_parameters.h"
#include "server/admin/route_answer.h"
#include "server/admin/route_kit.h"
#include "server/storage/reader_pool.h"

namespace turnpike {

namespace {

// GET /admin/channels/route?model=M&key=K (an id, the masked form or the whole key) or &group=G, and &channel=ID of a
// pinned one
void explain(const RouteKit &kit, const AdminRequest &request)
{
    const auto parameters =
        QueryParameters::parse(request.exchange->head().query, {"model", "key", "group", "channel"});
    if (!parameters)
        return sendError(*request.exchange, parameters.error());
    const auto pinned = parameters->integer("channel", 1, INT64_MAX);
    if (!pinned)
        return sendError(*request.exchange, pinned.error());
    RouteQuestion question;
    question.pinned = *pinned;
    question.model = parameters->text("model").value_or(std::string());
    question.key = parameters->text("key").value_or(std::string());
    question.group = parameters->text("group").value_or(std::string());
    answerRoute(kit.installation(), question, kit.owner(),
                answerJson<nlohmann::ordered_json>(request.exchange,
                                                   [](const nlohmann::ordered_json &route) { return route; }));
}

} // namespace

void addRouteExplanationRoutes(RouteKit &kit)
{
    kit.add("GET", "/admin/channels/route", [kit](const AdminRequest &request) { explain(kit, request); });
}

} // namespace turnpike
