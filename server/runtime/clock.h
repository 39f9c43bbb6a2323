#pragma once

#include <atomic>
#include <cstdint>

namespace turnpike {

/// Time for everything that is recorded (wall) or measured (steady). Thread-safe.
/// The wall clock can be shifted, so that jumps can be rehearsed.
class Clock
{
public:
    /// UTC milliseconds since 1970.
    std::int64_t wallMs() const;
    /// Milliseconds of a clock that never jumps; deadlines and rates use it.
    std::int64_t steadyMs() const;
    void shiftWall(std::int64_t ms) { m_shift.store(ms, std::memory_order_relaxed); }

private:
    std::atomic<std::int64_t> m_shift{0};
};

} // namespace turnpike
