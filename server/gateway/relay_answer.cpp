#include "server/gateway/relay.h"
#include "server/gateway/relay_desk.h"
#include "server/protocols/chat_formats.h"

#include <algorithm>
#include <array>

namespace turnpike {

namespace {

constexpr std::size_t kHeldAnswer = 1u << 20;        // a whole answer up to this is held back until it is complete
constexpr std::size_t kTranslatedAnswer = 64u << 20; // pictures come in it
constexpr std::size_t kErrorBody = 256u << 10;       // of a provider's error answer
constexpr int kTrailingMs = 5'000;                   // for the end of a response whose content is complete

bool startsWith(std::string_view text, std::string_view start)
{
    return equalsIgnoreCase(text.substr(0, start.size()), start);
}

// Chat is answered in JSON, whatever the head says.
WholeMeter::Content contentOf(RouteKind route, std::string_view type)
{
    if (route != RouteKind::Passed || type.empty() || startsWith(type, "application/json"))
        return WholeMeter::Content::Object;
    return startsWith(type, "text/") ? WholeMeter::Content::Text : WholeMeter::Content::Binary;
}

} // namespace

void Relay::upstreamHead(const ResponseHead &head)
{
    if (m_finished)
        return;
    noteHead(head);
    if (head.status / 100 != 2)
        return;
    m_providerSucceeded = true;
    if (!startsWith(m_contentType, "text/event-stream")) {
        m_whole.emplace(candidate().format, contentOf(m_route.kind, m_contentType));
        return;
    }
    if (!isTranslated(candidate())) {
        m_stream = passedStream(m_route.client, m_request.includeUsage || !m_route.usageChunk, m_address.asArray);
    } else {
        m_stream = translatedStream(candidate().format, m_route.client, answerContext());
        m_contentType = "text/event-stream";
    }
    if (m_address.asArray)
        m_contentType = "application/json";
}

void Relay::upstreamBody(std::string_view bytes)
{
    if (m_finished)
        return;
    if (m_stream)
        return m_stream->feed(bytes, m_out);
    if (m_whole)
        m_whole->feed(bytes);
    if (m_whole || m_out.size() + bytes.size() <= kErrorBody)
        m_out.append(bytes);
}

// Once per read: what one read brought leaves in one write.
void Relay::upstreamPause()
{
    if (m_finished)
        return;
    if (m_stream)
        passStream();
    else if (m_whole)
        passWhole();
}

void Relay::passStream()
{
    if (!m_stream->error().empty() || !m_stream->trustworthy())
        return broken("upstream_error", "The provider ended the stream with an error.");
    if (m_stream->done())
        return endStream();
    if (m_out.empty())
        return;
    if (m_exchange) {
        markFirstByte();
        if (!m_exchange->begun())
            m_exchange->beginStream(200, m_contentType, answerHeadersFor(*m_exchange) + "Cache-Control: no-cache\r\n");
        countSent(m_out.size());
        m_exchange->writeChunk(m_out);
        if (m_exchange->congested())
            m_call->pause();
    }
    m_out.clear();
}

// The protocol's end mark is here; it leaves only after the request is recorded. The response's own end may follow.
void Relay::endStream()
{
    markFirstByte();
    finish(m_exchange ? Outcome::Success : Outcome::ClientAbort, m_exchange ? 200 : 0,
           m_exchange ? "" : "client_closed_request");
    if (m_call)
        m_call->endWithin(kTrailingMs);
    if (const auto exchange = std::move(m_exchange)) {
        if (!exchange->begun())
            exchange->beginStream(200, m_contentType, answerHeadersFor(*exchange) + "Cache-Control: no-cache\r\n");
        countSent(m_out.size());
        exchange->writeChunk(m_out);
        exchange->endStream();
    }
    letGo();
}

// An answer too large to be held, or that is played as it comes, is passed on at once; it cannot move to another
// channel any more. The last piece waits for the end, so that the record comes before it.
void Relay::passWhole()
{
    if (isTranslated(candidate())) {
        if (m_out.size() > kTranslatedAnswer)
            broken("upstream_invalid_response", "The provider's answer is too large to be translated.");
        return;
    }
    const std::size_t kept = 1;
    if (m_out.size() <= (m_whole->isOpaque() ? kept : kHeldAnswer) || !m_exchange)
        return;
    markFirstByte();
    if (!m_exchange->begun()) {
        const auto headers = answerHeadersFor(*m_exchange);
        if (m_answerSized)
            m_exchange->beginSized(200, m_contentType, m_answerLength, headers);
        else
            m_exchange->beginStream(200, m_contentType, headers);
    }
    countSent(m_out.size() - kept);
    m_exchange->writeChunk(std::string_view(m_out).substr(0, m_out.size() - kept));
    m_out.erase(0, m_out.size() - kept);
    if (m_exchange->congested())
        m_call->pause();
}

void Relay::endWhole()
{
    if (!m_whole->complete() && !(m_exchange && m_exchange->begun()))
        return attemptFailed({Outcome::NoAnswer, 502, "upstream_invalid_response",
                              "The provider's answer was not complete JSON.", true});
    if (!m_whole->complete())
        return broken("upstream_invalid_response", "The provider's answer was not complete JSON.");
    if (isTranslated(candidate()) && m_exchange) {
        auto translated = translatedAnswer(m_out, candidate().format, m_route.client, answerContext());
        if (!translated)
            return attemptFailed({Outcome::NoAnswer, 502, "upstream_invalid_response",
                                  "The provider's answer could not be understood.", true});
        m_out = std::move(*translated);
        m_contentType = "application/json";
    }
    markFirstByte();
    finish(m_exchange ? Outcome::Success : Outcome::ClientAbort, m_exchange ? 200 : 0,
           m_exchange ? "" : "client_closed_request");
    if (const auto exchange = std::move(m_exchange)) {
        countSent(m_out.size());
        if (exchange->begun()) {
            exchange->writeChunk(m_out);
            exchange->endStream();
        } else
            exchange->respond(200, m_contentType, m_out, answerHeadersFor(*exchange));
    }
    letGo();
}

// The answer cannot be completed. Before its first byte that is a failed attempt like any other.
void Relay::broken(std::string_view code, std::string_view message)
{
    if (m_call)
        std::exchange(m_call, nullptr)->cancel();
    if (m_exchange && !m_exchange->begun())
        return attemptFailed({Outcome::NoAnswer, 502, code, message, true});
    finish(m_exchange ? Outcome::Broken : Outcome::ClientAbort, m_exchange ? 200 : 0, code);
    if (const auto exchange = std::move(m_exchange)) {
        const bool theirs = m_stream && !m_stream->error().empty();
        exchange->writeChunk(m_out);
        if (m_stream) {
            exchange->writeChunk(theirs ? m_stream->error() : m_stream->errorEvent(502, code, message));
            exchange->endStream();
        } else
            exchange->abortStream();
    }
    letGo();
}

void Relay::upstreamEnd(bool byClose)
{
    m_call = nullptr;
    if (m_finished)
        return letGo();
    if (m_whole)
        return endWhole();
    if (!m_stream)
        return providerRefused();
    if (!m_stream->error().empty() || !m_stream->trustworthy())
        return broken("upstream_error", "The provider ended the stream with an error.");
    if (m_stream->end(byClose, m_out))
        return endStream();
    broken("upstream_cut", "The provider's stream ended before its end mark.");
}

} // namespace turnpike
