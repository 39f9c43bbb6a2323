// The attempts of an admitted request: each recorded before it begins, one after another over keys and channels.
#include "server/gateway/admitted_request.h"
#include "server/gateway/channel_care.h"
#include "server/gateway/relay_desk.h"
#include "server/gateway/retry_after.h"

namespace turnpike {

AttemptRecord AdmittedRequest::record(AttemptRecord::Kind kind) const
{
    AttemptRecord record;
    record.kind = kind;
    record.requestId = m_id;
    record.attempt = static_cast<std::uint8_t>(m_attempt);
    record.day = m_admission.day;
    record.createdAt = m_createdAt;
    record.startedAt = m_attemptStartedAt;
    record.keyId = m_caller.config->id;
    record.channelId = way().channel->id;
    record.providerKeyId = m_providerKey ? m_providerKey->id : 0;
    record.clientAddress = m_clientAddress;
    record.upstreamStatus = static_cast<std::int16_t>(m_upstreamStatus);
    describe(record);
    return record;
}

void AdmittedRequest::firstAttempt()
{
    m_turn = m_selection.next(m_desk.clock.steadyMs()).value_or(Selection::Turn());
    attempt();
}

void AdmittedRequest::attempt()
{
    const Channel &channel = *way().channel;
    m_providerKey = channel.keys.empty() ? nullptr : &channel.keys[m_turn.key];
    ++m_attempt;
    m_upstreamStatus = 0;
    m_contentType.clear();
    m_retryAfter.clear();
    m_out.clear();
    prepareAttempt();
    m_attemptStartedAt = m_desk.clock.wallMs();
    m_attemptSteady = m_desk.clock.steadyMs();
    m_desk.metrics.attempts.add();
    if (!m_desk.journal->append(record(AttemptRecord::Kind::Started)))
        return attemptFailed(
            {Outcome::NoAnswer, 503, "usage_not_recordable", "Usage cannot be recorded.", false, Fault::None});
    startCall();
}

bool AdmittedRequest::canRetry(bool mayRetry) const
{
    return mayRetry && m_exchange && !m_exchange->begun() && m_attempt < RelayDesk::kMaxAttempts - 1;
}

bool AdmittedRequest::concernsKey(const Failure &failure) const
{
    return failure.fault == Fault::Refused || failure.fault == Fault::OutOfFunds || failure.fault == Fault::RateLimited;
}

// Another key of the channel, if the fault was the key's, or another channel. False: nothing is left to try.
bool AdmittedRequest::tryNext(const Failure &failure)
{
    if (!canRetry(failure.mayRetry))
        return false;
    if (!concernsKey(failure))
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

void AdmittedRequest::noteFault(Fault fault)
{
    if (fault == Fault::None)
        return;
    const auto asked = retryAfterMs(m_retryAfter, m_desk.clock.wallMs());
    if (fault == Fault::Unreachable) {
        for (const auto &other : way().routed.health) { // with another key there would be nobody either
            if (other.get() != &health())
                other->failed(fault, m_desk.clock.steadyMs());
        }
    }
    if (health().failed(fault, m_desk.clock.steadyMs(), asked))
        m_desk.keyLost({way().channel->id, m_providerKey ? m_providerKey->id : 0, lossReason(fault, m_upstreamStatus)});
}

// An attempt that brought the client nothing: the next key or channel, or the end.
void AdmittedRequest::attemptFailed(const Failure &failure)
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

void AdmittedRequest::noteHead(const ResponseHead &head)
{
    m_sent = true;
    m_upstreamStatus = head.status;
    m_contentType = head.header("content-type");
    m_retryAfter = head.header("retry-after");
    m_answerSized = head.sized;
    m_answerLength = head.contentLength;
}

void AdmittedRequest::upstreamFailed(UpstreamFailure failure)
{
    const bool sent = m_call && m_call->sent();
    m_sent = m_sent || sent;
    const bool repeatable = mayRepeat(sent);
    const bool staleConnection = repeatable && m_call && m_call->reused() && !m_call->answerBegun() &&
                                 failure == UpstreamFailure::Reset && !m_repeated && m_exchange &&
                                 m_attempt < RelayDesk::kMaxAttempts;
    m_call = nullptr;
    if (m_finished)
        return letGo();
    auto described = failureOf(failure);
    described.mayRetry = described.mayRetry && repeatable;
    if (m_upstreamStatus == 0 && staleConnection) {
        // closed by the provider's idle time-out while the request was on its way: once more, on a new connection
        m_repeated = true;
        m_desk.metrics.failedAttempts.add();
        auto ended = record(AttemptRecord::Kind::Ended);
        ended.outcome = described.outcome;
        ended.errorCode = described.code;
        m_desk.journal->append(ended);
        return attempt();
    }
    if (m_exchange && m_exchange->begun())
        return broken(described.code, described.message);
    attemptFailed(described);
}

void AdmittedRequest::writable()
{
    if (m_call)
        m_call->resume();
}

} // namespace turnpike
