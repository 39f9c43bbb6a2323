#include "server/storage/usage_matrix.h"
#include "tests/storage/ledger_fixture.h"

using namespace turnpike;
using namespace turnpike::testing;
using namespace turnpike::storage;

namespace {

constexpr std::int64_t kHourMs = 3'600'000;
const std::int32_t kToday = dayInIndia(kNow);
const std::int64_t kThisHour = QuotaCalendar(QTimeZone("Asia/Kolkata")).hourStartMs(kNow);

/// Three keys on two channels with three models: key k asks k times in each of the hours 0, 1 and 24 before this one,
/// once of it in vain; the hour before is on the same day as this one, the last one is not.
class Sample
{
public:
    Sample()
    {
        folder.migrate();
        session = folder.open(Session::Access::Write);
        for (int key = 1; key <= 3; ++key) {
            must("INSERT INTO keys (id, label, created_at) VALUES (?, ?, 1)", {key, QStringLiteral("key %1").arg(key)});
            must("INSERT INTO key_secrets VALUES (?, ?, ?, 1, NULL)",
                 {QByteArray(32, static_cast<char>(key)), key, QStringLiteral("trial_%1…").arg(key)});
        }
        must("INSERT INTO channels (id, name, kind, base_url, models, connect_ms, first_byte_ms, idle_ms, total_ms, "
             "created_at, updated_at) VALUES (1, 'first', 2, 'https://localhost', '[\"*\"]', 1, 1, 1, 1, 1, 1)");
        const char *models[] = {"small", "middle", "large"};
        for (int hoursAgo : {0, 1, 24}) {
            for (int key = 1; key <= 3; ++key)
                add(kThisHour - hoursAgo * kHourMs, key, key == 3 ? 9 : 1, models[key - 1], key);
        }
    }

    LedgerFolder folder;
    std::unique_ptr<Session> session;

private:
    void must(const char *sql, std::initializer_list<QVariant> values = {}) const
    {
        if (const Result<QSqlQuery *> done = session->run(sql, values); !done)
            qFatal("%s", done.error().message.c_str());
    }
    void add(std::int64_t hour, int key, int channel, const char *model, int requests) const
    {
        const QVariant day = sqlText(QuotaCalendar::dayText(dayInIndia(hour)));
        must("INSERT INTO usage_hourly VALUES (?, ?, 0, ?, ?, ?, ?, ?, 1, ?, 0, 0, ?, 0, 0)",
             {day, sqlInteger(hour), key, channel, QString::fromLatin1(model), requests, requests, 10 * requests,
              requests});
        must("INSERT INTO usage_daily VALUES (?, ?, ?, ?, 1, ?, 0, 0, ?, 0, 0, 1) ON CONFLICT (day, key_id) DO UPDATE "
             "SET requests = requests + excluded.requests, all_requests = all_requests + excluded.all_requests, "
             "failures = failures + 1, input = input + excluded.input, output = output + excluded.output",
             {day, key, requests, requests, 10 * requests, requests});
    }
};

/// E.g. "1,2,3 | 4,5,6": requests, row by row.
QByteArray requestsOf(const UsageMatrix &matrix)
{
    QByteArrayList rows;
    for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
        QByteArrayList cells;
        for (std::size_t column = 0; column < matrix.columns.size(); ++column)
            cells << QByteArray::number(qint64(matrix.at(row, column).allRequests));
        rows << cells.join(',');
    }
    return rows.join(" | ");
}

QByteArray namesOf(const std::vector<UsageHead> &heads)
{
    QByteArrayList names;
    for (const UsageHead &head : heads)
        names << (head.isOthers() ? QByteArray::number(qint64(head.mergedOnes)) + " others"
                                  : QByteArray::fromStdString(head.text));
    return names.join(", ");
}

} // namespace

class TestUsageMatrix : public QObject
{
    Q_OBJECT
    std::unique_ptr<Sample> m_sample;
    Session &session() { return *m_sample->session; }

private Q_SLOTS:
    void initTestCase() { m_sample = std::make_unique<Sample>(); }

    void sumsByTwoDimensions_data()
    {
        using D = UsageDimension;
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("most");
        QTest::addColumn<QByteArray>("rowNames");
        QTest::addColumn<QByteArray>("columnNames");
        QTest::addColumn<QByteArray>("requests");
        const auto line = [](const char *name, D rows, D columns, int most, const char *rowNames,
                             const char *columnNames, const char *requests) {
            QTest::newRow(name) << int(rows) << int(columns) << most << QByteArray(rowNames) << QByteArray(columnNames)
                                << QByteArray(requests);
        };
        line("all", D::None, D::None, 4, "", "", "18");
        line("days", D::Day, D::None, 4, ", ", "", "6 | 12");
        line("hours", D::Hour, D::None, 4, ", , ", "", "6 | 6 | 6");
        line("days by key", D::Day, D::Key, 4, ", ", "key 3, key 2, key 1", "3,2,1 | 6,4,2");
        line("days by key, the first one named", D::Day, D::Key, 1, ", ", "key 3, 2 others", "3,3 | 6,6");
        line("days by model", D::Day, D::Model, 2, ", ", "large, middle, 1 others", "3,2,1 | 6,4,2");
        line("hours by channel", D::Hour, D::Channel, 4, ", , ", "first, ", "3,3 | 3,3 | 3,3");
        line("keys by model", D::Key, D::Model, 4, "key 3, key 2, key 1", "large, middle, small",
             "9,0,0 | 0,6,0 | 0,0,3");
        line("keys by channel, with others on both sides", D::Key, D::Channel, 1, "key 3, 2 others", "first, 1 others",
             "0,9 | 9,0");
        line("channels by day", D::Channel, D::Day, 4, "first, ", ", ", "3,6 | 3,6");
    }
    void sumsByTwoDimensions()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(int, most);
        UsageMatrixQuery query;
        query.fromDay = kToday - 1;
        query.toDay = kToday;
        query.rows = UsageDimension(rows);
        query.columns = UsageDimension(columns);
        query.maxRows = query.maxColumns = most;
        const Result<UsageMatrix> matrix = readUsageMatrix(session(), query);
        QVERIFY2(matrix.has_value(), matrix ? "" : matrix.error().message.c_str());
        QTEST(namesOf(matrix->rows), "rowNames");
        QTEST(namesOf(matrix->columns), "columnNames");
        QTEST(requestsOf(*matrix), "requests");
    }

    void hoursAndDaysBoundTheRange_data()
    {
        QTest::addColumn<int>("fromHour"); // relative to this one
        QTest::addColumn<int>("untilHour");
        QTest::addColumn<int>("fromDay"); // relative to today
        QTest::addColumn<int>("toDay");
        QTest::addColumn<QByteArray>("requests");
        QTest::newRow("this hour") << 0 << 1 << 0 << 0 << QByteArray("6");
        QTest::newRow("the end is not in it") << -1 << 0 << 0 << 0 << QByteArray("6");
        QTest::newRow("two hours") << -1 << 1 << 0 << 0 << QByteArray("12");
        QTest::newRow("over the end of a quota day") << -24 << 1 << -1 << 0 << QByteArray("18");
        QTest::newRow("one hour less") << -23 << 1 << -1 << 0 << QByteArray("12");
        QTest::newRow("nothing was used") << 2 << 9 << 0 << 0 << QByteArray("0");
    }
    void hoursAndDaysBoundTheRange()
    {
        QFETCH(int, fromHour);
        QFETCH(int, untilHour);
        QFETCH(int, fromDay);
        QFETCH(int, toDay);
        UsageMatrixQuery query;
        query.fromDay = kToday + fromDay;
        query.toDay = kToday + toDay;
        query.fromMs = kThisHour + fromHour * kHourMs;
        query.toMs = kThisHour + untilHour * kHourMs;
        query.rows = UsageDimension::None;
        const Result<UsageMatrix> matrix = readUsageMatrix(session(), query);
        QVERIFY(matrix.has_value());
        QTEST(requestsOf(*matrix), "requests");
    }

    void dailyAndHourlyRollUpsAgree()
    {
        UsageMatrixQuery daily;
        daily.fromDay = kToday - 1;
        daily.toDay = kToday;
        daily.rows = UsageDimension::Key;
        UsageMatrixQuery hourly = daily;
        hourly.fromMs = 0;
        const Result<UsageMatrix> days = readUsageMatrix(session(), daily), hours = readUsageMatrix(session(), hourly);
        QVERIFY(days && hours);
        for (std::size_t row = 0; row < days->rows.size(); ++row) {
            QCOMPARE(hours->rows[row].display, days->rows[row].display);
            QCOMPARE(hours->at(row, 0).tokens(), days->at(row, 0).tokens());
            QCOMPARE(hours->at(row, 0).failures, days->at(row, 0).failures);
            QCOMPARE(hours->at(row, 0).requests, days->at(row, 0).requests);
        }
        QCOMPARE(days->at(0, 0).failures, 3);
        QCOMPARE(days->at(0, 0).tokens(), 9 * 11);
    }

    void anEmptyDatabaseHasNoRowsAndNoCells()
    {
        LedgerFolder folder;
        folder.migrate();
        const std::unique_ptr<Session> empty = folder.open();
        UsageMatrixQuery query;
        query.fromDay = kToday - 6;
        query.toDay = kToday;
        query.rows = UsageDimension::Hour;
        query.columns = UsageDimension::Model;
        const Result<UsageMatrix> matrix = readUsageMatrix(*empty, query);
        QVERIFY(matrix && matrix->rows.empty() && matrix->columns.empty() && matrix->cells.empty());
    }

    void noQuestionScansARollUp_data()
    {
        using D = UsageDimension;
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("days by key") << int(D::Day) << int(D::Key);
        QTest::newRow("hours by model") << int(D::Hour) << int(D::Model);
        QTest::newRow("channels by model") << int(D::Channel) << int(D::Model);
        QTest::newRow("total") << int(D::None) << int(D::None);
    }
    void noQuestionScansARollUp()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        QStringList statements;
        session().observe([&](const QString &sql) { statements << sql; });
        UsageMatrixQuery query;
        query.fromDay = query.toDay = kToday;
        query.rows = UsageDimension(rows);
        query.columns = UsageDimension(columns);
        query.maxRows = query.maxColumns = 1;
        QVERIFY(readUsageMatrix(session(), query).has_value());
        session().observe({});
        QVERIFY(!statements.isEmpty());
        for (const QString &sql : statements) {
            Result<QSqlQuery> plan =
                session().query(QStringLiteral("EXPLAIN QUERY PLAN ") + sql, QVariantList(sql.count(QLatin1Char('?'))));
            QVERIFY(plan.has_value());
            while (plan->next()) {
                const QString step = plan->value(3).toString();
                for (const char *table :
                     {"SCAN usage_daily", "SCAN usage_hourly", "SCAN s", "SCAN k", "SCAN c", "SCAN requests"})
                    QVERIFY2(step != QLatin1String(table) && !step.startsWith(QLatin1String(table) + QLatin1Char(' ')),
                             qPrintable(step));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestUsageMatrix)
#include "test_usage_matrix.moc"
