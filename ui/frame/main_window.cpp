#include "ui/frame/main_window.h"

#include "models/live_history.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/status_strip.h"
#include "ui/frame/task_bar.h"
#include "ui/frame/window_banners.h"
#include "ui/frame/window_memory.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/table_page.h"
#include "ui/pages/upkeep_panel.h"
#include "ui/table/table_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/toast.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMetaEnum>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace turnpike {

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
    m_banners = new WindowBanners(m_service);
    auto *middle = row(0);
    auto *content = column(0);
    content->addWidget(m_banners);
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
    connect(m_banners, &WindowBanners::addressRequested, this, &MainWindow::changeAddress);
    connect(m_banners, &WindowBanners::startRequested, this, &MainWindow::startGateway);
    connect(m_banners, &WindowBanners::reconnected, this, [this] {
        if (tablePage()) // what it missed meanwhile
            tablePage()->refresh();
    });
}

TablePage *MainWindow::tablePage() const
{
    return qobject_cast<TablePage *>(m_pages->currentWidget());
}

int MainWindow::currentPage() const
{
    return m_pageOf.key(m_pages->currentWidget(), -1);
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

void MainWindow::offerFirstRun(const QMap<QString, QString> &typed)
{
    m_service.pages().keyTotals(this, [this, typed](Result<KeyTotals> keys) {
        if (!keys || keys->all + keys->revoked > 0)
            return;
        m_service.channels().list({}, this, [this, typed](Result<ChannelList> channels) {
            if (channels && channels->all == 0)
                showFirstRun(typed);
        });
    });
}

void MainWindow::showFirstRun(const QMap<QString, QString> &typed)
{
    if (m_firstRun)
        return;
    m_firstRun = new FirstRunPage(m_service);
    if (!typed.isEmpty())
        m_firstRun->fill(typed);
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
    if (!started)
        return showStartFailure(started.error());
    m_banners->hideStartFailure();
    updateState();
}

void MainWindow::showStartFailure(const Error &error)
{
    m_banners->showStartFailure(error);
    updateState();
}

std::optional<Error> MainWindow::startFailure() const
{
    return m_banners->startFailure();
}

void MainWindow::tell(Tone tone, const QString &title, const QString &text)
{
    m_banners->tell(tone, title, text);
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
    if (m_service.state() == Gateway::State::Stopped && startFailure()) {
        startGateway();
        if (m_service.state() == Gateway::State::Serving)
            m_toast->showMessage(tr("Saved. The gateway serves on %1.").arg(m_service.address()));
    }
    m_history->sample(); // so that the strip has it
}

void MainWindow::updateState()
{
    m_actions->update();
    m_banners->updateState();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT closeRequested();
}

} // namespace turnpike
