#pragma once

#include "server/runtime/http_syntax.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace turnpike {

/// A validated request head; the views point into `bytes`, which is why it moves but does not copy.
struct RequestHead
{
    std::string bytes;
    std::string_view method;
    std::string_view target; // origin-form as sent
    std::string_view path;   // of the target, as sent (not decoded)
    std::string_view query;  // without '?', may be empty
    bool http10 = false;
    bool keepAlive = true;
    bool expectContinue = false;
    bool chunked = false;
    std::uint64_t contentLength = 0; // 0 when chunked
    std::vector<HeaderField> fields;

    bool hasBody() const { return chunked || contentLength > 0; }
    /// First field of that name, or an empty view.
    std::string_view header(std::string_view name) const;

    RequestHead() = default;
    RequestHead(RequestHead &&) noexcept;
    RequestHead &operator=(RequestHead &&) noexcept;
    RequestHead(const RequestHead &) = delete;
    RequestHead &operator=(const RequestHead &) = delete;
};

} // namespace turnpike
