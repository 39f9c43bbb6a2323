#include "ui/frame/main_window.h"

#include "ui/dialogs/about_dialog.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/status_strip.h"
#include "ui/frame/task_bar.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/usage_page.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/toast.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace turnpike {

namespace {

bool isOpenWithoutTls(const QUrl &address)
{
    const QString host = address.host();
    const bool local =
        host.startsWith(QLatin1String("127.")) || host == QLatin1String("::1") || host == QLatin1String("localhost");
    return address.scheme() == QLatin1String("http") && !local;
}

} // namespace

MainWindow::MainWindow(Service &service, const Clock &clock, Theme &theme, QWidget *parent)
    : QMainWindow(parent), m_service(service), m_clock(clock), m_theme(theme)
{
    setWindowTitle(QStringLiteral("Turnpike"));
    setWindowIcon(applicationIcon());
    buildFrame();
    buildMenus();
    connect(&service, &Service::stateChanged, this, &MainWindow::updateState);
    connect(m_keys, &KeysPage::selectionChanged, this, &MainWindow::updateState);
    resize(dp(1280), dp(800));
    setMinimumSize(dp(860), dp(520));
    showPage(Keys);
    updateState();
}

void MainWindow::buildFrame()
{
    auto *central = new Surface(Surface::Ground::Surface);
    auto *all = column(0);
    central->setLayout(all);
    m_strip = new StatusStrip(m_service);
    m_sidebar = new Sidebar;
    m_pages = new QStackedWidget;
    m_tasks = new TaskBar;
    m_toast = new Toast(central);
    m_startFailed = new Banner(Tone::Error, tr("The gateway could not start."), QString());
    m_openWarning =
        new Banner(Tone::Warning, tr("Open to the network without TLS."),
                   tr("Keys and answers travel in the clear. Give a certificate, or put a proxy in front."));
    m_startFailed->hide();
    m_openWarning->hide();
    m_banners = column(8, {24, 0, 24, 0});
    m_banners->addWidget(m_startFailed);
    m_banners->addWidget(m_openWarning);
    auto *middle = row(0);
    auto *content = column(0);
    content->addLayout(m_banners);
    content->addWidget(m_pages, 1);
    middle->addWidget(m_sidebar);
    middle->addLayout(content, 1);
    all->addWidget(m_strip);
    all->addLayout(middle, 1);
    all->addWidget(m_tasks);
    setCentralWidget(central);

    m_keys = new KeysPage(m_service, m_clock, *m_toast);
    m_usage = new UsagePage(m_service, *m_toast, *m_tasks);
    m_pages->addWidget(m_keys);
    m_pages->addWidget(m_usage);
    m_sidebar->addPage(Keys, "key", tr("Keys"), QKeySequence(Qt::CTRL | Qt::Key_1));
    m_sidebar->addPage(Usage, "usage", tr("Usage"), QKeySequence(Qt::CTRL | Qt::Key_2));
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::showPage);
    connect(m_strip, &StatusStrip::addressCopied, this,
            [this](const QString &address) { m_toast->showMessage(tr("%1 is on the clipboard.").arg(address)); });
    connect(m_startFailed->addAction(tr("Try again")), &QPushButton::clicked, this, &MainWindow::startGateway);
    connect(m_openWarning, &Banner::dismissed, this, [this] {
        m_openWarningDismissed = true;
        updateState();
    });
    connect(m_startFailed, &Banner::dismissed, this, &MainWindow::updateState);
}

void MainWindow::buildMenus()
{
    menuBar()->setNativeMenuBar(true);
    menuBar()->setFixedHeight(dp(30));
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildGatewayMenu();
    buildHelpMenu();
}

QAction *MainWindow::add(QMenu &menu, const QString &text, const QKeySequence &shortcut,
                         const std::function<void()> &act)
{
    QAction *action = menu.addAction(text);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void MainWindow::buildFileMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&File"));
    add(menu, tr("&New key…"), QKeySequence::New, [this] {
        showPage(Keys);
        m_keys->newKey();
    });
    add(menu, tr("&Export usage…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
        showPage(Usage);
        m_usage->askExport();
    });
    menu.addSeparator();
    add(menu, tr("&Close window"), QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
    add(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] {
        Q_EMIT quitRequested();
    })->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildEditMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&Edit"));
    add(menu, tr("&Filter"), QKeySequence::Find, [this] {
        if (auto *page = qobject_cast<TablePage *>(m_pages->currentWidget()))
            page->focusFilter();
    });
    menu.addSeparator();
    m_rotate = add(menu, tr("R&otate key…"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] { m_keys->rotateSelected(); });
    m_revoke = add(menu, tr("&Revoke keys"), QKeySequence::Delete, [this] { m_keys->revokeSelected(); });
    m_restore = add(menu, tr("Re&store keys"), {}, [this] { m_keys->restoreSelected(); });
}

void MainWindow::buildViewMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&View"));
    add(menu, tr("&Keys"), QKeySequence(Qt::CTRL | Qt::Key_1), [this] { showPage(Keys); });
    add(menu, tr("&Usage"), QKeySequence(Qt::CTRL | Qt::Key_2), [this] { showPage(Usage); });
    menu.addSeparator();
    add(menu, tr("&Refresh"), QKeySequence::Refresh, [this] {
        if (auto *page = qobject_cast<TablePage *>(m_pages->currentWidget()))
            page->refresh();
        m_strip->refresh();
    });
    QMenu &look = *menu.addMenu(tr("&Appearance"));
    auto *modes = new QActionGroup(this);
    for (const auto &[mode, name] : {std::pair{Theme::Mode::System, tr("As the &system")},
                                     {Theme::Mode::Light, tr("&Light")},
                                     {Theme::Mode::Dark, tr("&Dark")}}) {
        QAction *action = add(look, name, {}, [this, chosen = mode] { m_theme.setMode(chosen); });
        action->setCheckable(true);
        action->setChecked(mode == m_theme.mode());
        modes->addAction(action);
    }
}

void MainWindow::buildGatewayMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&Gateway"));
    m_start = add(menu, tr("&Start"), {}, [this] { startGateway(); });
    m_stop = add(menu, tr("S&top when all streams have ended"), {}, [this] { m_service.drain(); });
    m_stopNow = add(menu, tr("Stop &now"), {}, [this] { m_service.stop(); });
    menu.addSeparator();
    add(menu, tr("&Copy address"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] { m_strip->copyAddress(); });
}

void MainWindow::buildHelpMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&Help"));
    add(menu, tr("&About Turnpike"), {}, [this] { showAbout(); })->setMenuRole(QAction::AboutRole);
}

void MainWindow::showPage(int id)
{
    m_pages->setCurrentIndex(id);
    m_sidebar->setCurrent(id);
    updateState();
}

void MainWindow::startGateway()
{
    const Result<void> started = m_service.start();
    if (started) {
        m_startFailed->hide();
    } else {
        m_startFailed->setMessage(tr("The gateway could not start."), QString::fromStdString(started.error().message));
        m_startFailed->show();
    }
    updateState();
}

void MainWindow::updateState()
{
    const Gateway::State state = m_service.state();
    m_start->setEnabled(state == Gateway::State::Stopped);
    m_stop->setEnabled(state == Gateway::State::Serving);
    m_stopNow->setEnabled(state != Gateway::State::Stopped);
    const bool onKeys = m_pages->currentIndex() == Keys;
    const QList<std::int64_t> alive = m_keys->aliveSelection();
    m_rotate->setEnabled(onKeys && alive.size() == 1);
    m_revoke->setEnabled(onKeys && !alive.isEmpty());
    m_restore->setEnabled(onKeys && m_keys->canRestore());
    const bool open = state == Gateway::State::Serving && isOpenWithoutTls(QUrl(m_service.address()));
    m_openWarning->setVisible(open && !m_openWarningDismissed);
    if (state != Gateway::State::Stopped)
        m_startFailed->hide();
    const bool anyBanner = m_openWarning->isVisibleTo(this) || m_startFailed->isVisibleTo(this);
    m_banners->setContentsMargins(24, anyBanner ? 16 : 0, 24, 0);
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT closeRequested();
}

} // namespace turnpike
