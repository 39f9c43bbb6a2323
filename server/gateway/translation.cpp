#include "server/gateway/translation.h"

#include "server/protocols/chat_formats.h"

namespace turnpike {

Translation::Translation(Protocol client, std::string_view body, std::string model, bool stream)
{
    const auto json = parseJson(body);
    if (!json) {
        m_asked = tl::make_unexpected(json.error());
        return;
    }
    m_asked = chatFormat(client).readRequest(*json);
    if (!*m_asked)
        return;
    (*m_asked)->model = std::move(model);
    (*m_asked)->stream = stream;
}

Translation::Written &Translation::written(Protocol provider, const ProviderTraits &traits)
{
    for (Written &one : m_written) {
        if (one.provider == provider && one.openAi == traits.openAi)
            return one;
    }
    auto request = *m_asked ? chatFormat(provider).writeRequest(**m_asked, traits)
                            : Result<WrittenRequest>(tl::make_unexpected(m_asked->error()));
    return m_written.emplace_back(Written{provider, traits.openAi, std::move(request)});
}

std::optional<Error> Translation::inexpressible(Protocol provider, const ProviderTraits &traits)
{
    const Written &one = written(provider, traits);
    return one.request ? std::nullopt : std::optional(one.request.error());
}

Result<std::string> Translation::bodyFor(Protocol provider, const ProviderTraits &traits,
                                         std::string_view upstreamModel)
{
    Written &one = written(provider, traits);
    if (!one.request)
        return tl::make_unexpected(one.request.error());
    if (auto model = one.request->body.find("model"); model != one.request->body.end())
        *model = upstreamModel;
    return jsonText(one.request->body);
}

std::vector<std::string> Translation::leftOut(Protocol provider, const ProviderTraits &traits) const
{
    for (const Written &one : m_written) {
        if (one.provider == provider && one.openAi == traits.openAi && one.request)
            return one.request->leftOut;
    }
    return {};
}

} // namespace turnpike
