#pragma once

#include "models/channel_service.h"
#include "models/service.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>
#include <optional>

namespace turnpike {

/// The gateway's state beside the clock, with what one does most.
class Tray final : public QObject
{
    Q_OBJECT
public:
    explicit Tray(Service &service, QObject *parent = nullptr);

    /// Whether the desktop has a place for it; without one a hidden window would be lost.
    bool isShown() const;
    QMenu &menu() { return m_menu; }
    /// Of the icon, on the screen; empty where the desktop does not tell.
    QRect place() const { return m_icon.geometry(); }
    QString toolTip() const { return m_icon.toolTip(); }
    /// A message beside the icon; clicking it is reported.
    void notify(const QString &title, const QString &text);
    /// Of the last minute; an error share below 0: no requests. `trouble` puts a badge on the icon until it is empty.
    void showChannels(const QList<ChannelInfo> &channels);
    void showMinute(std::int64_t requests, double errorShare, const QString &trouble);

Q_SIGNALS:
    void openRequested();
    void startRequested();
    void messageClicked();
    void channelSwitched(std::int64_t id, bool on);
    void quitRequested();

private:
    void refresh();
    enum class Badge { None, Trouble, Draining, Stopped };
    Badge badge() const;
    static QIcon iconFor(Badge badge);

    Service &m_service;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QAction *m_state, *m_start, *m_stop;
    QMenu *m_channels;
    QTimer m_timer;
    QString m_minute, m_trouble;
    std::optional<Badge> m_shownBadge;
};

} // namespace turnpike
