#include "tests/console/gallery_sets.h"

#include "models/live_history.h"
#include "tests/console/picture_taker.h"
#include "tests/console/sample_service.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_plot.h"
#include "ui/charts/heat_map.h"
#include "ui/dialogs/moment_dialog.h"
#include "ui/frame/main_window.h"
#include "ui/pages/live_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/requests_page.h"
#include "ui/pages/usage_page.h"
#include "ui/table/table_view.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/filter_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

void takeOverview(PictureTaker &pictures)
{
    SampleService service(SampleService::Fill::Samples);
    MainWindow window(service, service.clock(), pictures.theme());
    pictures.open(window);
    window.showPage(MainWindow::Overview);
    settle();
    LiveFigures figures = service.figures();
    for (int second = 1; second <= 60; ++second) {
        const double wave = std::sin(second / 7.0) + 0.4 * std::sin(second / 2.3);
        figures.requests += std::uint64_t(9 + 3 * wave);
        figures.tokens += std::uint64_t(6900 + 2100 * wave);
        figures.inFlight = std::uint64_t(17 + 4 * wave);
        figures.streams = figures.inFlight - 2;
        window.history().add(figures, service.clock().steadyMs() + second * 1000);
    }
    ChartPlot &plot = window.overviewPage().card().plot();
    plot.setFocus();
    for (int i = 0; i < 60; ++i) // from the newest hour back to some afternoon
        QTest::keyClick(&plot, Qt::Key_Left);
    pictures.save(window, u"overview"_s);
    window.resize(window.minimumSize());
    pictures.save(window, u"overview-small"_s);
    window.resize(1440, 900);
    window.overviewPage().findChild<QCheckBox *>()->setChecked(true);
    for (ChoiceBar *bar : window.overviewPage().findChildren<ChoiceBar *>()) {
        for (QPushButton *choice : bar->findChildren<QPushButton *>()) {
            if (choice->text() == "Day"_L1)
                choice->click();
        }
    }
    pictures.save(window, u"overview-day"_s);
    window.overviewPage().card().setShowsTable(true);
    pictures.save(window, u"overview-table"_s);
    SampleService none(SampleService::Fill::Empty);
    none.setProvider(false);
    MainWindow empty(none, none.clock(), pictures.theme());
    pictures.open(empty);
    empty.showPage(MainWindow::Overview);
    pictures.save(empty, u"overview-empty"_s);
}

void takeUsage(PictureTaker &pictures)
{
    SampleService service(SampleService::Fill::Samples);
    MainWindow window(service, service.clock(), pictures.theme());
    pictures.open(window);
    window.showPage(MainWindow::Usage);
    settle();
    pictures.save(window, u"usage"_s);
    window.resize(window.minimumSize());
    pictures.save(window, u"usage-small"_s);
    window.resize(1440, 900);
    UsagePage &page = window.usagePage();
    for (QCheckBox *compare : page.findChildren<QCheckBox *>())
        compare->setChecked(true);
    QComboBox *rows = page.card().findChild<QComboBox *>();
    rows->setCurrentIndex(rows->count() - 2); // models
    settle();
    page.card().setShowsTable(true);
    pictures.save(window, u"usage-pivot"_s);
    page.card().setShowsTable(false);
    rows->setCurrentIndex(1); // the calendar
    settle();
    QTest::keyClick(&page.calendar(), Qt::Key_Left);
    pictures.save(window, u"usage-calendar"_s);
    SampleService none(SampleService::Fill::Empty);
    MainWindow empty(none, none.clock(), pictures.theme());
    pictures.open(empty);
    empty.showPage(MainWindow::Usage);
    pictures.save(empty, u"usage-empty"_s);
}

void takeLive(PictureTaker &pictures)
{
    SampleService service(SampleService::Fill::Samples);
    constexpr int kSeconds = 60;
    service.passLive(-kSeconds * 1000);
    MainWindow window(service, service.clock(), pictures.theme());
    pictures.open(window);
    window.showPage(MainWindow::Live);
    LivePage &page = window.livePage();
    for (int second = 0; second < kSeconds; ++second) {
        service.passLive(1000);
        page.refresh();
        settle();
    }
    page.table().selectId(5005);
    page.table().setFocus();
    pictures.save(window, u"live-plain"_s);
    Q_EMIT page.table().actionPressed(5010);
    settle();
    page.table().selectAll();
    page.deleteSelected();
    pictures.save(window, u"live"_s);

    SampleService none(SampleService::Fill::Empty);
    MainWindow empty(none, none.clock(), pictures.theme());
    pictures.open(empty);
    empty.showPage(MainWindow::Live);
    pictures.save(empty, u"live-empty"_s);
    none.setState(Gateway::State::Stopped);
    pictures.save(empty, u"live-stopped"_s);
}

void takeRequests(PictureTaker &pictures)
{
    SampleService service(SampleService::Fill::Samples);
    MainWindow window(service, service.clock(), pictures.theme());
    pictures.open(window);
    window.showPage(MainWindow::Requests);
    auto *page = static_cast<RequestsPage *>(window.page(MainWindow::Requests));
    page->setRange(3'600'000);
    settle();
    pictures.save(window, u"requests-plain"_s);
    page->filter()->setText(u"status:>=200 model:deepseek* duration:>0.5s"_s);
    pictures.waitFor([&] { return page->model().filter().conditions.size() == 3 && page->model().rowCount() > 0; },
                     "requests");
    settle();
    const auto &rows = service.log().rows();
    const auto failed = std::find_if(rows.begin(), rows.end(), [](const RequestLine &line) {
        return line.status == 502 && line.attempts > 1 && line.model == "deepseek-chat"_L1;
    });
    if (failed == rows.end())
        pictures.complain(u"requests"_s, "the samples have no such request");
    else {
        page->goTo(failed->createdAt + 20'000);
        pictures.waitFor([&] { return page->model().rowOf(failed->id) >= 0; }, "requests");
        page->table().selectId(failed->id);
        page->table().setFocus();
        page->openRequest(failed->id);
    }
    settle();
    pictures.save(window, u"requests"_s);
    page->openRequest(rows[std::size_t(4)].id);
    page->filter()->setText(u"statsu:5xx"_s);
    pictures.waitFor([&] { return !page->filter()->error().isEmpty(); }, "requests-unreadable-filter");
    pictures.save(window, u"requests-unreadable-filter"_s);
    page->filter()->setText(u"model:nothing-like-this"_s);
    pictures.waitFor([&] { return page->table().model()->rowCount() == 0; }, "requests-no-match");
    pictures.save(window, u"requests-no-match"_s);
    page->filter()->clear();
    settle();
    page->askMoment();
    settle();
    auto *dialog = window.findChild<MomentDialog *>();
    dialog ? pictures.save(*dialog, u"go-to-time"_s) : pictures.complain(u"go-to-time"_s, "there is no such dialog");
    SampleService none(SampleService::Fill::Empty);
    MainWindow empty(none, none.clock(), pictures.theme());
    pictures.open(empty);
    empty.showPage(MainWindow::Requests);
    pictures.save(empty, u"requests-empty"_s);
}

} // namespace

void takeTraffic(PictureTaker &pictures)
{
    takeOverview(pictures);
    takeUsage(pictures);
    takeLive(pictures);
    takeRequests(pictures);
}

} // namespace turnpike
