#include "server/protocols/sse_reader.h"

#include <cstring>

namespace turnpike {

void SseReader::feed(std::string_view bytes)
{
    if (m_partial.empty()) {
        m_rest = bytes;
        return;
    }
    m_partial.append(bytes);
    m_rest = m_partial;
}

bool SseReader::next(Event &event)
{
    const auto end = findEnd(m_rest);
    if (end) {
        event.raw = m_rest.substr(0, end);
        event.data = dataOf(event.raw);
        m_rest.remove_prefix(end);
        m_scanned = 0;
        m_lineEmpty = true;
        return true;
    }
    // keep what is unfinished; m_scanned stays, it counts from the start of the rest
    m_overflowed = m_overflowed || m_rest.size() > m_limit;
    std::string rest(m_overflowed ? std::string_view() : m_rest);
    m_partial.swap(rest);
    m_rest = {};
    return false;
}

// Length of the first whole event including its blank line, or 0. A CR at the very end waits for what follows.
std::size_t SseReader::findEnd(std::string_view bytes)
{
    while (m_scanned < bytes.size()) {
        const char c = bytes[m_scanned];
        if (c != '\r' && c != '\n') {
            const auto *from = bytes.data() + m_scanned;
            const auto left = bytes.size() - m_scanned;
            const auto *feed = static_cast<const char *>(std::memchr(from, '\n', left));
            const auto size = feed ? static_cast<std::size_t>(feed - from) : left;
            const auto *carriage = static_cast<const char *>(std::memchr(from, '\r', size));
            m_scanned += carriage ? static_cast<std::size_t>(carriage - from) : size;
            m_lineEmpty = false;
            continue;
        }
        std::size_t length = 1;
        if (c == '\r') {
            if (m_scanned + 1 == bytes.size())
                return 0;
            length = bytes[m_scanned + 1] == '\n' ? 2 : 1;
        }
        m_scanned += length;
        if (m_lineEmpty)
            return m_scanned;
        m_lineEmpty = true;
    }
    return 0;
}

std::string_view SseReader::dataOf(std::string_view raw)
{
    if (raw.substr(0, 3) == "\xEF\xBB\xBF")
        raw.remove_prefix(3);
    std::string_view only;
    int lines = 0;
    m_joined.clear();
    while (!raw.empty()) {
        const auto end = raw.find_first_of("\r\n");
        const auto line = raw.substr(0, end);
        raw.remove_prefix(end == std::string_view::npos ? raw.size() : end + 1);
        if (line.substr(0, 4) != "data" || (line.size() > 4 && line[4] != ':'))
            continue;
        auto value = line.size() > 5 ? line.substr(5) : std::string_view();
        if (!value.empty() && value[0] == ' ')
            value.remove_prefix(1);
        if (++lines == 1) {
            only = value;
            continue;
        }
        if (lines == 2)
            m_joined.assign(only);
        m_joined.append("\n").append(value);
    }
    return lines > 1 ? std::string_view(m_joined) : only;
}

} // namespace turnpike
