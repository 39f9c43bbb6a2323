#include "tests/bench/load/response_reader.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace turnpike::load {
namespace {

bool sameWord(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

} // namespace

void ResponseReader::reset()
{
    m_state = State::Head;
    m_framing = Framing::UntilClose;
    m_chunk = Chunk::Size;
    m_left = 0;
    m_status = 0;
    m_keepAlive = true;
    m_head.clear();
    m_line.clear();
    m_requestId.clear();
}

ResponseReader::State ResponseReader::feed(std::string_view bytes, std::string &body)
{
    if (m_state == State::Head) {
        const std::size_t before = m_head.size();
        m_head.append(bytes);
        const std::size_t end = m_head.find("\r\n\r\n", before < 3 ? 0 : before - 3);
        if (end == std::string::npos)
            return m_state;
        bytes = bytes.substr(end + 4 - before);
        m_head.resize(end + 2);
        m_state = readHead() ? State::Body : State::Broken;
        if (m_state == State::Body && m_framing == Framing::Length && m_left == 0)
            m_state = State::Complete;
    }
    if (m_state == State::Body)
        feedBody(bytes, body);
    else if (m_state == State::Complete && !bytes.empty())
        m_state = State::Broken;
    return m_state;
}

ResponseReader::State ResponseReader::ended()
{
    const bool whole = m_state == State::Complete || (m_state == State::Body && m_framing == Framing::UntilClose);
    return m_state = whole ? State::Complete : State::Broken;
}

bool ResponseReader::readHead()
{
    const std::string_view head = m_head;
    if (head.substr(0, 7) != "HTTP/1." || head.size() < 12)
        return false;
    m_keepAlive = head[7] == '1';
    std::from_chars(head.data() + 9, head.data() + 12, m_status);
    std::size_t from = head.find("\r\n") + 2;
    while (from < head.size()) {
        const std::size_t to = head.find("\r\n", from);
        readField(head.substr(from, to - from));
        from = to + 2;
    }
    return m_status >= 200;
}

void ResponseReader::readField(std::string_view line)
{
    const std::size_t colon = std::min(line.find(':'), line.size());
    const std::string_view name = line.substr(0, colon);
    std::string_view value = line.substr(std::min(colon + 1, line.size()));
    while (!value.empty() && value.front() == ' ')
        value.remove_prefix(1);
    if (sameWord(name, "content-length")) {
        m_framing = Framing::Length;
        std::from_chars(value.data(), value.data() + value.size(), m_left);
    } else if (sameWord(name, "transfer-encoding") && sameWord(value, "chunked")) {
        m_framing = Framing::Chunked;
    } else if (sameWord(name, "connection") && sameWord(value, "close")) {
        m_keepAlive = false;
    } else if (sameWord(name, "x-request-id")) {
        m_requestId = value;
    }
}

void ResponseReader::feedBody(std::string_view bytes, std::string &body)
{
    if (m_framing == Framing::UntilClose) {
        body.append(bytes);
        return;
    }
    if (m_framing == Framing::Length) {
        const auto take = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, bytes.size()));
        body.append(bytes.substr(0, take));
        m_left -= take;
        bytes.remove_prefix(take);
        if (m_left == 0)
            m_state = bytes.empty() ? State::Complete : State::Broken;
        return;
    }
    while (!bytes.empty() && m_state == State::Body)
        bytes = feedChunk(bytes, body);
    if (!bytes.empty())
        m_state = State::Broken;
}

std::string_view ResponseReader::feedChunk(std::string_view bytes, std::string &body)
{
    if (m_chunk == Chunk::Data) {
        const auto take = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, bytes.size()));
        body.append(bytes.substr(0, take));
        m_left -= take;
        if (m_left == 0)
            m_chunk = Chunk::DataEnd;
        return bytes.substr(take);
    }
    const std::size_t end = bytes.find('\n');
    if (end == std::string_view::npos) {
        m_line.append(bytes);
        return {};
    }
    m_line.append(bytes.substr(0, end));
    if (m_line.empty() || m_line.back() != '\r' || !chunkLine(std::string_view(m_line).substr(0, m_line.size() - 1)))
        m_state = State::Broken;
    m_line.clear();
    return bytes.substr(end + 1);
}

bool ResponseReader::chunkLine(std::string_view line)
{
    switch (m_chunk) {
    case Chunk::Size: {
        const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), m_left, 16);
        if (error != std::errc() || (end != line.data() + line.size() && *end != ';'))
            return false;
        m_chunk = m_left > 0 ? Chunk::Data : Chunk::Trailer;
        return true;
    }
    case Chunk::DataEnd:
        m_chunk = Chunk::Size;
        return line.empty();
    case Chunk::Trailer:
        if (line.empty())
            m_state = State::Complete;
        return true;
    case Chunk::Data:
        break;
    }
    return false;
}

} // namespace turnpike::load
