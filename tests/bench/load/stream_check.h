#pragma once

#include "tests/bench/load/histogram.h"

#include <cstdint>
#include <string>

namespace turnpike::load {

/// Follows one event stream: counts its chunks, notes their delay, sees its end mark.
class StreamCheck
{
public:
    void reset();
    /// Takes the complete lines out of `body`, which arrived at `nowUs` (CLOCK_REALTIME); an unfinished line stays.
    void consume(std::string &body, std::int64_t nowUs, Histogram &delays);

    std::int64_t chunks() const { return m_chunks; }
    /// `[DONE]` came, nothing after it, and no error event before it.
    bool whole() const { return m_done && !m_wrong; }

private:
    void line(std::string_view text, std::int64_t nowUs, Histogram &delays);

    std::int64_t m_chunks = 0;
    bool m_done = false;
    bool m_wrong = false;
};

} // namespace turnpike::load
