#include "models/format.h"
#include "models/live_model.h"
#include "tests/console/sample_service.h"
#include "ui/frame/main_window.h"
#include "ui/language.h"
#include "ui/pages/live_page.h"
#include "ui/table/row_button.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/toast.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

LiveRow request(std::int64_t id, std::int64_t ageMs, const QString &key = u"app"_s, std::int64_t keyId = 1)
{
    LiveRow row;
    row.id = id;
    row.keyId = keyId;
    row.key = key;
    row.model = u"gpt-4o"_s;
    row.channel = u"team"_s;
    row.stream = true;
    row.ageMs = ageMs;
    return row;
}

QList<std::int64_t> idsOf(const LiveModel &model)
{
    QList<std::int64_t> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.rowId(row);
    return ids;
}

QString textAt(const LiveModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

/// What follows a number depends on the language's plural forms: the beginning of the text is enough.
QPushButton *button(QWidget &parent, const QString &text)
{
    for (QPushButton *found : parent.findChildren<QPushButton *>()) {
        if (found->text().startsWith(text) && found->isVisible())
            return found;
    }
    return nullptr;
}

} // namespace

class LiveTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SampleService> m_service;
    std::unique_ptr<MainWindow> m_window;

    /// The next answer is there.
    void ask(LiveModel &model)
    {
        QSignalSpy told(&model, &TableModel::loadChanged);
        model.refresh();
        QVERIFY(told.wait());
    }
    void fill(std::vector<LiveRow> rows)
    {
        m_service = std::make_unique<SampleService>(SampleService::Fill::Empty);
        m_service->liveRows() = std::move(rows);
    }
    void openPage(SampleService::Fill fill = SampleService::Fill::Samples)
    {
        m_service = std::make_unique<SampleService>(fill);
        m_window = std::make_unique<MainWindow>(*m_service, m_service->clock(), *m_theme);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->showPage(MainWindow::Live);
    }
    LivePage &page() { return m_window->livePage(); }
    TableView &table() { return page().table(); }
    QString toast() { return m_window->toast().message(); }

private Q_SLOTS:
    void initTestCase()
    {
        auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
        QLocale::setDefault(QLocale(u"en_GB"_s));
        Language::instance().install(QLocale(u"en_GB"_s));
        m_theme = std::make_unique<Theme>(application, Theme::Mode::Light);
    }
    void cleanup()
    {
        m_window.reset();
        m_service.reset();
    }

    void theOldestStandsFirstAndRowsChangeInPlace()
    {
        fill({request(3, 100), request(1, 9'000), request(2, 5'000)});
        LiveModel model(*m_service);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        ask(model);
        QCOMPARE(idsOf(model), (QList<std::int64_t>{1, 2, 3}));
        const QPersistentModelIndex second(model.index(1, LiveModel::Age));
        QCOMPARE(second.data().toString(), u"5.0"_s);
        m_service->liveRows() = {request(4, 10), request(2, 6'500)};
        ask(model);
        QCOMPARE(idsOf(model), (QList<std::int64_t>{2, 4}));
        QCOMPARE(second.data().toString(), u"6.5"_s);
        m_service->liveRows().clear();
        ask(model);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.count(), 0);
    }

    void aStateHasItsWord_data()
    {
        QTest::addColumn<int>("firstByteMs");
        QTest::addColumn<int>("attempt");
        QTest::addColumn<bool>("stream");
        QTest::addColumn<bool>("gone");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("tone");
        QTest::newRow("waits") << -1 << 1 << true << false << "Waiting" << int(Tone::Info);
        QTest::newRow("waits again") << -1 << 2 << true << false << "Waiting, try 2" << int(Tone::Warning);
        QTest::newRow("streams") << 30 << 1 << true << false << "Streaming" << int(Tone::Ok);
        QTest::newRow("answers") << 30 << 1 << false << false << "Answering" << int(Tone::Ok);
        QTest::newRow("is alone") << 30 << 1 << true << true << "Client left" << int(Tone::Muted);
    }
    void aStateHasItsWord()
    {
        QFETCH(int, firstByteMs);
        QFETCH(int, attempt);
        QFETCH(bool, stream);
        QFETCH(bool, gone);
        LiveRow row = request(1, 500);
        row.firstByteMs = firstByteMs;
        row.attempt = attempt;
        row.stream = stream;
        row.clientGone = gone;
        fill({row});
        LiveModel model(*m_service);
        ask(model);
        QTEST(textAt(model, 0, LiveModel::State), "word");
        QTEST(int(model.cell(0, LiveModel::State).tone), "tone");
    }

    void tokensASecondAreMeasuredOverTheLastSeconds()
    {
        LiveRow row = request(1, 300);
        row.firstByteMs = 200;
        row.outputTokens = 10;
        fill({row});
        LiveModel model(*m_service);
        ask(model);
        QCOMPARE(textAt(model, 0, LiveModel::Rate), noValue()); // too short to say
        for (int second = 1; second <= 10; ++second) {
            row.ageMs += 1000;
            row.outputTokens += second <= 5 ? 100 : 20;
            m_service->liveRows() = {row};
            m_service->passLive(1000);
            m_service->liveRows() = {row};
            ask(model);
            if (second == 5)
                QCOMPARE(textAt(model, 0, LiveModel::Rate), u"100"_s);
        }
        QCOMPARE(textAt(model, 0, LiveModel::Rate), u"20"_s);
        QCOMPARE(model.at(0).lastMinute.size(), 10);
        QCOMPARE(qRound(model.totals().tokensPerSecond), 20);

        row.outputTokens = 5; // another attempt
        row.attempt = 2;
        row.ageMs += 1000;
        m_service->liveRows() = {row};
        ask(model);
        QVERIFY(model.at(0).tokensPerSecond >= 0);
    }

    void timeThatNobodySawIsAGapInTheCurve()
    {
        fill({request(1, 100)});
        LiveModel model(*m_service);
        ask(model);
        m_service->passLive(1000);
        ask(model);
        m_service->passLive(10'000);
        ask(model);
        const QList<double> history = model.history();
        QCOMPARE(history.size(), 12);
        QVERIFY(!std::isnan(history.at(1)));
        for (int second = 2; second < 11; ++second)
            QVERIFY(std::isnan(history.at(second)));
        QVERIFY(!std::isnan(history.last()));
        m_service->passLive(3'600'000);
        ask(model);
        QCOMPARE(model.history().size(), LiveModel::kHistorySeconds);
    }

    void heldRowsKeepTheirPlaces()
    {
        LiveRow slow = request(1, 9'000), fast = request(2, 5'000);
        slow.outputTokens = 10;
        fast.outputTokens = 20;
        fill({slow, fast});
        LiveModel model(*m_service);
        ask(model);
        model.sort(LiveModel::Output, Qt::DescendingOrder);
        QTRY_COMPARE(idsOf(model), (QList<std::int64_t>{2, 1}));
        model.setHeld(true);
        slow.outputTokens = 500;
        m_service->liveRows() = {slow, fast, request(3, 10)};
        ask(model);
        QCOMPARE(idsOf(model), (QList<std::int64_t>{2, 1, 3}));
        model.setHeld(false);
        ask(model);
        QCOMPARE(idsOf(model), (QList<std::int64_t>{1, 2, 3}));
    }

    void everySortingKeepsTheModelContract_data()
    {
        QTest::addColumn<int>("column");
        for (int column :
             {LiveModel::Key, LiveModel::Model, LiveModel::Channel, LiveModel::Age, LiveModel::Rate, LiveModel::Output})
            QTest::addRow("%d", column) << column;
    }
    void everySortingKeepsTheModelContract()
    {
        QFETCH(int, column);
        SampleService service(SampleService::Fill::Samples);
        LiveModel model(service);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ask(model);
        QCOMPARE(model.rowCount(), int(service.liveRows().size()));
        model.sort(column, Qt::AscendingOrder);
        ask(model);
        const QList<std::int64_t> ascending = idsOf(model);
        model.sort(column, Qt::DescendingOrder);
        QTRY_COMPARE(idsOf(model), QList<std::int64_t>(ascending.rbegin(), ascending.rend()));
    }

    void aFilterFindsKeyModelAndChannel_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::newRow("key") << "MOBILE" << 1;
        QTest::newRow("model") << "mini" << 1;
        QTest::newRow("channel") << "backup" << 1;
        QTest::newRow("nothing") << "zzz" << 0;
        QTest::newRow("all") << "" << 3;
    }
    void aFilterFindsKeyModelAndChannel()
    {
        QFETCH(QString, text);
        LiveRow mini = request(2, 20), backup = request(3, 30);
        mini.model = u"gpt-4o-mini"_s;
        backup.channel = u"deepseek-backup"_s;
        fill({request(1, 10, u"mobile-app"_s), mini, backup});
        LiveModel model(*m_service);
        ask(model);
        model.setText(text);
        QTRY_COMPARE(model.load(), TableModel::Load::Ready);
        QTEST(model.rowCount(), "rows");
        QCOMPARE(model.totals().requests, 3);
    }

    void whatWasStoppedStaysDimmedForAMoment()
    {
        fill({request(1, 9'000), request(2, 5'000)});
        LiveModel model(*m_service);
        ask(model);
        m_service->liveRows().erase(m_service->liveRows().begin());
        model.markStopped({1});
        QCOMPARE(textAt(model, 0, LiveModel::State), u"Stopped by you"_s); // at once
        ask(model);
        QCOMPARE(idsOf(model), (QList<std::int64_t>{1, 2}));
        QCOMPARE(textAt(model, 0, LiveModel::State), u"Stopped by you"_s);
        QVERIFY(model.index(0, 0).data(TableModel::DimmedRole).toBool());
        QVERIFY(textAt(model, 0, LiveModel::Stop).isEmpty());
        QCOMPARE(model.totals().requests, 1);
        m_service->passLive(LiveModel::kStoppedStayMs);
        ask(model);
        QCOMPARE(idsOf(model), QList<std::int64_t>{2});
    }

    void oneAnswerIsAwaitedAtATimeAndServesWhoAskedMeanwhile()
    {
        fill({request(1, 9'000), request(2, 8'000)});
        LiveModel model(*m_service);
        const int asked = m_service->liveAsked();
        model.refresh();
        model.setText(u"nothing like this"_s); // before the first answer: it has to be asked
        model.setText(QString());
        model.refresh();
        QCOMPARE(m_service->liveAsked(), asked + 1);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.load(), TableModel::Load::Ready);
        QCOMPARE(m_service->liveAsked(), asked + 1);
    }

    void aFrozenModelAsksNothing()
    {
        fill({request(1, 9'000)});
        LiveModel model(*m_service);
        ask(model);
        model.setFrozen(true);
        const int asked = m_service->liveAsked();
        m_service->liveRows().clear();
        model.refresh();
        model.setText(u"app"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(m_service->liveAsked(), asked);
    }

    void thePageAsksOnlyWhileItIsSeen()
    {
        openPage();
        QTRY_VERIFY(m_service->liveAsked() >= 3);
        m_window->showPage(MainWindow::Keys);
        const int asked = m_service->liveAsked();
        QVERIFY(!QTest::qWaitFor([&] { return m_service->liveAsked() > asked; }, 1500));
        m_window->showPage(MainWindow::Live);
        QTRY_VERIFY(m_service->liveAsked() > asked);
    }

    void theButtonOfARowStopsIt()
    {
        openPage();
        QTRY_VERIFY(table().model()->rowCount() > 3);
        const std::size_t before = m_service->liveRows().size();
        const QModelIndex index = table().model()->index(2, LiveModel::Stop);
        const std::int64_t id = index.data(TableModel::IdRole).toLongLong();
        const QPoint at = table().visualRect(index).center() + QPoint(8, 0);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, at);
        QTRY_COMPARE(m_service->liveRows().size(), before - 1);
        for (const LiveRow &row : m_service->liveRows())
            QVERIFY(row.id != id);
        QTRY_VERIFY(toast().contains("stopped"_L1));
    }

    void deleteStopsOneAtOnceAndSeveralAfterAQuestion()
    {
        openPage();
        QTRY_VERIFY(table().model()->rowCount() > 3);
        const std::size_t before = m_service->liveRows().size();
        table().setFocus();
        table().selectRow(1);
        QTest::keyClick(&table(), Qt::Key_Delete);
        QTRY_VERIFY(toast().contains("stopped"_L1)); // told to the page, which dims the row
        QCOMPARE(m_service->liveRows().size(), before - 1);
        const auto dimmedOrGone = [this, before] {
            const QAbstractItemModel &rows = *table().model();
            int left = 0;
            for (int row = 0; row < rows.rowCount(); ++row)
                left += rows.index(row, 0).data(TableModel::DimmedRole).toBool() ? 0 : 1;
            return left == int(before) - 1;
        };
        QTRY_VERIFY(dimmedOrGone());

        table().selectAll();
        QTest::keyClick(&table(), Qt::Key_Delete);
        const QString verb = u"Stop %1 request"_s.arg(before - 1); // not the one that just was
        QTRY_VERIFY(button(page(), verb));
        QVERIFY(button(page(), verb)->hasFocus());
        QTest::keyClick(button(page(), verb), Qt::Key_Escape);
        QVERIFY(!button(page(), verb));
        QCOMPARE(m_service->liveRows().size(), before - 1);

        QTest::keyClick(&table(), Qt::Key_Delete);
        QTRY_VERIFY(button(page(), verb));
        QTest::keyClick(button(page(), verb), Qt::Key_Space);
        QTRY_VERIFY(m_service->liveRows().empty());
        QTRY_VERIFY(toast().startsWith(u"%1 request"_s.arg(before - 1)));
    }

    void allOfAKeyAreStoppedAfterAQuestion()
    {
        openPage();
        QTRY_VERIFY(table().model()->rowCount() > 3);
        QTest::mouseClick(button(page(), u"Stop all of a key"_s), Qt::LeftButton);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = page().findChild<QMenu *>()));
        QVERIFY2(menu->actions().first()->text().startsWith(u"mobile-app – 3"_s),
                 qPrintable(menu->actions().first()->text())); // the one with the most
        menu->actions().first()->trigger();
        menu->close();
        const std::size_t before = m_service->liveRows().size();
        QTRY_VERIFY(button(page(), u"Stop all of this key"_s));
        QTest::mouseClick(button(page(), u"Stop all of this key"_s), Qt::LeftButton);
        QTRY_COMPARE(m_service->liveRows().size(), before - 3);
        QTRY_VERIFY(toast().contains("mobile-app"_L1));
    }

    void whatEndedByItselfIsSaidSo()
    {
        openPage();
        QTRY_VERIFY(table().model()->rowCount() > 3);
        page().setFrozen(true);
        m_service->liveRows().clear();
        table().selectRow(0);
        page().deleteSelected();
        QTRY_VERIFY(toast().contains("already ended"_L1));
    }

    void aStoppedGatewayOffersItsStart()
    {
        openPage(SampleService::Fill::Empty);
        m_service->setState(Gateway::State::Stopped);
        QTRY_VERIFY(button(page(), u"Start the gateway"_s));
        QTest::mouseClick(button(page(), u"Start the gateway"_s), Qt::LeftButton);
        QCOMPARE(m_service->state(), Gateway::State::Serving);
        QTRY_VERIFY(!button(page(), u"Start the gateway"_s));
    }
};

QTEST_MAIN(LiveTest)
#include "tst_live.moc"
