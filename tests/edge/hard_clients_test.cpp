#include "server/runtime/epoll_dispatcher.h"
#include "tests/edge/edge_fixture.h"
#include "tests/edge/raw_client.h"

#include <QCoreApplication>
#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace turnpike {
namespace {

using Clients = std::vector<std::unique_ptr<RawClient>>;

// Slow connections; the soak script asks for more.
int slowConnections()
{
    bool valid = false;
    const int asked = qEnvironmentVariableIntValue("TURNPIKE_SLOW_CONNECTIONS", &valid);
    return valid ? asked : 200;
}

QByteArray request(const char *path, const QByteArray &fields = {})
{
    return QByteArray("POST ") + path + " HTTP/1.1\r\nHost: turnpike\r\n" + fields + "\r\n";
}

// Everything goes into the socket; the server reads meanwhile.
bool sendAll(RawClient &client, const QByteArray &bytes)
{
    qsizetype sent = 0;
    return waitFor([&] { return (sent += client.send(bytes.mid(sent))) == bytes.size(); });
}

std::optional<RawClient::Answer> ask(RawClient &client, const QByteArray &bytes)
{
    std::optional<RawClient::Answer> answer;
    if (sendAll(client, bytes))
        waitFor([&] { return (answer = client.takeAnswer()).has_value() || client.ended(); });
    return answer ? answer : client.takeAnswer();
}

bool isServed(std::uint16_t port)
{
    RawClient client(port);
    const auto answer = ask(client, "GET /ping HTTP/1.1\r\nHost: turnpike\r\n\r\n");
    return answer && answer->status == 200 && answer->body == "pong";
}

EdgeOptions impatient()
{
    EdgeOptions options;
    options.headMs = options.bodyMs = options.idleMs = options.writeMs = 300;
    return options;
}

} // namespace

/// Clients that are slow, many, greedy or gone.
class HardClientsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowConnectionsLeaveHonestTrafficServed();
    void slowConnectionsAreEnded_data();
    void slowConnectionsAreEnded();
    void unfinishedBodiesCostAtMost64KiBEach();
    void aClientThatDoesNotReadCostsAtMostOneMiB();
    void aClientThatReadsLateGetsEverything();
    void connectionsOverTheCapAreClosedAndTheRestServed();
    void runningOutOfDescriptorsIsSurvived();
    void drainEndsIdleConnectionsAndLetsAnswersEnd();
    void aThousandClientsThatLeaveAreAllNoticed();
};

void HardClientsTest::slowConnectionsLeaveHonestTrafficServed()
{
    const int count = slowConnections();
    QVERIFY2(raiseDescriptorLimit() > static_cast<std::size_t>(3 * count + 100), "too few descriptors allowed");
    EdgeOptions options;
    options.headMs = options.bodyMs = options.idleMs = 60'000;
    EdgeFixture fixture(options);
    const QByteArray drips[] = {request("/echo", "X-Slow: yes\r\nContent-Length: 100\r\n"),
                                request("/echo", "Transfer-Encoding: chunked\r\n") + "50\r\nslow", request("/never")};
    Clients slow;
    for (int i = 0; i < count; ++i)
        slow.push_back(std::make_unique<RawClient>(fixture.port()));
    RawClient honest(fixture.port());
    for (int turn = 0; turn < 50; ++turn) {
        for (std::size_t i = 0; i < slow.size(); ++i)
            slow[i]->send(drips[i % 3].mid(turn, 1));
        const QByteArray body = "turn " + QByteArray::number(turn);
        const auto answer =
            ask(honest, request("/echo", "Content-Length: " + QByteArray::number(body.size()) + "\r\n") + body);
        QVERIFY2(answer.has_value(), "an honest client is not served");
        QCOMPARE(answer->body, "POST /echo [" + body + "]");
    }
    QCOMPARE(fixture.server().connections(), static_cast<std::size_t>(count + 1));
}

void HardClientsTest::slowConnectionsAreEnded_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("status"); // 0: closed without a word
    QTest::newRow("nothing sent") << QByteArray() << 0;
    QTest::newRow("head unfinished") << QByteArray("GET /echo HTTP/1.1\r\nHost: turn") << 408;
    QTest::newRow("body unfinished") << request("/echo", "Content-Length: 100\r\n") + "hello" << 408;
    QTest::newRow("chunks unfinished") << request("/echo", "Transfer-Encoding: chunked\r\n") + "5\r\nhel" << 408;
    QTest::newRow("answer not read") << QByteArray("GET /flood HTTP/1.1\r\nHost: turnpike\r\n\r\n") << 200;
}

void HardClientsTest::slowConnectionsAreEnded()
{
    QFETCH(QByteArray, sent);
    QFETCH(int, status);
    EdgeFixture fixture(impatient());
    RawClient client(fixture.port(), 4096);
    client.send(sent);
    QVERIFY(waitFor([&] { return fixture.server().connections() == 1; }));
    QVERIFY2(waitFor([&] { return fixture.server().connections() == 0 || (status == 408 && client.ended()); }),
             "the connection outlived its deadline");
    client.ended();
    const QByteArray answer = client.unparsed().left(12);
    QCOMPARE(answer, status ? QByteArray("HTTP/1.1 ") + QByteArray::number(status) : QByteArray());
}

void HardClientsTest::unfinishedBodiesCostAtMost64KiBEach()
{
    constexpr int kClients = 1000;
    QVERIFY2(raiseDescriptorLimit() > 3 * kClients + 100, "too few descriptors allowed");
    EdgeFixture fixture;
    Clients clients;
    for (int i = 0; i < kClients; ++i) {
        clients.push_back(std::make_unique<RawClient>(fixture.port()));
        handleEvents();
    }
    QVERIFY(waitFor([&] { return fixture.server().connections() == kClients; }));
    const QByteArray part = request("/echo", "Content-Length: 1000000\r\n") + QByteArray(200'000, 'x');
    const std::size_t before = heapInUse();
    for (const auto &client : clients)
        QVERIFY(sendAll(*client, part));
    QVERIFY(waitFor([&] { return fixture.counts().handled == kClients; }));
    handleEvents();
    const std::size_t each = (heapInUse() - before) / kClients;
    QVERIFY2(each <= 64 * 1024, qPrintable(QStringLiteral("%1 bytes each").arg(each)));
    QVERIFY(isServed(fixture.port()));
    QCOMPARE(fixture.counts().bodies, 0);
}

void HardClientsTest::aClientThatDoesNotReadCostsAtMostOneMiB()
{
    EdgeFixture fixture;
    RawClient client(fixture.port(), 4096);
    QVERIFY(isServed(fixture.port()));
    const std::size_t before = heapInUse();
    client.send("GET /flood HTTP/1.1\r\nHost: turnpike\r\n\r\n");
    QVERIFY(waitFor([&] { return fixture.counts().handled == 1; }));
    QVERIFY(isServed(fixture.port()));
    const std::size_t cost = heapInUse() - before;
    QVERIFY2(cost <= 1u << 20, qPrintable(QStringLiteral("%1 bytes").arg(cost)));
    client.leave();
    QVERIFY(waitFor([&] { return fixture.counts().gone == 1; }));
}

void HardClientsTest::aClientThatReadsLateGetsEverything()
{
    EdgeFixture fixture;
    RawClient client(fixture.port(), 4096);
    client.send("GET /flood HTTP/1.1\r\nHost: turnpike\r\n\r\n");
    QVERIFY(waitFor([&] { return fixture.counts().handled == 1; }));
    QVERIFY(isServed(fixture.port()));
    QVERIFY(waitFor([&] { return client.ended() || client.unparsed().endsWith("\r\n0\r\n\r\n"); }, 30'000));
    const auto answer = client.takeAnswer();
    QVERIFY(answer.has_value());
    QCOMPARE(answer->body.size(), qsizetype{EdgeFixture::kFloodBytes});
    QCOMPARE(fixture.counts().gone, 0);
}

void HardClientsTest::connectionsOverTheCapAreClosedAndTheRestServed()
{
    EdgeOptions options;
    options.maxConnections = 50;
    int refused = 0;
    options.connectionRefused = [&refused] { ++refused; };
    EdgeFixture fixture(options);
    Clients clients;
    for (int i = 0; i < 60; ++i)
        clients.push_back(std::make_unique<RawClient>(fixture.port()));
    QVERIFY(waitFor([&] {
        return std::count_if(clients.begin(), clients.end(), [](const auto &client) { return client->ended(); }) == 10;
    }));
    QCOMPARE(fixture.server().connections(), std::size_t{50});
    QCOMPARE(refused, 10);
    for (const auto &client : clients) {
        if (!client->ended())
            QVERIFY(ask(*client, "GET /ping HTTP/1.1\r\nHost: turnpike\r\n\r\n").has_value());
    }
    clients.clear();
    QVERIFY(waitFor([&] { return fixture.server().connections() == 0; }));
    QVERIFY(isServed(fixture.port()));
}

void HardClientsTest::runningOutOfDescriptorsIsSurvived()
{
    raiseDescriptorLimit();
    EdgeOptions options;
    int refused = 0;
    options.connectionRefused = [&refused] { ++refused; };
    EdgeFixture fixture(options);
    // They wait in the listener's queue until events are handled, when there are descriptors for a few only.
    Clients clients;
    for (int i = 0; i < 30; ++i)
        clients.push_back(std::make_unique<RawClient>(fixture.port()));
    const int next = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    ::close(next);
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    const rlimit tight{static_cast<rlim_t>(next + 20), limit.rlim_max};
    ::setrlimit(RLIMIT_NOFILE, &tight);
    const bool told = waitFor([&] {
        return std::count_if(clients.begin(), clients.end(), [](const auto &client) { return client->ended(); }) >= 10;
    });
    ::setrlimit(RLIMIT_NOFILE, &limit);
    QVERIFY2(told, "clients that find no descriptor wait for ever");
    QVERIFY2(refused >= 10, "clients that are sent away are not counted");
    QVERIFY(isServed(fixture.port()));
}

void HardClientsTest::drainEndsIdleConnectionsAndLetsAnswersEnd()
{
    EdgeFixture fixture;
    RawClient idle(fixture.port()), reading(fixture.port(), 4096);
    QVERIFY(ask(idle, "GET /ping HTTP/1.1\r\nHost: turnpike\r\n\r\n").has_value());
    reading.send("GET /flood HTTP/1.1\r\nHost: turnpike\r\n\r\n");
    QVERIFY(waitFor([&] { return fixture.counts().handled == 1; }));
    fixture.server().drain();
    QVERIFY(waitFor([&] { return idle.ended(); }));
    QVERIFY(waitFor([&] { return reading.ended(); }, 30'000));
    const auto answer = reading.takeAnswer();
    QVERIFY(answer.has_value());
    QCOMPARE(answer->body.size(), qsizetype{EdgeFixture::kFloodBytes});
    QVERIFY(waitFor([&] { return fixture.server().connections() == 0; }));
}

void HardClientsTest::aThousandClientsThatLeaveAreAllNoticed()
{
    constexpr int kClients = 1000;
    EdgeFixture fixture;
    for (int i = 0; i < kClients; ++i) {
        RawClient client(fixture.port());
        client.send(i % 2 ? request("/never") : "GET /flood HTTP/1.1\r\nHost: turnpike\r\n\r\n");
        QVERIFY(waitFor([&] { return fixture.counts().handled == i + 1; }));
        i % 3 ? client.leave() : client.reset();
    }
    QVERIFY(waitFor([&] { return fixture.counts().gone == kClients; }));
    QVERIFY(waitFor([&] { return fixture.server().connections() == 0; }));
    QVERIFY(isServed(fixture.port()));
}

} // namespace turnpike

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication::setEventDispatcher(new turnpike::EpollDispatcher);
    QCoreApplication app(argc, argv);
    turnpike::HardClientsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "hard_clients_test.moc"
