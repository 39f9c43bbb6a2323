#include "ui/frame/shell.h"

#include "models/error_text.h"
#include "models/live_history.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/frame/main_window.h"
#include "ui/frame/sleep_inhibitor.h"
#include "ui/frame/tray.h"
#include "ui/language.h"
#include "ui/pages/first_run_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/toast.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QSessionManager>
#include <utility>

namespace turnpike {

namespace {

enum Answer { Cancel = 0, Minimise, Quit, Wait, EndNow };

}

Shell::Shell(Service &service, const Clock &clock, Theme &theme, QObject *parent)
    : QObject(parent), m_service(service), m_clock(clock), m_theme(theme), m_notifications(clock),
      m_watch(service, m_notifications, clock), m_sleep(service)
{
    build();
    // queued: the choice is made in the window that goes
    connect(&Language::instance(), &Language::changed, this, &Shell::rebuild, Qt::QueuedConnection);
    connect(&m_notifications, &Notifications::shown, this, &Shell::showNotice);
    connect(&m_watch, &TroubleWatch::changed, this, &Shell::showMinute);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &Shell::sessionEnds, Qt::DirectConnection);
    connect(qGuiApp, &QGuiApplication::saveStateRequest, this, &Shell::comeBackAs, Qt::DirectConnection);
    qGuiApp->installEventFilter(this);
    connect(&service, &Service::drained, this, [this] {
        if (m_quitting)
            finish();
    });
}

void Shell::build()
{
    m_window = std::make_unique<MainWindow>(m_service, m_clock, m_theme);
    m_tray = std::make_unique<Tray>(m_service);
    connect(m_window.get(), &MainWindow::closeRequested, this, &Shell::closeWindow);
    connect(m_window.get(), &MainWindow::quitRequested, this, &Shell::quit);
    connect(m_window.get(), &MainWindow::databaseRequested, this, &Shell::databaseRequested);
    connect(m_window.get(), &MainWindow::restoreRequested, this, &Shell::restore);
    connect(m_tray.get(), &Tray::openRequested, this, &Shell::open);
    connect(m_tray.get(), &Tray::quitRequested, this, &Shell::quit);
    connect(m_tray.get(), &Tray::startRequested, this, [this] {
        m_window->startGateway();
        if (m_service.state() == Gateway::State::Stopped)
            open(); // the banner says why
    });
    connect(m_tray.get(), &Tray::channelSwitched, this, &Shell::switchChannel);
    connect(m_tray.get(), &Tray::messageClicked, this, &Shell::openNotice);
    m_window->offerNotifications(m_notifications);
    m_sleep.follow(m_window->history());
    showMinute();
}

/// In another language: texts are made with the widgets.
void Shell::rebuild()
{
    const bool visible = m_window->isVisible();
    m_window->hide(); // it remembers its place
    const std::optional<Error> failure = m_window->startFailure();
    const FirstRunPage *firstRun = m_window->firstRunPage();
    const QMap<QString, QString> typed = firstRun ? firstRun->typed() : QMap<QString, QString>();
    m_theme.setLanguage(QLocale().name());
    build();
    if (failure)
        m_window->showStartFailure(*failure);
    if (m_memory)
        m_window->rememberIn(*m_memory);
    if (!visible)
        return;
    open();
    m_window->offerFirstRun(typed);
}

Shell::~Shell() = default;

void Shell::open()
{
    m_window->show();
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

void Shell::rememberIn(QSettings &memory)
{
    m_memory = &memory;
    m_notifications.rememberIn(memory);
    m_window->rememberIn(memory);
}

void Shell::showMinute()
{
    m_tray->showChannels(m_watch.channels());
    m_tray->showMinute(m_watch.rates().requests(), m_watch.rates().errorShare(), m_watch.trouble());
}

void Shell::switchChannel(std::int64_t id, bool on)
{
    ChannelDraft draft;
    draft.enabled = on;
    m_service.channels().change(id, draft, this, [this](Result<void> done) {
        if (!done)
            m_tray->notify(tr("The channel was not changed"), errorText(done.error()));
        m_watch.look();
    });
}

void Shell::showNotice(const Notice &notice)
{
    m_noticePage = notice.page;
    if (m_tray->isShown())
        return m_tray->notify(notice.title, notice.text);
    m_window->toast().showMessage(notice.text, tr("Show"), [this] { openNotice(); });
}

void Shell::openNotice()
{
    open();
    m_window->showPage(m_noticePage);
}

bool Shell::requestsRun() const
{
    return !m_service.attached() && m_service.state() != Gateway::State::Stopped && m_service.figures().inFlight > 0;
}

/// The session is about to end (logging out, shutting down). When it does, the event below comes; another program may
/// still call it off.
void Shell::sessionEnds(QSessionManager &session)
{
    if (!requestsRun() || !session.allowsInteraction())
        return;
    open();
    const auto question = quitQuestion(tr("Waiting calls off logging out or shutting down: do it again when Turnpike "
                                          "has quit. Ended now, a stream tells its client so, and what was sent is "
                                          "recorded."));
    // the session manager waits for this call to return: there is no later to answer in
    const int answer = question->exec();
    if (answer != EndNow)
        session.cancel();
    session.release();
    quitAs(answer);
}

/// After the next log-in as the same: on the same data, with the same settings.
void Shell::comeBackAs(QSessionManager &session)
{
    session.setRestartCommand(session.restartCommand() + QCoreApplication::arguments().mid(1));
}

bool Shell::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp && event->type() == QEvent::Quit)
        finish();
    return QObject::eventFilter(watched, event);
}

void Shell::closeWindow()
{
    if (m_service.attached() || m_service.state() == Gateway::State::Stopped)
        return quit();
    if (!m_tray->isShown())
        return askBeforeClosing();
    m_window->hide();
    if (!m_toldAboutTray)
        m_tray->notify(tr("Turnpike goes on serving"), tr("Open or quit it from this icon."));
    m_toldAboutTray = true;
}

void Shell::askBeforeClosing()
{
    auto *question = new QuestionDialog(
        tr("Stop serving?"),
        tr("The gateway runs in this window, and this desktop has no tray to leave it in. Minimised, it goes on."),
        m_window.get());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->addAnswer(Quit, tr("Stop and quit"), ButtonKind::Danger);
    question->addAnswer(Minimise, tr("Minimise"), ButtonKind::Primary);
    connect(question, &QDialog::finished, this, [this](int answer) {
        if (answer == Minimise)
            m_window->showMinimized();
        else if (answer == Quit)
            quit();
    });
    question->open();
}

void Shell::quit()
{
    if (m_quitting)
        return finish(); // asked again while it waits: now
    if (!requestsRun())
        return finish();
    askBeforeQuitting();
}

void Shell::restore(const RestoreOrder &order)
{
    const bool serves = m_service.state() != Gateway::State::Stopped;
    m_afterEnd = AfterEnd{order, serves};
    if (!serves)
        return finish();
    drainAwake();
}

void Shell::drainAwake()
{
    m_quitting = true;
    m_awake = std::make_unique<SleepInhibitor>(QStringLiteral("sleep:shutdown"), tr("Requests in flight are ending"),
                                               SleepInhibitor::Mode::Block);
    m_service.drain();
}

void Shell::askBeforeQuitting()
{
    open();
    QuestionDialog *question = quitQuestion(tr("New requests are refused from now on. Ended now, a stream tells its "
                                               "client so, and what was sent is recorded."))
                                   .release();
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::finished, this, &Shell::quitAs);
    question->open();
}

std::unique_ptr<QuestionDialog> Shell::quitQuestion(const QString &text)
{
    const int running = int(m_service.figures().inFlight);
    auto question = std::make_unique<QuestionDialog>(
        tr("Wait for %n request(s)?", "that are still running, before quitting", running), text, m_window.get());
    question->addAnswer(EndNow, tr("End now"), ButtonKind::Danger);
    question->addAnswer(Wait, tr("Wait, then quit"), ButtonKind::Primary);
    return question;
}

void Shell::quitAs(int answer)
{
    if (answer == EndNow)
        return finish();
    if (answer != Wait)
        return;
    if (m_service.state() == Gateway::State::Stopped) // they ended while the question stood
        return finish();
    drainAwake();
}

void Shell::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_awake.reset();
    if (!m_service.attached() && m_service.state() != Gateway::State::Stopped)
        m_service.stop();
    m_window->hide();
    Q_EMIT finished();
}

} // namespace turnpike
