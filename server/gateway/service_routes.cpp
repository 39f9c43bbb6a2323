#include "server/gateway/service_routes.h"

#include "server/gateway/cors.h"
#include "server/gateway/relay.h"
#include "server/gateway/relay_desk.h"
#include "server/gateway/service_path.h"
#include "server/gateway/service_relay.h"

namespace turnpike {

namespace {

constexpr std::string_view kProxy = "/proxy/";
constexpr std::string_view kLlm = "/llm/";
constexpr std::string_view kVersion = "/v1";
constexpr std::string_view kGeminiVersion = "/v1beta";
constexpr std::string_view kModels = "/models/";

bool startsWith(std::string_view text, std::string_view start)
{
    return text.substr(0, start.size()) == start;
}

// A base URL with /v1 in a client that adds /v1 itself gives /v1/v1.
std::string_view withoutVersions(std::string_view rest)
{
    for (const std::string_view version : {kGeminiVersion, kVersion}) {
        while (startsWith(rest, version) && startsWith(rest.substr(version.size()), "/"))
            rest.remove_prefix(version.size());
    }
    return rest;
}

// The chat route that the address of an LLM service's request names.
std::optional<Addressed> chatAddress(std::string_view rest, std::string_view query)
{
    const auto bare = withoutVersions(rest);
    if (startsWith(bare, kModels))
        return geminiAddress(percentDecoded(bare.substr(kModels.size())), query);
    for (const RelayedRoute &route : kRelayedRoutes) {
        if (route.kind != RouteKind::Passed && bare == route.path.substr(kVersion.size()))
            return Addressed{&route, {}};
    }
    return std::nullopt;
}

bool isServed(const ProxyService &service, Protocol client)
{
    if (!service.clientFormat)
        return true;
    switch (*service.clientFormat) {
    case ChannelKind::Responses:
        return client == Protocol::OpenAiResponses;
    case ChannelKind::Anthropic:
        return client == Protocol::Anthropic;
    case ChannelKind::Gemini:
        return client == Protocol::Gemini;
    default:
        return client == Protocol::OpenAiChat;
    }
}

void startService(RelayDesk &desk, const std::shared_ptr<Exchange> &exchange, ServiceKind kind)
{
    const RequestHead &head = exchange->head();
    const std::string_view start = kind == ServiceKind::Llm ? kLlm : kProxy;
    const auto [slug, rest] = splitServicePath(head.path, start);
    auto pool = desk.channels.snapshot()->service(slug);
    if (pool && pool->service->kind != kind)
        pool = nullptr;
    std::string route = std::string(start) + (pool ? pool->service->slug : std::string());
    auto chat =
        pool && kind == ServiceKind::Llm && head.method == "POST" ? chatAddress(rest, head.query) : std::nullopt;
    if (!chat || !isServed(*pool->service, chat->route->client))
        return ServiceRelay::start(desk, exchange, {std::move(pool), std::move(route), std::string(rest)});
    chat->facts.service = std::move(pool);
    chat->facts.loggedRoute = std::move(route);
    Relay::start(desk, exchange, *chat->route, std::move(chat->facts));
}

} // namespace

void addServiceRoutes(Router &router, RelayDesk &desk)
{
    const auto add = [&](const char *pattern, ServiceKind kind) {
        router.add("*", pattern, [&desk, kind](const RouteMatch &match) {
            const RequestHead &head = match.exchange->head();
            const bool asksFirst = head.method == "OPTIONS" && !head.header("access-control-request-method").empty();
            asksFirst ? answerPreflight(match) : startService(desk, match.exchange, kind);
        });
    };
    add("/proxy/{rest}", ServiceKind::Generic);
    add("/llm/{rest}", ServiceKind::Llm);
}

} // namespace turnpike
