#include "server/gateway/relay.h"
#include "server/gateway/relay_desk.h"
#include "server/gateway/upstream_request.h"

namespace turnpike {

void Relay::prepareAttempt()
{
    m_modelUpstream = way().channel->upstreamModel(m_request.model);
    m_stream.reset();
    m_whole.reset();
}

// The channel's overridden members are JSON: they do not go into a form.
std::unique_ptr<BodySource> Relay::formFor(std::string_view model) const
{
    if (model == m_request.model)
        return Upload::source(m_upload);
    return Upload::source(m_upload, Upload::Replacement{m_form->modelAt(), m_request.model.size(), std::string(model)});
}

void Relay::startCall()
{
    auto form = m_form ? formFor(m_modelUpstream) : nullptr;
    const auto body = form ? Result<std::string>() : bodyFor(candidate());
    if (!body)
        return attemptFailed(
            {Outcome::NoAnswer, 400, "unsupported_parameter", "The request cannot be expressed.", true, Fault::None});
    const auto &way = candidate().way;
    const ProviderIdentity identity{candidate().format,
                                    m_providerKey ? std::string_view(m_providerKey->secret) : std::string_view(),
                                    way->channel->organization, &way->channel->headerOverride};
    const auto carried =
        form ? CarriedBody{m_exchange->head().header("content-type"), form->length()} : jsonBody(*body);
    m_call = m_desk.pool.call(
        {way, &way->target}, // lives with the way
        upstreamRequest(way->target, providerPath(m_route, candidate().format, m_modelUpstream, m_request.stream),
                        identity, m_exchange->head(), isTranslated(candidate()), m_exchange->idText(), carried),
        way->timeouts, *this, std::move(form));
}

} // namespace turnpike
