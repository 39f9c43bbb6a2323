#include "server/gateway/model_routes.h"

#include "server/gateway/authenticate.h"
#include "server/gateway/cors.h"
#include "server/gateway/relay_desk.h"
#include "server/protocols/chat_formats.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;
using Names = std::vector<std::string>;

/// How a client of one provider knows models.
struct ListShape
{
    Protocol protocol;
    Json (*describe)(const std::string &name);
    Json (*list)(const Names &names);
};

Json described(const Names &names, Json (*describe)(const std::string &))
{
    Json data = Json::array();
    for (const std::string &name : names)
        data.push_back(describe(name));
    return data;
}

Json openAiModel(const std::string &name)
{
    return {{"id", name}, {"object", "model"}, {"created", 0}, {"owned_by", "turnpike"}};
}

Json openAiList(const Names &names)
{
    return {{"object", "list"}, {"data", described(names, openAiModel)}};
}

Json anthropicModel(const std::string &name)
{
    return {{"type", "model"}, {"id", name}, {"display_name", name}, {"created_at", "1970-01-01T00:00:00Z"}};
}

Json anthropicList(const Names &names)
{
    const Json first = names.empty() ? Json() : Json(names.front());
    const Json last = names.empty() ? Json() : Json(names.back());
    return {{"data", described(names, anthropicModel)}, {"has_more", false}, {"first_id", first}, {"last_id", last}};
}

Json geminiModel(const std::string &name)
{
    return {{"name", "models/" + name},
            {"displayName", name},
            {"supportedGenerationMethods", {"generateContent", "streamGenerateContent", "countTokens"}}};
}

Json geminiList(const Names &names)
{
    return {{"models", described(names, geminiModel)}};
}

constexpr ListShape kOpenAi{Protocol::OpenAiChat, openAiModel, openAiList};
constexpr ListShape kAnthropic{Protocol::Anthropic, anthropicModel, anthropicList};
constexpr ListShape kGemini{Protocol::Gemini, geminiModel, geminiList};

/// OpenAI's and Anthropic's clients ask at the same address.
const ListShape &shapeFor(const Exchange &exchange)
{
    return exchange.head().header("anthropic-version").empty() ? kOpenAi : kAnthropic;
}

class ModelRoutes
{
public:
    ModelRoutes(RelayDesk &desk, bool publicModels) : m_desk(desk), m_publicModels(publicModels) {}

    void list(const RouteMatch &match, const ListShape &shape) const
    {
        if (const auto names = visible(match, shape))
            answer(match, shape.list(*names));
    }

    void one(const RouteMatch &match, const ListShape &shape) const
    {
        const auto names = visible(match, shape);
        if (!names)
            return;
        if (std::find(names->begin(), names->end(), match.parameter) != names->end())
            return answer(match, shape.describe(match.parameter));
        refuse(match, shape,
               {404, Refusal::NoSuchModel, "model_not_found", "The model " + match.parameter + " does not exist here.",
                "model"});
    }

private:
    static void answer(const RouteMatch &match, const Json &json)
    {
        match.exchange->respond(200, "application/json", json.dump(), corsHeaders(match.exchange->head()));
    }

    static void refuse(const RouteMatch &match, const ListShape &shape, const Denial &denial)
    {
        match.exchange->respond(
            denial.status, "application/json",
            chatFormat(shape.protocol).writeError(denial.status, denial.code, denial.message, denial.param),
            corsHeaders(match.exchange->head()));
    }

    /// The names that this client may see; nullopt after a refusal.
    std::optional<Names> visible(const RouteMatch &match, const ListShape &shape) const
    {
        const Exchange &exchange = *match.exchange;
        const auto caller = authenticate(exchange.head(), exchange.clientAddress(), m_desk.keys, m_desk.clock.wallMs(),
                                         shape.protocol == Protocol::Gemini ? KeyPlaces::HeadersAndQuery : KeyPlaces::Headers);
        if (!caller) {
            if (m_publicModels && caller.error().code == "missing_api_key")
                return m_desk.channels.snapshot()->models("default");
            refuse(match, shape, caller.error());
            return std::nullopt;
        }
        Names names = m_desk.channels.snapshot()->models(caller->config->group);
        const auto &allowed = caller->config->models;
        std::erase_if(names, [&](const std::string &name) {
            return !allowed.empty() && std::find(allowed.begin(), allowed.end(), name) == allowed.end();
        });
        return names;
    }

    RelayDesk &m_desk;
    bool m_publicModels;
};

} // namespace

void addModelRoutes(Router &router, RelayDesk &desk, bool publicModels)
{
    const ModelRoutes routes(desk, publicModels);
    router.add("GET", "/v1/models",
               [routes](const RouteMatch &match) { routes.list(match, shapeFor(*match.exchange)); });
    router.add("GET", "/v1/models/{rest}",
               [routes](const RouteMatch &match) { routes.one(match, shapeFor(*match.exchange)); });
    router.add("GET", "/v1beta/models", [routes](const RouteMatch &match) { routes.list(match, kGemini); });
    router.add("GET", "/v1beta/models/{rest}", [routes](const RouteMatch &match) { routes.one(match, kGemini); });
}

} // namespace turnpike
