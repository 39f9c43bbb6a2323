#include "server/accounting/key_book.h"

#include <QTest>
#include <atomic>
#include <thread>

using namespace turnpike;

namespace {

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kNoon = 20'000 * kDayMs + kDayMs / 2; // 2024-10-04 12:00 UTC
constexpr std::int32_t kDay = 20'000;

KeyBook::Demand at(std::int64_t wallMs, std::int64_t steadyMs = 1'000'000, std::int64_t tokens = 0)
{
    return {tokens, wallMs, steadyMs};
}

/// A key with limits and the day of UTC.
struct Fixture
{
    explicit Fixture(const KeyLimits &limits) : book(configOf(limits), defaults) {}
    static std::shared_ptr<const KeyConfig> configOf(const KeyLimits &limits)
    {
        KeyConfig config;
        config.id = 1;
        config.limits = limits;
        return std::make_shared<const KeyConfig>(config);
    }
    bool take(const KeyBook::Demand &demand) { return book.take(demand, calendar).has_value(); }

    LimitDefaults defaults;
    KeyBook book;
    QuotaCalendar calendar{QTimeZone::utc()};
};

KeyLimits unlimitedPerDay()
{
    KeyLimits limits;
    limits.requestsPerDay = 0;
    return limits;
}

} // namespace

class TestKeyBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exactlyTheLimitPassesFromManyThreads();
    void ownLimitOrDefault_data();
    void ownLimitOrDefault();
    void refusals_data();
    void refusals();
    void aRefusedRequestTakesNothing();
    void failedRequestsAreGivenBackToTheirDay();
    void lateSettlementsFindTheDayBefore();
    void clockJumps_data();
    void clockJumps();
    void daysTurnInTheQuotaTimeZone();
    void theMinuteSlides();
    void tokensOfAMinute();
    void tokensAreHeldUntilSettled();
    void hugeDemandsDoNotOverflow();
    void bookedCountsInAnyOrder();
    void resetTakesOffWhatWasCounted();
    void requestsBeforeAResetAreNotGivenBack();
    void changedLimitsHoldForTheNextRequest();
    void headersTellTheNearestLimit();
};

void TestKeyBook::exactlyTheLimitPassesFromManyThreads()
{
    KeyLimits limits;
    limits.requestsPerDay = 100;
    Fixture key(limits);
    std::atomic<int> passed{0}, ready{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([&] {
            const QuotaCalendar calendar(QTimeZone::utc());
            ++ready;
            while (ready < 8)
                std::this_thread::yield();
            for (int i = 0; i < 125; ++i)
                passed += key.book.take(at(kNoon), calendar) ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(passed.load(), 100);
    QCOMPARE(key.book.counts(kDay).requestsToday, 100);
    QCOMPARE(key.book.counts(kDay).inFlight, 100);
}

void TestKeyBook::ownLimitOrDefault_data()
{
    QTest::addColumn<int>("own"); // -1: none
    QTest::addColumn<int>("byDefault");
    QTest::addColumn<int>("passing"); // of 300
    QTest::newRow("default") << -1 << 200 << 200;
    QTest::newRow("default is unlimited") << -1 << 0 << 300;
    QTest::newRow("own") << 3 << 200 << 3;
    QTest::newRow("own above default") << 250 << 200 << 250;
    QTest::newRow("own is unlimited") << 0 << 200 << 300;
}

void TestKeyBook::ownLimitOrDefault()
{
    QFETCH(int, own);
    QFETCH(int, byDefault);
    QFETCH(int, passing);
    KeyLimits limits;
    if (own >= 0)
        limits.requestsPerDay = own;
    Fixture key(limits);
    key.defaults.requestsPerDay = byDefault;
    int passed = 0;
    for (int i = 0; i < 300; ++i)
        passed += key.take(at(kNoon)) ? 1 : 0;
    QCOMPARE(passed, passing);
}

void TestKeyBook::refusals_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("retryAfterMs");
    const qint64 halfDay = kDayMs / 2;
    QTest::newRow("day") << static_cast<int>(LimitKind::RequestsPerDay) << halfDay;
    QTest::newRow("month") << static_cast<int>(LimitKind::RequestsPerMonth) << halfDay + 27 * kDayMs;
    QTest::newRow("tokens of a day") << static_cast<int>(LimitKind::TokensPerDay) << halfDay;
    QTest::newRow("tokens of a month") << static_cast<int>(LimitKind::TokensPerMonth) << halfDay + 27 * kDayMs;
    QTest::newRow("minute") << static_cast<int>(LimitKind::RequestsPerMinute) << qint64{50'000};
    QTest::newRow("tokens of a minute") << static_cast<int>(LimitKind::TokensPerMinute) << qint64{50'000};
    QTest::newRow("in flight") << static_cast<int>(LimitKind::InFlight) << qint64{1000};
}

void TestKeyBook::refusals()
{
    QFETCH(int, kind);
    QFETCH(qint64, retryAfterMs);
    KeyLimits limits = unlimitedPerDay();
    const auto limited = static_cast<LimitKind>(kind);
    std::optional<std::int64_t> *const fields[] = {
        &limits.requestsPerDay,    &limits.requestsPerMonth, &limits.tokensPerDay, &limits.tokensPerMonth,
        &limits.requestsPerMinute, &limits.tokensPerMinute,  &limits.inFlight};
    const bool ofTokens = limited == LimitKind::TokensPerDay || limited == LimitKind::TokensPerMonth ||
                          limited == LimitKind::TokensPerMinute;
    *fields[kind] = ofTokens ? 100 : 2;
    Fixture key(limits);
    for (int i = 0; i < 2; ++i) {
        const auto taken = key.book.take(at(kNoon, 1'000'000, 50), key.calendar);
        QVERIFY(taken);
        if (limited != LimitKind::InFlight)
            key.book.settle(*taken, true, 50, 1'000'000);
    }
    const auto refused = key.book.take(at(kNoon, 1'010'000, 1), key.calendar);
    QVERIFY(!refused);
    QCOMPARE(static_cast<int>(refused.error().kind), kind);
    QCOMPARE(refused.error().limit, ofTokens ? 100 : 2);
    QCOMPARE(qint64{refused.error().retryAfterMs}, retryAfterMs);
}

void TestKeyBook::aRefusedRequestTakesNothing()
{
    KeyLimits limits = unlimitedPerDay();
    limits.inFlight = 1;
    limits.requestsPerMinute = 10;
    Fixture key(limits);
    QVERIFY(key.take(at(kNoon)));
    for (int i = 0; i < 50; ++i)
        QVERIFY(!key.take(at(kNoon)));
    QCOMPARE(key.book.counts(kDay).requestsToday, 1);
    QCOMPARE(key.book.counts(kDay).requestsThisMonth, 1);
    QCOMPARE(key.book.counts(kDay).inFlight, 1);
}

void TestKeyBook::failedRequestsAreGivenBackToTheirDay()
{
    KeyLimits limits;
    limits.requestsPerDay = 1;
    Fixture key(limits);
    const auto taken = key.book.take(at(kNoon), key.calendar);
    QVERIFY(!key.take(at(kNoon)));
    key.book.settle(*taken, false, 0, 1'000'000);
    QCOMPARE(key.book.counts(kDay).requestsThisMonth, 0);
    QVERIFY(key.take(at(kNoon)));
    QVERIFY(!key.take(at(kNoon)));
}

void TestKeyBook::lateSettlementsFindTheDayBefore()
{
    Fixture key(KeyLimits{});
    const std::int64_t lastOfOctober = QuotaCalendar::parseDay("2024-10-31") * kDayMs + kDayMs - 1;
    const auto before = key.book.take(at(lastOfOctober), key.calendar);
    const auto after = key.book.take(at(lastOfOctober + 1), key.calendar);
    QCOMPARE(after->day, before->day + 1);
    key.book.settle(*before, false, 40, 1'000'000);
    key.book.settle(*after, true, 2, 1'000'000);
    QCOMPARE(key.book.counts(before->day).requestsToday, 0);
    QCOMPARE(key.book.counts(before->day).tokensToday, 40);
    QCOMPARE(key.book.counts(before->day).tokensThisMonth, 40);
    QCOMPARE(key.book.counts(after->day).requestsToday, 1);
    QCOMPARE(key.book.counts(after->day).tokensToday, 2);
    QCOMPARE(key.book.counts(after->day).tokensThisMonth, 2);
    QCOMPARE(key.book.counts(after->day).inFlight, 0);
}

void TestKeyBook::clockJumps_data()
{
    QTest::addColumn<QList<int>>("days"); // of one request each, relative to today
    QTest::addColumn<int>("passing");     // with a limit of one a day
    QTest::newRow("same day") << QList<int>{0, 0} << 1;
    QTest::newRow("next day") << QList<int>{0, 1} << 2;
    QTest::newRow("forth and back") << QList<int>{0, 1, 0} << 2;
    QTest::newRow("back and forth") << QList<int>{0, -1, 0} << 2;
    QTest::newRow("a year forth and back") << QList<int>{0, 365, 0, 1} << 3;
    QTest::newRow("a year back and forth") << QList<int>{0, -365, 0, 1} << 3;
    QTest::newRow("to and fro") << QList<int>{0, 1, -1, 0, 1, -1, 0} << 3;
    QTest::newRow("before 1970") << QList<int>{0, -20'500, 0} << 2;
}

void TestKeyBook::clockJumps()
{
    QFETCH(QList<int>, days);
    QFETCH(int, passing);
    KeyLimits limits;
    limits.requestsPerDay = 1;
    Fixture key(limits);
    int passed = 0;
    for (const int day : days) {
        const auto taken = key.book.take(at(kNoon + day * kDayMs), key.calendar);
        if (!taken)
            QVERIFY(taken.error().retryAfterMs >= 1000 && taken.error().retryAfterMs <= kDayMs);
        passed += taken ? 1 : 0;
    }
    QCOMPARE(passed, passing);
}

void TestKeyBook::daysTurnInTheQuotaTimeZone()
{
    KeyLimits limits;
    limits.requestsPerDay = 1;
    Fixture key(limits);
    const QuotaCalendar india{QTimeZone("Asia/Kolkata")};
    const std::int64_t midnight = india.dayStartMs(kDay);
    QCOMPARE(midnight, kDay * kDayMs - 19'800'000);
    QVERIFY(key.book.take(at(midnight - 1), india));
    const auto refused = key.book.take(at(midnight - 1), india);
    QVERIFY(!refused);
    QCOMPARE(refused.error().retryAfterMs, 1000); // never less than a second
    QVERIFY(key.book.take(at(midnight), india));
}

void TestKeyBook::theMinuteSlides()
{
    KeyLimits limits = unlimitedPerDay();
    limits.requestsPerMinute = 3;
    Fixture key(limits);
    QVERIFY(key.take(at(kNoon, 0)));
    QVERIFY(key.take(at(kNoon, 10'000)));
    QVERIFY(key.take(at(kNoon, 59'000)));
    QVERIFY(!key.take(at(kNoon, 59'999)));
    QVERIFY(key.take(at(kNoon, 60'000))); // the first one has left
    QVERIFY(!key.take(at(kNoon, 69'999)));
    QVERIFY(key.take(at(kNoon, 70'000)));
    QVERIFY(key.take(at(kNoon, 1'000'000'000)));
}

void TestKeyBook::tokensOfAMinute()
{
    KeyLimits limits = unlimitedPerDay();
    limits.tokensPerMinute = 100;
    Fixture key(limits);
    const auto first = key.book.take(at(kNoon, 1000, 10), key.calendar);
    key.book.settle(*first, true, 60, 5000); // counted when they are known
    const auto second = key.book.take(at(kNoon, 20'000, 10), key.calendar);
    key.book.settle(*second, true, 40, 20'000);
    const auto refused = key.book.take(at(kNoon, 30'000, 50), key.calendar);
    QVERIFY(!refused);
    QCOMPARE(refused.error().retryAfterMs, 35'000);
    QVERIFY(!key.take(at(kNoon, 64'999, 50)));
    QVERIFY(key.take(at(kNoon, 65'000, 50)));
}

void TestKeyBook::tokensAreHeldUntilSettled()
{
    KeyLimits limits = unlimitedPerDay();
    limits.tokensPerDay = 100;
    Fixture key(limits);
    const auto first = key.book.take(at(kNoon, 0, 80), key.calendar);
    QVERIFY(!key.take(at(kNoon, 0, 30)));
    QVERIFY(key.take(at(kNoon, 0, 20)));
    key.book.settle(*first, true, 30, 0);
    QVERIFY(key.take(at(kNoon, 0, 50)));
    QVERIFY(!key.take(at(kNoon, 0, 1)));
    QVERIFY(!key.take(at(kNoon, 0, 0)));
}

void TestKeyBook::hugeDemandsDoNotOverflow()
{
    KeyLimits limits = unlimitedPerDay();
    limits.tokensPerDay = std::numeric_limits<std::int64_t>::max();
    limits.tokensPerMinute = 1'000'000;
    Fixture key(limits);
    QVERIFY(!key.take(at(kNoon, 0, std::numeric_limits<std::int64_t>::max())));
    QVERIFY(key.take(at(kNoon, 0, 1'000'000)));
    QVERIFY(!key.take(at(kNoon, 0, std::numeric_limits<std::int64_t>::max())));
}

void TestKeyBook::bookedCountsInAnyOrder()
{
    Fixture ascending(KeyLimits{}), descending(KeyLimits{});
    for (int i = 0; i < 31; ++i) {
        ascending.book.addBooked(QuotaCalendar::parseDay("2024-10-01") + i, 1, 10);
        descending.book.addBooked(QuotaCalendar::parseDay("2024-10-31") - i, 1, 10);
    }
    for (const Fixture *key : {&ascending, &descending}) {
        const auto counts = key->book.counts(QuotaCalendar::parseDay("2024-10-31"));
        QCOMPARE(counts.requestsToday, 1);
        QCOMPARE(counts.tokensToday, 10);
        QCOMPARE(counts.requestsThisMonth, 31);
        QCOMPARE(counts.tokensThisMonth, 310);
    }
}

void TestKeyBook::resetTakesOffWhatWasCounted()
{
    KeyLimits limits;
    limits.requestsPerDay = 3;
    Fixture key(limits);
    while (key.take(at(kNoon))) {
    }
    const auto counted = key.book.counts(kDay).requestsToday;
    key.book.resetDay(kDay, counted - 1); // one was admitted while the reset was being stored
    QCOMPARE(key.book.counts(kDay).requestsToday, 1);
    QCOMPARE(key.book.counts(kDay).requestsThisMonth, 3);
    QVERIFY(key.take(at(kNoon)));
    QVERIFY(key.take(at(kNoon)));
    QVERIFY(!key.take(at(kNoon)));
    key.book.resetDay(kDay - 100, 5);
    QCOMPARE(key.book.counts(kDay).requestsToday, 3);
}

void TestKeyBook::requestsBeforeAResetAreNotGivenBack()
{
    KeyLimits limits;
    limits.requestsPerDay = 2;
    Fixture key(limits);
    const auto before = key.book.take(at(kNoon), key.calendar);
    key.book.resetDay(kDay, 1);
    const auto after = key.book.take(at(kNoon), key.calendar);
    key.book.settle(*before, false, 0, 0);
    QCOMPARE(key.book.counts(kDay).requestsToday, 1);
    key.book.settle(*after, false, 0, 0);
    QCOMPARE(key.book.counts(kDay).requestsToday, 0);
}

void TestKeyBook::changedLimitsHoldForTheNextRequest()
{
    Fixture key(unlimitedPerDay());
    for (int i = 0; i < 5; ++i)
        QVERIFY(key.take(at(kNoon, 1000)));
    KeyLimits limits = unlimitedPerDay();
    limits.requestsPerMonth = 6;
    limits.requestsPerMinute = 100;
    key.book.setConfig(Fixture::configOf(limits));
    QVERIFY(key.take(at(kNoon, 1000)));
    QVERIFY(!key.take(at(kNoon, 1000)));
    key.book.setConfig(Fixture::configOf(unlimitedPerDay()));
    QVERIFY(key.take(at(kNoon, 1000)));
}

void TestKeyBook::headersTellTheNearestLimit()
{
    KeyLimits limits;
    limits.requestsPerDay = 10;
    Fixture key(limits);
    const auto daily = key.book.take(at(kNoon), key.calendar);
    QCOMPARE(daily->limitRequests, 10);
    QCOMPARE(daily->remainingRequests, 9);
    QCOMPARE(daily->resetRequestsMs, kDayMs / 2);
    QCOMPARE(daily->limitTokens, -1);

    limits.requestsPerMinute = 5;
    limits.tokensPerMinute = 1000;
    key.book.setConfig(Fixture::configOf(limits));
    const auto perMinute = key.book.take(at(kNoon, 1'000'000, 300), key.calendar);
    QCOMPARE(perMinute->limitRequests, 5);
    QCOMPARE(perMinute->remainingRequests, 4);
    QCOMPARE(perMinute->resetRequestsMs, 60'000);
    QCOMPARE(perMinute->limitTokens, 1000);
    QCOMPARE(perMinute->remainingTokens, 700);
}

QTEST_GUILESS_MAIN(TestKeyBook)
#include "test_key_book.moc"
