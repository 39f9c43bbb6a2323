#pragma once

#include "tests/bench/load/options.h"

#include <cstdint>
#include <optional>

namespace turnpike::load {

/// When the next request is due. Times are steadyUs().
class Plan
{
public:
    Plan(const Options &options, std::int64_t beginUs);

    /// The moment the next request is or was due; nothing when there are no more.
    std::optional<std::int64_t> nextDue(std::int64_t nowUs) const;
    void started() { ++m_started; }

    /// Between these two, what happens is counted.
    std::int64_t measureFromUs() const { return m_measureFromUs; }
    std::int64_t measureToUs() const { return m_measureToUs; }

private:
    Mode m_mode;
    double m_gapUs = 0; // between two due requests
    std::int64_t m_first = 0, m_total = 0, m_started = 0;
    std::int64_t m_beginUs, m_measureFromUs, m_measureToUs;
};

} // namespace turnpike::load
