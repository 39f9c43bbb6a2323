#include "tests/bench/load/stream_check.h"

#include <charconv>
#include <string_view>

namespace turnpike::load {

void StreamCheck::reset()
{
    *this = StreamCheck();
}

void StreamCheck::consume(std::string &body, std::int64_t nowUs, Histogram &delays)
{
    std::size_t from = 0;
    for (std::size_t to = body.find('\n'); to != std::string::npos; to = body.find('\n', from)) {
        std::string_view text(body.data() + from, to - from);
        if (!text.empty() && text.back() == '\r')
            text.remove_suffix(1);
        line(text, nowUs, delays);
        from = to + 1;
    }
    body.erase(0, from);
}

void StreamCheck::line(std::string_view text, std::int64_t nowUs, Histogram &delays)
{
    constexpr std::string_view data = "data:", stamp = "\"x_sent_us\":";
    if (text.substr(0, data.size()) != data)
        return;
    text.remove_prefix(data.size());
    if (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    if (m_done)
        m_wrong = true;
    if (text == "[DONE]") {
        m_done = true;
        return;
    }
    if (text.substr(0, 9) == "{\"error\":")
        m_wrong = true;
    ++m_chunks;
    const std::size_t at = text.find(stamp);
    if (at == std::string_view::npos)
        return;
    std::int64_t sent = 0;
    const char *const first = text.data() + at + stamp.size();
    if (std::from_chars(first, text.data() + text.size(), sent).ec == std::errc())
        delays.add(nowUs - sent);
}

} // namespace turnpike::load
