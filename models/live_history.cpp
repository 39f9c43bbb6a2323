#include "models/live_history.h"

#include "server/runtime/clock.h"

namespace turnpike {

namespace {

constexpr int kSampleMs = 1000;
constexpr int kMostSamples = 61; // a minute of rates

} // namespace

LiveHistory::LiveHistory(Service &service, QObject *parent) : QObject(parent)
{
    const auto sample = [this, &service] { add(service.figures(), Clock().steadyMs()); };
    connect(&m_timer, &QTimer::timeout, this, sample);
    m_timer.start(kSampleMs);
    sample();
}

void LiveHistory::add(const LiveFigures &figures, std::int64_t steadyMs)
{
    if (!m_samples.isEmpty() && figures.requests < latest().requests)
        m_samples.clear(); // another run of the gateway: its counters begin at nothing
    m_samples.append({steadyMs, figures});
    if (m_samples.size() > kMostSamples)
        m_samples.removeFirst();
    m_peak = qMax(m_peak, figures.inFlight);
    Q_EMIT sampled();
}

QList<double> LiveHistory::ratesOf(std::uint64_t LiveFigures::*counter) const
{
    QList<double> rates;
    for (int i = 1; i < int(m_samples.size()); ++i) {
        const Sample &from = m_samples.at(i - 1), &to = m_samples.at(i);
        const std::uint64_t before = from.figures.*counter, now = to.figures.*counter;
        const double seconds = double(to.atMs - from.atMs) / 1000;
        rates << (seconds > 0 && now > before ? double(now - before) / seconds : 0);
    }
    return rates;
}

QList<double> LiveHistory::requestsPerSecond() const
{
    return ratesOf(&LiveFigures::requests);
}

QList<double> LiveHistory::tokensPerSecond() const
{
    return ratesOf(&LiveFigures::tokens);
}

QList<double> LiveHistory::inFlight() const
{
    QList<double> values;
    for (const Sample &sample : m_samples)
        values << double(sample.figures.inFlight);
    return values;
}

QList<double> LiveHistory::errorShare() const
{
    QList<double> values;
    for (const Sample &sample : m_samples)
        values << qMax(0.0, errorShareOf(sample.figures));
    return values;
}

double LiveHistory::errorShareOf(const LiveFigures &figures)
{
    return figures.requests > 0 ? double(figures.providerErrors) / double(figures.requests) : -1;
}

} // namespace turnpike
