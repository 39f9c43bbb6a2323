#pragma once

#include "models/service.h"
#include "server/gateway/restore.h"
#include "ui/frame/notifications.h"
#include "ui/frame/sleep_guard.h"
#include "ui/frame/trouble_watch.h"

#include <QObject>
#include <memory>
#include <optional>

class QSessionManager;
class QSettings;

namespace turnpike {

class Clock;
class MainWindow;
class QuestionDialog;
class SleepInhibitor;
class Theme;
class Tray;

/// The window and the tray icon as one application: what closing, quitting and the session's end mean, and what happens
/// to streams that run meanwhile.
class Shell final : public QObject
{
    Q_OBJECT
public:
    Shell(Service &service, const Clock &clock, Theme &theme, QObject *parent = nullptr);
    ~Shell() override;

    /// Another one after the language has changed.
    MainWindow &window() const { return *m_window; }
    Tray &tray() const { return *m_tray; }
    Notifications &notifications() { return m_notifications; }
    /// What the console remembers comes from there and is kept there; it outlives this.
    void rememberIn(QSettings &memory);
    void open();
    /// Closing the window: to the tray where there is one, else the operator is asked.
    void closeWindow();
    /// Quitting: at once when nothing runs, else the operator says whether to wait.
    void quit();
    /// Ends when the running requests have; the caller of the application restores then.
    void restore(const RestoreOrder &order);
    /// What is to be restored after the end, and whether the gateway served before; nullopt: nothing.
    struct AfterEnd
    {
        RestoreOrder order;
        bool serve = true;
    };
    const std::optional<AfterEnd> &afterEnd() const { return m_afterEnd; }

    /// The session's end, which must not wait for a window that would rather stay in the tray.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void finished(); // once
    void databaseRequested(const QString &file);

private:
    void build();
    void rebuild();
    void showMinute();
    void switchChannel(std::int64_t id, bool on);
    void showNotice(const Notice &notice);
    void openNotice();
    void sessionEnds(QSessionManager &session);
    static void comeBackAs(QSessionManager &session);
    void askBeforeClosing();
    void askBeforeQuitting();
    bool requestsRun() const;
    std::unique_ptr<QuestionDialog> quitQuestion(const QString &text);
    void quitAs(int answer);
    void drainAwake();
    void finish();

    Service &m_service;
    const Clock &m_clock;
    Theme &m_theme;
    QSettings *m_memory = nullptr;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Tray> m_tray;
    Notifications m_notifications;
    TroubleWatch m_watch;
    SleepGuard m_sleep;
    std::unique_ptr<SleepInhibitor> m_awake; // while it waits for streams to end
    int m_noticePage = -1;                   // where the last notice is seen
    bool m_toldAboutTray = false;
    bool m_quitting = false;
    std::optional<AfterEnd> m_afterEnd;
    bool m_finished = false;
};

} // namespace turnpike
