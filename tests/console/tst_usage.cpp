#include "models/live_history.h"
#include "models/setup_state.h"
#include "models/sql_usage_matrix.h"
#include "server/storage/migrations.h"
#include "server/storage/session.h"
#include "tests/console/sample_service.h"
#include "ui/charts/chart_csv.h"
#include "ui/charts/chart_geometry.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/usage_chart.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

std::int64_t utc(const QString &iso)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    if (!moment.isValid())
        qFatal("%s", qPrintable(iso));
    return moment.toMSecsSinceEpoch();
}

QString iso(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-ddTHH:mmZ"_s);
}

/// An empty database, and usage put into it by hand.
class Books
{
public:
    explicit Books(const char *zone) : calendar(QTimeZone(zone))
    {
        const std::filesystem::path file = std::filesystem::path(m_folder.path().toStdString()) / "turnpike.db";
        if (!migrateDatabase(file, shippedMigrations(), 1))
            qFatal("no database");
        auto opened = Session::open(file, Session::Access::Write, 2000);
        if (!opened)
            qFatal("%s", opened.error().message.c_str());
        session = std::move(*opened);
    }
    void add(std::int64_t atMs, int requests, const QString &model = u"m"_s)
    {
        const QVariant day = sqlText(QuotaCalendar::dayText(calendar.dayAt(atMs)));
        must("INSERT INTO usage_hourly VALUES (?, ?, 0, 1, 1, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0)",
             {day, sqlInteger(calendar.hourStartMs(atMs)), model, requests, requests});
        must("INSERT INTO usage_daily VALUES (?, 1, ?, ?, 0, 0, 0, 0, 0, 0, 0, 1) ON CONFLICT (day, key_id) DO UPDATE "
             "SET requests = requests + excluded.requests",
             {day, requests, requests});
    }
    void must(const char *sql, std::initializer_list<QVariant> values = {})
    {
        if (const Result<QSqlQuery *> done = session->run(sql, values); !done)
            qFatal("%s", done.error().message.c_str());
    }
    UsageMatrix read(const UsageMatrixQuery &query, std::int64_t nowMs)
    {
        const auto matrix = readUsageMatrix(*session, query, UsagePeriod::of(query, nowMs, calendar));
        if (!matrix)
            qFatal("%s", matrix.error().message.c_str());
        return *matrix;
    }

    QuotaCalendar calendar;
    std::unique_ptr<Session> session;

private:
    QTemporaryDir m_folder;
};

UsageMatrix twoByTwo()
{
    UsageMatrix matrix;
    matrix.fromDay = matrix.toDay = 20'000;
    matrix.rows = {{0, {}, 0, 0, 1, 20'000, 0}, {0, {}, 0, 1, 2, 20'001, 0}};
    matrix.columns = {{0, u"=big"_s, 0, 0, 0, -1, 0}, {0, {}, 3, 0, 0, -1, 0}};
    matrix.cells = {{10, 11, 1, 100, 40, 20}, {1, 1, 0, 10, 0, 2}, {30, 30, 0, 300, 0, 60}, {0, 0, 0, 0, 0, 0}};
    return matrix;
}

} // namespace

class UsageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void aPeriodEndsWithWhatRunsNow_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("span");
        QTest::addColumn<bool>("before");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("days");
        QTest::addColumn<int>("parts");
        const auto line = [](const char *name, const char *zone, const char *now, UsageSpan span, bool before,
                             const char *from, const char *to, const char *days, int parts) {
            QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(now) << int(span) << before
                                << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromLatin1(days)
                                << parts;
        };
        const char *india = "Asia/Kolkata", *berlin = "Europe/Berlin";
        const auto [hour, day, week, month] =
            std::tuple{UsageSpan::Hour, UsageSpan::Day, UsageSpan::Week, UsageSpan::Month};
        line("hours of India begin at half past", india, "2026-09-21T14:13:20Z", hour, false, "2026-09-21T12:30Z",
             "2026-09-21T14:30Z", "2026-09-21 2026-09-21", 2);
        line("the two hours before", india, "2026-09-21T14:13:20Z", hour, true, "2026-09-21T10:30Z",
             "2026-09-21T12:30Z", "2026-09-21 2026-09-21", 2);
        line("the hour before midnight is of another quota day", india, "2026-09-20T18:35:00Z", hour, false,
             "2026-09-20T17:30Z", "2026-09-20T19:30Z", "2026-09-20 2026-09-21", 2);
        line("the hour that came twice", berlin, "2026-10-25T02:10:00Z", hour, false, "2026-10-25T01:00Z",
             "2026-10-25T03:00Z", "2026-10-25 2026-10-25", 2);
        line("24 hours lie on two quota days", india, "2026-09-20T18:35:00Z", day, false, "2026-09-19T19:30Z",
             "2026-09-20T19:30Z", "2026-09-20 2026-09-21", 24);
        line("the 24 hours before", india, "2026-09-20T18:35:00Z", day, true, "2026-09-18T19:30Z", "2026-09-19T19:30Z",
             "2026-09-19 2026-09-20", 24);
        line("a week in UTC", "UTC", "2026-09-20T00:00:00Z", week, false, "2026-09-14T00:00Z", "2026-09-20T01:00Z",
             "2026-09-14 2026-09-20", 145);
        line("the week before ends at the same time", "UTC", "2026-09-20T00:00:00Z", week, true, "2026-09-07T00:00Z",
             "2026-09-13T01:00Z", "2026-09-07 2026-09-13", 145);
        line("a week with a day of 23 hours", berlin, "2026-03-29T10:15:00Z", week, false, "2026-03-22T23:00Z",
             "2026-03-29T11:00Z", "2026-03-23 2026-03-29", 156);
        line("the week before it", berlin, "2026-03-29T10:15:00Z", week, true, "2026-03-15T23:00Z", "2026-03-22T11:00Z",
             "2026-03-16 2026-03-22", 156);
        line("a week with a day of 25 hours", berlin, "2026-10-25T22:30:00Z", week, false, "2026-10-18T22:00Z",
             "2026-10-25T23:00Z", "2026-10-19 2026-10-25", 169);
        line("24 hours on a day of 25", berlin, "2026-10-25T22:30:00Z", day, false, "2026-10-24T23:00Z",
             "2026-10-25T23:00Z", "2026-10-25 2026-10-25", 24);
        line("a month with a day of 25 hours", berlin, "2026-10-31T12:00:00Z", month, false, "2026-10-01T22:00Z",
             "2026-10-31T23:00Z", "2026-10-02 2026-10-31", 30);
        line("the month before", berlin, "2026-10-31T12:00:00Z", month, true, "2026-09-01T22:00Z", "2026-10-01T22:00Z",
             "2026-09-02 2026-10-01", 30);
        line("the clock is set by half an hour", "Australia/Lord_Howe", "2026-10-04T03:00:00Z", day, false,
             "2026-10-03T03:30Z", "2026-10-04T04:00Z", "2026-10-03 2026-10-04", 25);
    }
    void aPeriodEndsWithWhatRunsNow()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, now);
        QFETCH(int, span);
        QFETCH(bool, before);
        UsageMatrixQuery query;
        query.span = UsageSpan(span);
        query.before = before;
        const UsagePeriod period = UsagePeriod::of(query, utc(now), QuotaCalendar(QTimeZone(zone)));
        QTEST(iso(period.fromMs), "from");
        QTEST(iso(period.toMs), "to");
        QTEST(
            QString::fromStdString(QuotaCalendar::dayText(period.fromDay) + ' ' + QuotaCalendar::dayText(period.toDay)),
            "days");
        QTEST(int(period.parts.size()), "parts");
        for (int part = 0; part < int(period.parts.size()); ++part) {
            QCOMPARE(period.partAt(period.parts.at(part).startMs), part);
            QCOMPARE(period.partAt(period.endOf(part) - 1), part);
        }
        QCOMPARE(period.partAt(period.fromMs - 1), -1);
        QCOMPARE(period.partAt(period.toMs), -1);
    }

    void ownDaysAreComparedWithAsManyBefore()
    {
        UsageMatrixQuery query;
        query.fromDay = QuotaCalendar::parseDay("2026-03-28");
        query.toDay = QuotaCalendar::parseDay("2026-03-30");
        const QuotaCalendar calendar(QTimeZone("Europe/Berlin"));
        const UsagePeriod period = UsagePeriod::of(query, 0, calendar);
        QCOMPARE(period.endOf(1) - period.parts.at(1).startMs, 23 * 3'600'000);
        query.before = true;
        QCOMPARE(QuotaCalendar::dayText(UsagePeriod::of(query, 0, calendar).fromDay), std::string("2026-03-25"));
        QCOMPARE(QuotaCalendar::dayText(UsagePeriod::of(query, 0, calendar).toDay), std::string("2026-03-27"));
    }

    void usageIsFoundInItsHourOverAChangeOfTheClock()
    {
        Books books("Europe/Berlin");
        const std::int64_t first = utc(u"2026-10-25T00:20:00Z"_s);  // 2:20 in summer time
        const std::int64_t second = utc(u"2026-10-25T01:20:00Z"_s); // 2:20 again
        books.add(first, 3);
        books.add(second, 5);
        UsageMatrixQuery query;
        query.span = UsageSpan::Day;
        const UsageMatrix matrix = books.read(query, utc(u"2026-10-25T12:00:00Z"_s));
        QCOMPARE(matrix.rows.size(), 24);
        QCOMPARE(matrix.total().requests, 8);
        for (int row = 0; row < 24; ++row) {
            const UsageHead &hour = matrix.rows.at(row);
            const bool holdsFirst = hour.fromMs <= first && first < hour.toMs;
            const bool holdsSecond = hour.fromMs <= second && second < hour.toMs;
            QCOMPARE(matrix.rowSum(row).requests, holdsFirst ? 3 : holdsSecond ? 5 : 0);
            if (holdsFirst || holdsSecond)
                QCOMPARE(hour.minute, 120);
        }
    }

    void theLastMomentOfAQuotaDayIsNotOfTheNext()
    {
        Books books("Asia/Kolkata");
        const std::int64_t midnight = utc(u"2026-09-20T18:30:00Z"_s);
        books.add(midnight - 1, 1);
        books.add(midnight, 10);
        UsageMatrixQuery query;
        query.fromDay = query.toDay = QuotaCalendar::parseDay("2026-09-21");
        QCOMPARE(books.read(query, midnight).total().requests, 10);
        query.before = true;
        QCOMPARE(books.read(query, midnight).total().requests, 1);
        query = {};
        query.span = UsageSpan::Hour;
        const UsageMatrix hours = books.read(query, midnight);
        QCOMPARE(hours.rows.size(), 2);
        QCOMPARE(hours.rowSum(0).requests, 1);
        QCOMPARE(hours.rowSum(1).requests, 10);
        query.span = UsageSpan::Day;
        QCOMPARE(books.read(query, midnight).total().requests, 11);
    }

    void anEmptyDatabaseHasEveryHourAndNoUsage()
    {
        Books books("Europe/Berlin");
        UsageMatrixQuery query;
        query.span = UsageSpan::Week;
        query.columns = UsageDimension::Model;
        const UsageMatrix matrix = books.read(query, utc(u"2026-10-25T22:30:00Z"_s));
        QCOMPARE(matrix.rows.size(), 169);
        QVERIFY(matrix.columns.isEmpty());
        QCOMPARE(matrix.total(), UsageSums());
        QVERIFY(usageChart(matrix, UsageMeasure::Requests, nullptr).isEmpty());
        QCOMPARE(readSetupState(*books.session)->done(), 0);
    }

    void theFirstStepsAreTickedOffByWhatIsThere()
    {
        Books books("UTC");
        books.must("INSERT INTO keys (id, label, created_at) VALUES (1, 'k', 1)");
        QVERIFY(readSetupState(*books.session)->hasKey);
        books.must("UPDATE keys SET deleted_at = 5");
        QVERIFY(!readSetupState(*books.session)->hasKey);
        books.must(
            "INSERT INTO channels (id, name, kind, base_url, models, status, connect_ms, first_byte_ms, idle_ms, "
            "total_ms, created_at, updated_at) VALUES (1, 'c', 2, 'https://localhost', '[]', 2, 1, 1, 1, 1, 1, 1)");
        QVERIFY(!readSetupState(*books.session)->hasProvider);
        books.must("UPDATE channels SET status = 1");
        QVERIFY(readSetupState(*books.session)->hasProvider);
        books.add(1000, 1);
        QVERIFY(readSetupState(*books.session)->hasRequest);
    }

    void aChartHasTheFiguresOfTheMatrix_data()
    {
        QTest::addColumn<int>("measure");
        QTest::addColumn<QList<qint64>>("sums");
        QTest::newRow("requests") << int(UsageMeasure::Requests) << QList<qint64>{11, 30};
        QTest::newRow("tokens") << int(UsageMeasure::Tokens) << QList<qint64>{132, 360};
        QTest::newRow("errors") << int(UsageMeasure::Failures) << QList<qint64>{1, 0};
    }
    void aChartHasTheFiguresOfTheMatrix()
    {
        QFETCH(int, measure);
        QFETCH(QList<qint64>, sums);
        const ChartData chart = usageChart(twoByTwo(), UsageMeasure(measure), nullptr);
        QCOMPARE(chart.buckets.size(), sums.size());
        for (int bucket = 0; bucket < int(sums.size()); ++bucket)
            QCOMPARE(chart.sumAt(bucket), sums.at(bucket));
        QVERIFY(chart.lines.last().name.startsWith("3 other"_L1));
        QVERIFY(chart.lines.last().isRest);

        ChartTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.show(chart);
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.cell(1, 0).text, chart.buckets.first().title); // the newest is on top
        QCOMPARE(table.cell(1, 1).text, QString::number(sums.at(0)));
        table.show(usageChart(twoByTwo(), UsageMeasure::Tokens, nullptr));
        QCOMPARE(table.cell(0, 1).text, u"360"_s);
    }

    void thePeriodBeforeIsPutBesideTheSamePlace()
    {
        UsageMatrix shorter = twoByTwo();
        shorter.rows.removeLast();
        shorter.cells.resize(2);
        const UsageMatrix shown = twoByTwo();
        QCOMPARE(usageChart(shown, UsageMeasure::Requests, &shorter).before, (QList<std::int64_t>{11, 0}));
    }

    void oneTimeAloneIsDividedByName()
    {
        UsageMatrix hour = twoByTwo();
        hour.rows.removeLast();
        hour.cells.resize(2);
        const ChartData chart = usageChart(hour, UsageMeasure::Requests, nullptr);
        QCOMPARE(chart.buckets.size(), 2);
        QCOMPARE(chart.buckets.first().title, u"=big"_s);
        QCOMPARE(chart.sumAt(0), 10);
        QCOMPARE(chart.sumAt(1), 1);
    }

    void aChartIsExportedWithPlainNumbersAndDefusedNames()
    {
        UsageMatrix shown = twoByTwo();
        shown.columns.last().name = u"a,b"_s;
        shown.columns.last().others = 0;
        const ChartData chart = usageChart(shown, UsageMeasure::Tokens, &shown);
        QCOMPARE(QByteArray::fromStdString(chartCsv(chart)),
                 QByteArray("Day,Tokens,period before,'=big,\"a,b\"\r\n2024-10-04,132,132,120,12\r\n"
                            "2024-10-05,360,360,360,0\r\n"));
    }

    void aClickMeansTheBucketAndThePartOfItsColumn_data()
    {
        QTest::addColumn<QPointF>("at");
        QTest::addColumn<int>("bucket");
        QTest::addColumn<int>("line");
        QTest::newRow("lower part") << QPointF(10, 95) << 0 << 0;
        QTest::newRow("upper part") << QPointF(10, 69) << 0 << 1;
        QTest::newRow("above the column") << QPointF(10, 20) << 0 << -1;
        QTest::newRow("second bucket") << QPointF(60, 30) << 1 << 0;
        QTest::newRow("outside") << QPointF(130, 30) << -1 << -1;
    }
    void aClickMeansTheBucketAndThePartOfItsColumn()
    {
        QFETCH(QPointF, at);
        const ChartData chart = usageChart(twoByTwo(), UsageMeasure::Requests, nullptr);
        ChartGeometry geometry{QRectF(0, 0, 100, 100), 2, 33};
        QTEST(geometry.bucketAt(at), "bucket");
        QTEST(geometry.lineAt(chart, at), "line");
    }

    void theAxisEndsAtARoundThird_data()
    {
        QTest::addColumn<qint64>("most");
        QTest::addColumn<double>("top");
        QTest::newRow("nothing") << qint64(0) << 3.0;
        QTest::newRow("four") << qint64(4) << 4.5;
        QTest::newRow("hundred") << qint64(100) << 120.0;
        QTest::newRow("exact") << qint64(2400) << 2400.0;
        QTest::newRow("a million and one") << qint64(1'000'001) << 1'200'000.0;
        QTest::newRow("just below the next power") << qint64(999) << 1200.0;
    }
    void theAxisEndsAtARoundThird()
    {
        QFETCH(qint64, most);
        QTEST(ChartGeometry::topFor(most), "top");
    }

    void ratesComeFromTheCountersAndSurviveARestart()
    {
        SampleService service(SampleService::Fill::Empty);
        service.setFigures({});
        LiveHistory history(service);
        const std::int64_t start = Clock().steadyMs() + 10'000;
        LiveFigures figures;
        figures.requests = 100;
        figures.inFlight = 7;
        history.add(figures, start);
        figures.requests = 150;
        figures.tokens = 3000;
        figures.inFlight = 2;
        history.add(figures, start + 2000);
        QCOMPARE(history.requestsPerSecond().last(), 25.0);
        QCOMPARE(history.tokensPerSecond().last(), 1500.0);
        QCOMPARE(history.peakInFlight(), 7u);
        figures.requests = 3; // begun anew
        history.add(figures, start + 3000);
        QVERIFY(history.requestsPerSecond().isEmpty());
        QCOMPARE(history.requestRate(), 0.0);
        QCOMPARE(LiveHistory::errorShareOf({}), -1.0);
    }
};

QTEST_MAIN(UsageTest)
#include "tst_usage.moc"
