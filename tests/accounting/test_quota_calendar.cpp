#include "server/runtime/quota_calendar.h"

#include <QDateTime>
#include <QTest>

using namespace turnpike;

namespace {

std::int64_t utc(const char *text)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    if (!time.isValid())
        qFatal("not a time: %s", text);
    return time.toMSecsSinceEpoch();
}

} // namespace

class TestQuotaCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dayOfAMoment_data();
    void dayOfAMoment();
    void lengthOfADay_data();
    void lengthOfADay();
    void hourOfAMoment_data();
    void hourOfAMoment();
    void months();
    void parseDay_data();
    void parseDay();
    void theCacheIsNeverStale();
};

void TestQuotaCalendar::dayOfAMoment_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("moment");
    QTest::addColumn<QByteArray>("day");
    const auto row = [](const char *zone, const char *moment, const char *day) {
        QTest::addRow("%s %s", zone, moment) << QByteArray(zone) << QByteArray(moment) << QByteArray(day);
    };
    row("UTC", "2024-02-28T23:59:59Z", "2024-02-28");
    row("UTC", "2024-02-29T00:00:00Z", "2024-02-29");
    row("Asia/Kolkata", "2024-02-28T18:29:59Z", "2024-02-28");
    row("Asia/Kolkata", "2024-02-28T18:30:00Z", "2024-02-29");
    row("Asia/Tokyo", "2023-12-31T15:00:00Z", "2024-01-01");
    row("America/Sao_Paulo", "2024-01-01T02:59:59Z", "2023-12-31");
    row("Europe/Berlin", "2024-03-31T21:59:59Z", "2024-03-31"); // summer time since the morning
    row("Europe/Berlin", "2024-03-31T22:00:00Z", "2024-04-01");
    row("Europe/Berlin", "2024-10-27T22:59:59Z", "2024-10-27"); // winter time since the morning
    row("Europe/Berlin", "2024-10-27T23:00:00Z", "2024-10-28");
    row("Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31"); // crossed the date line: no 30 December
}

void TestQuotaCalendar::dayOfAMoment()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, moment);
    QFETCH(QByteArray, day);
    const QuotaCalendar calendar{QTimeZone(zone)};
    QCOMPARE(QuotaCalendar::dayText(calendar.dayAt(utc(moment.constData()))), day.toStdString());
}

void TestQuotaCalendar::lengthOfADay_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<int>("hours");
    const auto row = [](const char *zone, const char *day, int hours) {
        QTest::addRow("%s %s", zone, day) << QByteArray(zone) << QByteArray(day) << hours;
    };
    row("UTC", "2024-03-31", 24);
    row("Asia/Kolkata", "2024-03-31", 24);
    row("Europe/Berlin", "2024-03-31", 23);
    row("Europe/Berlin", "2024-10-27", 25);
    row("America/New_York", "2024-03-10", 23);
    row("America/New_York", "2024-11-03", 25);
    row("America/Sao_Paulo", "2018-11-04", 23); // midnight itself is skipped
    row("America/Sao_Paulo", "2018-02-17", 25); // and repeated
}

void TestQuotaCalendar::lengthOfADay()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, day);
    QFETCH(int, hours);
    const QuotaCalendar calendar{QTimeZone(zone)};
    const std::int32_t number = QuotaCalendar::parseDay(day.toStdString());
    const std::int64_t start = calendar.dayStartMs(number);
    const std::int64_t end = calendar.dayStartMs(number + 1);
    QCOMPARE(end - start, hours * std::int64_t{3'600'000});
    QCOMPARE(calendar.dayAt(start), number);
    QCOMPARE(calendar.dayAt(start - 1), number - 1);
    QCOMPARE(calendar.dayAt(end - 1), number);
    QCOMPARE(calendar.dayAt(end), number + 1);
}

void TestQuotaCalendar::hourOfAMoment_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("moment");
    QTest::addColumn<QByteArray>("start");
    const auto row = [](const char *zone, const char *moment, const char *start) {
        QTest::addRow("%s %s", zone, moment) << QByteArray(zone) << QByteArray(moment) << QByteArray(start);
    };
    row("UTC", "2024-10-04T12:34:56Z", "2024-10-04T12:00:00Z");
    row("Asia/Kolkata", "2024-10-04T12:29:59Z", "2024-10-04T11:30:00Z");
    row("Asia/Kolkata", "2024-10-04T12:30:00Z", "2024-10-04T12:30:00Z");
    row("Asia/Kathmandu", "2024-10-04T12:16:00Z", "2024-10-04T12:15:00Z");
    row("Europe/Berlin", "2024-10-27T00:30:00Z", "2024-10-27T00:00:00Z"); // 02:30, the first time
    row("Europe/Berlin", "2024-10-27T01:30:00Z", "2024-10-27T01:00:00Z"); // and the second
    row("America/New_York", "1969-12-31T23:59:59Z", "1969-12-31T23:00:00Z");
}

void TestQuotaCalendar::hourOfAMoment()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, moment);
    QFETCH(QByteArray, start);
    const QuotaCalendar calendar{QTimeZone(zone)};
    QCOMPARE(calendar.hourStartMs(utc(moment.constData())), utc(start.constData()));
}

void TestQuotaCalendar::months()
{
    const std::int32_t december = QuotaCalendar::monthOf(QuotaCalendar::parseDay("2023-12-31"));
    const std::int32_t january = QuotaCalendar::monthOf(QuotaCalendar::parseDay("2024-01-01"));
    QCOMPARE(january, december + 1);
    QCOMPARE(QuotaCalendar::monthText(december), std::string("2023-12"));
    QCOMPARE(QuotaCalendar::monthText(january), std::string("2024-01"));
    const QuotaCalendar tokyo{QTimeZone("Asia/Tokyo")};
    QCOMPARE(tokyo.monthStartMs(january), utc("2023-12-31T15:00:00Z"));
}

void TestQuotaCalendar::parseDay_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("day");
    QTest::newRow("first") << QByteArray("1970-01-01") << 0;
    QTest::newRow("leap day") << QByteArray("2024-02-29") << 19'782;
    QTest::newRow("no leap day") << QByteArray("2023-02-29") << -1;
    QTest::newRow("no such month") << QByteArray("2023-13-01") << -1;
    QTest::newRow("no such day") << QByteArray("2023-04-31") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("short") << QByteArray("2023-1-1") << -1;
    QTest::newRow("words") << QByteArray("yesterday!") << -1;
    QTest::newRow("with time") << QByteArray("2023-01-01T00:00") << -1;
    QTest::newRow("other order") << QByteArray("01-01-2023") << -1;
    QTest::newRow("sign") << QByteArray("+023-01-01") << -1;
}

void TestQuotaCalendar::parseDay()
{
    QFETCH(QByteArray, text);
    QFETCH(int, day);
    QCOMPARE(QuotaCalendar::parseDay(text.toStdString()), day);
}

void TestQuotaCalendar::theCacheIsNeverStale()
{
    const QuotaCalendar calendar{QTimeZone("Europe/Berlin")};
    const std::int64_t start = utc("2024-03-29T00:00:00Z");
    for (int i = 0; i < 400; ++i) {
        const std::int64_t moment = start + (i * 7919 % 400) * std::int64_t{1'800'000};
        const QuotaCalendar fresh{QTimeZone("Europe/Berlin")};
        QCOMPARE(calendar.dayAt(moment), fresh.dayAt(moment));
    }
}

QTEST_GUILESS_MAIN(TestQuotaCalendar)
#include "test_quota_calendar.moc"
