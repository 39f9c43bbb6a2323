#pragma once

#include "server/http/request_head.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace turnpike {

/// Limits of one request's framing.
struct FramingLimits
{
    std::size_t target = 8u << 10;    // bytes of the request target; 414 beyond
    std::size_t head = 32u << 10;     // bytes of the whole head; 431 beyond
    std::size_t fields = 100;         // header fields; 431 beyond
    std::uint64_t body = 32ull << 20; // bytes; 413 beyond
};

/// Strict RFC 9112 reader of one client connection's bytes: on any doubt it refuses, because a second opinion further
/// on is how requests are smuggled. Incremental; holds at most one unfinished head. One thread.
class FramingGuard
{
public:
    explicit FramingGuard(const FramingLimits &limits) : m_limits(limits) {}

    enum class Event {
        NeedMore, // everything was consumed
        Head,     // takeHead() has it; if it has a body, body events follow, else the next head
        Body,     // `body` holds some of it, a view into the input
        End,      // the body is complete
        Bad,      // `status` says why; nothing after it may be read
    };
    struct Step
    {
        Event event = Event::NeedMore;
        std::size_t consumed = 0;
        std::string_view body = {};
        int status = 0; // 400, 413, 414, 417, 431, 501, 505
    };
    /// Goes one event further in `input`.
    Step next(std::string_view input);
    RequestHead takeHead() { return std::move(m_head); }
    /// A head has begun and is not complete, or a body is.
    bool unfinished() const { return !m_partial.empty() || m_state != State::Head; }
    bool inBody() const { return m_state != State::Head; }

private:
    enum class State { Head, Length, ChunkSize, ChunkData, ChunkEnd, LastEnd };

    Step nextHead(std::string_view input);
    Step nextLength(std::string_view input);
    Step nextChunkLine(std::string_view input);
    Step bad(int status) { return {Event::Bad, 0, {}, status}; }
    int scanLines(std::string_view bytes, std::size_t *headEnd);
    int parseHead(std::string bytes);

    FramingLimits m_limits;
    State m_state = State::Head;
    std::string m_partial;     // unfinished head or chunk line
    std::size_t m_scanned = 0; // of m_partial
    std::size_t m_lineStart = 0;
    RequestHead m_head;
    std::uint64_t m_left = 0;  // of the body or chunk
    std::uint64_t m_total = 0; // of a chunked body so far
};

} // namespace turnpike
