#pragma once

#include <cstdint>
#include <optional>

namespace turnpike {

class Service;

/// Whether reading again can bring something new. Main thread.
class Freshness
{
public:
    explicit Freshness(const Service &service) : m_service(service) {}
    /// Something was written since this was true the last time, or a minute has passed: times and days move on. Where
    /// the service does not tell what is written, always.
    bool isDue();
    /// What was read could not be had: it is due again.
    void missed() { m_seen.reset(); }

private:
    const Service &m_service;
    std::optional<std::uint64_t> m_seen;
    std::int64_t m_seenAtMs = 0; // steady
};

} // namespace turnpike
