#include "server/gateway/channel_care.h"
#include "server/gateway/relay.h"
#include "server/gateway/relay_desk.h"
#include "server/gateway/retry_after.h"
#include "server/gateway/upstream_request.h"

namespace turnpike {

AttemptRecord Relay::record(AttemptRecord::Kind kind) const
{
    AttemptRecord record;
    const Channel &channel = *candidate().way->channel;
    record.kind = kind;
    record.requestId = m_id;
    record.attempt = static_cast<std::uint8_t>(m_attempt);
    record.stream = m_request.stream;
    record.day = m_admission.day;
    record.createdAt = m_createdAt;
    record.startedAt = m_attemptStartedAt;
    record.keyId = m_caller.config->id;
    record.channelId = channel.id;
    record.providerKeyId = m_providerKey ? m_providerKey->id : 0;
    record.route = m_route.path;
    record.model = m_request.model;
    record.modelUpstream = m_modelUpstream;
    record.clientAddress = m_clientAddress;
    record.upstreamStatus = static_cast<std::int16_t>(m_upstreamStatus);
    return record;
}

void Relay::attempt()
{
    const ChannelView::Way &way = *candidate().way;
    const Channel &channel = *way.channel;
    m_modelUpstream = channel.upstreamModel(m_request.model);
    m_providerKey = channel.keys.empty() ? nullptr : &channel.keys[m_turn.key];
    ++m_attempt;
    m_upstreamStatus = 0;
    m_contentType.clear();
    m_retryAfter.clear();
    m_stream.reset();
    m_whole.reset();
    m_out.clear();
    m_attemptStartedAt = m_desk.clock.wallMs();
    m_attemptSteady = m_desk.clock.steadyMs();
    m_desk.metrics.attempts.add();
    if (!m_desk.journal->append(record(AttemptRecord::Kind::Started)))
        return attemptFailed(
            {Outcome::NoAnswer, 503, "usage_not_recordable", "Usage cannot be recorded.", false, Fault::None});
    const auto body = bodyFor(candidate());
    if (!body)
        return attemptFailed(
            {Outcome::NoAnswer, 400, "unsupported_parameter", "The request cannot be expressed.", true, Fault::None});
    const ProviderIdentity identity{candidate().format,
                                    m_providerKey ? std::string_view(m_providerKey->secret) : std::string_view(),
                                    channel.organization};
    m_call = m_desk.pool.call(
        {candidate().way, &way.target}, // lives with the way
        upstreamRequest(way.target, providerPath(m_route, candidate().format, m_modelUpstream, m_request.stream),
                        identity, m_exchange->head(), isTranslated(candidate()), m_exchange->idText(), *body),
        way.timeouts, *this);
}

bool Relay::canRetry(bool mayRetry) const
{
    return mayRetry && m_exchange && !m_exchange->begun() && m_attempt < RelayDesk::kMaxAttempts - 1;
}

// Another key of the channel, if the fault was the key's, or another channel. False: nothing is left to try.
bool Relay::tryNext(const Failure &failure)
{
    if (!canRetry(failure.mayRetry))
        return false;
    const bool ofKey =
        failure.fault == Fault::Refused || failure.fault == Fault::OutOfFunds || failure.fault == Fault::RateLimited;
    if (!ofKey)
        m_selection.giveUp(m_turn.channel);
    const auto turn = m_selection.next(m_desk.clock.steadyMs());
    if (!turn)
        return false;
    auto ended = record(AttemptRecord::Kind::Ended);
    ended.outcome = failure.outcome;
    ended.errorCode = failure.code;
    ended.durationMs = static_cast<std::int32_t>(m_desk.clock.steadyMs() - m_attemptSteady);
    ended.attemptMs = ended.durationMs;
    m_desk.journal->append(ended);
    m_turn = *turn;
    attempt();
    return true;
}

void Relay::noteFault(Fault fault)
{
    if (fault == Fault::None)
        return;
    const auto asked = retryAfterMs(m_retryAfter, m_desk.clock.wallMs());
    if (health().failed(fault, m_desk.clock.steadyMs(), asked))
        m_desk.keyLost(
            {candidate().way->channel->id, m_providerKey ? m_providerKey->id : 0, lossReason(fault, m_upstreamStatus)});
}

// An attempt that brought the client nothing: the next key or channel, or the end.
void Relay::attemptFailed(const Failure &failure)
{
    m_desk.metrics.failedAttempts.add();
    noteFault(failure.fault);
    if (!m_exchange) {
        finish(Outcome::ClientAbort, 0, "client_closed_request");
        return letGo();
    }
    if (tryNext(failure))
        return;
    finish(failure.outcome, failure.status, failure.code);
    const auto exchange = std::move(m_exchange);
    exchange->respond(failure.status, "application/json", errorBody(failure.status, failure.code, failure.message),
                      answerHeadersFor(*exchange));
    letGo();
}

} // namespace turnpike
