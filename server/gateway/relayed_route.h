#pragma once

#include "server/protocols/form/chat_format.h"
#include "server/routing/channel_directory.h"

#include <optional>
#include <string>
#include <string_view>

namespace turnpike {

/// A route that is relayed to providers.
struct RelayedRoute
{
    std::string_view path;                  // as the log names it
    Protocol client = Protocol::OpenAiChat; // whose bodies, answers and errors its clients know
    bool chat = true; // every provider's format has it; else OpenAI's form only, and passed on as it is
};

/// What the address of a request tells of it besides its route: Gemini's model and method.
struct AddressFacts
{
    std::string model;
    bool stream = false;
    bool asArray = false; // the stream is wanted as one JSON array, not as events
};

/// In which format a provider of this kind is asked for what this route wants: the client's own if the provider speaks
/// it, else the provider's. nullopt: not at all.
std::optional<Protocol> providerFormat(ChannelKind kind, const RelayedRoute &route);

/// What a writer of requests must know of a provider of this kind.
ProviderTraits traitsOf(ChannelKind kind);

/// The path at the provider, with its query.
std::string providerPath(const RelayedRoute &route, Protocol provider, std::string_view model, bool stream);

} // namespace turnpike
