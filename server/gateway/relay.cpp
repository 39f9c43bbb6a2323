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
    if (!identify(m_route.client == Protocol::Gemini ? KeyPlaces::HeadersAndQuery : KeyPlaces::Headers))
        return;
    if (const auto denial = readPin())
        return deny(*denial);
    const auto type = m_exchange->head().header("content-type");
    if (!m_route.takesForm || !MultipartScanner::isForm(type))
        return readBody();
    auto form = MultipartScanner::forType(type);
    if (!form)
        return deny(badRequest(form.error()));
    m_form = std::move(*form);
    streamBody();
}

void Relay::readBody()
{
    m_exchange->collectBody(m_desk.bodyLimit,
                            [self = std::static_pointer_cast<Relay>(shared_from_this())](std::string body) {
                                self->m_desk.metrics.bytesIn.add(body.size());
                                self->bodyRead(std::move(body));
                            });
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

// A file may come before the model: then it waits in the upload.
void Relay::uploadReady()
{
    m_request.model = m_form->model();
    m_request.stream = m_form->stream();
    if (permitModel() && route() && admit())
        firstAttempt();
}

bool Relay::permitModel()
{
    const auto &models = m_caller.config->models;
    const auto lists = [&](std::string_view name) {
        return std::find(models.begin(), models.end(), name) != models.end();
    };
    if (models.empty() || lists(m_request.model) || (m_address.service && lists(m_address.service->service->name())))
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
         m_translation->leftOut(candidate().format, traitsOf(candidate().channel->providerKind())))
        names.append(names.empty() ? "" : ", ").append(field);
    if (!names.empty()) // hints that the provider's format has no place for: not dropped in silence
        headers.append("X-Turnpike-Left-Out: ").append(names).append("\r\n");
    return headers;
}

Usage Relay::usageFor(Outcome outcome) const
{
    const bool answered = m_upstreamStatus / 100 == 2;
    const bool sentOnly = outcome == Outcome::ClientAbort && m_sent;
    if (m_route.kind == RouteKind::Count || (!answered && !sentOnly))
        return {}; // counting costs nothing
    const auto told = m_stream ? m_stream->usage() : m_whole ? m_whole->usage() : std::nullopt;
    return usageFrom(told, told ? 0 : estimatedInput(), estimatedOutput());
}

void Relay::describe(AttemptRecord &record) const
{
    record.stream = m_request.stream || (m_form && m_form->stream()); // it may come behind the file
    record.route = m_address.service ? std::string_view(m_address.loggedRoute) : m_route.path;
    record.model = m_request.model;
    record.modelUpstream = m_modelUpstream;
}

void Relay::meter(AttemptRecord &final) const
{
    final.usage = usageFor(final.outcome);
    if (m_stream || m_whole)
        final.usageJson = m_stream ? m_stream->usageJson() : m_whole->usageJson();
}

// Of a form its texts, a token for four bytes; what a file comes to is not told by its size.
std::int64_t Relay::estimatedInput() const
{
    return m_form ? static_cast<std::int64_t>((m_form->textBytes() + 3) / 4) : TokenEstimator::estimate(m_body);
}

std::int64_t Relay::tokenDemand() const
{
    if (m_route.kind == RouteKind::Count)
        return 0;
    return estimatedInput() + std::max<std::int64_t>(0, m_request.maxTokens) * m_request.n;
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
