#pragma once

#include <atomic>
#include <cstdint>

namespace turnpike {

/// Time for everything that is recorded (wall) or measured (steady). Thread-safe.
/// The wall clock can be shifted, so that jumps can be rehearsed; both can be set forward, so that long waits can.
class Clock
{
public:
    /// UTC milliseconds since 1970.
    std::int64_t wallMs() const;
    /// Milliseconds of a clock that never jumps; deadlines and rates use it.
    std::int64_t steadyMs() const;
    void shiftWall(std::int64_t ms) { m_shift.store(ms, std::memory_order_relaxed); }

    void pass(std::int64_t ms)
    {
        m_shift.fetch_add(ms, std::memory_order_relaxed);
        m_passed.fetch_add(ms, std::memory_order_relaxed);
    }

private:
    std::atomic<std::int64_t> m_shift{0};
    std::atomic<std::int64_t> m_passed{0};
};

} // namespace turnpike
