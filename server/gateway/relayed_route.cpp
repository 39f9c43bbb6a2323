#include "server/gateway/relayed_route.h"

#include "server/runtime/http_syntax.h"

namespace turnpike {

namespace {

constexpr RelayedRoute kGenerate{"/v1beta/models/:generateContent", Protocol::Gemini, RouteKind::Chat};
constexpr RelayedRoute kStreamGenerate{"/v1beta/models/:streamGenerateContent", Protocol::Gemini, RouteKind::Chat};
constexpr RelayedRoute kCountTokens{"/v1beta/models/:countTokens", Protocol::Gemini, RouteKind::Count};

const RelayedRoute *geminiRoute(std::string_view method)
{
    if (method == "generateContent")
        return &kGenerate;
    if (method == "streamGenerateContent")
        return &kStreamGenerate;
    return method == "countTokens" ? &kCountTokens : nullptr;
}

// Gemini's streams are one JSON array unless ?alt=sse is said.
bool wantsEvents(std::string_view query)
{
    const std::string pairs = "&" + std::string(query) + "&";
    return pairs.find("&alt=sse&") != std::string::npos;
}

} // namespace

std::optional<Protocol> providerFormat(ChannelKind kind, const RelayedRoute &route)
{
    if (route.kind == RouteKind::Count) {
        const bool ownFormat = kind == ChannelKind::Simulator ||
                               (kind == ChannelKind::Anthropic && route.client == Protocol::Anthropic) ||
                               (kind == ChannelKind::Gemini && route.client == Protocol::Gemini);
        return ownFormat ? std::optional(route.client) : std::nullopt;
    }
    const bool openAiRoute = route.kind == RouteKind::Passed;
    switch (kind) {
    case ChannelKind::Simulator: // speaks them all
        return route.client;
    case ChannelKind::OpenAi:
        return route.client == Protocol::OpenAiResponses ? Protocol::OpenAiResponses : Protocol::OpenAiChat;
    case ChannelKind::DeepSeek:
    case ChannelKind::Compatible:
        return Protocol::OpenAiChat;
    case ChannelKind::Responses:
        return openAiRoute ? std::nullopt : std::optional(Protocol::OpenAiResponses);
    case ChannelKind::Anthropic:
        return openAiRoute ? std::nullopt : std::optional(Protocol::Anthropic);
    case ChannelKind::Gemini:
        return openAiRoute ? std::nullopt : std::optional(Protocol::Gemini);
    case ChannelKind::Service: // is spoken to as its provider
        break;
    }
    return std::nullopt;
}

std::optional<Addressed> geminiAddress(std::string_view modelAndMethod, std::string_view query)
{
    const auto colon = modelAndMethod.rfind(':');
    const auto method = colon == std::string_view::npos ? std::string_view() : modelAndMethod.substr(colon + 1);
    const RelayedRoute *route = geminiRoute(method);
    if (!route)
        return std::nullopt;
    const bool stream = route == &kStreamGenerate;
    return Addressed{route, {std::string(modelAndMethod.substr(0, colon)), stream, stream && !wantsEvents(query)}};
}

Protocol protocolOfPath(std::string_view path)
{
    const auto starts = [path](std::string_view start) { return path.substr(0, start.size()) == start; };
    return starts("/v1/messages") ? Protocol::Anthropic : starts("/v1beta/") ? Protocol::Gemini : Protocol::OpenAiChat;
}

ProviderTraits traitsOf(ChannelKind kind)
{
    return {kind == ChannelKind::OpenAi || kind == ChannelKind::Responses || kind == ChannelKind::Simulator};
}

std::string providerPath(const RelayedRoute &route, Protocol provider, std::string_view model, bool stream)
{
    if (route.kind == RouteKind::Passed || (route.kind == RouteKind::Count && provider == Protocol::Anthropic))
        return std::string(route.path);
    switch (provider) {
    case Protocol::OpenAiChat:
        return "/v1/chat/completions";
    case Protocol::OpenAiResponses:
        return "/v1/responses";
    case Protocol::Anthropic:
        return "/v1/messages";
    case Protocol::Gemini:
        break;
    }
    const bool tuned = model.find('/') != std::string_view::npos;
    return "/v1beta/" + (tuned ? std::string() : "models/") + percentEncoded(model, "/") + // of "tunedModels/x"
           (route.kind == RouteKind::Count ? ":countTokens"
            : stream                       ? ":streamGenerateContent?alt=sse"
                                           : ":generateContent");
}

} // namespace turnpike
