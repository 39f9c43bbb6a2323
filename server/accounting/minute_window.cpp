#include "server/accounting/minute_window.h"

namespace turnpike {

void MinuteWindow::add(std::int64_t steadyMs, std::int64_t requests, std::int64_t tokens)
{
    const std::int64_t second = steadyMs / 1000;
    Slot &slot = m_slots[static_cast<std::size_t>(second % kSlots)];
    if (slot.second != second)
        slot = Slot{second, 0, 0};
    slot.requests += requests;
    slot.tokens += tokens;
}

MinuteWindow::Sum MinuteWindow::sum(std::int64_t steadyMs) const
{
    const std::int64_t now = steadyMs / 1000;
    Sum sum;
    for (const Slot &slot : m_slots) {
        if (slot.second <= now - kSlots)
            continue;
        sum.requests += slot.requests;
        sum.tokens += slot.tokens;
    }
    return sum;
}

std::int64_t MinuteWindow::msUntilFreed(std::int64_t steadyMs, std::int64_t requests, std::int64_t tokens) const
{
    const std::int64_t now = steadyMs / 1000;
    Sum freed;
    for (std::int64_t second = now - kSlots + 1; second <= now; ++second) {
        if (second < 0)
            continue;
        const Slot &slot = m_slots[static_cast<std::size_t>(second % kSlots)];
        if (slot.second != second)
            continue;
        freed.requests += slot.requests;
        freed.tokens += slot.tokens;
        if (freed.requests >= requests && freed.tokens >= tokens)
            return (second + kSlots) * 1000 - steadyMs;
    }
    return -1;
}

} // namespace turnpike
