#include "server/gateway/service_relay.h"

#include "server/gateway/relay_desk.h"
#include "server/gateway/relayed_route.h"
#include "server/gateway/retry_after.h"
#include "server/gateway/service_access.h"
#include "server/gateway/service_path.h"
#include "server/gateway/service_request.h"
#include "server/protocols/chat_formats.h"

#include <algorithm>

namespace turnpike {

namespace {

constexpr std::size_t kHeldBody = 256u << 10; // of an answer that another key may better

// RFC 9110: what may be sent twice without doing more than once.
bool isIdempotent(std::string_view method)
{
    return method != "POST" && method != "PATCH";
}

// A service that has GET has HEAD.
bool takesMethod(const ProxyService &service, std::string_view method)
{
    const auto has = [&](std::string_view one) {
        return std::find(service.methods.begin(), service.methods.end(), one) != service.methods.end();
    };
    return service.methods.empty() || has(method) || (method == "HEAD" && has("GET"));
}

std::string listed(const std::vector<std::string> &methods)
{
    std::string text;
    for (const std::string &method : methods)
        text.append(text.empty() ? "" : ", ").append(method);
    return text;
}

// Clients of Gemini put their key into the address.
bool keyMayBeInQuery(const ServiceCall &call)
{
    return call.pool && call.pool->service->kind == ServiceKind::Llm &&
           call.pool->service->apiFormat == ChannelKind::Gemini;
}

} // namespace

void ServiceRelay::start(RelayDesk &desk, std::shared_ptr<Exchange> exchange, ServiceCall call)
{
    std::make_shared<ServiceRelay>(desk, std::move(exchange), std::move(call))->begin();
}

ServiceRelay::ServiceRelay(RelayDesk &desk, std::shared_ptr<Exchange> exchange, ServiceCall call)
    : AdmittedRequest(desk, std::move(exchange)), m_asked(std::move(call)),
      m_name(m_asked.pool ? service().name() : std::string()), m_errors(protocolOfPath(m_asked.rest)),
      m_isHead(m_exchange->head().method == "HEAD"), m_idempotent(isIdempotent(m_exchange->head().method)),
      m_keyApart(!m_exchange->head().header(kProxyKeyHeader).empty())
{}

// Everything that needs only the head comes before the body is read.
void ServiceRelay::begin()
{
    const auto places = m_keyApart                 ? KeyPlaces::ProxyKeyAlone
                        : keyMayBeInQuery(m_asked) ? KeyPlaces::HeadersAndQuery
                                                   : KeyPlaces::Headers;
    if (!identify(places))
        return;
    if (const auto denial = refusal())
        return deny(*denial);
    m_way = m_desk.channels.way(*m_asked.pool);
    if (!m_way)
        return deny({503, Refusal::NoChannel, "no_available_channel", "This service is not available now."});
    streamBody();
}

std::optional<Denial> ServiceRelay::refusal() const
{
    if (auto denial = serviceDenial(m_asked.pool.get(), *m_caller.config))
        return denial;
    const auto &models = m_caller.config->models;
    if (!models.empty() && std::find(models.begin(), models.end(), m_name) == models.end())
        return Denial{403, Refusal::NotAllowed, "service_not_allowed", "This API key may not use this service."};
    if (!takesMethod(service(), m_exchange->head().method))
        return Denial{
            405, Refusal::BadRequest,      "method_not_allowed", "This service does not take that method.", {},
            -1,  listed(service().methods)};
    if (!staysInside(m_asked.rest))
        return Denial{400, Refusal::BadRequest, "invalid_path", "This path could lead out of the service."};
    return std::nullopt;
}

void ServiceRelay::uploadReady()
{
    m_selection = Selection([this](std::size_t i) { return i == 0 ? &m_way->routed : nullptr; });
    if (mayBegin() && admit())
        firstAttempt();
}

void ServiceRelay::prepareAttempt()
{
    m_headers.clear();
    m_providerSucceeded = false; // a success that broke off before its first byte is none
}

void ServiceRelay::startCall()
{
    const ServiceQuestion question{m_asked.rest,
                                   m_providerKey ? std::string_view(m_providerKey->secret) : std::string_view(),
                                   m_keyApart, keyMayBeInQuery(m_asked)};
    auto body = Upload::source(m_upload);
    auto head =
        serviceRequest(m_way->target, service(), question, m_exchange->head(), m_exchange->idText(), body->length());
    m_call = m_desk.pool.call({m_way, &m_way->target}, // lives with the way
                              std::move(head), m_way->timeouts, *this, std::move(body));
}

// There is no other channel. A new connection may help where the last was cut, waiting as long once more does not.
bool ServiceRelay::concernsKey(const Failure &failure) const
{
    return failure.fault != Fault::Timeout;
}

// Its key was refused, or has no more to spend: nothing was done, so another may ask the same, whatever the method.
bool ServiceRelay::isHeld() const
{
    return m_upstreamStatus == 401 || m_upstreamStatus == 402 || m_upstreamStatus == 403 || m_upstreamStatus == 429;
}

void ServiceRelay::upstreamHead(const ResponseHead &head)
{
    if (m_finished)
        return;
    noteHead(head);
    m_providerSucceeded = head.status < 400;
    m_headers = serviceAnswerHeaders(head, service(),
                                     m_providerKey ? std::string_view(m_providerKey->secret) : std::string_view());
    const bool unread = !m_exchange && !isHeld(); // the client has gone: how it ended was all that was waited for
    if (!m_isHead && !unread)
        return;
    std::exchange(m_call, nullptr)->cancel(); // of a HEAD no body follows, which its reader does not know
    upstreamEnd(false);
}

void ServiceRelay::upstreamBody(std::string_view bytes)
{
    if (!m_finished && (!isHeld() || m_out.size() + bytes.size() <= kHeldBody))
        m_out.append(bytes);
}

// Once per read: what one read brought leaves in one write.
void ServiceRelay::upstreamPause()
{
    if (!m_finished && !isHeld() && m_exchange)
        pass();
}

void ServiceRelay::beginAnswer()
{
    markFirstByte();
    m_answerStatus = m_upstreamStatus;
    const auto headers = answerHeadersFor(*m_exchange) + m_headers;
    if (m_answerSized)
        m_exchange->beginSized(m_answerStatus, m_contentType, m_answerLength, headers);
    else
        m_exchange->beginStream(m_answerStatus, m_contentType, headers);
}

// The last piece of an answer whose length is known waits for the end, so that the record comes before it.
void ServiceRelay::pass()
{
    if (!m_exchange->begun())
        beginAnswer();
    const std::size_t kept = m_answerSized ? 1 : 0;
    if (m_out.size() <= kept)
        return;
    const std::size_t size = m_out.size() - kept;
    countSent(size);
    m_exchange->writeChunk(std::string_view(m_out).substr(0, size));
    m_out.erase(0, size);
    if (m_exchange->congested())
        m_call->pause();
}

void ServiceRelay::upstreamEnd(bool /*byClose*/)
{
    m_call = nullptr;
    if (m_finished)
        return letGo();
    if (isHeld())
        return refused();
    endAnswer();
}

void ServiceRelay::refused()
{
    const Fault fault = faultOf(m_upstreamStatus, {});
    const Failure failure = failureOf(m_upstreamStatus, fault);
    if (!m_exchange || fault != Fault::RateLimited)
        return attemptFailed(failure);
    m_desk.metrics.failedAttempts.add();
    health().failed(fault, m_desk.clock.steadyMs(), retryAfterMs(m_retryAfter, m_desk.clock.wallMs()));
    if (!tryNext(failure))
        endAnswer();
}

// The whole answer is here, or of a HEAD its head.
void ServiceRelay::endAnswer()
{
    const bool success = m_upstreamStatus < 400;
    if (m_upstreamStatus < 500 && !isHeld())
        health().succeeded(); // it answered: the request was at fault
    if (m_exchange)
        markFirstByte();
    const auto outcome = !m_exchange ? Outcome::ClientAbort : success ? Outcome::Success : Outcome::ProviderError;
    finish(outcome, m_exchange ? m_upstreamStatus : 0,
           !m_exchange ? "client_closed_request"
           : success   ? ""
                       : "upstream_error");
    if (m_exchange && m_isHead)
        beginAnswer();
    if (const auto exchange = std::move(m_exchange)) {
        countSent(m_out.size());
        if (exchange->begun()) {
            exchange->writeChunk(m_out);
            exchange->endStream();
        } else
            exchange->respond(m_upstreamStatus, m_contentType, m_out, answerHeadersFor(*exchange) + m_headers);
    }
    letGo();
}

void ServiceRelay::broken(std::string_view code, std::string_view /*message*/)
{
    finish(m_exchange ? Outcome::Broken : Outcome::ClientAbort, m_exchange ? m_answerStatus : 0, code);
    if (const auto exchange = std::move(m_exchange))
        exchange->abortStream();
    letGo();
}

// No protocol is known in which an error could be told now: the client sees a broken transfer.
void ServiceRelay::breakOff(Exchange &exchange, std::string_view /*code*/, std::string_view /*message*/)
{
    exchange.abortStream();
}

std::string ServiceRelay::errorBody(int status, std::string_view code, std::string_view message,
                                    std::string_view field) const
{
    return chatFormat(m_errors).writeError(status, code, message, field);
}

void ServiceRelay::describe(AttemptRecord &record) const
{
    record.route = m_asked.route;
    record.model = m_name;
}

} // namespace turnpike
