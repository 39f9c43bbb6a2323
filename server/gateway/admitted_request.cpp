#include "server/gateway/admitted_request.h"

#include "server/gateway/cors.h"
#include "server/gateway/relay_desk.h"

namespace turnpike {

namespace {

constexpr int kDrainMs = 120'000; // what is read on after the client has left

} // namespace

AdmittedRequest::AdmittedRequest(RelayDesk &desk, std::shared_ptr<Exchange> exchange)
    : m_desk(desk), m_exchange(std::move(exchange)), m_id(m_exchange->id()),
      m_clientAddress(m_exchange->clientAddress())
{}

bool AdmittedRequest::identify(KeyPlaces places)
{
    auto caller = authenticate(m_exchange->head(), m_clientAddress, m_desk.keys, m_desk.clock.wallMs(), places);
    if (!caller) {
        deny(caller.error());
        return false;
    }
    m_caller = std::move(*caller);
    if (!m_desk.draining)
        return true;
    deny({503, Refusal::Draining, "shutting_down", "The gateway is shutting down. Try again soon."});
    return false;
}

bool AdmittedRequest::mayBegin()
{
    const std::int64_t waitMs = m_selection.waitMs(m_desk.clock.steadyMs());
    if (waitMs == 0)
        return true;
    deny({429, Refusal::NoChannel, "rate_limit_exceeded", "The provider has asked to wait.", {}, waitMs});
    return false;
}

// From here on the request counts, has room in the journal, and will be recorded.
bool AdmittedRequest::admit()
{
    m_createdAt = m_desk.clock.wallMs();
    m_startedSteady = m_desk.clock.steadyMs();
    const KeyLimits &limits = m_caller.config->limits;
    const bool tokensMatter = limits.tokensPerDay || limits.tokensPerMonth || limits.tokensPerMinute;
    const KeyBook::Demand demand{tokensMatter ? tokenDemand() : 0, m_createdAt, m_startedSteady};
    if (!m_desk.journal->reserve(RelayDesk::kMaxAttempts)) {
        deny({503, Refusal::NotRecording, "usage_not_recordable",
              "Usage cannot be recorded at the moment, so no request is taken."});
        return false;
    }
    auto admission = m_caller.book->take(demand, m_desk.calendar);
    if (!admission) {
        m_desk.journal->release(RelayDesk::kMaxAttempts);
        deny(denialOf(admission.error()));
        return false;
    }
    m_admission = *admission;
    m_admitted = true;
    m_desk.metrics.admitted.add();
    m_desk.metrics.inFlight.add();
    m_countedStream = isStream();
    if (m_countedStream)
        m_desk.metrics.streams.add();
    m_place = m_desk.running.insert(m_desk.running.end(), this);
    m_self = shared_from_this();
    m_exchange->setHandler(m_self);
    return true;
}

void AdmittedRequest::deny(const Denial &denial)
{
    m_desk.metrics.refuse(denial.reason);
    std::string headers;
    if (denial.retryAfterMs >= 0)
        headers = "Retry-After: " + std::to_string((denial.retryAfterMs + 999) / 1000) + "\r\n";
    if (!denial.allow.empty())
        headers += "Allow: " + denial.allow + "\r\n";
    const auto exchange = std::move(m_exchange);
    exchange->respond(denial.status, "application/json",
                      errorBody(denial.status, denial.code, denial.message, denial.param),
                      headers + corsHeaders(exchange->head()));
}

std::string AdmittedRequest::answerHeadersFor(const Exchange &exchange) const
{
    return rateLimitHeaders(m_admission) + corsHeaders(exchange.head());
}

void AdmittedRequest::markFirstByte()
{
    if (m_firstByteMs < 0)
        m_firstByteMs = static_cast<std::int32_t>(m_desk.clock.steadyMs() - m_startedSteady);
}

void AdmittedRequest::countSent(std::size_t bytes)
{
    m_sentBytes += bytes;
    m_desk.metrics.bytesOut.add(bytes);
}

// A service's price is due when its provider has answered with success, also to a client that did not wait for it.
std::int64_t AdmittedRequest::costOf(Outcome outcome) const
{
    const auto &service = way().channel->service;
    const bool due = m_providerSucceeded && (outcome == Outcome::Success || outcome == Outcome::ClientAbort);
    return service && due ? service->price : 0;
}

// Settles and records, before the last byte leaves. Called exactly once for an admitted request.
void AdmittedRequest::finish(Outcome outcome, int status, std::string_view errorCode)
{
    m_finished = true;
    const auto steadyMs = m_desk.clock.steadyMs();
    if (outcome == Outcome::Success)
        health().succeeded();
    else if (outcome == Outcome::Broken)
        health().failed(Fault::ServerError, steadyMs);
    auto final = record(AttemptRecord::Kind::Final);
    final.outcome = outcome;
    final.status = static_cast<std::int16_t>(status);
    final.counted = m_providerSucceeded || outcome == Outcome::ClientAbort;
    final.firstByteMs = m_firstByteMs;
    final.durationMs = static_cast<std::int32_t>(steadyMs - m_startedSteady);
    final.attemptMs = static_cast<std::int32_t>(steadyMs - m_attemptSteady);
    final.errorCode = errorCode;
    meter(final);
    final.cost = costOf(outcome);
    m_desk.journal->append(final);
    m_desk.journal->release(RelayDesk::kMaxAttempts);
    m_desk.ledger.wake();
    m_caller.book->settle(m_admission, final.counted, final.usage.total(), steadyMs);

    WorkerMetrics &metrics = m_desk.metrics;
    metrics.inFlight.subtract();
    if (m_countedStream)
        metrics.streams.subtract();
    if (outcome == Outcome::ClientAbort)
        metrics.clientAborts.add();
    else if (outcome != Outcome::Success)
        metrics.providerErrors.add();
    metrics.inputTokens.add(static_cast<std::uint64_t>(final.usage.input));
    metrics.cachedInputTokens.add(static_cast<std::uint64_t>(final.usage.cachedInput));
    metrics.outputTokens.add(static_cast<std::uint64_t>(final.usage.output));
    metrics.duration.observe(final.durationMs);
    if (m_firstByteMs >= 0)
        metrics.firstByte.observe(m_firstByteMs);
    m_desk.running.erase(m_place);
}

// The last reference of a finished request goes with its call.
void AdmittedRequest::letGo()
{
    if (!m_call)
        m_self.reset();
}

void AdmittedRequest::clientGone()
{
    m_exchange.reset();
    if (m_finished || !m_admitted)
        return;
    m_sent = m_sent || (m_call && m_call->sent());
    const bool askedWhole = m_call && m_call->sent() && (!m_upload || m_upload->isWhole());
    if (askedWhole && readsOn()) {
        m_call->resume();
        m_call->endWithin(kDrainMs);
        return;
    }
    if (m_call)
        std::exchange(m_call, nullptr)->cancel();
    finish(Outcome::ClientAbort, 0, "client_closed_request");
    letGo();
}

void AdmittedRequest::stop(std::string_view code, std::string_view message)
{
    if (m_finished)
        return;
    if (m_call)
        std::exchange(m_call, nullptr)->cancel();
    const bool begun = m_exchange && m_exchange->begun();
    const int status = begun ? m_answerStatus : m_exchange ? 503 : 0;
    finish(m_exchange ? Outcome::Stopped : Outcome::ClientAbort, status, code);
    if (const auto exchange = std::move(m_exchange)) {
        if (begun)
            breakOff(*exchange, code, message);
        else
            exchange->respond(503, "application/json", errorBody(503, code, message), answerHeadersFor(*exchange));
    }
    letGo();
}

} // namespace turnpike
