#include "server/runtime/clock.h"

#include <ctime>

namespace turnpike {

namespace {

std::int64_t readMs(clockid_t id)
{
    timespec now{};
    clock_gettime(id, &now);
    return static_cast<std::int64_t>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

} // namespace

std::int64_t Clock::wallMs() const
{
    return readMs(CLOCK_REALTIME) + m_shift.load(std::memory_order_relaxed);
}

std::int64_t Clock::steadyMs() const
{
    return readMs(CLOCK_MONOTONIC) + m_passed.load(std::memory_order_relaxed);
}

} // namespace turnpike
