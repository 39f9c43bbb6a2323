#pragma once

#include "server/protocols/form/chat_format.h"

#include <optional>
#include <string>
#include <vector>

namespace turnpike {

/// One request in the formats of the providers that may answer it: read once, written once for each format.
class Translation
{
public:
    /// `model` and `stream` replace what the body says (Gemini's does not).
    Translation(Protocol client, std::string_view body, std::string model, bool stream);

    /// The client's form; only after inexpressible() gave none.
    const ChatRequest &asked() const { return **m_asked; }
    /// Error `unsupported_parameter` or what was wrong with the body, with the client's field.
    std::optional<Error> inexpressible(Protocol provider, const ProviderTraits &traits);
    /// The same error, if there is one.
    Result<std::string> bodyFor(Protocol provider, const ProviderTraits &traits, std::string_view upstreamModel);
    /// Hints that the provider's format has no place for; of a body that bodyFor() gave.
    std::vector<std::string> leftOut(Protocol provider, const ProviderTraits &traits) const;

private:
    struct Written
    {
        Protocol provider;
        bool openAi;
        Result<WrittenRequest> request;
    };
    Written &written(Protocol provider, const ProviderTraits &traits);

    std::optional<Result<ChatRequest>> m_asked;
    std::vector<Written> m_written;
};

} // namespace turnpike
