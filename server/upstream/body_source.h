#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

namespace turnpike {

/// A request's body that may still grow while it is sent. Worker thread only.
class BodySource
{
public:
    virtual ~BodySource() = default;
    static constexpr long kEnd = 0, kLater = -1, kBroken = -2;
    /// What the head of the call says; nullopt: chunked. Never changes.
    virtual std::optional<std::uint64_t> length() const = 0;
    /// Copies bytes from `at` on, at most `size`; how many, kEnd, kLater (there will be more) or kBroken.
    virtual long read(std::uint64_t at, char *to, std::size_t size) = 0;
};

} // namespace turnpike
