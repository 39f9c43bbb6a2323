#include "models/live_history.h"

#include "server/runtime/clock.h"

namespace turnpike {

namespace {

constexpr int kSampleMs = 1000;
constexpr int kMostSamples = 61; // a minute of rates
constexpr int kFreshMs = 900;    // a timer is no clock
constexpr double kSurest = 0.2;  // seconds; a rate over less says nothing

} // namespace

LiveHistory::LiveHistory(Service &service, QObject *parent) : QObject(parent), m_service(service)
{
    connect(&m_timer, &QTimer::timeout, this, &LiveHistory::sample);
    connect(&service, &Service::stateChanged, this, &LiveHistory::sample);
    m_timer.start(kSampleMs);
    sample();
}

void LiveHistory::sample()
{
    const std::int64_t now = Clock().steadyMs();
    if (m_samples.size() > 1 && now - m_samples.at(m_samples.size() - 2).atMs < kFreshMs)
        m_samples.removeLast();
    add(m_service.figures(), now);
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
        rates << (seconds >= kSurest && now > before ? double(now - before) / seconds : 0);
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

double LiveHistory::requestRate() const
{
    const QList<double> rates = requestsPerSecond();
    return rates.isEmpty() ? 0 : rates.last();
}

double LiveHistory::tokenRate() const
{
    const QList<double> rates = tokensPerSecond();
    return rates.isEmpty() ? 0 : rates.last();
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
