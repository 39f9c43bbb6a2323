#pragma once

#include "models/service.h"

#include <QMainWindow>

class QAction;
class QActionGroup;
class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace turnpike {

class Banner;
class Clock;
class KeysPage;
class Sidebar;
class StatusStrip;
class TaskBar;
class Theme;
class Toast;
class UsagePage;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    enum PageId { Keys, Usage };

    MainWindow(Service &service, const Clock &clock, Theme &theme, QWidget *parent = nullptr);

    void showPage(int id);
    KeysPage &keysPage() const { return *m_keys; }
    UsagePage &usagePage() const { return *m_usage; }
    Toast &toast() const { return *m_toast; }
    StatusStrip &statusStrip() const { return *m_strip; }
    /// Starts the gateway; a failure stays on the window as a banner until it is mended or dismissed.
    void startGateway();
    QAction *startAction() const { return m_start; }

Q_SIGNALS:
    /// The user closed the window (File → Close, or its frame); whether that quits, the application decides.
    void closeRequested();
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildFrame();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildGatewayMenu();
    void buildHelpMenu();
    QAction *add(QMenu &menu, const QString &text, const QKeySequence &shortcut, const std::function<void()> &act);
    void updateState();
    void showAbout();

    Service &m_service;
    const Clock &m_clock;
    Theme &m_theme;
    StatusStrip *m_strip;
    Sidebar *m_sidebar;
    QStackedWidget *m_pages;
    QVBoxLayout *m_banners;
    Banner *m_startFailed;
    Banner *m_openWarning;
    bool m_openWarningDismissed = false;
    TaskBar *m_tasks;
    Toast *m_toast;
    KeysPage *m_keys;
    UsagePage *m_usage;
    QAction *m_start, *m_stop, *m_stopNow, *m_rotate, *m_revoke, *m_restore;
};

} // namespace turnpike
