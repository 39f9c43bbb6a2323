#pragma once

#include "models/channel_service.h"
#include "models/freshness.h"
#include "models/service.h"
#include "ui/frame/minute_rates.h"
#include "ui/frame/notifications.h"

#include <QSet>
#include <QTimer>

namespace turnpike {

/// Looks at the gateway every ten seconds and posts what an operator should know: many errors, channels that went off
/// or bad, keys near their limit. Each once, until it has been well again.
class TroubleWatch final : public QObject
{
    Q_OBJECT
public:
    TroubleWatch(Service &service, Notifications &notifications, const Clock &clock, QObject *parent = nullptr);

    const MinuteRates &rates() const { return m_rates; }
    /// One line for the tray while something is wrong; else empty.
    QString trouble() const;
    const QList<ChannelInfo> &channels() const { return m_channels; }

public Q_SLOTS:
    void look();

Q_SIGNALS:
    void changed();

private:
    void lookAtRates();
    void lookAtErrors();
    void lookAtChannels(const QList<ChannelInfo> &channels);
    void lookAtKeys(const KeyTotals &totals);

    Service &m_service;
    Notifications &m_notifications;
    const Clock &m_clock;
    MinuteRates m_rates;
    bool m_manyErrors = false;
    std::int64_t m_nearLimit = -1; // keys; below 0: not known yet
    QList<ChannelInfo> m_channels;
    std::optional<QSet<std::int64_t>> m_bad; // channels in trouble; none: not known yet
    Freshness m_freshness;
    QTimer m_timer;
};

} // namespace turnpike
