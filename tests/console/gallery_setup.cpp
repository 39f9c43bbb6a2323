#include "tests/console/gallery_sets.h"

#include "tests/console/picture_taker.h"
#include "tests/console/sample_service.h"
#include "ui/dialogs/issued_key_panel.h"
#include "ui/forms/form.h"
#include "ui/frame/main_window.h"
#include "ui/pages/channel_drawer.h"
#include "ui/pages/channels_page.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/looks_form.h"
#include "ui/pages/service_drawer.h"
#include "ui/pages/services_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/upkeep_panel.h"
#include "ui/pages/usage_page.h"
#include "ui/table/table_view.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/probe_panel.h"

#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

void takeKeys(PictureTaker &pictures)
{
    SampleService service(SampleService::Fill::Samples);
    MainWindow window(service, service.clock(), pictures.theme());
    window.showPage(MainWindow::Keys);
    pictures.open(window);
    pictures.save(window, u"keys-plain"_s);
    TableView &table = window.keysPage().table();
    table.sortByColumn(4, Qt::DescendingOrder);
    settle();
    table.selectId(2);
    table.setFocus();
    Q_EMIT table.opened(2);
    service.holdExports(true);
    window.usagePage().exportTo(pictures.directory() + "/usage.csv"_L1);
    pictures.waitFor([&] { return window.findChild<QProgressBar *>()->value() > 0; }, "keys");
    pictures.save(window, u"keys"_s);
}

void takeChannels(PictureTaker &pictures)
{
    SampleService service(SampleService::Fill::Samples);
    MainWindow window(service, service.clock(), pictures.theme());
    pictures.open(window);
    window.showPage(MainWindow::Channels);
    settle();
    pictures.save(window, u"channels"_s);
    TableView &table = window.channelsPage().table();
    table.selectId(2);
    table.setFocus();
    Q_EMIT table.opened(2);
    window.channelsPage().drawer().probe().run();
    pictures.save(window, u"channels-drawer"_s);
    window.channelsPage().explainRoute(u"gpt-4o-mini"_s, u"2"_s);
    settle();
    pictures.save(window, u"channels-drawer-route"_s);
    QTest::keyClick(&table, Qt::Key_Escape);
    settle(); // the columns that the drawer took the room of are back
    table.editCell(2, ChannelsModel::Weight);
    pictures.save(window, u"channels-route"_s);
    QTest::keyClick(&table, Qt::Key_Escape);
    table.editCell(3, ChannelsModel::Models);
    pictures.save(window, u"channels-models"_s);
    window.resize(window.minimumSize());
    pictures.save(window, u"channels-small"_s);
    SampleService none(SampleService::Fill::Empty);
    MainWindow empty(none, none.clock(), pictures.theme());
    pictures.open(empty);
    empty.showPage(MainWindow::Channels);
    pictures.save(empty, u"channels-empty"_s);
}

void takeServices(PictureTaker &pictures)
{
    SampleService service(SampleService::Fill::Samples);
    MainWindow window(service, service.clock(), pictures.theme());
    pictures.open(window);
    window.showPage(MainWindow::Services);
    settle();
    pictures.save(window, u"services"_s);
    TableView &table = window.servicesPage().table();
    table.selectId(102);
    table.setFocus();
    Q_EMIT table.opened(102);
    window.servicesPage().drawer().test();
    pictures.save(window, u"services-drawer"_s);
    QTest::keyClick(&table, Qt::Key_Escape);
    window.resize(window.minimumSize());
    pictures.save(window, u"services-small"_s);
    SampleService none(SampleService::Fill::Empty);
    MainWindow empty(none, none.clock(), pictures.theme());
    pictures.open(empty);
    empty.showPage(MainWindow::Services);
    pictures.save(empty, u"services-empty"_s);
}

void takeSettings(PictureTaker &pictures)
{
    SampleService service(SampleService::Fill::Samples);
    MainWindow window(service, service.clock(), pictures.theme());
    pictures.open(window);
    window.showPage(MainWindow::Settings);
    settle();
    pictures.save(window, u"settings"_s);
    SettingsPage &page = window.settingsPage();
    page.upkeep().checkBooks();
    page.upkeep().measureTables();
    settle();
    QScrollBar *bar = page.findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->maximum());
    pictures.save(window, u"settings-upkeep"_s);
    bar->setValue(bar->maximum() / 3);
    const Error wrong{"setting_invalid", "Must be a whole number from 1 to 36500 days.", "retention_audit_days"};
    service.settings().failNextChange(wrong);
    for (QLineEdit *edit : page.findChildren<QLineEdit *>()) {
        if (edit->accessibleName().startsWith(u"Keep the audit log"_s))
            edit->setText(u"0"_s);
    }
    page.save();
    pictures.save(window, u"settings-error"_s);
    bar->setValue(0);
    auto *language = page.findChild<LooksForm *>()->form().field(u"language"_s)->editor();
    language->setFocus();
    QTest::keyClick(language, Qt::Key_End); // waits for what is typed
    pictures.save(window, u"settings-language"_s);
}

void takeFirstRun(PictureTaker &pictures)
{
    SampleService service(SampleService::Fill::Empty);
    MainWindow window(service, service.clock(), pictures.theme());
    pictures.open(window);
    window.offerFirstRun();
    pictures.waitFor([&] { return window.firstRunPage() != nullptr; }, "first-run");
    pictures.save(window, u"first-run"_s);
    FirstRunPage &page = *window.firstRunPage();
    page.choose(FirstRunPage::Connect);
    window.findChildren<QPushButton *>(u"begin"_s).first()->click(); // no key: it says so
    pictures.save(window, u"first-run-provider"_s);
    page.choose(FirstRunPage::OpenExisting);
    pictures.save(window, u"first-run-database"_s);
    page.choose(FirstRunPage::Try);
    window.findChildren<QPushButton *>(u"begin"_s).first()->click();
    pictures.waitFor([&] { return page.panel().isVisible(); }, "first-run-key");
    pictures.save(window, u"first-run-key"_s);
}

} // namespace

void takeSetup(PictureTaker &pictures)
{
    takeKeys(pictures);
    takeChannels(pictures);
    takeServices(pictures);
    takeSettings(pictures);
    takeFirstRun(pictures);
}

} // namespace turnpike
