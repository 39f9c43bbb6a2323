#pragma once

#include "server/protocols/form/chat_format.h"
#include "server/routing/channel_directory.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace turnpike {

/// What a route asks a provider for: an answer, which every format has; something that only OpenAI's form has and is
/// passed on as it is; how many tokens a request has, which only providers of the client's format tell.
enum class RouteKind { Chat, Passed, Count };

/// A route that is relayed to providers.
struct RelayedRoute
{
    std::string_view path;                  // as the log names it
    Protocol client = Protocol::OpenAiChat; // whose bodies, answers and errors its clients know
    RouteKind kind = RouteKind::Chat;
    bool takesForm = false;  // its body may be a form with files, which is streamed
    bool usageChunk = false; // its streams end with a chunk of usage where `stream_options` ask for it
};

/// What the address of a request tells of it besides its route: Gemini's model and method, the service.
struct AddressFacts
{
    std::string model;
    bool stream = false;
    bool asArray = false;                             // the stream is wanted as one JSON array, not as events
    std::shared_ptr<const Channel> service = nullptr; // of /llm/{slug}: the only one that may answer
    std::string loggedRoute = {};                     // then
};

/// The routes with one path each.
inline constexpr std::array kRelayedRoutes{
    RelayedRoute{"/v1/chat/completions", Protocol::OpenAiChat, RouteKind::Chat, false, true},
    RelayedRoute{"/v1/responses", Protocol::OpenAiResponses, RouteKind::Chat},
    RelayedRoute{"/v1/messages", Protocol::Anthropic, RouteKind::Chat},
    RelayedRoute{"/v1/messages/count_tokens", Protocol::Anthropic, RouteKind::Count},
    RelayedRoute{"/v1/completions", Protocol::OpenAiChat, RouteKind::Passed, false, true},
    RelayedRoute{"/v1/embeddings", Protocol::OpenAiChat, RouteKind::Passed},
    RelayedRoute{"/v1/moderations", Protocol::OpenAiChat, RouteKind::Passed},
    RelayedRoute{"/v1/rerank", Protocol::OpenAiChat, RouteKind::Passed},
    RelayedRoute{"/v1/images/generations", Protocol::OpenAiChat, RouteKind::Passed},
    RelayedRoute{"/v1/images/edits", Protocol::OpenAiChat, RouteKind::Passed, true},
    RelayedRoute{"/v1/images/variations", Protocol::OpenAiChat, RouteKind::Passed, true},
    RelayedRoute{"/v1/audio/speech", Protocol::OpenAiChat, RouteKind::Passed},
    RelayedRoute{"/v1/audio/transcriptions", Protocol::OpenAiChat, RouteKind::Passed, true},
    RelayedRoute{"/v1/audio/translations", Protocol::OpenAiChat, RouteKind::Passed, true},
};

/// A route with what the address tells.
struct Addressed
{
    const RelayedRoute *route;
    AddressFacts facts;
};
/// Gemini has the model and the method in its address: what follows `/v1beta/models/`, decoded, and the query. nullopt:
/// no method that is relayed.
std::optional<Addressed> geminiAddress(std::string_view modelAndMethod, std::string_view query);

/// Whose errors a caller of this path expects.
Protocol protocolOfPath(std::string_view path);

/// In which format a provider of this kind is asked for what this route wants: the client's own if the provider speaks
/// it, else the provider's. nullopt: not at all.
std::optional<Protocol> providerFormat(ChannelKind kind, const RelayedRoute &route);

/// What a writer of requests must know of a provider of this kind.
ProviderTraits traitsOf(ChannelKind kind);

/// The path at the provider, with its query.
std::string providerPath(const RelayedRoute &route, Protocol provider, std::string_view model, bool stream);

} // namespace turnpike
