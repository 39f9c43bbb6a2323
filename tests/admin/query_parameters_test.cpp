#include "server/admin/query_parameters.h"

#include <QTest>

using namespace turnpike;

class QueryParametersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongQueriesAreRefused_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown name") << "limt=5"
                                      << "unknown_parameter";
        QTest::newRow("twice") << "limit=5&limit=6"
                               << "invalid_value";
        QTest::newRow("bad escape") << "key=%zz"
                                    << "invalid_value";
        QTest::newRow("cut escape") << "key=a%4"
                                    << "invalid_value";
        QTest::newRow("NUL") << "key=a%00"
                             << "invalid_value";
    }
    void wrongQueriesAreRefused()
    {
        QFETCH(QString, query);
        const auto parameters = QueryParameters::parse(query.toStdString(), {"limit", "key", "day"});
        QVERIFY(!parameters);
        QTEST(QString::fromStdString(parameters.error().code), "code");
    }

    void textIsDecoded()
    {
        const auto parameters = QueryParameters::parse("key=a%2Bb+c%E2%80%A6&&limit=", {"limit", "key"});
        QVERIFY(parameters);
        QCOMPARE(parameters->text("key")->c_str(), "a+b c\xe2\x80\xa6");
        QVERIFY(!parameters->text("limit"));
    }

    void numbersHaveBounds_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("expected"); // -1: refused
        QTest::newRow("least") << "1" << 1;
        QTest::newRow("most") << "500" << 500;
        QTest::newRow("below") << "0" << -1;
        QTest::newRow("above") << "501" << -1;
        QTest::newRow("negative") << "-5" << -1;
        QTest::newRow("empty") << "" << -1;
        QTest::newRow("word") << "all" << -1;
        QTest::newRow("fraction") << "5.0" << -1;
        QTest::newRow("trailing") << "5x" << -1;
        QTest::newRow("blank") << "+5" << -1;
        QTest::newRow("huge") << "99999999999999999999" << -1;
    }
    void numbersHaveBounds()
    {
        QFETCH(QString, value);
        const auto parameters = QueryParameters::parse("limit=" + value.toStdString(), {"limit"});
        QVERIFY(parameters);
        const auto number = parameters->integer("limit", 1, 500);
        QTEST(number ? static_cast<int>(number->value_or(-2)) : -1, "expected");
        if (!number)
            QCOMPARE(number.error().field.c_str(), "limit");
    }

    void anAbsentNumberIsNone()
    {
        const auto number = QueryParameters::parse("", {"limit"})->integer("limit", 1, 500);
        QVERIFY(number && !*number);
    }

    void daysAreCalendarDays()
    {
        const auto parameters =
            QueryParameters::parse("from=2024-02-29&to=2023-02-29&day=today", {"from", "to", "day"});
        QVERIFY(parameters->day("from"));
        QCOMPARE(**parameters->day("from"), 19782);
        QVERIFY(!parameters->day("to"));
        QVERIFY(!parameters->day("day"));
    }
};

QTEST_GUILESS_MAIN(QueryParametersTest)
#include "query_parameters_test.moc"
