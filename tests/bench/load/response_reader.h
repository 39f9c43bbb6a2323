#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace turnpike::load {

/// Reads HTTP/1.1 answers of one connection as their bytes arrive; just strict enough to notice a broken one.
class ResponseReader
{
public:
    enum class State { Head, Body, Complete, Broken };

    void reset();
    /// Takes bytes of one answer, appends the decoded body to `body`. Bytes after its end make it Broken: nothing was
    /// asked for that they could answer.
    State feed(std::string_view bytes, std::string &body);
    /// The connection ended: Complete if that is how this answer ends, else Broken.
    State ended();

    int status() const { return m_status; }
    bool keepAlive() const { return m_keepAlive; }
    bool began() const { return !m_head.empty() || m_state != State::Head; }
    const std::string &requestId() const { return m_requestId; }

private:
    enum class Framing { Length, Chunked, UntilClose };
    enum class Chunk { Size, Data, DataEnd, Trailer };

    bool readHead();
    void readField(std::string_view line);
    void feedBody(std::string_view bytes, std::string &body);
    std::string_view feedChunk(std::string_view bytes, std::string &body);
    bool chunkLine(std::string_view line);

    State m_state = State::Head;
    Framing m_framing = Framing::UntilClose;
    Chunk m_chunk = Chunk::Size;
    std::uint64_t m_left = 0;
    int m_status = 0;
    bool m_keepAlive = true;
    std::string m_head, m_line, m_requestId;
};

} // namespace turnpike::load
