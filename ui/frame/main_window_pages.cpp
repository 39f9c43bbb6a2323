// The window's pages, and the actions that belong to one of them.
#include "models/format.h"
#include "models/live_history.h"
#include "ui/frame/main_window.h"
#include "ui/frame/sidebar.h"
#include "ui/pages/channels_page.h"
#include "ui/pages/database_care.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/live_page.h"
#include "ui/pages/looks_form.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/requests_page.h"
#include "ui/pages/services_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/upkeep_panel.h"
#include "ui/pages/usage_page.h"

#include <QStackedWidget>

namespace turnpike {

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
    connect(static_cast<RequestsPage *>(page(Requests)), &RequestsPage::routeRequested, this,
            [this](const QString &model, std::int64_t keyId) {
                showPage(Channels);
                m_channels->explainRoute(model, QString::number(keyId));
            });
    m_actions->add({QStringLiteral("channels.route"), tr("Channels"), tr("Which channel would a request take?")},
                   [this] {
                       showPage(Channels);
                       m_channels->askRoute();
                   });
    m_actions->add({QStringLiteral("channels.test"), tr("Channels"), tr("Test all channels")}, [this] {
        showPage(Channels);
        m_channels->testAll();
    });
    addServicesPage();
    buildSettings();
}

void MainWindow::addServicesPage()
{
    m_services = new ServicesPage(m_service, m_clock, *m_toast, *m_tasks);
    addPage(Services, "services", tr("Services"), m_services);
    const auto one = [this] { return currentPage() == Services && m_services->hasOne(); };
    const QString group = tr("Services");
    m_actions->add({QStringLiteral("services.new"), group, tr("New service…")}, [this] {
        showPage(Services);
        m_services->newService();
    });
    m_actions->add({QStringLiteral("services.import"), group, tr("Import keys…"), {}, one},
                   [this] { m_services->importKeys(); });
    m_actions->add({QStringLiteral("services.test"), group, tr("Test the service"), {}, one},
                   [this] { m_services->testSelected(); });
    m_actions->add({QStringLiteral("services.copyAddress"), group, tr("Copy the service's address"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), one},
                   [this] { m_services->copyAddress(); });
}

void MainWindow::buildSettings()
{
    auto *looks = new LooksForm(m_theme);
    connect(looks, &LooksForm::denseChosen, this, &MainWindow::setDense);
    connect(this, &MainWindow::densityChanged, looks, &LooksForm::setDense);
    m_settings = new SettingsPage(m_service, *m_toast, *m_tasks, looks);
    addPage(Settings, "settings", tr("Settings"), m_settings);
    connect(m_settings, &SettingsPage::unsavedChanged, looks, &LooksForm::setUnsaved);
    connect(looks, &LooksForm::saveRequested, m_settings, &SettingsPage::save);
    connect(looks, &LooksForm::discardRequested, m_settings, &SettingsPage::discard);
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

} // namespace turnpike
