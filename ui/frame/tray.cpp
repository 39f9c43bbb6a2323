#include "ui/frame/tray.h"

#include "models/format.h"
#include "ui/painting/shapes.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

namespace turnpike {

namespace {

constexpr int kRefreshMs = 2000;

QString wordOf(Gateway::State state)
{
    switch (state) {
    case Gateway::State::Serving:
        return Tray::tr("Serving");
    case Gateway::State::Draining:
        return Tray::tr("Draining");
    case Gateway::State::Stopped:
        break;
    }
    return Tray::tr("Stopped");
}

} // namespace

Tray::Tray(Service &service, QObject *parent) : QObject(parent), m_service(service)
{
    m_state = m_menu.addAction(QString());
    m_state->setEnabled(false);
    m_menu.addSeparator();
    m_menu.setDefaultAction(m_menu.addAction(tr("Open Turnpike"), this, &Tray::openRequested));
    m_menu.addAction(tr("Copy address"), this, [this] { QGuiApplication::clipboard()->setText(m_service.address()); });
    m_menu.addSeparator();
    m_start = m_menu.addAction(tr("Start gateway"), this, &Tray::startRequested);
    m_stop = m_menu.addAction(tr("Stop when all streams have ended"), this, [this] { m_service.drain(); });
    m_channels = m_menu.addMenu(tr("Channels"));
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &Tray::quitRequested);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
    connect(&service, &Service::stateChanged, this, &Tray::refresh);
    connect(&m_timer, &QTimer::timeout, this, &Tray::refresh);
    m_timer.start(kRefreshMs);
    refresh();
    m_icon.show();
}

bool Tray::isShown() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && m_icon.isVisible();
}

void Tray::notify(const QString &title, const QString &text)
{
    m_icon.showMessage(title, text, QSystemTrayIcon::Information);
}

void Tray::refresh()
{
    const Gateway::State state = m_service.state();
    const LiveFigures figures = m_service.figures();
    QString text = m_service.trouble() ? tr("Not connected") : wordOf(state);
    if (state != Gateway::State::Stopped)
        text += QStringLiteral(" · ") + tr("%n in flight", nullptr, int(figures.inFlight));
    m_state->setText(text);
    QStringList lines{QStringLiteral("Turnpike"), text};
    for (const QString &line : {m_trouble, state == Gateway::State::Stopped ? QString() : m_minute})
        lines += line.isEmpty() ? QStringList() : QStringList{line};
    m_icon.setToolTip((lines << m_service.address()).join(u'\n'));
    m_start->setEnabled(!m_service.attached() && state == Gateway::State::Stopped);
    m_stop->setEnabled(!m_service.attached() && state == Gateway::State::Serving);
    if (m_shownBadge != badge()) {
        m_shownBadge = badge();
        m_icon.setIcon(iconFor(*m_shownBadge));
    }
}

/// Ticked ones are on; a click pauses one or lets it go on.
void Tray::showChannels(const QList<ChannelInfo> &channels)
{
    if (m_channels->isVisible())
        return; // nothing moves under the pointer
    m_channels->clear();
    for (const ChannelInfo &channel : channels) {
        QAction *action = m_channels->addAction(QString(channel.name).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(channel.status == ChannelStatus::On);
        connect(action, &QAction::triggered, this,
                [this, id = channel.id](bool on) { Q_EMIT channelSwitched(id, on); });
    }
    m_channels->setEnabled(!channels.isEmpty());
}

void Tray::showMinute(std::int64_t requests, double errorShare, const QString &trouble)
{
    m_minute = tr("%n request(s) a minute", nullptr, int(requests));
    if (errorShare >= 0)
        m_minute += QStringLiteral(" · ") + tr("%1 % errors").arg(QLocale().toString(100 * errorShare, 'f', 1));
    m_trouble = trouble;
    refresh();
}

Tray::Badge Tray::badge() const
{
    switch (m_service.state()) {
    case Gateway::State::Stopped:
        return Badge::Stopped;
    case Gateway::State::Draining:
        return Badge::Draining;
    case Gateway::State::Serving:
        break;
    }
    return m_trouble.isEmpty() ? Badge::None : Badge::Trouble;
}

QIcon Tray::iconFor(Badge badge)
{
    if (badge == Badge::None)
        return applicationIcon();
    QIcon badged;
    for (int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = applicationIcon().pixmap(size, size);
        QPainter painter(&pixmap);
        const qreal dot = size * 0.44;
        fillRounded(painter, QRectF(size - dot, size - dot, dot, dot), dot / 2,
                    badge == Badge::Stopped ? Tokens::light().errorBar : Tokens::light().warningBar, QColor(Qt::white),
                    size / 16.0);
        painter.end();
        badged.addPixmap(pixmap);
    }
    return badged;
}

} // namespace turnpike
