#include "ui/frame/minute_rates.h"

namespace turnpike {

namespace {

constexpr std::int64_t kMinuteMs = 60'000;

}

void MinuteRates::sample(const LiveFigures &figures, std::int64_t atMs)
{
    const Sample now{atMs, figures.requests, figures.providerErrors};
    if (!m_samples.isEmpty() && (m_samples.last().requests > now.requests || m_samples.last().errors > now.errors))
        m_samples.clear();
    m_samples << now;
    while (m_samples.size() > 2 && m_samples.at(1).atMs <= atMs - kMinuteMs)
        m_samples.removeFirst();
}

std::int64_t MinuteRates::requests() const
{
    return m_samples.isEmpty() ? 0 : std::int64_t(m_samples.last().requests - m_samples.first().requests);
}

double MinuteRates::errorShare() const
{
    const std::int64_t all = requests();
    return all > 0 ? double(m_samples.last().errors - m_samples.first().errors) / double(all) : -1;
}

} // namespace turnpike
