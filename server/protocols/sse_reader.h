#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace turnpike {

/// Cuts a server-sent event stream into whole events, whatever the reads bring: lines may end in CR, LF or CRLF and be
/// split anywhere. Usage: feed(), then next() until it is false; views are valid until the next feed().
class SseReader
{
public:
    explicit SseReader(std::size_t eventLimit = 16u << 20) : m_limit(eventLimit) {}

    struct Event
    {
        std::string_view raw;  // the event's bytes with its blank line, to be passed on
        std::string_view data; // its data lines joined by LF; empty for comments
    };
    void feed(std::string_view bytes);
    bool next(Event &event);
    /// An event is longer than the limit; the stream cannot be trusted any more.
    bool overflowed() const { return m_overflowed; }
    bool midEvent() const { return !m_partial.empty() || !m_rest.empty(); }

private:
    std::size_t findEnd(std::string_view bytes);
    std::string_view dataOf(std::string_view raw);

    std::size_t m_limit;
    std::string m_partial;   // an event that has begun in an earlier feed
    std::string_view m_rest; // what of the last feed is not handed out yet
    std::size_t m_scanned = 0;
    bool m_lineEmpty = true; // nothing since the last line end
    std::string m_joined;
    bool m_overflowed = false;
};

} // namespace turnpike
