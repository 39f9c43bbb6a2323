#include "server/gateway/relay.h"

#include "server/gateway/cors.h"
#include "server/gateway/relay_desk.h"
#include "server/gateway/retry_after.h"
#include "server/gateway/upstream_request.h"
#include "server/protocols/chat_formats.h"

#include <algorithm>

namespace turnpike {

namespace {

constexpr std::size_t kAffinityBytes = 4096; // about the shortest beginning that providers keep, 1024 tokens
constexpr int kDrainMs = 120'000;            // what is read on for the usage after the client has left

ProviderTraits traitsOf(ChannelKind kind)
{
    return {kind == ChannelKind::OpenAi || kind == ChannelKind::Responses || kind == ChannelKind::Simulator};
}

Denial badRequest(const Error &error)
{
    return {400, Refusal::BadRequest, error.code, error.message, error.field};
}

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

bool Relay::route()
{
    const bool isLong = m_request.conversation && m_body.size() >= m_request.conversation + kAffinityBytes;
    const std::uint64_t seed = isLong ? affinitySeed() : m_desk.random();
    const auto candidates = m_desk.channels.snapshot().candidates(m_request.model, m_caller.config->group, seed);
    for (const auto &channel : candidates.order) {
        const auto format = providerFormat(channel->kind, m_route);
        auto way = format ? m_desk.channels.way(channel) : nullptr;
        if (way)
            m_candidates.push_back({std::move(way), *format});
    }
    const auto refused = keepExpressible();
    if (!m_candidates.empty()) {
        std::vector<const RoutedChannel *> order;
        for (const Candidate &one : m_candidates)
            order.push_back(&one.way->routed);
        m_selection = Selection(std::move(order), isLong ? std::optional(seed) : std::nullopt);
        m_turn = *m_selection.next(m_desk.clock.steadyMs());
        return true;
    }
    if (refused) {
        deny(badRequest(*refused));
        return false;
    }
    if (candidates.found == ChannelSnapshot::Found::NoSuchModel)
        deny({404, Refusal::NoSuchModel, "model_not_found", "The model " + m_request.model + " does not exist here.",
              "model"});
    else if (candidates.found == ChannelSnapshot::Found::NotForGroup)
        deny({403, Refusal::NotAllowed, "model_not_allowed",
              "This API key may not use the model " + m_request.model + ".", "model"});
    else
        deny({503, Refusal::NoChannel, "no_available_channel",
              "No channel for the model " + m_request.model + " is available now."});
    return false;
}

// Providers keep long beginnings of conversations in a cache of the account: the same key holder's conversation finds
// the same channel and provider key as long as they are well.
std::uint64_t Relay::affinitySeed() const
{
    const std::string_view beginning = std::string_view(m_body).substr(m_request.conversation, kAffinityBytes);
    return std::hash<std::string_view>()(beginning) ^ static_cast<std::uint64_t>(m_caller.config->id);
}

// Channels whose providers cannot be asked this leave the list; what the first of them could not express comes back.
std::optional<Error> Relay::keepExpressible()
{
    std::optional<Error> refused;
    std::erase_if(m_candidates, [&](const Candidate &one) {
        if (!isTranslated(one))
            return false;
        auto body = bodyFor(one);
        if (!body && !refused)
            refused = std::move(body.error());
        return !body;
    });
    return refused;
}

Result<std::string> Relay::bodyFor(const Candidate &one)
{
    const std::string_view model = one.way->channel->upstreamModel(m_request.model);
    if (!isTranslated(one))
        return m_request.bodyFor(m_route.client, m_body, model);
    if (!m_translation)
        m_translation.emplace(m_route.client, m_body, m_request.model, m_request.stream);
    return m_translation->bodyFor(one.format, traitsOf(one.way->channel->kind), model);
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

// An attempt that brought the client nothing: the next key or channel, or the end.
void Relay::attemptFailed(const Failure &failure)
{
    m_desk.metrics.failedAttempts.add();
    if (failure.fault != Fault::None)
        health().failed(failure.fault, m_desk.clock.steadyMs(), retryAfterMs(m_retryAfter, m_desk.clock.wallMs()));
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
