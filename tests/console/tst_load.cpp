// A thousand requests a second come in while the operator looks at a page: the window stays alive, the tables stay
// sound, and in the end every request is counted once.
#include "tests/console/heartbeat.h"
#include "tests/console/real_window.h"
#include "ui/language.h"
#include "ui/pages/live_page.h"
#include "ui/pages/requests_page.h"
#include "ui/table/table_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QTemporaryFile>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000; // a slow machine takes longer than the seconds that were asked for
constexpr int kRate = 1000, kSeconds = 2;
constexpr char kModel[] = "simulated+gap=10+chunks=8"; // so that some are in flight at any moment

} // namespace

class LoadTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RealWindow> m_real;
    QString m_key;
    std::int64_t m_sent = 0;

    MainWindow &window() { return m_real->window(); }
    RequestsPage &requests() { return *static_cast<RequestsPage *>(window().page(MainWindow::Requests)); }
    std::int64_t counted() // by the roll-ups, as Overview tells it
    {
        std::optional<std::int64_t> sum;
        UsageMatrixQuery query;
        query.span = UsageSpan::Day;
        query.rows = UsageDimension::None;
        m_real->service().pages().usageMatrix(
            query, &window(), [&](Result<UsageMatrix> matrix) { sum = matrix ? matrix->total().requests : -1; });
        return QTest::qWaitFor([&] { return sum.has_value(); }, kPatienceMs) ? *sum : -1;
    }
    QTableView *tableOf(QWidget *page)
    {
        auto *table = qobject_cast<TablePage *>(page);
        return table ? &table->table() : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
        Language::instance().install(QLocale(u"en_GB"_s));
        m_theme = std::make_unique<Theme>(application, Theme::Mode::Light);
        m_real = std::make_unique<RealWindow>(*m_theme);
        m_real->setConfiguration("listen = 127.0.0.1:0\n");
        m_real->open();
        QCOMPARE(m_real->service().state(), Gateway::State::Serving);
        m_real->addSimulatedChannel(kModel);
        m_key = m_real->addKey("load");
        QVERIFY(!m_key.isEmpty());
    }
    void cleanupTestCase() { m_real.reset(); }

    void thePageLives_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("Overview") << int(MainWindow::Overview);
        QTest::newRow("Live") << int(MainWindow::Live);
        QTest::newRow("Requests, followed") << int(MainWindow::Requests);
    }
    void thePageLives()
    {
        QFETCH(int, page);
        window().showPage(page);
        QTableView *table = tableOf(window().page(page));
        std::unique_ptr<QAbstractItemModelTester> tester;
        if (table)
            tester = std::make_unique<QAbstractItemModelTester>(table->model());
        if (page == MainWindow::Requests)
            QVERIFY(requests().isLive());
        Heartbeat heart;
        QTemporaryFile body;
        QVERIFY(body.open());
        body.write(QByteArray(R"({"stream":true,"messages":[{"role":"user","content":"hello"}],"model":")") + kModel +
                   "\"}");
        body.close();
        QProcess load;
        load.start(QLatin1String(TURNPIKE_BIN "/turnpike-load"),
                   {u"latency"_s, u"--url"_s, m_real->service().address() + "/v1/chat/completions"_L1, u"--key"_s,
                    m_key, u"--rate"_s, QString::number(kRate), u"--seconds"_s, QString::number(kSeconds),
                    u"--warmup"_s, u"0"_s, u"--connections"_s, u"256"_s, u"--body"_s, body.fileName()});
        int most = 0;
        const auto ended = [&] {
            most = qMax(most, table ? table->model()->rowCount() : 0);
            return load.state() == QProcess::NotRunning;
        };
        QVERIFY(QTest::qWaitFor(ended, kPatienceMs));
        QCOMPARE(load.exitCode(), 0);
        const QJsonObject report = QJsonDocument::fromJson(load.readAllStandardOutput()).object();
        QCOMPARE(report["failed"_L1].toInt(-1), 0);
        m_sent += kRate * kSeconds; // also those that were due while the machine was slower
        if (table)
            QVERIFY2(most > 10, qPrintable(QString::number(most))); // it showed what came
        QTRY_COMPARE_WITH_TIMEOUT(std::int64_t(m_real->service().figures().requests), m_sent, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(counted(), m_sent, kPatienceMs);
        if (page == MainWindow::Live)
            QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, kPatienceMs);
        QVERIFY2(heart.longest() < Heartbeat::kHangsMs, qPrintable(QString::number(heart.longest())));
    }

    void theLogHasEachOnce()
    {
        window().showPage(MainWindow::Requests);
        requests().setRange(0);
        const QString wanted = QLocale().toString(m_sent).remove(QLocale().groupSeparator());
        const auto shown = [&] {
            for (const QLabel *label : requests().findChildren<QLabel *>()) {
                const QString text = QString(label->text()).remove(QChar(0x202f)).remove(u',');
                if (label->isVisible() && text.contains(u"of "_s + wanted))
                    return true;
            }
            return false;
        };
        QVERIFY(QTest::qWaitFor(shown, kPatienceMs));
        QSet<std::int64_t> ids;
        for (int row = 0; row < requests().model().rowCount(); ++row)
            ids.insert(requests().model().rowId(row));
        QCOMPARE(int(ids.size()), requests().model().rowCount());
    }
};

QTEST_MAIN(LoadTest)
#include "tst_load.moc"
