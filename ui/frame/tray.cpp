#include "ui/frame/tray.h"

#include "models/format.h"
#include "ui/painting/shapes.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
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
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &Tray::quitRequested);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openRequested);
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
    m_icon.setToolTip(QStringLiteral("Turnpike\n%1\n%2").arg(text, m_service.address()));
    m_start->setEnabled(!m_service.attached() && state == Gateway::State::Stopped);
    m_stop->setEnabled(!m_service.attached() && state == Gateway::State::Serving);
    if (m_shownState != int(state)) {
        m_shownState = int(state);
        m_icon.setIcon(iconFor(state));
    }
}

QIcon Tray::iconFor(Gateway::State state) const
{
    if (state == Gateway::State::Serving)
        return applicationIcon();
    QIcon badged;
    for (int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = applicationIcon().pixmap(size, size);
        QPainter painter(&pixmap);
        const qreal dot = size * 0.44;
        fillRounded(painter, QRectF(size - dot, size - dot, dot, dot), dot / 2,
                    state == Gateway::State::Draining ? Tokens::light().warningBar : Tokens::light().errorBar,
                    QColor(Qt::white), size / 16.0);
        painter.end();
        badged.addPixmap(pixmap);
    }
    return badged;
}

} // namespace turnpike
