#pragma once

#include <array>
#include <cstdint>

namespace turnpike {

/// What happened within the last minute of a steady clock, in 60 slots of one second.
class MinuteWindow
{
public:
    void add(std::int64_t steadyMs, std::int64_t requests, std::int64_t tokens);

    struct Sum
    {
        std::int64_t requests = 0, tokens = 0;
    };
    Sum sum(std::int64_t steadyMs) const;
    /// Milliseconds until at least `requests` and `tokens` of what is in the window have left it; -1: there is not that
    /// much in it.
    std::int64_t msUntilFreed(std::int64_t steadyMs, std::int64_t requests, std::int64_t tokens) const;

private:
    static constexpr std::int64_t kSlots = 60;
    struct Slot
    {
        std::int64_t second = -kSlots;
        std::int64_t requests = 0, tokens = 0;
    };
    std::array<Slot, kSlots> m_slots;
};

} // namespace turnpike
