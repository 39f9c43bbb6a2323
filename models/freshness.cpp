#include "models/freshness.h"

#include "models/service.h"
#include "server/runtime/clock.h"

namespace turnpike {

namespace {

constexpr std::int64_t kLongestMs = 60'000;

}

bool Freshness::isDue()
{
    const std::optional<std::uint64_t> writes = m_service.writes();
    const std::int64_t now = Clock().steadyMs();
    if (writes && writes == m_seen && now - m_seenAtMs < kLongestMs)
        return false;
    m_seen = writes;
    m_seenAtMs = now;
    return true;
}

} // namespace turnpike
