#include "server/gateway/model_routes.h"

#include "server/gateway/authenticate.h"
#include "server/gateway/cors.h"
#include "server/gateway/relay_desk.h"
#include "server/protocols/openai_errors.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;

void refuse(const std::shared_ptr<Exchange> &exchange, const Denial &denial)
{
    exchange->respond(denial.status, "application/json",
                      openAiError(denial.status, denial.code, denial.message, denial.param),
                      corsHeaders(exchange->head()));
}

// The names that this exchange may see, or why none.
tl::expected<std::vector<std::string>, Denial> visibleModels(const Exchange &exchange, RelayDesk &desk,
                                                             bool publicModels)
{
    const auto caller = authenticate(exchange.head(), exchange.clientAddress(), desk.keys, desk.clock.wallMs());
    if (!caller) {
        if (publicModels && caller.error().code == "missing_api_key")
            return desk.channels.snapshot().models("default");
        return tl::make_unexpected(caller.error());
    }
    auto names = desk.channels.snapshot().models(caller->config->group);
    const auto &allowed = caller->config->models;
    if (allowed.empty())
        return names;
    std::erase_if(names, [&](const std::string &name) {
        return std::find(allowed.begin(), allowed.end(), name) == allowed.end();
    });
    return names;
}

Json describe(const std::string &name)
{
    return {{"id", name}, {"object", "model"}, {"created", 0}, {"owned_by", "turnpike"}};
}

} // namespace

void addModelRoutes(Router &router, RelayDesk &desk, bool publicModels)
{
    router.add("GET", "/v1/models", [&desk, publicModels](const RouteMatch &match) {
        const auto names = visibleModels(*match.exchange, desk, publicModels);
        if (!names)
            return refuse(match.exchange, names.error());
        Json data = Json::array();
        for (const auto &name : *names)
            data.push_back(describe(name));
        match.exchange->respond(200, "application/json", Json({{"object", "list"}, {"data", data}}).dump(),
                                corsHeaders(match.exchange->head()));
    });
    router.add("GET", "/v1/models/{rest}", [&desk, publicModels](const RouteMatch &match) {
        const auto names = visibleModels(*match.exchange, desk, publicModels);
        if (!names)
            return refuse(match.exchange, names.error());
        if (std::find(names->begin(), names->end(), match.parameter) == names->end())
            return refuse(match.exchange, {404, Refusal::NoSuchModel, "model_not_found",
                                           "The model " + match.parameter + " does not exist here.", "model"});
        match.exchange->respond(200, "application/json", describe(match.parameter).dump(),
                                corsHeaders(match.exchange->head()));
    });
}

} // namespace turnpike
