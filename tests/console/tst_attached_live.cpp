// The requests in flight of a service that the console is attached to, and the brake.
#include "tests/console/attached_fixture.h"

#include <future>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kChannel = R"({"name":"slow","kind":"simulator","base_url":"simulator:","models":["*"],)"
                          R"("add_keys":["any"]})";
constexpr auto kEndless = R"({"model":"sim-chat+delay=60000","stream":true,)"
                          R"("messages":[{"role":"user","content":"hello"}]})";

} // namespace

class AttachedLiveTest final : public QObject
{
    Q_OBJECT

    Turnpike m_turnpike;
    std::unique_ptr<Attached> m_attached;
    std::string m_key;
    std::int64_t m_keyId = 0;

    Service &service() { return m_attached->service; }
    LiveList live()
    {
        return answerTo<LiveList>([&](QObject *context, auto done) { service().live(context, done); })
            .value_or(LiveList());
    }
    /// Requests that only the brake ends.
    std::vector<std::future<Answer>> start(int count)
    {
        std::vector<std::future<Answer>> running;
        for (int i = 0; i < count; ++i)
            running.push_back(std::async(std::launch::async, [this] { return m_turnpike.chat(m_key, kEndless); }));
        return running;
    }
    bool waitForTotal(int count)
    {
        return QTest::qWaitFor([&] { return live().total == count; }, kPatienceMs);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_turnpike.start());
        QCOMPARE(m_turnpike.admin("POST", "/admin/channels", kChannel).status, 200);
        const auto key = m_turnpike.admin("POST", "/admin/keys", R"({"label":"slow one"})").json();
        m_key = key["key"].get<std::string>();
        m_keyId = key["id"].get<std::int64_t>();
        m_attached = std::make_unique<Attached>(m_turnpike.data());
        QVERIFY(m_attached->waitUntilServing());
    }

    void oneIsSeenAndStopped()
    {
        auto running = start(1);
        QVERIFY(waitForTotal(1));
        const LiveList list = live();
        QCOMPARE(list.rows.size(), 1);
        QCOMPARE(list.rows[0].keyId, m_keyId);
        QCOMPARE(list.rows[0].key, u"slow one"_s);
        QCOMPARE(list.rows[0].channel, u"slow"_s);
        QVERIFY(list.rows[0].stream);
        QVERIFY(list.rows[0].startedAt > 0 && list.at >= list.rows[0].startedAt);
        QTRY_COMPARE_WITH_TIMEOUT(service().figures().inFlight, std::uint64_t(1), kPatienceMs);
        const std::int64_t id = list.rows[0].id;
        const auto stop = [&] {
            return answerTo<void>([&](QObject *context, auto done) { service().stopRequest(id, context, done); });
        };
        const auto stopped = stop();
        QVERIFY2(stopped.has_value(), stopped ? "" : stopped.error().message.c_str());
        QVERIFY(running[0].get().status > 0);
        QVERIFY(waitForTotal(0));
        QCOMPARE(stop().error().code.c_str(), "not_found");
    }

    void allOfAKeyAreStopped()
    {
        auto running = start(3);
        QVERIFY(waitForTotal(3));
        const auto stopped =
            answerTo<int>([&](QObject *context, auto done) { service().stopRequestsOf(m_keyId, context, done); });
        QVERIFY2(stopped.has_value(), stopped ? "" : stopped.error().message.c_str());
        QCOMPARE(*stopped, 3);
        for (auto &one : running)
            QVERIFY(one.get().status > 0);
        QVERIFY(waitForTotal(0));
    }
};

QTEST_GUILESS_MAIN(AttachedLiveTest)
#include "tst_attached_live.moc"
