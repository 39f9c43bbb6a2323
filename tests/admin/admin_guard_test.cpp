#include "server/admin/admin_guard.h"

#include <QTest>

using namespace turnpike;
using Verdict = AdminGuard::Verdict;

class AdminGuardTest : public QObject
{
    Q_OBJECT

    AdminGuard m_guard{[](std::string_view token) { return token == "right"; }};
    std::int64_t m_now = 1'000'000;

    Verdict ask(const char *address, const char *token) { return m_guard.decide(address, token, m_now).verdict; }
    void failTimes(const char *address, int times)
    {
        for (int i = 0; i < times; ++i)
            m_guard.decide(address, "wrong", m_now);
    }

private Q_SLOTS:
    void init()
    {
        m_now += 10 * AdminGuard::kForgetAfterMs; // whatever an earlier case did is forgotten
    }

    void tokensDecide()
    {
        QVERIFY(ask("192.0.2.1", "right") == Verdict::Operator);
        QVERIFY(ask("192.0.2.1", "wrong") == Verdict::WrongToken);
        QVERIFY(ask("192.0.2.1", "") == Verdict::NoToken);
    }

    void aFewMistakesAreFree()
    {
        failTimes("192.0.2.2", AdminGuard::kFreeFailures - 1);
        QVERIFY(ask("192.0.2.2", "right") == Verdict::Operator);
    }

    void thenEvenTheRightTokenWaits()
    {
        failTimes("192.0.2.3", AdminGuard::kFreeFailures);
        const auto decision = m_guard.decide("192.0.2.3", "right", m_now);
        QVERIFY(decision.verdict == Verdict::MustWait);
        QCOMPARE(decision.retryAfterMs, 1000);
        QVERIFY(ask("192.0.2.4", "right") == Verdict::Operator);
        m_now += 1000;
        QVERIFY(ask("192.0.2.3", "right") == Verdict::Operator);
    }

    void theWaitDoublesUpToItsLimit()
    {
        failTimes("192.0.2.5", AdminGuard::kFreeFailures);
        for (const std::int64_t wait : {1000, 2000, 4000, 8000, 16'000, 32'000, 60'000, 60'000}) {
            QCOMPARE(m_guard.decide("192.0.2.5", "wrong", m_now).retryAfterMs, wait);
            m_now += wait;
            QVERIFY(ask("192.0.2.5", "wrong") == Verdict::WrongToken);
        }
    }

    void waitingIsNotMadeLongerByAsking()
    {
        failTimes("192.0.2.6", AdminGuard::kFreeFailures);
        failTimes("192.0.2.6", 50);
        QCOMPARE(m_guard.decide("192.0.2.6", "wrong", m_now).retryAfterMs, 1000);
    }

    void askingWithoutATokenIsNoGuess()
    {
        for (int i = 0; i < 50; ++i)
            QVERIFY(ask("192.0.2.7", "") == Verdict::NoToken);
        QVERIFY(ask("192.0.2.7", "right") == Verdict::Operator);
    }

    void successForgetsTheMistakes()
    {
        failTimes("192.0.2.8", AdminGuard::kFreeFailures - 1);
        QVERIFY(ask("192.0.2.8", "right") == Verdict::Operator);
        failTimes("192.0.2.8", AdminGuard::kFreeFailures - 1);
        QVERIFY(ask("192.0.2.8", "right") == Verdict::Operator);
    }

    void soDoesTime()
    {
        failTimes("192.0.2.9", AdminGuard::kFreeFailures - 1);
        m_now += AdminGuard::kForgetAfterMs + 1;
        failTimes("192.0.2.9", AdminGuard::kFreeFailures - 1);
        QVERIFY(ask("192.0.2.9", "right") == Verdict::Operator);
    }

    void oneIpv6NetworkIsOneGuesser()
    {
        failTimes("2001:db8:1:2::1", AdminGuard::kFreeFailures);
        QVERIFY(ask("2001:db8:1:2:ffff::9", "right") == Verdict::MustWait);
        QVERIFY(ask("2001:db8:1:3::1", "right") == Verdict::Operator);
    }

    void mappedIpv4AddressesAreNotOneNetwork()
    {
        failTimes("::ffff:198.51.100.1", AdminGuard::kFreeFailures);
        QVERIFY(ask("::ffff:198.51.100.1", "right") == Verdict::MustWait);
        QVERIFY(ask("::ffff:198.51.100.2", "right") == Verdict::Operator);
    }

    void manyAddressesCostBoundedMemoryAndKeepTheLatest()
    {
        for (std::size_t i = 0; i < AdminGuard::kMostAddresses + 100; ++i) {
            m_now += 1;
            m_guard.decide("10.0." + std::to_string(i / 250) + "." + std::to_string(i % 250), "wrong", m_now);
        }
        failTimes("203.0.113.1", AdminGuard::kFreeFailures);
        QVERIFY(ask("203.0.113.1", "right") == Verdict::MustWait);
    }
};

QTEST_GUILESS_MAIN(AdminGuardTest)
#include "admin_guard_test.moc"
