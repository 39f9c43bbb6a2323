#include "ui/frame/trouble_watch.h"

#include "models/channel_words.h"
#include "models/freshness.h"
#include "server/runtime/clock.h"
#include "ui/frame/main_window.h"

#include <QLocale>
#include <utility>

namespace turnpike {

namespace {

constexpr int kLookMs = 10'000;
constexpr double kManyErrors = 0.2, kFewErrors = 0.1;
constexpr std::int64_t kEnoughRequests = 20; // fewer say nothing about a share

QString percent(double share)
{
    return QLocale().toString(100 * share, 'f', 0) + QStringLiteral(" %");
}

} // namespace

TroubleWatch::TroubleWatch(Service &service, Notifications &notifications, const Clock &clock, QObject *parent)
    : QObject(parent), m_service(service), m_notifications(notifications), m_clock(clock), m_freshness(service)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_freshness.isDue())
            look();
        else
            lookAtRates();
    });
    m_timer.start(kLookMs);
    look();
}

QString TroubleWatch::trouble() const
{
    if (!m_manyErrors && m_bad && !m_bad->isEmpty())
        return tr("%n channel(s) in trouble", nullptr, int(m_bad->size()));
    return m_manyErrors ? tr("%1 of the last minute's requests failed").arg(percent(m_rates.errorShare())) : QString();
}

void TroubleWatch::look()
{
    lookAtRates();
    m_service.pages().keyTotals(
        this, [this](Result<KeyTotals> totals) { totals ? lookAtKeys(*totals) : m_freshness.missed(); });
    m_service.channels().list(
        {}, this, [this](Result<ChannelList> list) { list ? lookAtChannels(list->rows) : m_freshness.missed(); });
}

void TroubleWatch::lookAtRates()
{
    m_rates.sample(m_service.figures(), m_clock.steadyMs());
    lookAtErrors();
    Q_EMIT changed();
}

void TroubleWatch::lookAtChannels(const QList<ChannelInfo> &channels)
{
    m_channels = channels;
    QSet<std::int64_t> bad;
    for (const ChannelInfo &channel : channels) {
        if (!isTrouble(healthOf(channel, m_clock.wallMs())))
            continue;
        bad.insert(channel.id);
        if (!m_bad || m_bad->contains(channel.id)) // what is so at the start is no news
            continue;
        const QString reason = statusOf(channel, m_clock.wallMs()).word;
        m_notifications.post({NoticeKind::ChannelTrouble, tr("Channel in trouble"),
                              tr("%1: %2.", "a channel's name; what is wrong with it").arg(channel.name, reason),
                              MainWindow::Channels});
    }
    m_bad = bad;
    Q_EMIT changed();
}

void TroubleWatch::lookAtErrors()
{
    const double share = m_rates.errorShare();
    if (m_manyErrors) {
        m_manyErrors = share >= kFewErrors;
        return;
    }
    if (m_rates.requests() < kEnoughRequests || share < kManyErrors)
        return;
    m_manyErrors = true;
    m_notifications.post({NoticeKind::ErrorShare, tr("Many requests fail"), trouble() + u'.', MainWindow::Requests});
}

void TroubleWatch::lookAtKeys(const KeyTotals &totals)
{
    const std::int64_t before = std::exchange(m_nearLimit, totals.nearLimit);
    if (before < 0 || totals.nearLimit <= before)
        return;
    m_notifications.post({NoticeKind::DailyLimit, tr("Daily limit near"),
                          tr("%n key(s) are near or at their daily limit.", nullptr, int(totals.nearLimit)),
                          MainWindow::Keys});
}

} // namespace turnpike
