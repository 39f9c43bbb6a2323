#include "server/gateway/relay.h"

#include "server/gateway/relay_desk.h"
#include "server/protocols/chat_formats.h"

#include <algorithm>

namespace turnpike {

void Relay::start(RelayDesk &desk, std::shared_ptr<Exchange> exchange, const RelayedRoute &route, AddressFacts address)
{
    std::make_shared<Relay>(desk, std::move(exchange), route, std::move(address))->begin();
}

Relay::Relay(RelayDesk &desk, std::shared_ptr<Exchange> exchange, const RelayedRoute &route, AddressFacts address)
    : AdmittedRequest(desk, std::move(exchange)), m_route(route), m_address(std::move(address))
{}

// Everything that needs only the head comes before the body is read.
void Relay::begin()
{
    if (identify(m_route.client == Protocol::Gemini ? KeyInQuery::Allowed : KeyInQuery::No))
        readBody();
}

void Relay::bodyRead(std::string body)
{
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
        firstAttempt();
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
    std::string headers = AdmittedRequest::answerHeadersFor(exchange);
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
    const auto told = m_stream ? m_stream->usage() : m_whole ? m_whole->usage() : std::nullopt;
    return usageFrom(told, told ? 0 : TokenEstimator::estimate(m_body), estimatedOutput());
}

void Relay::describe(AttemptRecord &record) const
{
    record.stream = m_request.stream;
    record.route = m_route.path;
    record.model = m_request.model;
    record.modelUpstream = m_modelUpstream;
}

void Relay::meter(AttemptRecord &final) const
{
    final.usage = usageFor(final.outcome);
    if (m_stream || m_whole)
        final.usageJson = m_stream ? m_stream->usageJson() : m_whole->usageJson();
}

std::int64_t Relay::tokenDemand() const
{
    return TokenEstimator::estimate(m_body) + std::max<std::int64_t>(0, m_request.maxTokens) * m_request.n;
}

// A whole answer is read on for its usage: the provider has done its work.
bool Relay::readsOn() const
{
    const bool streamed = m_stream || m_request.stream;
    return !streamed || way().channel->abortPolicy == AbortPolicy::Drain;
}

void Relay::breakOff(Exchange &exchange, std::string_view code, std::string_view message)
{
    if (!m_stream)
        return exchange.abortStream();
    exchange.writeChunk(m_stream->errorEvent(503, code, message));
    exchange.endStream();
}

std::int64_t Relay::estimatedOutput() const
{
    return m_stream ? m_stream->estimatedOutput() : m_whole ? m_whole->estimatedOutput() : 0;
}

} // namespace turnpike
