#include "server/gateway/relayed_route.h"

namespace turnpike {

namespace {

// A model's name in a path: what is not unreserved (RFC 3986) is encoded, but for the slash of "tunedModels/x".
std::string encoded(std::string_view name)
{
    constexpr std::string_view kept = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : name) {
        if (kept.find(c) != std::string_view::npos) {
            out.push_back(c);
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out.append({'%', digits[byte >> 4], digits[byte & 15]});
    }
    return out;
}

} // namespace

std::optional<Protocol> providerFormat(ChannelKind kind, const RelayedRoute &route)
{
    const bool openAiRoute = !route.chat;
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
    }
    return std::nullopt;
}

ProviderTraits traitsOf(ChannelKind kind)
{
    return {kind == ChannelKind::OpenAi || kind == ChannelKind::Responses || kind == ChannelKind::Simulator};
}

std::string providerPath(const RelayedRoute &route, Protocol provider, std::string_view model, bool stream)
{
    if (!route.chat)
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
    return "/v1beta/" + (tuned ? std::string() : "models/") + encoded(model) +
           (stream ? ":streamGenerateContent?alt=sse" : ":generateContent");
}

} // namespace turnpike
