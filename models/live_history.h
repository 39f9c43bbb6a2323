#pragma once

#include "models/service.h"

#include <QTimer>

namespace turnpike {

/// The gateway's figures of the last minute, taken once a second: one for all of a window, so that what it shows in
/// several places is the same.
class LiveHistory final : public QObject
{
    Q_OBJECT
public:
    explicit LiveHistory(Service &service, QObject *parent = nullptr);

    /// One value for each second that was seen, the newest last.
    QList<double> requestsPerSecond() const;
    QList<double> tokensPerSecond() const;
    QList<double> inFlight() const;
    QList<double> errorShare() const; // since the gateway started, 0…1; 0 before the first request
    /// The most that were in flight at once while this has been looking.
    std::uint64_t peakInFlight() const { return m_peak; }
    const LiveFigures &latest() const { return m_samples.last().figures; }
    /// Share of the requests that ended without a provider's success, 0…1; below 0: none yet.
    static double errorShareOf(const LiveFigures &figures);

    /// Requests a second just now; 0 before the second sample.
    double requestRate() const;
    double tokenRate() const;

    void add(const LiveFigures &figures, std::int64_t steadyMs);

public Q_SLOTS:
    /// At once, because something has changed; within a second of the sample before, the newest one gives way.
    void sample();

Q_SIGNALS:
    void sampled();

private:
    struct Sample
    {
        std::int64_t atMs = 0;
        LiveFigures figures;
    };
    QList<double> ratesOf(std::uint64_t LiveFigures::*counter) const;

    Service &m_service;
    QList<Sample> m_samples;
    std::uint64_t m_peak = 0;
    QTimer m_timer;
};

} // namespace turnpike
