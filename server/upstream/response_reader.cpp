#include "server/upstream/response_reader.h"

#include <algorithm>
#include <charconv>

namespace turnpike {

std::string_view ResponseHead::header(std::string_view name) const
{
    for (const HeaderField &field : fields) {
        if (equalsIgnoreCase(field.name, name))
            return field.value;
    }
    return {};
}

void ResponseReader::reset()
{
    m_state = State::Head;
    m_partial.clear();
    m_line.clear();
    m_head = {};
    m_trailerBytes = 0;
    m_interim = 0;
}

ResponseReader::Step ResponseReader::next(std::string_view input)
{
    switch (m_state) {
    case State::Head:
        return nextHead(input);
    case State::Sized:
    case State::ChunkData:
        return nextSized(input);
    case State::UntilClose:
        return {input.empty() ? Event::NeedMore : Event::Body, input.size(), input};
    case State::ChunkSize:
    case State::ChunkEnd:
    case State::Trailer:
        return nextLine(input);
    case State::Done:
        break;
    }
    return {input.empty() ? Event::NeedMore : Event::Bad, 0, {}}; // bytes behind the end
}

ResponseReader::Step ResponseReader::nextHead(std::string_view input)
{
    if (input.empty())
        return {};
    const auto before = m_partial.size();
    m_partial.append(input.substr(0, std::min(input.size(), kHeadLimit + 1 - std::min(before, kHeadLimit))));
    const auto end = m_partial.find("\r\n\r\n", before < 3 ? 0 : before - 3);
    if (end == std::string::npos) {
        if (m_partial.size() > kHeadLimit)
            return {Event::Bad, 0, {}};
        return {Event::NeedMore, m_partial.size() - before, {}};
    }
    m_partial.resize(end + 4);
    const auto consumed = m_partial.size() - before;
    if (!parseHead())
        return {Event::Bad, consumed, {}};
    if (m_head.status / 100 != 1)
        return {Event::Head, consumed, {}};
    if (m_head.status == 101 || ++m_interim > kInterimLimit)
        return {Event::Bad, consumed, {}};
    m_partial.clear();
    m_state = State::Head;
    auto step = nextHead(input.substr(consumed));
    step.consumed += consumed;
    return step;
}

bool ResponseReader::parseHead()
{
    m_head = {};
    const std::string_view text(m_partial);
    std::size_t lineEnd = text.find("\r\n");
    const auto line = text.substr(0, lineEnd);
    const bool shaped = line.size() >= 12 && line.substr(0, 7) == "HTTP/1." && (line[7] == '1' || line[7] == '0') &&
                        line[8] == ' ' && (line.size() == 12 || line[12] == ' ') && isFieldValue(line);
    if (!shaped || std::from_chars(line.data() + 9, line.data() + 12, m_head.status).ptr != line.data() + 12 ||
        m_head.status < 100)
        return false;
    m_head.keepAlive = line[7] == '1';
    for (std::size_t start = lineEnd + 2; start + 2 < text.size(); start = lineEnd + 2) {
        lineEnd = text.find("\r\n", start);
        const auto field = readField(text.substr(start, lineEnd - start));
        if (!field)
            return false;
        m_head.fields.push_back(*field);
        const auto &[name, value] = *field;
        if (equalsIgnoreCase(name, "content-length")) {
            std::uint64_t length = 0;
            const auto parsed = std::from_chars(value.data(), value.data() + value.size(), length);
            if (value.empty() || parsed.ec != std::errc() || parsed.ptr != value.data() + value.size() ||
                (m_head.sized && length != m_head.contentLength))
                return false;
            m_head.sized = true;
            m_head.contentLength = length;
        } else if (equalsIgnoreCase(name, "transfer-encoding")) {
            if (m_head.chunked || !equalsIgnoreCase(value, "chunked"))
                return false;
            m_head.chunked = true;
        } else if (equalsIgnoreCase(name, "connection")) {
            m_head.keepAlive = !listHas(value, "close") && (m_head.keepAlive || listHas(value, "keep-alive"));
        }
    }
    if (m_head.sized && m_head.chunked)
        return false;
    if (m_head.status == 204 || m_head.status == 304) {
        m_head.chunked = false;
        m_head.sized = true;
        m_head.contentLength = 0;
    }
    m_state = m_head.chunked ? State::ChunkSize : m_head.sized ? State::Sized : State::UntilClose;
    m_left = m_head.contentLength;
    if (m_state == State::UntilClose)
        m_head.keepAlive = false;
    return true;
}

ResponseReader::Step ResponseReader::nextSized(std::string_view input)
{
    if (m_left == 0 && m_state == State::Sized) {
        m_state = State::Done;
        return {Event::End, 0, {}};
    }
    if (input.empty())
        return {};
    const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, input.size()));
    m_left -= size;
    if (m_left == 0 && m_state == State::ChunkData)
        m_state = State::ChunkEnd;
    return {Event::Body, size, input.substr(0, size)};
}

ResponseReader::Step ResponseReader::nextLine(std::string_view input)
{
    std::size_t consumed = 0;
    while (consumed < input.size()) {
        const auto feed = input.find('\n', consumed);
        const auto until = feed == std::string_view::npos ? input.size() : feed + 1;
        m_line.append(input.substr(consumed, until - consumed));
        consumed = until;
        if (m_line.size() > kLineLimit)
            return {Event::Bad, consumed, {}};
        if (feed == std::string_view::npos)
            break;
        if (m_line.size() < 2 || m_line[m_line.size() - 2] != '\r')
            return {Event::Bad, consumed, {}};
        m_line.resize(m_line.size() - 2);
        const bool good = finishLine();
        m_line.clear();
        if (!good)
            return {Event::Bad, consumed, {}};
        if (m_state == State::Done)
            return {Event::End, consumed, {}};
        if (m_state == State::ChunkData) {
            auto step = nextSized(input.substr(consumed));
            step.consumed += consumed;
            return step;
        }
    }
    return {Event::NeedMore, consumed, {}};
}

// A chunk-size line (extensions are read over), the empty line behind a chunk, or a line of the trailer.
bool ResponseReader::finishLine()
{
    if (m_state == State::ChunkEnd) {
        m_state = State::ChunkSize;
        return m_line.empty();
    }
    if (m_state == State::Trailer) {
        m_trailerBytes += m_line.size();
        if (m_line.empty())
            m_state = State::Done;
        return m_trailerBytes <= kHeadLimit;
    }
    const auto parsed = std::from_chars(m_line.data(), m_line.data() + m_line.size(), m_left, 16);
    const auto digits = parsed.ptr - m_line.data();
    const bool ends = parsed.ptr == m_line.data() + m_line.size() || *parsed.ptr == ';' || *parsed.ptr == ' ';
    if (parsed.ec != std::errc() || digits == 0 || digits > 15 || !ends || !isFieldValue(m_line))
        return false;
    m_state = m_left ? State::ChunkData : State::Trailer;
    return true;
}

} // namespace turnpike
