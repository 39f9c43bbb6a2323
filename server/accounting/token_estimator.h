#pragma once

#include <cstdint>
#include <string_view>

namespace turnpike {

/// Counts tokens where no provider did: for the bound of a request at admission, and for an answer that ended without
/// usage (then flagged `estimated`). Written down with the version, because a bill may rest on it.
///
/// Version 1, by the UTF-8 bytes alone, in sixteenths of a token: an ASCII byte 4 (four letters are a token), a
/// character of two bytes (Latin with accents, Cyrillic, Greek, Arabic …) 8, of three bytes (Chinese, Japanese, Korean,
/// Devanagari …) 12, of four bytes (emoji, rare ideographs) 32. The sum is rounded up. Text may come in pieces that
/// split a character anywhere.
class TokenEstimator
{
public:
    static constexpr int kVersion = 1;

    void add(std::string_view text);
    std::int64_t tokens() const { return (m_sixteenths + 15) / 16; }

    static std::int64_t estimate(std::string_view text);

private:
    std::int64_t m_sixteenths = 0;
};

} // namespace turnpike
