#pragma once

#include "server/runtime/http_syntax.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace turnpike {

/// A provider's response head; the views point into the reader and are valid until the next head.
struct ResponseHead
{
    int status = 0;
    bool keepAlive = true;
    bool chunked = false;
    bool sized = false; // contentLength counts
    std::uint64_t contentLength = 0;
    std::vector<HeaderField> fields;

    std::string_view header(std::string_view name) const;
};

/// Strict incremental reader of one HTTP/1.1 response (RFC 9112): what cannot be told apart for sure is an error, never
/// a guess. Interim 1xx heads are skipped. One thread.
class ResponseReader
{
public:
    enum class Event { NeedMore, Head, Body, End, Bad };
    struct Step
    {
        Event event = Event::NeedMore;
        std::size_t consumed = 0;
        std::string_view body = {};
    };
    Step next(std::string_view input);
    const ResponseHead &head() const { return m_head; }
    /// The connection ended here: true if that is a proper end (a body without a length ends so).
    bool endsAtClose() const { return m_state == State::UntilClose; }
    bool begun() const { return m_state != State::Head || !m_partial.empty(); }
    void reset();

private:
    enum class State { Head, Sized, ChunkSize, ChunkData, ChunkEnd, Trailer, UntilClose, Done };
    static constexpr std::size_t kHeadLimit = 64u << 10;
    static constexpr std::size_t kLineLimit = 4096;
    static constexpr int kInterimLimit = 16;

    Step nextHead(std::string_view input);
    Step nextSized(std::string_view input);
    Step nextLine(std::string_view input);
    bool parseHead();
    bool finishLine();

    State m_state = State::Head;
    std::string m_partial; // unfinished head, kept while its views are used; or an unfinished line
    std::string m_line;
    ResponseHead m_head;
    std::uint64_t m_left = 0;
    std::size_t m_trailerBytes = 0;
    int m_interim = 0;
};

} // namespace turnpike
