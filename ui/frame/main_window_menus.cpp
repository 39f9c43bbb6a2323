// The window's menus and its command palette: every action of the program.
#include "models/live_history.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/attach_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/frame/command_button.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/main_window.h"
#include "ui/frame/notifications.h"
#include "ui/frame/palette_sources.h"
#include "ui/frame/status_strip.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/usage_page.h"
#include "ui/table/table_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QStackedWidget>

namespace turnpike {

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

} // namespace turnpike
