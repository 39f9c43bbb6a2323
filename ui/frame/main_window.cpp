#include "ui/frame/main_window.h"

#include "models/format.h"
#include "models/live_history.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/attach_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/frame/command_button.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/notifications.h"
#include "ui/frame/palette_sources.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/status_strip.h"
#include "ui/frame/task_bar.h"
#include "ui/frame/window_memory.h"
#include "ui/pages/channels_page.h"
#include "ui/pages/database_care.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/live_page.h"
#include "ui/pages/looks_form.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/requests_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/upkeep_panel.h"
#include "ui/pages/usage_page.h"
#include "ui/table/table_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/toast.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMetaEnum>
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
    : QMainWindow(parent), m_service(service), m_clock(clock), m_theme(theme),
      m_history(new LiveHistory(service, this)), m_actions(new Actions(this))
{
    setWindowTitle(QStringLiteral("Turnpike"));
    setWindowIcon(applicationIcon());
    buildFrame();
    buildPages();
    buildMenus();
    buildPalette();
    connect(&service, &Service::stateChanged, this, &MainWindow::updateState);
    resize(dp(1280), dp(800));
    setMinimumSize(dp(860), dp(520));
    showPage(Overview);
    updateState();
}

void MainWindow::buildFrame()
{
    auto *central = new Surface(Surface::Ground::Surface);
    auto *all = column(0);
    central->setLayout(all);
    m_strip = new StatusStrip(m_service, *m_history);
    m_sidebar = new Sidebar;
    m_pages = new QStackedWidget;
    m_tasks = new TaskBar;
    m_toast = new Toast(central);
    m_startFailed = new Banner(Tone::Error, tr("The gateway could not start."), QString());
    m_openWarning =
        new Banner(Tone::Warning, tr("Open to the network without TLS."),
                   tr("Keys and answers travel in the clear. Give a certificate, or put a proxy in front."));
    m_unreachable = new Banner(Tone::Error, tr("Not connected."), QString());
    m_startFailed->hide();
    m_openWarning->hide();
    m_unreachable->hide();
    m_banners = column(8, {24, 0, 24, 0});
    m_banners->addWidget(m_unreachable);
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

    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::showPage);
    connect(m_strip, &StatusStrip::addressCopied, this,
            [this](const QString &address) { m_toast->showMessage(tr("%1 is on the clipboard.").arg(address)); });
    m_changeAddress = m_startFailed->addAction(tr("Change the address"));
    connect(m_changeAddress, &QPushButton::clicked, this, &MainWindow::changeAddress);
    connect(m_startFailed->addAction(tr("Try again")), &QPushButton::clicked, this, &MainWindow::startGateway);
    connect(m_openWarning, &Banner::dismissed, this, [this] {
        m_openWarningDismissed = true;
        updateState();
    });
    connect(m_startFailed, &Banner::dismissed, this, &MainWindow::updateState);
    connect(m_unreachable->addAction(tr("Try again")), &QPushButton::clicked, this, [this] { m_service.retry(); });
    connect(m_unreachable, &Banner::dismissed, this, &MainWindow::updateState);
}

void MainWindow::buildPages()
{
    m_overview = new OverviewPage(m_service, *m_history, *m_toast, *m_tasks);
    addPage(Overview, "overview", tr("Overview"), m_overview);
    connect(m_overview, &OverviewPage::newKeyRequested, this, [this] {
        showPage(Keys);
        m_keys->newKey();
    });
    m_keys = new KeysPage(m_service, m_clock, *m_toast);
    addPage(Keys, "key", tr("Keys"), m_keys);
    m_usage = new UsagePage(m_service, *m_toast, *m_tasks);
    addPage(Usage, "usage", tr("Usage"), m_usage);
    addRequestsPage();
    connect(m_usage, &UsagePage::openRequests, m_overview, &OverviewPage::openRequests);
    connect(m_overview, &OverviewPage::newChannelRequested, this, [this] { showPage(Channels); });
    m_live = new LivePage(m_service, *m_toast);
    addPage(Live, "live", tr("Live"), m_live);
    connect(m_live, &LivePage::startRequested, this, &MainWindow::startGateway);
    const auto showInFlight = [this] {
        const std::int64_t inFlight = std::int64_t(m_history->latest().inFlight);
        m_sidebar->setBadge(Live, inFlight > 0 ? formatCount(inFlight) : QString());
    };
    connect(m_history, &LiveHistory::sampled, this, showInFlight);
    showInFlight();
    m_channels = new ChannelsPage(m_service, m_clock, *m_toast);
    addPage(Channels, "channels", tr("Channels"), m_channels);
    buildSettings();
}

void MainWindow::buildSettings()
{
    auto *looks = new LooksForm(m_theme);
    connect(looks, &LooksForm::denseChosen, this, &MainWindow::setDense);
    connect(this, &MainWindow::densityChanged, looks, &LooksForm::setDense);
    m_settings = new SettingsPage(m_service, *m_toast, *m_tasks, looks);
    addPage(Settings, "settings", tr("Settings"), m_settings);
    connect(m_settings, &SettingsPage::listenSaved, this, &MainWindow::takeAddress);
    connect(&m_settings->upkeep().care(), &DatabaseCare::restoreWanted, this, &MainWindow::restoreRequested);
}

void MainWindow::addRequestsPage()
{
    auto *page = new RequestsPage(m_service, m_service.pages().requests(), m_clock, *m_toast, *m_tasks);
    addPage(Requests, "requests", tr("Requests"), page);
    connect(m_overview, &OverviewPage::openRequests, this, [this, page](const QString &filter) {
        showPage(Requests);
        page->showMatching(filter);
    });
    const auto shown = [this] { return currentPage() == Requests; };
    const QString group = tr("Requests");
    m_actions->add(
        {QStringLiteral("requests.goTo"), group, tr("Go to time…"), QKeySequence(Qt::CTRL | Qt::Key_G), shown},
        [page] { page->askMoment(); });
    m_actions->add({QStringLiteral("requests.live"), group, tr("Live tail"), QKeySequence(Qt::CTRL | Qt::Key_T), shown},
                   [page] { page->setLive(!page->isLive()); });
    m_actions->add({QStringLiteral("requests.export"), group, tr("Export requests…")}, [this, page] {
        showPage(Requests);
        page->askExport();
    });
}

void MainWindow::addPage(PageId id, const char *icon, const QString &name, QWidget *page)
{
    const QKeySequence shortcut(QKeyCombination(Qt::ControlModifier, Qt::Key(int(Qt::Key_1) + int(id))));
    m_pageOf.insert(id, page);
    m_pages->addWidget(page);
    m_sidebar->addPage(id, icon, name, shortcut);
    m_actions->add({QStringLiteral("page.%1").arg(id), tr("Pages"), name, shortcut}, [this, id] { showPage(id); });
    if (auto *table = qobject_cast<TablePage *>(page))
        connect(table, &TablePage::selectionChanged, this, &MainWindow::updateState);
}

TablePage *MainWindow::tablePage() const
{
    return qobject_cast<TablePage *>(m_pages->currentWidget());
}

int MainWindow::currentPage() const
{
    return m_pageOf.key(m_pages->currentWidget(), -1);
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

QAction *MainWindow::add(QMenu &menu, const ActionSpec &spec, std::function<void()> act)
{
    QAction *action = m_actions->add(spec, std::move(act));
    menu.addAction(action);
    return action;
}

void MainWindow::buildFileMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&File"));
    const QString group = tr("File");
    add(menu, {QStringLiteral("key.new"), group, tr("&New key…"), QKeySequence::New}, [this] {
        showPage(Keys);
        m_keys->newKey();
    });
    add(menu, {QStringLiteral("usage.export"), group, tr("&Export usage…"), QKeySequence(Qt::CTRL | Qt::Key_E)},
        [this] {
            showPage(Usage);
            m_usage->askExport();
        });
    menu.addSeparator();
    add(menu, {QStringLiteral("service.attach"), group, tr("&Attach to a service…")},
        [this] { openAttachDialog(this); });
    menu.addSeparator();
    add(menu, {QStringLiteral("window.close"), group, tr("&Close window"), QKeySequence(Qt::CTRL | Qt::Key_W)},
        [this] { close(); });
    add(menu, {QStringLiteral("app.quit"), group, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] {
        Q_EMIT quitRequested();
    })->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildEditMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&Edit"));
    const QString group = tr("Edit");
    add(menu,
        {QStringLiteral("table.filter"), group, tr("&Filter"), QKeySequence::Find,
         [this] { return tablePage() && tablePage()->filter(); }},
        [this] { tablePage()->focusFilter(); });
    menu.addSeparator();
    const auto hasTable = [this] { return tablePage() != nullptr; };
    add(menu, {QStringLiteral("table.copyRows"), group, tr("&Copy rows"), QKeySequence::Copy, hasTable},
        [this] { tablePage()->table().copyRows(); });
    add(menu,
        {QStringLiteral("table.copyCell"), group, tr("Copy ce&ll"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
         hasTable},
        [this] { tablePage()->table().copyCell(); });
    m_actions->add(
        {QStringLiteral("table.menu"), group, tr("Menu of the row"), QKeySequence(Qt::SHIFT | Qt::Key_F10), hasTable},
        [this] { tablePage()->table().requestMenu(); });
    menu.addSeparator();
    const auto onTable = [this](bool (TablePage::*can)() const) {
        return [this, can] { return tablePage() && (tablePage()->*can)(); };
    };
    add(menu,
        {QStringLiteral("table.edit"), group, tr("&Edit…"), QKeySequence(Qt::Key_F2), onTable(&TablePage::canEdit)},
        [this] { tablePage()->editSelected(); });
    add(menu,
        {QStringLiteral("table.delete"), group, tr("&Revoke or delete"), QKeySequence::Delete,
         onTable(&TablePage::canDelete)},
        [this] { tablePage()->deleteSelected(); });
    menu.addSeparator();
    const auto onKeys = [this] { return m_pages->currentWidget() == m_keys; };
    add(menu,
        {QStringLiteral("key.rotate"), group, tr("R&otate key…"), QKeySequence(Qt::CTRL | Qt::Key_R),
         [this, onKeys] { return onKeys() && m_keys->aliveSelection().size() == 1; }},
        [this] { m_keys->rotateSelected(); });
    add(menu,
        {QStringLiteral("key.restore"),
         group,
         tr("Re&store keys"),
         {},
         [this, onKeys] { return onKeys() && m_keys->canRestore(); }},
        [this] { m_keys->restoreSelected(); });
}

void MainWindow::buildViewMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&View"));
    m_viewMenu = &menu;
    const QString group = tr("View");
    for (auto page = m_pageOf.cbegin(); page != m_pageOf.cend(); ++page)
        menu.addAction(m_actions->find(QStringLiteral("page.%1").arg(page.key())));
    menu.addSeparator();
    add(menu, {QStringLiteral("view.refresh"), group, tr("&Refresh"), QKeySequence::Refresh}, [this] {
        if (tablePage())
            tablePage()->refresh();
        if (m_pages->currentWidget() == m_overview)
            m_overview->refresh();
        m_history->sample();
    });
    QMenu &look = *menu.addMenu(tr("&Appearance"));
    auto *modes = new QActionGroup(this);
    for (const auto &[mode, id, name] : {std::tuple{Theme::Mode::System, "system", tr("As the &system")},
                                         {Theme::Mode::Light, "light", tr("&Light")},
                                         {Theme::Mode::Dark, "dark", tr("&Dark")}}) {
        QAction *action = add(look, {QStringLiteral("view.theme.") + QLatin1String(id), tr("Appearance"), name},
                              [this, chosen = mode] { m_theme.setMode(chosen); });
        action->setCheckable(true);
        action->setChecked(mode == m_theme.mode());
        modes->addAction(action);
        m_appearance.append(action);
    }
    connect(&m_theme, &Theme::changed, this, [this] { m_appearance.at(int(m_theme.mode()))->setChecked(true); });
    m_dense =
        add(menu, {QStringLiteral("view.dense"), group, tr("&Dense rows")}, [this] { setDense(m_dense->isChecked()); });
    m_dense->setCheckable(true);
}

void MainWindow::buildGatewayMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&Gateway"));
    const QString group = tr("Gateway");
    const auto stateIs = [this](Gateway::State state) {
        return [this, state] { return !m_service.attached() && m_service.state() == state; };
    };
    m_start = add(menu, {QStringLiteral("gateway.start"), group, tr("&Start"), {}, stateIs(Gateway::State::Stopped)},
                  [this] { startGateway(); });
    add(menu,
        {QStringLiteral("gateway.drain"),
         group,
         tr("S&top when all streams have ended"),
         {},
         stateIs(Gateway::State::Serving)},
        [this] { m_service.drain(); });
    add(menu,
        {QStringLiteral("gateway.stop"),
         group,
         tr("Stop &now"),
         {},
         [this] { return !m_service.attached() && m_service.state() != Gateway::State::Stopped; }},
        [this] { m_service.stop(); });
    menu.addSeparator();
    add(menu,
        {QStringLiteral("gateway.copyAddress"), group, tr("&Copy address"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
        [this] { m_strip->copyAddress(); });
}

void MainWindow::buildHelpMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&Help"));
    add(menu, {QStringLiteral("help.shortcuts"), tr("Help"), tr("&Keyboard shortcuts…"), QKeySequence::HelpContents},
        [this] { showShortcuts(); });
    menu.addSeparator();
    add(menu, {QStringLiteral("help.about"), tr("Help"), tr("&About Turnpike")}, [this] {
        showAbout();
    })->setMenuRole(QAction::AboutRole);
}

void MainWindow::buildPalette()
{
    m_palette = new CommandPalette(*m_actions, centralWidget());
    addPaletteSources(*m_palette, m_service, *this);
    auto *button = new CommandButton;
    m_strip->addAtEnd(button);
    const QString id = QStringLiteral("palette.open");
    m_actions->add({id, tr("Tools"), tr("Search or run a command…"), QKeySequence(Qt::CTRL | Qt::Key_K)},
                   [this] { m_palette->open(); });
    const auto showShortcut = [this, button, id] {
        button->setShortcutText(m_actions->find(id)->shortcut().toString(QKeySequence::NativeText));
    };
    showShortcut();
    connect(m_actions, &Actions::shortcutChanged, button, showShortcut);
    connect(button, &QAbstractButton::clicked, m_palette, &CommandPalette::open);
}

void MainWindow::rememberIn(QSettings &memory)
{
    m_actions->rememberIn(memory);
    m_palette->rememberIn(memory);
    for (auto page = m_pageOf.cbegin(); page != m_pageOf.cend(); ++page) {
        if (auto *table = qobject_cast<TablePage *>(*page))
            table->rememberIn(memory, QLatin1String(QMetaEnum::fromType<PageId>().valueToKey(page.key())));
    }
    new WindowMemory(memory, *this, m_theme);
}

void MainWindow::setDense(bool dense)
{
    for (TableView *table : findChildren<TableView *>())
        table->setDense(dense);
    m_dense->setChecked(dense);
    Q_EMIT densityChanged(dense);
}

void MainWindow::setAppearance(int mode)
{
    m_appearance.at(mode)->setChecked(true);
    m_theme.setMode(Theme::Mode(mode));
}

void MainWindow::offerNotifications(Notifications &notifications)
{
    QMenu &menu = *m_viewMenu->addMenu(tr("&Notifications"));
    for (NoticeKind kind : Notifications::kinds()) {
        QAction *action = menu.addAction(Notifications::nameOf(kind));
        action->setCheckable(true);
        connect(&menu, &QMenu::aboutToShow, action,
                [&notifications, action, kind] { action->setChecked(notifications.isOn(kind)); });
        connect(action, &QAction::triggered, &notifications,
                [&notifications, kind](bool on) { notifications.setOn(kind, on); });
    }
}

void MainWindow::offerFirstRun()
{
    m_service.pages().keyTotals(this, [this](Result<KeyTotals> keys) {
        if (!keys || keys->all + keys->revoked > 0)
            return;
        m_service.channels().list({}, this, [this](Result<ChannelList> channels) {
            if (channels && channels->all == 0)
                showFirstRun();
        });
    });
}

void MainWindow::showFirstRun()
{
    if (m_firstRun)
        return;
    m_firstRun = new FirstRunPage(m_service);
    m_pages->addWidget(m_firstRun);
    m_pages->setCurrentWidget(m_firstRun);
    connect(m_firstRun, &FirstRunPage::finished, this, &MainWindow::leaveFirstRun);
    connect(m_firstRun, &FirstRunPage::addressNotKept, this, [this](const QString &reason) {
        m_toast->showMessage(tr("The address counts until Turnpike ends; it was not kept: %1").arg(reason));
    });
    connect(m_firstRun, &FirstRunPage::openRequested, this, &MainWindow::databaseRequested);
    updateState();
}

void MainWindow::leaveFirstRun()
{
    showPage(Overview);
    m_firstRun->deleteLater();
    m_firstRun = nullptr;
}

void MainWindow::showPage(int id)
{
    QWidget *page = m_pageOf.value(id);
    if (!page)
        return;
    m_pages->setCurrentWidget(page);
    m_sidebar->setCurrent(id);
    updateState();
    Q_EMIT pageShown(id);
}

void MainWindow::startGateway()
{
    const Result<void> started = m_service.start();
    if (started) {
        m_startFailed->hide();
    } else {
        m_startFailed->setMessage(tr("The gateway could not start."), QString::fromStdString(started.error().message));
        m_changeAddress->setVisible(started.error().field == "listen");
        m_startFailed->show();
    }
    updateState();
}

void MainWindow::tell(Tone tone, const QString &title, const QString &text)
{
    delete m_told;
    m_told = new Banner(tone, title, text);
    m_banners->insertWidget(0, m_told);
    m_told->show();
    connect(m_told, &Banner::dismissed, this, &MainWindow::updateState);
    updateState();
}

void MainWindow::changeAddress()
{
    const FormField *first = m_firstRun ? m_firstRun->field(QStringLiteral("listen")) : nullptr;
    if (first && first->isVisibleTo(this))
        return first->editor()->setFocus(Qt::OtherFocusReason);
    showPage(Settings);
    m_settings->showOnly(QStringLiteral("listen"));
}

/// What serves stays where it is until it is started anew; what could not start is mended by another address.
void MainWindow::takeAddress(const QString &address)
{
    if (m_service.attached() || !m_service.listenNext(address))
        return;
    if (m_service.state() == Gateway::State::Stopped && m_startFailed->isVisibleTo(this)) {
        startGateway();
        if (m_service.state() == Gateway::State::Serving)
            m_toast->showMessage(tr("Saved. The gateway serves on %1.").arg(m_service.address()));
    }
    m_history->sample(); // so that the strip has it
}

void MainWindow::updateState()
{
    const Gateway::State state = m_service.state();
    m_actions->update();
    const bool open = state == Gateway::State::Serving && isOpenWithoutTls(QUrl(m_service.address()));
    m_openWarning->setVisible(open && !m_openWarningDismissed);
    if (state != Gateway::State::Stopped)
        m_startFailed->hide();
    updateConnection();
    const bool anyBanner = m_openWarning->isVisibleTo(this) || m_startFailed->isVisibleTo(this) ||
                           m_unreachable->isVisibleTo(this) || (m_told && m_told->isVisibleTo(this));
    m_banners->setContentsMargins(24, anyBanner ? 16 : 0, 24, 0);
}

/// Shown anew when the connection is lost anew; what the pages missed meanwhile they ask for when it is back.
void MainWindow::updateConnection()
{
    const std::optional<Error> trouble = m_service.trouble();
    if (trouble)
        m_unreachable->setMessage(tr("Not connected."), QString::fromStdString(trouble->message));
    if (trouble.has_value() == m_wasUnreachable)
        return;
    m_wasUnreachable = trouble.has_value();
    m_unreachable->setVisible(m_wasUnreachable);
    if (!m_wasUnreachable && tablePage())
        tablePage()->refresh();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(*m_actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT closeRequested();
}

} // namespace turnpike
