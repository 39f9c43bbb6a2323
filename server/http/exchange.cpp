#include "server/http/exchange.h"

#include "server/http/body_buffer.h"
#include "server/http/connection.h"
#include "server/http/edge_server.h"
#include "server/http/status.h"

#include <array>
#include <charconv>

namespace turnpike {

Exchange::Exchange(Connection *connection, RequestHead head, std::int64_t id, std::string idText,
                   std::string clientAddress)
    : m_connection(connection), m_head(std::move(head)), m_id(id), m_idText(std::move(idText)),
      m_clientAddress(std::move(clientAddress))
{}

Exchange::~Exchange() = default;

Door Exchange::door() const
{
    return m_connection ? m_connection->m_door : Door::Public;
}

void Exchange::collectBody(std::size_t limit, std::function<void(std::string)> done)
{
    const auto buffer = std::make_shared<BodyBuffer>();
    buffer->expect(m_head.contentLength);
    const auto keep = [buffer](std::string_view piece) { return buffer->append(piece); };
    streamBody(limit, {keep, [this, buffer, done = std::move(done)] {
                           std::string body;
                           if (buffer->take(body))
                               done(std::move(body));
                           else
                               m_connection->refuseBody(503);
                       }});
}

void Exchange::streamBody(std::size_t limit, BodyReceiver receiver)
{
    if (m_connection)
        m_connection->streamBody(limit, std::move(receiver));
}

std::string Exchange::answerHead(int status, std::string_view contentType, std::string_view headers) const
{
    std::string head;
    head.reserve(256 + headers.size());
    head.append("HTTP/1.1 ").append(std::to_string(status)).append(" ").append(reasonPhrase(status)).append("\r\n");
    if (!contentType.empty())
        head.append("Content-Type: ").append(contentType).append("\r\n");
    head.append("X-Request-Id: ").append(m_idText).append("\r\n");
    head.append(m_connection->m_server.dateLine()).append(headers);
    const bool ends = !m_head.keepAlive || m_connection->m_server.m_draining;
    if (ends)
        head.append("Connection: close\r\n");
    else if (m_head.http10)
        head.append("Connection: keep-alive\r\n");
    return head;
}

void Exchange::respond(int status, std::string_view contentType, std::string_view body, std::string_view headers)
{
    if (!m_connection || m_begun)
        return;
    m_begun = true;
    auto answer = answerHead(status, contentType, headers);
    if (status != 204 && status != 304) // neither has a body; of a 304 the length would be the resource's
        answer.append("Content-Length: ").append(std::to_string(body.size())).append("\r\n");
    answer.append("\r\n");
    if (m_head.method != "HEAD")
        answer.append(body);
    m_connection->send(answer);
    finish();
}

void Exchange::beginStream(int status, std::string_view contentType, std::string_view headers)
{
    if (!m_connection || m_begun)
        return;
    m_begun = true;
    m_chunked = !m_head.http10;
    if (!m_chunked)
        m_head.keepAlive = false; // the end of the connection is the end of the answer
    auto answer = answerHead(status, contentType, headers);
    answer.append(m_chunked ? "Transfer-Encoding: chunked\r\n\r\n" : "\r\n");
    m_connection->send(answer);
}

void Exchange::beginSized(int status, std::string_view contentType, std::uint64_t length, std::string_view headers)
{
    if (!m_connection || m_begun)
        return;
    m_begun = true;
    auto answer = answerHead(status, contentType, headers);
    answer.append("Content-Length: ").append(std::to_string(length)).append("\r\n\r\n");
    m_connection->send(answer);
}

void Exchange::writeChunk(std::string_view data)
{
    if (!m_connection || data.empty() || m_head.method == "HEAD")
        return;
    if (!m_chunked) {
        m_connection->send(data);
        return;
    }
    constexpr std::size_t kSmall = 4096;
    std::array<char, kSmall + 32> small;
    std::string large;
    char *out = small.data();
    if (data.size() > kSmall) {
        large.resize(data.size() + 32);
        out = large.data();
    }
    char *end = std::to_chars(out, out + 16, data.size(), 16).ptr;
    *end++ = '\r';
    *end++ = '\n';
    end += data.copy(end, data.size());
    *end++ = '\r';
    *end++ = '\n';
    m_connection->send({out, static_cast<std::size_t>(end - out)});
}

void Exchange::endStream()
{
    if (!m_connection)
        return;
    if (m_chunked && m_head.method != "HEAD")
        m_connection->send("0\r\n\r\n");
    finish();
}

void Exchange::abortStream()
{
    if (!m_connection)
        return;
    m_head.keepAlive = false; // the connection closes behind what was sent, short of the promised end
    finish();
}

void Exchange::resetConnection()
{
    m_handler.reset();
    if (m_connection)
        m_connection->retire(true);
}

void Exchange::finish()
{
    m_handler.reset();
    if (m_connection)
        m_connection->answerDone();
}

bool Exchange::congested() const
{
    return m_connection && m_connection->m_congested;
}

} // namespace turnpike
