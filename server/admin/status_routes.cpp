#include "server/admin/answers.h"
#include "server/admin/route_kit.h"
#include "server/gateway/gateway.h"
#include "server/routing/channel_directory.h"
#include "server/storage/reader_pool.h"
#include "server/storage/setup_state.h"

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;

Json figuresJson(const LiveFigures &figures)
{
    return {{"requests", figures.requests},  {"refused", figures.refused}, {"provider_errors", figures.providerErrors},
            {"in_flight", figures.inFlight}, {"streams", figures.streams}, {"connections", figures.connections},
            {"tokens", figures.tokens}};
}

Json statusJson(const AdminContext &context)
{
    Installation &installation = context.installation;
    const QuotaCalendar calendar = installation.calendar();
    const std::int64_t now = installation.clock().wallMs();
    const std::vector<std::string> models = installation.channels().snapshot()->models("default");
    return {{"state", context.draining() ? "draining" : "serving"},
            {"version", TURNPIKE_VERSION},
            {"address", context.address()},
            {"now", now},
            {"today", QuotaCalendar::dayText(calendar.dayAt(now))},
            {"quota_timezone", calendar.zone().id().toStdString()},
            {"default_daily_limit", installation.limitDefaults().requestsPerDay.load()},
            {"example_model", models.empty() ? Json() : Json(models.front())},
            {"figures", figuresJson(figuresOf(context.metrics()))}};
}

} // namespace

void addStatusRoutes(RouteKit &kit)
{
    kit.add("GET", "/admin/setup", [kit](const AdminRequest &request) {
        kit.installation().readers().run<storage::SetupState>(
            kit.owner(), &storage::readSetupState,
            answerJson<storage::SetupState>(request.exchange, [](const storage::SetupState &state) {
                return Json{
                    {"has_provider", state.hasProvider}, {"has_key", state.hasKey}, {"has_request", state.hasRequest}};
            }));
    });
    kit.add("GET", "/admin/status",
            [kit](const AdminRequest &request) { sendJson(*request.exchange, 200, statusJson(kit.context())); });
}

} // namespace turnpike
