#pragma once

#include "models/service.h"

#include <QObject>
#include <memory>

namespace turnpike {

class Clock;
class MainWindow;
class Theme;
class Tray;

/// The window and the tray icon as one application: what closing and quitting mean, and what happens to streams that
/// run meanwhile.
class Shell final : public QObject
{
    Q_OBJECT
public:
    Shell(Service &service, const Clock &clock, Theme &theme, QObject *parent = nullptr);
    ~Shell() override;

    MainWindow &window() const { return *m_window; }
    void open();
    /// Closing the window: to the tray where there is one, else the operator is asked.
    void closeWindow();
    /// Quitting: at once when nothing runs, else the operator says whether to wait.
    void quit();

Q_SIGNALS:
    void finished();

private:
    void askBeforeClosing();
    void askBeforeQuitting();
    void finish();

    Service &m_service;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Tray> m_tray;
    bool m_toldAboutTray = false;
    bool m_quitting = false;
};

} // namespace turnpike
