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

void Relay::startCall()
{
    const auto body = bodyFor(candidate());
    if (!body)
        return attemptFailed(
            {Outcome::NoAnswer, 400, "unsupported_parameter", "The request cannot be expressed.", true, Fault::None});
    const auto &way = candidate().way;
    const ProviderIdentity identity{candidate().format,
                                    m_providerKey ? std::string_view(m_providerKey->secret) : std::string_view(),
                                    way->channel->organization};
    m_call = m_desk.pool.call(
        {way, &way->target}, // lives with the way
        upstreamRequest(way->target, providerPath(m_route, candidate().format, m_modelUpstream, m_request.stream),
                        identity, m_exchange->head(), isTranslated(candidate()), m_exchange->idText(), *body),
        way->timeouts, *this);
}

} // namespace turnpike
