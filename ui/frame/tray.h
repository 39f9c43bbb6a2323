#pragma once

#include "models/service.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

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
    QString toolTip() const { return m_icon.toolTip(); }
    /// A message beside the icon; clicking it asks to open the window.
    void notify(const QString &title, const QString &text);

Q_SIGNALS:
    void openRequested();
    void startRequested();
    void quitRequested();

private:
    void refresh();
    QIcon iconFor(Gateway::State state) const;

    Service &m_service;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QAction *m_state, *m_start, *m_stop;
    QTimer m_timer;
    int m_shownState = -1;
};

} // namespace turnpike
