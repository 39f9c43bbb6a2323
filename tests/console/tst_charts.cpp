#include "models/live_history.h"
#include "tests/console/clicking.h"
#include "tests/console/sample_service.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_plot.h"
#include "ui/charts/heat_map.h"
#include "ui/dialogs/new_key_dialog.h"
#include "ui/frame/main_window.h"
#include "ui/frame/status_strip.h"
#include "ui/language.h"
#include "ui/overview/checklist.h"
#include "ui/overview/tile.h"
#include "ui/overview/top_list.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/usage_page.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace turnpike;
using namespace Qt::StringLiterals;

/// Overview and Usage in the real window, upon samples.
class ChartsTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SampleService> m_service;
    std::unique_ptr<MainWindow> m_window;

    void openWindow(SampleService::Fill fill)
    {
        m_window.reset();
        m_service = std::make_unique<SampleService>(fill);
        m_window = std::make_unique<MainWindow>(*m_service, m_service->clock(), *m_theme);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
        Language::instance().install(QLocale(u"en_GB"_s));
        m_theme = std::make_unique<Theme>(application, Theme::Mode::Light);
    }
    void cleanup()
    {
        m_window.reset();
        m_service.reset();
    }

    void anOwnRangeHasItsDates()
    {
        openWindow(SampleService::Fill::Samples);
        m_window->showPage(MainWindow::Usage);
        UsagePage &page = m_window->usagePage();
        click(button(page, u"Own…"_s));
        const QList<QDateEdit *> dates = page.findChildren<QDateEdit *>();
        QCOMPARE(dates.size(), 2);
        QVERIFY(dates.first()->isVisible());
        dates.first()->setDate(dates.last()->date().addDays(-2));
        QTRY_COMPARE(page.table().model()->rowCount(), 3);
        QTRY_COMPARE(page.card().table().model()->rowCount(), 3);
        dates.first()->setDate(dates.last()->date().addDays(5)); // the other end follows
        QCOMPARE(dates.last()->date(), dates.first()->date());
    }

    void usageIsListedByItsParts_data()
    {
        QTest::addColumn<QString>("chip");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("first");
        QTest::newRow("models") << u"By model"_s << int(UsageModel::Model) << u"deepseek-chat"_s;
        QTest::newRow("channels") << u"By channel"_s << int(UsageModel::Channel) << u"deepseek-main"_s;
        QTest::newRow("keys") << u"By key"_s << int(UsageModel::Key) << u"mobile-app"_s;
    }
    void usageIsListedByItsParts()
    {
        QFETCH(QString, chip);
        QFETCH(int, column);
        QFETCH(QString, first);
        openWindow(SampleService::Fill::Samples);
        m_window->showPage(MainWindow::Usage);
        const TableView &table = m_window->usagePage().table();
        click(button(m_window->usagePage(), chip));
        QTRY_COMPARE(table.model()->index(0, column).data().toString(), first);
        QVERIFY(!table.isColumnHidden(column));
        QVERIFY(table.isColumnHidden(UsageModel::Day));
    }

    void aChartOfTwoPartsIsAPivotTable()
    {
        openWindow(SampleService::Fill::Samples);
        m_window->showPage(MainWindow::Usage);
        ChartCard &card = m_window->usagePage().card();
        const QList<QComboBox *> boxes = card.findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 2);
        boxes.first()->setCurrentIndex(boxes.first()->findText(u"Models"_s));
        boxes.last()->setCurrentIndex(boxes.last()->findText(u"by channel"_s));
        const QAbstractItemModel &pivot = *card.table().model();
        QTRY_COMPARE(pivot.index(0, 0).data().toString(), u"deepseek-chat"_s);
        QCOMPARE(pivot.headerData(2, Qt::Horizontal).toString(), u"deepseek-main"_s);
        QCOMPARE(pivot.index(0, 2).data().toString(), pivot.index(0, 1).data().toString()); // its only channel
        QVERIFY(!card.showsTable());
        card.setShowsTable(true);
        QTRY_VERIFY(card.table().isVisible());
    }

    void aDayOfTheCalendarIsOpened()
    {
        openWindow(SampleService::Fill::Samples);
        m_window->showPage(MainWindow::Usage);
        UsagePage &page = m_window->usagePage();
        QComboBox *rows = page.card().findChild<QComboBox *>();
        rows->setCurrentIndex(rows->findText(u"Calendar"_s));
        HeatMap &calendar = page.calendar();
        QTRY_VERIFY(calendar.isVisible());
        const std::int32_t yesterday = m_service->today() - 1;
        QTest::mouseClick(&calendar, Qt::LeftButton, {}, calendar.dayRect(yesterday).center().toPoint());
        QTRY_COMPARE(page.table().model()->rowCount(), 1);
        QVERIFY(!calendar.isVisible());
        QCOMPARE(page.findChildren<QDateEdit *>().first()->date(), QDate(1970, 1, 1).addDays(yesterday));
    }

    void usageIsComparedWithAsManyDaysBefore()
    {
        openWindow(SampleService::Fill::Samples);
        m_window->showPage(MainWindow::Usage);
        UsagePage &page = m_window->usagePage();
        QTRY_VERIFY(!page.card().chart().isEmpty());
        QVERIFY(page.card().chart().before.isEmpty());
        click(page.findChild<QCheckBox *>());
        QTRY_COMPARE(page.card().chart().before.size(), 14);
        QVERIFY(page.card().chart().before.last() > 0);
    }

    void aBarOfTheOverviewAsksForItsRequests()
    {
        openWindow(SampleService::Fill::Samples);
        m_window->showPage(MainWindow::Overview);
        OverviewPage &page = m_window->overviewPage();
        click(button(page, u"Day"_s));
        QTRY_COMPARE(page.card().chart().buckets.size(), 24);
        QSignalSpy asked(&page, &OverviewPage::openRequests);
        ChartPlot &plot = page.card().plot();
        const QRectF column = plot.bucketRect(23);
        QTest::mouseClick(plot.viewport(), Qt::LeftButton, {},
                          QPoint(qRound(column.center().x()), qRound(column.bottom()) - 2));
        QCOMPARE(asked.count(), 1);
        const QString filter = asked.first().first().toString();
        QVERIFY2(filter.startsWith("time:"_L1) && filter.endsWith("model:deepseek-chat"_L1), qPrintable(filter));
        plot.setFocus();
        QTest::keyClick(&plot, Qt::Key_Home);
        QCOMPARE(plot.currentBucket(), 0);
        QVERIFY(plot.accessibleDescription().contains("deepseek-chat"_L1));
        QTest::keyClick(&plot, Qt::Key_Return);
        QVERIFY(!asked.last().first().toString().contains("model"_L1));
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.currentBucket(), 1);
    }

    void aBarOfTheUsageAsksForItsRequestsToo()
    {
        openWindow(SampleService::Fill::Samples);
        m_window->showPage(MainWindow::Usage);
        ChartPlot &plot = m_window->usagePage().card().plot();
        QTRY_COMPARE(m_window->usagePage().card().chart().buckets.size(), 14);
        QSignalSpy asked(&m_window->overviewPage(), &OverviewPage::openRequests);
        const QRectF column = plot.bucketRect(13);
        QTest::mouseClick(plot.viewport(), Qt::LeftButton, {},
                          QPoint(qRound(column.center().x()), qRound(column.bottom()) - 2));
        QCOMPARE(asked.count(), 1);
        const QString filter = asked.first().first().toString();
        QVERIFY2(filter.startsWith("time:"_L1) && filter.endsWith("key:mobile-app"_L1), qPrintable(filter));
    }

    void aTopKeyAsksForItsRequests()
    {
        openWindow(SampleService::Fill::Samples);
        m_window->showPage(MainWindow::Overview);
        OverviewPage &page = m_window->overviewPage();
        QSignalSpy asked(&page, &OverviewPage::openRequests);
        const QList<TopList *> lists = page.findChildren<TopList *>();
        QCOMPARE(lists.size(), 3);
        QTRY_VERIFY(lists.at(1)->table().model()->rowCount() == TopList::kRows);
        lists.at(1)->table().setFocus();
        QTest::keyClick(&lists.at(1)->table(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), u"key:mobile-app"_s);
    }

    void theChartIsCopiedAndWrittenAsCsv()
    {
        openWindow(SampleService::Fill::Samples);
        m_window->showPage(MainWindow::Overview);
        ChartCard &card = m_window->overviewPage().card();
        QTRY_VERIFY(!card.chart().isEmpty());
        card.copyImage();
        QVERIFY(QGuiApplication::clipboard()->image().width() > 400);
        QTemporaryDir folder;
        QFileDialog *chooser = nullptr;
        Q_EMIT card.exportRequested();
        QTRY_VERIFY((chooser = m_window->findChild<QFileDialog *>()));
        const QString path = folder.filePath(u"chart.csv"_s);
        chooser->selectFile(path);
        QTest::keyClick(chooser, Qt::Key_Return);
        QTRY_VERIFY(m_window->toast().message().contains("chart.csv"_L1));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().startsWith("Hour,Requests,deepseek-chat"));
    }

    void figuresThatCannotBeReadSayWhyAndComeBack()
    {
        openWindow(SampleService::Fill::Samples);
        m_window->showPage(MainWindow::Overview);
        OverviewPage &page = m_window->overviewPage();
        QTRY_VERIFY(page.card().plot().isVisible());
        m_service->failPages({"database_busy", "The database did not answer within 5 s.", ""});
        page.refresh();
        QTRY_VERIFY(!page.card().plot().isVisible());
        QString said;
        for (const EmptyState *state : page.card().findChildren<EmptyState *>())
            said += state->isVisible() ? state->accessibleDescription() : QString();
        QCOMPARE(said, u"The database did not answer within 5 s."_s);
        m_service->failPages({});
        page.refresh();
        QTRY_VERIFY(page.card().plot().isVisible());
    }

    void whatFailedIsReadAgainThoughNothingWasWritten()
    {
        openWindow(SampleService::Fill::Samples);
        m_service->setWrites(1);
        m_window->showPage(MainWindow::Overview);
        OverviewPage &page = m_window->overviewPage();
        const auto becomes = [&page](bool shown) {
            return QTest::qWaitFor([&] { return page.card().plot().isVisible() == shown; });
        };
        page.refreshIfDue(); // what was written before
        QVERIFY(becomes(true));
        m_service->failPages({"database_busy", "The database did not answer within 5 s.", ""});
        m_service->setWrites(2);
        page.refreshIfDue();
        QVERIFY(becomes(false));
        m_service->failPages({});
        page.refreshIfDue();
        QVERIFY(becomes(true));
    }

    void anHourIsDividedByModel()
    {
        openWindow(SampleService::Fill::Samples);
        m_window->showPage(MainWindow::Overview);
        OverviewPage &page = m_window->overviewPage();
        click(button(page, u"Hour"_s));
        QTRY_COMPARE(page.card().chart().buckets.size(), 2); // the hour that runs and the one before it
        QCOMPARE(page.card().chart().lines.size(), 5);       // four models and the others
        QCOMPARE(page.card().chart().lines.first().name, u"deepseek-chat"_s);
        const QList<Tile *> tiles = page.findChildren<Tile *>();
        QVERIFY2(tiles.first()->accessibleDescription().contains(u" since "_s),
                 qPrintable(tiles.first()->accessibleDescription()));
        click(button(page, u"Month"_s));
        QTRY_COMPARE(page.card().chart().buckets.size(), 30);
        click(button(page, u"Errors"_s));
        QCOMPARE(page.card().chart().valueName, u"Errors"_s);
    }

    void stripAndTilesShowTheSameFigures()
    {
        openWindow(SampleService::Fill::Samples);
        LiveFigures figures = m_service->figures();
        const std::int64_t start = m_service->clock().steadyMs();
        const QList<Tile *> tiles = m_window->overviewPage().findChildren<Tile *>();
        const auto stripHas = [this](const QString &figure) {
            for (const FigureLabel *label : m_window->statusStrip().findChildren<FigureLabel *>()) {
                if (label->text() == figure)
                    return true;
            }
            return false;
        };
        m_window->history().add(figures, start);
        for (int second = 1; second < 5; ++second) {
            figures.requests += std::uint64_t(100 * second + 11);
            figures.inFlight = std::uint64_t(70 + second);
            m_window->history().add(figures, start + second * 1000);
            QCOMPARE(tiles.first()->figure(), QString::number(100 * second + 11));
            QVERIFY(stripHas(tiles.first()->figure()));
            QVERIFY(stripHas(QString::number(70 + second)));
        }
        figures.inFlight = 93; // F5 takes a sample of its own
        figures.requests += 1'000'000;
        m_service->setFigures(figures);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(stripHas(u"93"_s));
    }

    void theFirstStepsAreShownUntilTheyAreDone()
    {
        openWindow(SampleService::Fill::Empty);
        m_service->setProvider(false);
        m_window->overviewPage().refresh();
        Checklist &steps = m_window->overviewPage().checklist();
        QTRY_VERIFY(button(steps, u"Connect a provider"_s));
        m_service->setProvider(true);
        m_window->overviewPage().refresh();
        QTRY_VERIFY(button(steps, u"New key"_s));
        click(button(steps, u"New key"_s));
        QTRY_VERIFY(m_window->findChild<NewKeyDialog *>());
        m_window->findChild<NewKeyDialog *>()->close();
        m_window->showPage(MainWindow::Overview);
        KeyRow made;
        made.id = 1;
        m_service->rows().push_back(made);
        m_window->overviewPage().refresh();
        QTRY_VERIFY(button(steps, u"Copy"_s));
        click(button(steps, u"Copy"_s));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("curl"_L1));
        m_service->rows().front().lastUsedAt = 5;
        m_window->overviewPage().refresh();
        QTRY_VERIFY(!steps.isVisible());
    }
};

QTEST_MAIN(ChartsTest)
#include "tst_charts.moc"
