#include "tests/gateway/gateway_fixture.h"

#include "server/gateway/live_requests.h"

#include <QTest>
#include <algorithm>
#include <future>
#include <set>

using namespace turnpike;

namespace {

/// A stream that ends in a minute, if nobody stops it.
constexpr const char *kEndless = "sim-chat+gap=20+chunks=3000";

std::string chat(const std::string &model, bool stream)
{
    return R"({"model":")" + model + R"(","messages":[{"role":"user","content":"hi"}],"stream":)" +
           (stream ? "true}" : "false}");
}

} // namespace

/// What is in flight, and the brake, of a whole gateway with two workers.
class LiveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void what_is_in_flight_is_told();
    void one_key_is_told_alone();
    void askers_share_an_answer();
    void a_stopped_stream_ends_with_an_error_and_is_billed_for_what_was_sent();
    void a_request_stopped_before_its_answer_gets_an_error_status();
    void all_of_a_key_are_stopped_and_nobody_else();
    void what_has_ended_cannot_be_stopped();
    void without_a_gateway_nothing_is_in_flight();
    void who_asks_while_the_gateway_stops_is_answered();

private:
    using Client = std::future<HttpAnswer>;

    LiveRequests &live() { return m_fixture->gateway().live(); }
    LiveAnswer look(std::optional<std::int64_t> keyId = {});
    Result<void> stopOne(std::int64_t id);
    Result<int> stopKey(std::int64_t keyId);
    bool runs(std::uint64_t total, bool begun = true);
    Client start(const std::string &model, const IssuedKey &key, bool stream = true);
    IssuedKey key(const char *label);
    QString audited(const char *column);

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<GatewayFixture> m_fixture;
    QObject m_context;
    IssuedKey m_first, m_second;
};

void LiveTest::init()
{
    m_simulator = std::move(*Simulator::start({}));
    m_fixture = std::make_unique<GatewayFixture>();
    m_fixture->addSimulated(*m_simulator);
    m_first = key("first");
    m_second = key("second");
}

void LiveTest::cleanup()
{
    m_fixture.reset(); // ends what a failed test has left running
    m_simulator.reset();
}

IssuedKey LiveTest::key(const char *label)
{
    KeyDraft draft;
    draft.label = label;
    draft.requestsPerDay = KeyDraft::Limit(0);
    return m_fixture->issueKey(draft);
}

LiveAnswer LiveTest::look(std::optional<std::int64_t> keyId)
{
    LiveAnswer told;
    live().list(keyId, &m_context, [&told](LiveAnswer answer) { told = std::move(answer); });
    return QTest::qWaitFor([&told] { return told != nullptr; }) ? told : std::make_shared<const LiveSnapshot>();
}

Result<void> LiveTest::stopOne(std::int64_t id)
{
    std::optional<Result<void>> told;
    live().stopOne({"test"}, id, &m_context, [&told](Result<void> result) { told = std::move(result); });
    return QTest::qWaitFor([&told] { return told.has_value(); }) ? *told : fail("no_answer", "It says nothing.");
}

Result<int> LiveTest::stopKey(std::int64_t keyId)
{
    std::optional<Result<int>> told;
    live().stopKey({"test"}, keyId, &m_context, [&told](Result<int> result) { told = std::move(result); });
    return QTest::qWaitFor([&told] { return told.has_value(); }) ? *told : fail("no_answer", "It says nothing.");
}

/// So many are in flight, and have sent something.
bool LiveTest::runs(std::uint64_t total, bool begun)
{
    return QTest::qWaitFor(
        [this, total, begun] {
            const LiveAnswer now = look();
            return now->total == total && std::all_of(now->rows.begin(), now->rows.end(), [begun](const auto &row) {
                       return !begun || row.outputTokens > 0;
                   });
        },
        10'000);
}

LiveTest::Client LiveTest::start(const std::string &model, const IssuedKey &key, bool stream)
{
    return std::async(std::launch::async, [this, model, secret = key.key, stream] {
        return m_fixture->post("/v1/chat/completions", chat(model, stream), secret);
    });
}

QString LiveTest::audited(const char *column)
{
    return m_fixture
        ->value(QStringLiteral("SELECT %1 FROM audit_log WHERE action = 'request.stop'").arg(QLatin1String(column)))
        .toString();
}

void LiveTest::what_is_in_flight_is_told()
{
    Client stream = start(kEndless, m_first);
    QVERIFY(runs(1));
    Client whole = start("sim-chat+delay=60000", m_second, false);
    QVERIFY(runs(2, false));

    const LiveAnswer now = look();
    QCOMPARE(now->total, std::uint64_t(2));
    QCOMPARE(now->streams, std::uint64_t(1));
    QCOMPARE(now->rows.size(), std::size_t(2));
    const LiveRequest &waits = now->rows.at(0), &runs = now->rows.at(1); // the newest first
    QCOMPARE(runs.keyId, m_first.id);
    QCOMPARE(runs.keyLabel, std::string("first"));
    QCOMPARE(runs.channel, "simulated " + std::to_string(m_simulator->port()));
    QCOMPARE(runs.model, std::string(kEndless));
    QCOMPARE(runs.route, std::string("/v1/chat/completions"));
    QCOMPARE(runs.clientAddress, std::string("127.0.0.1"));
    QCOMPARE(runs.attempt, 1);
    QVERIFY(runs.stream);
    QVERIFY(runs.firstByteMs >= 0);
    QVERIFY(runs.bytes > 0);
    QVERIFY(runs.ageMs >= runs.firstByteMs);
    QCOMPARE(waits.keyLabel, std::string("second"));
    QVERIFY(!waits.stream);
    QCOMPARE(waits.firstByteMs, -1);
    QCOMPARE(waits.outputTokens, std::int64_t(0));
    QTRY_VERIFY(look()->rows.at(1).outputTokens > runs.outputTokens);
    QVERIFY(look()->rows.at(1).bytes > runs.bytes);

    m_fixture->gateway().stop();
    stream.wait();
    whole.wait();
}

void LiveTest::one_key_is_told_alone()
{
    std::vector<Client> clients;
    clients.push_back(start(kEndless, m_first));
    clients.push_back(start(kEndless, m_second));
    clients.push_back(start(kEndless, m_second));
    QVERIFY(runs(3));
    const LiveAnswer second = look(m_second.id);
    QCOMPARE(second->total, std::uint64_t(2));
    for (const LiveRequest &row : second->rows)
        QCOMPARE(row.keyId, m_second.id);
    QCOMPARE(look(m_first.id)->total, std::uint64_t(1));
    QCOMPARE(look(m_second.id + 100)->total, std::uint64_t(0));
    m_fixture->gateway().stop();
}

void LiveTest::askers_share_an_answer()
{
    Client client = start(kEndless, m_first);
    QVERIFY(runs(1));
    std::set<const LiveSnapshot *> snapshots;
    std::vector<LiveAnswer> kept;
    for (int i = 0; i < 200; ++i) {
        live().list({}, &m_context, [&](const LiveAnswer &answer) {
            kept.push_back(answer);
            snapshots.insert(answer.get());
        });
    }
    QTRY_COMPARE(kept.size(), std::size_t(200));
    // asked within a moment; a slow machine may need a second one
    QVERIFY2(snapshots.size() <= 2, std::to_string(snapshots.size()).c_str());
    m_fixture->gateway().stop();
}

void LiveTest::a_stopped_stream_ends_with_an_error_and_is_billed_for_what_was_sent()
{
    Client client = start(kEndless, m_first);
    QVERIFY(runs(1));
    const auto before = look()->rows.front();
    QVERIFY(stopOne(before.id));

    const HttpAnswer answer = client.get();
    QCOMPARE(answer.status, 200);
    QVERIFY2(answer.whole, answer.error.c_str());
    QVERIFY(answer.body.find("\"code\":\"request_stopped\"") != std::string::npos);
    QVERIFY(answer.body.find("[DONE]") == std::string::npos);
    QCOMPARE(m_fixture->requestsWith(Outcome::Stopped), 1);
    QVERIFY(m_fixture->value(QStringLiteral("SELECT output FROM requests")).toLongLong() >= before.outputTokens);
    QVERIFY(m_fixture->value(QStringLiteral("SELECT input FROM requests")).toInt() > 0);
    QVERIFY(m_fixture->value(QStringLiteral("SELECT estimated FROM requests")).toBool());
    QCOMPARE(m_fixture->value(QStringLiteral("SELECT error_code FROM requests")).toString(),
             QStringLiteral("request_stopped"));
    QCOMPARE(look()->total, std::uint64_t(0));
    QCOMPARE(audited("actor"), QStringLiteral("test"));
    QCOMPARE(audited("after"), QStringLiteral("{\"stopped\":1}"));
    QCOMPARE(audited("subject"), QStringLiteral("request:") + QString::fromStdString(answer.header("x-request-id")));
}

void LiveTest::a_request_stopped_before_its_answer_gets_an_error_status()
{
    Client client = start("sim-chat+delay=60000", m_first, false);
    QVERIFY(runs(1, false));
    QVERIFY(stopOne(look()->rows.front().id));
    const HttpAnswer answer = client.get();
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.whole);
    QVERIFY(answer.body.find("\"code\":\"request_stopped\"") != std::string::npos);
    QCOMPARE(m_fixture->requestsWith(Outcome::Stopped), 1);
    QCOMPARE(m_fixture->value(QStringLiteral("SELECT output FROM requests")).toInt(), 0);
}

void LiveTest::all_of_a_key_are_stopped_and_nobody_else()
{
    std::vector<Client> mine;
    for (int i = 0; i < 5; ++i)
        mine.push_back(start(kEndless, m_first));
    Client other = start(kEndless, m_second);
    QVERIFY(runs(6));
    const auto stopped = stopKey(m_first.id);
    QVERIFY(stopped);
    QCOMPARE(*stopped, 5);
    for (Client &client : mine)
        QVERIFY(client.get().body.find("request_stopped") != std::string::npos);
    const LiveAnswer left = look();
    QCOMPARE(left->total, std::uint64_t(1));
    QCOMPARE(left->rows.front().keyId, m_second.id);
    QCOMPARE(*stopKey(m_first.id), 0);
    QCOMPARE(*stopKey(m_second.id), 1);
    QVERIFY(other.get().whole);
    QCOMPARE(m_fixture->requestsWith(Outcome::Stopped), 6);
    QCOMPARE(audited("count(*)"), QStringLiteral("2")); // none for the one that hit nothing
    QCOMPARE(audited("min(subject)"), QStringLiteral("key:%1").arg(m_first.id));
}

void LiveTest::what_has_ended_cannot_be_stopped()
{
    const HttpAnswer answer = m_fixture->post("/v1/chat/completions", chat("sim-chat", true), m_first.key);
    QCOMPARE(answer.status, 200);
    const auto stopped = stopOne(12345);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, std::string("not_found"));
    QCOMPARE(audited("count(*)"), QStringLiteral("0"));
}

void LiveTest::without_a_gateway_nothing_is_in_flight()
{
    m_fixture->gateway().stop();
    QCOMPARE(look()->total, std::uint64_t(0));
    QCOMPARE(*stopKey(m_first.id), 0);
    QCOMPARE(stopOne(1).error().code, std::string("not_found"));
}

void LiveTest::who_asks_while_the_gateway_stops_is_answered()
{
    for (int i = 0; i < 8; ++i) {
        Client client = start(kEndless, m_first);
        QTRY_VERIFY(m_fixture->gateway().figures().inFlight == 1);
        int answers = 0;
        live().list({}, &m_context, [&answers](const LiveAnswer &) { ++answers; });
        live().stopKey({"test"}, m_first.id, &m_context, [&answers](const Result<int> &) { ++answers; });
        m_fixture->gateway().stop();
        live().list({}, &m_context, [&answers](const LiveAnswer &) { ++answers; });
        QTRY_COMPARE(answers, 3);
        client.wait();
        m_fixture->restart();
    }
}

QTEST_GUILESS_MAIN(LiveTest)
#include "live_test.moc"
