#include "server/gateway/relay.h"

#include "server/gateway/cors.h"
#include "server/gateway/relay_desk.h"
#include "server/protocols/chat_formats.h"

#include <algorithm>

namespace turnpike {

namespace {

constexpr int kDrainMs = 120'000; // what is read on for the usage after the client has left

} // namespace

void Relay::start(RelayDesk &desk, std::shared_ptr<Exchange> exchange, const RelayedRoute &route, AddressFacts address)
{
    std::make_shared<Relay>(desk, std::move(exchange), route, std::move(address))->begin();
}

Relay::Relay(RelayDesk &desk, std::shared_ptr<Exchange> exchange, const RelayedRoute &route, AddressFacts address)
    : m_desk(desk), m_exchange(std::move(exchange)), m_route(route), m_address(std::move(address)),
      m_id(m_exchange->id()), m_clientAddress(m_exchange->clientAddress())
{}

// Everything that needs only the head comes before the body is read.
void Relay::begin()
{
    auto caller = authenticate(m_exchange->head(), m_clientAddress, m_desk.keys, m_desk.clock.wallMs(),
                               m_route.client == Protocol::Gemini ? KeyInQuery::Allowed : KeyInQuery::No);
    if (!caller)
        return deny(caller.error());
    m_caller = std::move(*caller);
    if (m_desk.draining)
        return deny({503, Refusal::Draining, "shutting_down", "The gateway is shutting down. Try again soon."});
    if (const auto denial = readPin())
        return deny(*denial);
    m_exchange->collectBody(m_desk.bodyLimit,
                            [self = shared_from_this()](std::string body) { self->bodyRead(std::move(body)); });
}

void Relay::bodyRead(std::string body)
{
    m_desk.metrics.bytesIn.add(body.size());
    m_body = std::move(body);
    auto request = RequestFacts::read(m_route.client, m_body);
    if (!request)
        return deny(badRequest(request.error()));
    m_request = std::move(*request);
    if (m_route.client == Protocol::Gemini) {
        m_request.model = m_address.model;
        m_request.stream = m_address.stream;
    }
    if (permitModel() && route() && admit())
        attempt();
}

bool Relay::permitModel()
{
    const auto &models = m_caller.config->models;
    if (models.empty() || std::find(models.begin(), models.end(), m_request.model) != models.end())
        return true;
    deny({403, Refusal::NotAllowed, "model_not_allowed", "This API key may not use the model " + m_request.model + ".",
          "model"});
    return false;
}

// From here on the request counts, has room in the journal, and will be recorded.
bool Relay::admit()
{
    m_createdAt = m_desk.clock.wallMs();
    m_startedSteady = m_desk.clock.steadyMs();
    const KeyLimits &limits = m_caller.config->limits;
    const bool tokensMatter = limits.tokensPerDay || limits.tokensPerMonth || limits.tokensPerMinute;
    KeyBook::Demand demand{0, m_createdAt, m_startedSteady};
    if (tokensMatter)
        demand.tokens = TokenEstimator::estimate(m_body) + std::max<std::int64_t>(0, m_request.maxTokens) * m_request.n;
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
    if (m_request.stream)
        m_desk.metrics.streams.add();
    m_place = m_desk.running.insert(m_desk.running.end(), this);
    m_self = shared_from_this();
    m_exchange->setHandler(m_self);
    return true;
}

void Relay::deny(const Denial &denial)
{
    m_desk.metrics.refuse(denial.reason);
    std::string headers;
    if (denial.retryAfterMs >= 0)
        headers = "Retry-After: " + std::to_string((denial.retryAfterMs + 999) / 1000) + "\r\n";
    const auto exchange = std::move(m_exchange);
    exchange->respond(denial.status, "application/json",
                      errorBody(denial.status, denial.code, denial.message, denial.param),
                      headers + corsHeaders(exchange->head()));
}

std::string Relay::errorBody(int status, std::string_view code, std::string_view message, std::string_view field) const
{
    return chatFormat(m_route.client).writeError(status, code, message, field);
}

AnswerContext Relay::answerContext() const
{
    return {m_exchange ? m_exchange->idText() : std::string(), m_createdAt / 1000, &m_translation->asked(),
            m_request.includeUsage, m_address.asArray};
}

std::string Relay::answerHeadersFor(const Exchange &exchange) const
{
    std::string headers = rateLimitHeaders(m_admission) + corsHeaders(exchange.head());
    if (!isTranslated(candidate()))
        return headers;
    std::string names;
    for (const std::string &field :
         m_translation->leftOut(candidate().format, traitsOf(candidate().way->channel->kind)))
        names.append(names.empty() ? "" : ", ").append(field);
    if (!names.empty()) // hints that the provider's format has no place for: not dropped in silence
        headers.append("X-Turnpike-Left-Out: ").append(names).append("\r\n");
    return headers;
}

Usage Relay::usageFor(Outcome outcome) const
{
    const bool answered = m_upstreamStatus / 100 == 2;
    const bool sentOnly = outcome == Outcome::ClientAbort && m_sent;
    if (!answered && !sentOnly)
        return {};
    const auto output = m_stream ? m_stream->estimatedOutput() : m_whole ? m_whole->estimatedOutput() : 0;
    const auto told = m_stream ? m_stream->usage() : m_whole ? m_whole->usage() : std::nullopt;
    return usageFrom(told, told ? 0 : TokenEstimator::estimate(m_body), output);
}

// Settles and records, before the last byte leaves. Called exactly once for an admitted request.
void Relay::finish(Outcome outcome, int status, std::string_view errorCode)
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
    final.usage = usageFor(outcome);
    final.errorCode = errorCode;
    if (m_stream || m_whole)
        final.usageJson = m_stream ? m_stream->usageJson() : m_whole->usageJson();
    m_desk.journal->append(final);
    m_desk.journal->release(RelayDesk::kMaxAttempts);
    m_desk.ledger.wake();
    m_caller.book->settle(m_admission, final.counted, final.usage.total(), steadyMs);

    WorkerMetrics &metrics = m_desk.metrics;
    metrics.inFlight.subtract();
    if (m_request.stream)
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

// The last reference of a finished relay goes with its call.
void Relay::letGo()
{
    if (!m_call)
        m_self.reset();
}

void Relay::clientGone()
{
    const bool streamed = m_stream || m_request.stream;
    m_exchange.reset();
    if (m_finished || !m_admitted)
        return;
    m_sent = m_sent || (m_call && m_call->sent());
    const bool drains = !streamed || candidate().way->channel->abortPolicy == AbortPolicy::Drain;
    if (drains && m_call && m_call->sent()) {
        m_call->resume();
        m_call->endWithin(kDrainMs);
        return;
    }
    if (m_call)
        std::exchange(m_call, nullptr)->cancel();
    finish(Outcome::ClientAbort, 0, "client_closed_request");
    letGo();
}

void Relay::stop(std::string_view code, std::string_view message)
{
    if (m_finished)
        return;
    if (m_call)
        std::exchange(m_call, nullptr)->cancel();
    const bool begun = m_exchange && m_exchange->begun();
    finish(m_exchange ? Outcome::Stopped : Outcome::ClientAbort, begun ? 200 : m_exchange ? 503 : 0, code);
    if (const auto exchange = std::move(m_exchange)) {
        if (!begun)
            exchange->respond(503, "application/json", errorBody(503, code, message), answerHeadersFor(*exchange));
        else if (m_stream) {
            exchange->writeChunk(m_stream->errorEvent(503, code, message));
            exchange->endStream();
        } else
            exchange->abortStream();
    }
    letGo();
}

} // namespace turnpike
