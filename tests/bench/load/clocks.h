#pragma once

#include <cstdint>
#include <ctime>

namespace turnpike::load {

inline std::int64_t microseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return std::int64_t{now.tv_sec} * 1'000'000 + now.tv_nsec / 1000;
}

/// For durations.
inline std::int64_t steadyUs()
{
    return microseconds(CLOCK_MONOTONIC);
}

/// For comparison with another process's time stamps.
inline std::int64_t wallUs()
{
    return microseconds(CLOCK_REALTIME);
}

} // namespace turnpike::load
