#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

/// What a fuzz target is: takes any bytes, ends the process when a promise is broken.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace turnpike::fuzz {

/// Like assert, in every build.
inline void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", promise);
    std::abort();
}

inline std::string_view text(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

/// Cuts `whole` into pieces whose lengths follow from `seed`: the same bytes as another network would bring them.
inline std::vector<std::string_view> pieces(std::string_view whole, std::uint32_t seed)
{
    std::vector<std::string_view> result;
    while (!whole.empty()) {
        seed = seed * 1664525u + 1013904223u;
        const std::size_t length = seed % 8 == 0 ? (seed >> 8) % 200 + 1 : (seed >> 8) % 4 + 1;
        result.push_back(whole.substr(0, length));
        whole.remove_prefix(result.back().size());
    }
    return result;
}

} // namespace turnpike::fuzz
