#include "server/http/framing_guard.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace turnpike {

namespace {

bool isHost(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               std::string_view(".-_:[]").find(c) != std::string_view::npos;
    });
}

// Printable bytes without '#': a fragment has no place in a request.
bool isTarget(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '#'; });
}

bool isKnownMethod(std::string_view method)
{
    constexpr std::array<std::string_view, 7> known{"GET", "POST", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"};
    return std::find(known.begin(), known.end(), method) != known.end();
}

// Folds the request line's three parts into the head; an HTTP status, or 0.
int readRequestLine(std::string_view line, std::size_t targetLimit, RequestHead &head)
{
    const auto first = line.find(' ');
    const auto second = first == std::string_view::npos ? first : line.find(' ', first + 1);
    if (second == std::string_view::npos)
        return 400;
    head.method = line.substr(0, first);
    head.target = line.substr(first + 1, second - first - 1);
    const auto version = line.substr(second + 1);
    if (!isToken(head.method) || !isTarget(head.target))
        return 400;
    if (head.target.size() > targetLimit)
        return 414;
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        const bool shaped = version.size() == 8 && version.substr(0, 5) == "HTTP/" && version[6] == '.' &&
                            std::isdigit(static_cast<unsigned char>(version[5])) &&
                            std::isdigit(static_cast<unsigned char>(version[7]));
        return shaped ? 505 : 400;
    }
    if (!isKnownMethod(head.method))
        return 501;
    if (head.target.empty() || head.target[0] != '/' || head.target.substr(0, 2) == "//")
        return 400;
    head.http10 = version == "HTTP/1.0";
    head.keepAlive = !head.http10;
    const auto mark = head.target.find('?');
    head.path = head.target.substr(0, mark);
    head.query = mark == std::string_view::npos ? std::string_view() : head.target.substr(mark + 1);
    return 0;
}

// What the head's fields say about framing, collected before it is judged as a whole.
struct Framing
{
    int hosts = 0;
    int lengths = 0;
    int encodings = 0;
    std::string_view length;
    std::string_view encoding;
    bool close = false;
    bool keep = false;
    bool badHost = false;
    bool badExpect = false;

    void read(const HeaderField &field, RequestHead &head)
    {
        switch (field.name.size()) {
        case 4:
            if (equalsIgnoreCase(field.name, "host")) {
                ++hosts;
                badHost = badHost || !isHost(field.value);
            }
            break;
        case 6:
            if (equalsIgnoreCase(field.name, "expect")) {
                head.expectContinue = equalsIgnoreCase(field.value, "100-continue");
                badExpect = badExpect || !head.expectContinue;
            }
            break;
        case 10:
            if (equalsIgnoreCase(field.name, "connection")) {
                close = close || listHas(field.value, "close");
                keep = keep || listHas(field.value, "keep-alive");
            }
            break;
        case 14:
            if (equalsIgnoreCase(field.name, "content-length")) {
                ++lengths;
                length = field.value;
            }
            break;
        case 17:
            if (equalsIgnoreCase(field.name, "transfer-encoding")) {
                ++encodings;
                encoding = field.value;
            }
            break;
        default:
            break;
        }
    }
};

int judge(const Framing &framing, std::uint64_t bodyLimit, RequestHead &head)
{
    if (framing.hosts > 1 || framing.badHost || (framing.hosts == 0 && !head.http10))
        return 400;
    if (framing.lengths > 1 || framing.encodings > 1 || (framing.lengths && framing.encodings))
        return 400;
    if (framing.encodings) {
        if (head.http10)
            return 400;
        if (!equalsIgnoreCase(framing.encoding, "chunked"))
            return isToken(framing.encoding) || framing.encoding.find(',') != std::string_view::npos ? 501 : 400;
        head.chunked = true;
    }
    if (framing.lengths) {
        const auto *end = framing.length.data() + framing.length.size();
        const bool digits = !framing.length.empty() && std::all_of(framing.length.begin(), framing.length.end(),
                                                                   [](char c) { return c >= '0' && c <= '9'; });
        if (!digits)
            return 400;
        const auto parsed = std::from_chars(framing.length.data(), end, head.contentLength);
        if (parsed.ec != std::errc() || head.contentLength > bodyLimit)
            return 413;
    }
    if (framing.badExpect)
        return 417;
    head.expectContinue = head.expectContinue && !head.http10 && head.hasBody();
    head.keepAlive = !framing.close && (!head.http10 || framing.keep);
    return 0;
}

} // namespace

FramingGuard::Step FramingGuard::next(std::string_view input)
{
    switch (m_state) {
    case State::Head:
        return nextHead(input);
    case State::Length:
    case State::ChunkData:
        return nextLength(input);
    case State::ChunkSize:
    case State::ChunkEnd:
    case State::LastEnd:
        return nextChunkLine(input);
    }
    return bad(400);
}

// Looks at the lines that are complete. Every line ends with CRLF and holds neither CR, LF nor NUL inside; that is
// checked as the bytes come, so that a head with bare line feeds is refused at once and does not wait for an end that
// never comes.
int FramingGuard::scanLines(std::string_view bytes, std::size_t *headEnd)
{
    while (m_scanned < bytes.size()) {
        const auto *from = bytes.data() + m_scanned;
        const auto *feed = static_cast<const char *>(std::memchr(from, '\n', bytes.size() - m_scanned));
        const auto until = feed ? static_cast<std::size_t>(feed - bytes.data()) : bytes.size();
        const auto *carriage = static_cast<const char *>(std::memchr(from, '\r', until - m_scanned));
        const auto expected = until - 1;
        if (carriage && static_cast<std::size_t>(carriage - bytes.data()) != expected)
            return 400;
        if (!feed) {
            // a CR at the very end is looked at again together with what follows it
            m_scanned = carriage ? expected : until;
            if (m_lineStart == 0 && until > m_limits.target + 64)
                return 414;
            return until > m_limits.head ? 431 : 0;
        }
        if (!carriage)
            return 400;
        m_scanned = until + 1;
        if (m_lineStart == 0 && until > m_limits.target + 64)
            return 414;
        if (m_scanned > m_limits.head)
            return 431;
        if (expected == m_lineStart) {
            *headEnd = m_scanned;
            return m_lineStart == 0 ? 400 : 0;
        }
        m_lineStart = m_scanned;
    }
    return 0;
}

FramingGuard::Step FramingGuard::nextHead(std::string_view input)
{
    if (input.empty())
        return {};
    const std::size_t before = m_partial.size();
    std::string_view bytes = input;
    if (before) {
        m_partial.append(input.substr(0, m_limits.head + 1 - std::min(before, m_limits.head)));
        bytes = m_partial;
    }
    std::size_t headEnd = 0;
    if (const int status = scanLines(bytes, &headEnd))
        return bad(status);
    if (!headEnd) {
        if (!before)
            m_partial.assign(input);
        return {Event::NeedMore, before ? m_partial.size() - before : input.size(), {}, 0};
    }
    std::string head(bytes.substr(0, headEnd));
    std::string().swap(m_partial);
    m_scanned = 0;
    m_lineStart = 0;
    if (const int status = parseHead(std::move(head)))
        return bad(status);
    return {Event::Head, headEnd - before, {}, 0};
}

int FramingGuard::parseHead(std::string bytes)
{
    RequestHead head;
    head.bytes = std::move(bytes);
    const std::string_view text(head.bytes);
    std::size_t lineEnd = text.find("\r\n");
    if (const int status = readRequestLine(text.substr(0, lineEnd), m_limits.target, head))
        return status;
    Framing framing;
    head.fields.reserve(16);
    for (std::size_t start = lineEnd + 2; start + 2 < text.size(); start = lineEnd + 2) {
        lineEnd = text.find("\r\n", start);
        if (head.fields.size() == m_limits.fields)
            return 431;
        const auto field = readField(text.substr(start, lineEnd - start));
        if (!field)
            return 400;
        head.fields.push_back(*field);
        framing.read(*field, head);
    }
    if (const int status = judge(framing, m_limits.body, head))
        return status;
    m_state = head.chunked ? State::ChunkSize : head.contentLength ? State::Length : State::Head;
    m_left = head.contentLength;
    m_total = 0;
    m_head = std::move(head);
    return 0;
}

FramingGuard::Step FramingGuard::nextLength(std::string_view input)
{
    if (m_left == 0) {
        m_state = State::Head;
        return {Event::End, 0, {}, 0};
    }
    if (input.empty())
        return {};
    const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, input.size()));
    m_left -= size;
    if (m_left == 0 && m_state == State::ChunkData)
        m_state = State::ChunkEnd;
    return {Event::Body, size, input.substr(0, size), 0};
}

// A chunk-size line, the CRLF behind a chunk, or the CRLF that ends the body: extensions and trailers are refused,
// nobody who calls us needs them and they have carried attacks.
FramingGuard::Step FramingGuard::nextChunkLine(std::string_view input)
{
    for (std::size_t i = 0; i < input.size(); ++i) {
        m_partial.push_back(input[i]);
        const auto length = m_partial.size();
        const bool sizeLine = m_state == State::ChunkSize;
        if (sizeLine ? length > 10 : length > 2)
            return bad(400);
        if (input[i] != '\n') {
            const bool fits = sizeLine ? std::isxdigit(static_cast<unsigned char>(input[i])) || input[i] == '\r'
                                       : length == 1 && input[i] == '\r';
            if (!fits || (length > 1 && m_partial[length - 2] == '\r'))
                return bad(400);
            continue;
        }
        if (length < 2 || m_partial[length - 2] != '\r' || (sizeLine && length < 3))
            return bad(400);
        if (sizeLine) {
            std::from_chars(m_partial.data(), m_partial.data() + length - 2, m_left, 16);
            m_total += m_left;
        }
        m_partial.clear();
        if (m_total > m_limits.body)
            return bad(413);
        if (m_state == State::LastEnd) {
            m_state = State::Head;
            return {Event::End, i + 1, {}, 0};
        }
        m_state = m_state == State::ChunkEnd ? State::ChunkSize : m_left ? State::ChunkData : State::LastEnd;
        if (m_state == State::ChunkData)
            return {Event::Body, i + 1, input.substr(0, 0), 0};
    }
    return {Event::NeedMore, input.size(), {}, 0};
}

} // namespace turnpike
