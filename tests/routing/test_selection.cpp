#include "server/gateway/retry_after.h"
#include "server/routing/selection.h"

#include <QTest>
#include <algorithm>
#include <atomic>
#include <map>
#include <thread>

using namespace turnpike;

namespace {

constexpr std::int64_t kNow = 1'000'000;

std::shared_ptr<const Channel> channel(std::int64_t id, int keys)
{
    auto made = std::make_shared<Channel>();
    made->id = id;
    for (int i = 0; i < keys; ++i)
        made->keys.push_back({id * 100 + i, "secret"});
    return made;
}

/// What a selection hands out until nothing is left: channel id * 100 + key.
std::vector<std::int64_t> allOf(Selection &selection, const std::vector<RoutedChannel> &channels)
{
    std::vector<std::int64_t> all;
    while (const auto turn = selection.next(kNow))
        all.push_back(channels[turn->channel].channel->id * 100 + static_cast<std::int64_t>(turn->key));
    return all;
}

Selection selectionOf(const std::vector<RoutedChannel> &channels, std::optional<std::uint64_t> seed = {})
{
    return Selection([&channels](std::size_t i) { return i < channels.size() ? &channels[i] : nullptr; }, seed);
}

} // namespace

class SelectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keys_of_a_channel_come_before_the_next_channel_and_never_twice()
    {
        HealthBook book;
        const std::vector channels{RoutedChannel::of(channel(1, 3), book), RoutedChannel::of(channel(2, 0), book),
                                   RoutedChannel::of(channel(3, 1), book)};
        Selection selection = selectionOf(channels, 0);
        QCOMPARE(allOf(selection, channels), (std::vector<std::int64_t>{100, 101, 102, 200, 300}));
    }

    void a_channel_that_is_given_up_hands_out_no_more_keys()
    {
        HealthBook book;
        const std::vector channels{RoutedChannel::of(channel(1, 3), book), RoutedChannel::of(channel(2, 1), book)};
        Selection selection = selectionOf(channels, 0);
        QVERIFY(selection.next(kNow).has_value());
        selection.giveUp(0);
        QCOMPARE(allOf(selection, channels), (std::vector<std::int64_t>{200}));
    }

    void resting_keys_come_last()
    {
        HealthBook book;
        const std::vector channels{RoutedChannel::of(channel(1, 2), book), RoutedChannel::of(channel(2, 1), book)};
        channels[0].health[0]->failed(Fault::RateLimited, kNow);
        Selection selection = selectionOf(channels, 0);
        QCOMPARE(allOf(selection, channels), (std::vector<std::int64_t>{101, 200, 100}));
    }

    void keys_whose_provider_asked_to_wait_are_not_tried_at_all()
    {
        HealthBook book;
        const std::vector channels{RoutedChannel::of(channel(1, 2), book), RoutedChannel::of(channel(2, 1), book)};
        channels[0].health[0]->failed(Fault::RateLimited, kNow, 9'000);
        channels[1].health[0]->failed(Fault::Unreachable, kNow);
        Selection selection = selectionOf(channels, 0);
        QCOMPARE(selection.waitMs(kNow), std::int64_t(0));
        QCOMPARE(allOf(selection, channels), (std::vector<std::int64_t>{101, 200}));
        channels[0].health[1]->failed(Fault::RateLimited, kNow, 4'000);
        QCOMPARE(selection.waitMs(kNow), std::int64_t(0)); // the second channel only rests
        channels[1].health[0]->failed(Fault::ServerError, kNow, 30'000);
        QCOMPARE(selection.waitMs(kNow), std::int64_t(4'000));
        QCOMPARE(selection.waitMs(kNow + 4'000), std::int64_t(0));
        QVERIFY(!selectionOf(channels, 0).next(kNow).has_value());
        channels[0].health[1]->failed(Fault::RateLimited, kNow + 4'000); // the next one names no time
        QCOMPARE(selection.waitMs(kNow + 4'001), std::int64_t(0));
    }

    void keys_take_turns_exactly_from_many_threads()
    {
        constexpr int kThreads = 8, kEach = 3000, kKeys = 6;
        HealthBook book;
        const std::vector channels{RoutedChannel::of(channel(1, kKeys), book)};
        std::array<std::atomic<int>, kKeys> used{};
        std::vector<std::thread> threads;
        for (int i = 0; i < kThreads; ++i) {
            threads.emplace_back([&] {
                for (int n = 0; n < kEach; ++n)
                    ++used[selectionOf(channels).next(kNow)->key];
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const auto &count : used)
            QCOMPARE(count.load(), kThreads * kEach / kKeys);
    }

    void the_same_seed_begins_with_the_same_key()
    {
        HealthBook book;
        const std::vector channels{RoutedChannel::of(channel(1, 5), book)};
        for (int i = 0; i < 20; ++i)
            QCOMPARE(selectionOf(channels, 77).next(kNow)->key, std::size_t(77 % 5));
    }

    void one_of_many_probes_a_key_whose_rest_is_over()
    {
        KeyHealth health;
        health.failed(Fault::Unreachable, kNow);
        const std::int64_t until = health.restsUntil();
        QVERIFY(until > kNow);
        QVERIFY(!health.admit(until - 1));
        std::atomic<int> admitted{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&] { admitted += health.admit(until) ? 1 : 0; });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(admitted.load(), 1);
        QVERIFY(!health.admit(until + 1)); // until the probe has told, or as long again
        health.succeeded();
        QVERIFY(health.admit(until + 1));
        QCOMPARE(health.restsUntil(), std::int64_t(0));
    }

    void rests_grow_and_end_at_their_longest()
    {
        KeyHealth health;
        std::int64_t now = kNow, before = 0;
        for (int i = 0; i < 12; ++i) {
            health.failed(Fault::Unreachable, now);
            const std::int64_t rest = health.restsUntil() - now;
            QVERIFY(rest >= before && rest <= 60'000);
            before = rest;
            now = health.restsUntil();
        }
        QCOMPARE(before, std::int64_t(60'000));
    }

    void failures_that_were_under_way_together_are_one_rest()
    {
        KeyHealth health;
        for (int i = 0; i < 50; ++i)
            health.failed(Fault::Unreachable, kNow + i);
        const std::int64_t first = health.restsUntil() - kNow;
        KeyHealth alone;
        alone.failed(Fault::Unreachable, kNow);
        QCOMPARE(first, alone.restsUntil() - kNow);
        QVERIFY(health.admit(kNow + first)); // the probe
        health.failed(Fault::Unreachable, kNow + first + 1);
        QCOMPARE(health.restsUntil() - (kNow + first + 1), 2 * first); // it has told something new
        health.failed(Fault::RateLimited, kNow + first + 2, 100'000);  // what is asked for is kept all the same
        QCOMPARE(health.restsUntil(), kNow + first + 2 + 100'000);
    }

    void a_single_server_error_is_no_rest_but_three_in_a_row_are()
    {
        KeyHealth health;
        health.failed(Fault::ServerError, kNow);
        health.failed(Fault::ServerError, kNow);
        QVERIFY(health.admit(kNow));
        health.succeeded();
        for (int i = 0; i < 3; ++i)
            health.failed(Fault::ServerError, kNow);
        QVERIFY(!health.admit(kNow));
    }

    void what_the_provider_asks_for_is_kept()
    {
        KeyHealth health;
        health.failed(Fault::RateLimited, kNow, 42'000);
        QCOMPARE(health.restsUntil(), kNow + 42'000);
    }

    void a_key_is_lost_once_it_is_refused_again_after_a_while()
    {
        KeyHealth health;
        const std::int64_t apart = KeyHealth::kRefusalsApartMs;
        QVERIFY(!health.failed(Fault::Refused, kNow));
        QVERIFY(!health.failed(Fault::Refused, kNow + apart - 1)); // they were under way together
        QVERIFY(!health.failed(Fault::ServerError, kNow + apart));
        QVERIFY(health.failed(Fault::OutOfFunds, kNow + apart));
        QVERIFY(!health.failed(Fault::Refused, kNow + apart)); // told once
        health.succeeded();
        QVERIFY(!health.failed(Fault::Refused, kNow + 3 * apart));
        health.succeeded();
        QVERIFY(!health.failed(Fault::Refused, kNow + 9 * apart)); // not in a row
    }

    void health_outlives_a_reload()
    {
        HealthBook book;
        RoutedChannel::of(channel(1, 1), book).health[0]->failed(Fault::Refused, kNow);
        QVERIFY(!RoutedChannel::of(channel(1, 1), book).health[0]->isReady(kNow));
        QVERIFY(RoutedChannel::of(channel(1, 0), book).health[0]->isReady(kNow)); // without a key: another
    }

    void retry_after_is_read_in_both_forms_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("none") << QString() << qint64(-1);
        QTest::newRow("seconds") << QStringLiteral("7") << qint64(7000);
        QTest::newRow("zero") << QStringLiteral("0") << qint64(0);
        QTest::newRow("date") << QStringLiteral("Thu, 01 Jan 1970 00:01:00 GMT") << qint64(60'000 - 5'000);
        QTest::newRow("date before") << QStringLiteral("Thu, 01 Jan 1970 00:00:01 GMT") << qint64(0);
        QTest::newRow("negative") << QStringLiteral("-3") << qint64(-1);
        QTest::newRow("nonsense") << QStringLiteral("soon") << qint64(-1);
    }
    void retry_after_is_read_in_both_forms()
    {
        QFETCH(QString, header);
        QTEST(qint64(retryAfterMs(header.toStdString(), 5'000)), "ms");
    }
};

QTEST_GUILESS_MAIN(SelectionTest)
#include "test_selection.moc"
