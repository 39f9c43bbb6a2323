#include "tests/bench/load/plan.h"

#include <algorithm>
#include <limits>

namespace turnpike::load {
namespace {

std::int64_t toUs(double seconds)
{
    return static_cast<std::int64_t>(seconds * 1e6);
}

} // namespace

Plan::Plan(const Options &options, std::int64_t beginUs) : m_mode(options.mode), m_beginUs(beginUs)
{
    m_measureFromUs = beginUs + toUs(options.warmup);
    m_measureToUs = m_measureFromUs + toUs(options.seconds);
    if (m_mode == Mode::Latency)
        m_gapUs = 1e6 / std::max(options.rate, 0.001);
    if (m_mode == Mode::Streams) {
        m_total = options.total > 0 ? options.total : options.connections;
        m_first = std::min<std::int64_t>(options.connections, m_total);
        m_gapUs = options.ramp * 1e6 / static_cast<double>(m_first);
        m_measureFromUs = beginUs;
        m_measureToUs = std::numeric_limits<std::int64_t>::max();
    }
}

std::optional<std::int64_t> Plan::nextDue(std::int64_t nowUs) const
{
    std::int64_t due = nowUs;
    if (m_mode == Mode::Latency || (m_mode == Mode::Streams && m_started < m_first))
        due = m_beginUs + static_cast<std::int64_t>(m_gapUs * static_cast<double>(m_started));
    if (m_mode == Mode::Streams)
        return m_started < m_total ? std::optional(due) : std::nullopt;
    return due < m_measureToUs ? std::optional(due) : std::nullopt;
}

} // namespace turnpike::load
