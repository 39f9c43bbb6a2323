#include "tests/gateway/gateway_fixture.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <future>

using namespace turnpike;

namespace {

constexpr int kPatienceMs = 20'000;

std::string chat(const std::string &model, bool stream)
{
    return R"({"model":")" + model + R"(","messages":[{"role":"user","content":"hi"}],"stream":)" +
           (stream ? "true}" : "false}");
}

} // namespace

/// What a whole gateway does before the computer sleeps, and after it.
class SuspendTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GatewayFixture>();
        KeyDraft draft;
        draft.requestsPerDay = KeyDraft::Limit(0);
        m_key = m_fixture->issueKey(draft);
    }
    void cleanup() { m_fixture.reset(); }

    void what_runs_is_ended_and_nothing_is_taken_until_it_resumes();
    void connections_to_providers_are_closed();
    void one_that_drains_goes_on_draining();

private:
    using Client = std::future<HttpAnswer>;

    HttpAnswer ask(const std::string &model, bool stream = false)
    {
        return m_fixture->post("/v1/chat/completions", chat(model, stream), m_key.key);
    }
    /// A stream of a minute that has begun; so many run then.
    Client startStream(std::uint64_t running)
    {
        Client client = std::async(std::launch::async, [this] { return ask("sim-chat+gap=20+chunks=3000", true); });
        const bool runs = QTest::qWaitFor([&] { return gateway().figures().inFlight == running; }, kPatienceMs);
        return runs ? std::move(client) : Client();
    }
    Gateway &gateway() { return m_fixture->gateway(); }

    std::unique_ptr<GatewayFixture> m_fixture;
    IssuedKey m_key;
};

void SuspendTest::what_runs_is_ended_and_nothing_is_taken_until_it_resumes()
{
    const auto simulator = std::move(*Simulator::start({}));
    m_fixture->addSimulated(*simulator);
    std::vector<Client> clients;
    for (std::uint64_t running = 1; running <= 4; ++running) { // on both workers
        clients.push_back(startStream(running));
        QVERIFY(clients.back().valid());
    }
    const std::string address = gateway().address();
    gateway().suspend();
    QCOMPARE(gateway().figures().inFlight, std::uint64_t(0));
    for (Client &client : clients) {
        const HttpAnswer answer = client.get();
        QVERIFY2(answer.whole, answer.error.c_str());
        if (answer.status == 200) // begun: the stream's own words; else an error answer
            QVERIFY(answer.body.find("[DONE]") == std::string::npos);
        QVERIFY(answer.body.find("gateway_stopped") != std::string::npos);
    }
    QCOMPARE(m_fixture->requestsWith(Outcome::Stopped), 4);
    for (int i = 0; i < 8; ++i) {
        const HttpAnswer refused = ask("sim-chat");
        QCOMPARE(refused.status, 503);
        QVERIFY(refused.body.find("shutting_down") != std::string::npos);
    }
    gateway().resume();
    QCOMPARE(gateway().address(), address);
    for (int i = 0; i < 8; ++i)
        QCOMPARE(ask("sim-chat").status, 200);
}

void SuspendTest::connections_to_providers_are_closed()
{
    static constexpr char kAnswer[] = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 14\r\n\r\n"
                                      "{\"choices\":[]}";
    QTcpServer provider;
    QVERIFY(provider.listen(QHostAddress::LocalHost));
    std::vector<QTcpSocket *> connections;
    connect(&provider, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *connection = provider.nextPendingConnection();
        connections.push_back(connection);
        connect(connection, &QTcpSocket::readyRead, connection, [connection] {
            if (connection->readAll().contains("\"messages\""))
                connection->write(kAnswer, sizeof kAnswer - 1);
        });
    });
    ChannelDraft draft;
    draft.name = "slow to forget";
    draft.kind = ChannelKind::OpenAi;
    draft.baseUrl = "http://127.0.0.1:" + std::to_string(provider.serverPort()) + "/v1";
    draft.models = std::vector<std::string>{"kept"};
    draft.addKeys = std::vector<std::string>{"any"};
    m_fixture->addChannel(draft);
    const auto answered = [this] {
        auto client = std::async(std::launch::async, [this] { return ask("kept").status; });
        const auto ready = [&] { return client.wait_for(std::chrono::seconds(0)) == std::future_status::ready; };
        return QTest::qWaitFor(ready, kPatienceMs) ? client.get() : 0;
    };
    QCOMPARE(answered(), 200);
    QCOMPARE(connections.size(), std::size_t(1));
    QCOMPARE(connections.front()->state(), QAbstractSocket::ConnectedState); // kept for the next
    gateway().suspend();
    QTRY_COMPARE(connections.front()->state(), QAbstractSocket::UnconnectedState);
    gateway().resume();
    QCOMPARE(answered(), 200);
}

void SuspendTest::one_that_drains_goes_on_draining()
{
    const auto simulator = std::move(*Simulator::start({}));
    m_fixture->addSimulated(*simulator);
    Client client = startStream(1);
    QVERIFY(client.valid());
    gateway().drain();
    gateway().suspend();
    gateway().resume();
    QVERIFY(client.get().whole);
    QTRY_COMPARE_WITH_TIMEOUT(gateway().state(), Gateway::State::Stopped, kPatienceMs);
}

QTEST_GUILESS_MAIN(SuspendTest)
#include "suspend_test.moc"
