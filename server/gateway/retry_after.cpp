#include "server/gateway/retry_after.h"

#include <algorithm>
#include <charconv>
#include <curl/curl.h>

namespace turnpike {

std::int64_t retryAfterMs(const std::string &header, std::int64_t wallMs)
{
    if (header.empty())
        return -1;
    constexpr std::int64_t kMost = 365ll * 24 * 3600;
    std::int64_t seconds = 0;
    const char *end = header.data() + header.size();
    if (const auto [rest, error] = std::from_chars(header.data(), end, seconds); error == std::errc() && rest == end)
        return seconds < 0 ? -1 : std::min(seconds, kMost) * 1000;
    const std::int64_t date = curl_getdate(header.c_str(), nullptr); // seconds since 1970; -1: not a date
    return date < 0 ? -1 : std::max<std::int64_t>(0, std::min(date * 1000 - wallMs, kMost * 1000));
}

} // namespace turnpike
