#include "server/runtime/epoll_dispatcher.h"
#include "tests/edge/edge_case.h"
#include "tests/edge/edge_fixture.h"
#include "tests/edge/raw_client.h"

#include <QCoreApplication>
#include <QTest>
#include <csignal>

namespace turnpike {
namespace {

constexpr std::size_t kMostMemory = 1u << 20; // that one client may cost

enum class Delivery { AsWritten, ByteByByte };

} // namespace

/// Runs every file of tests/edge_cases against one server, on one thread: events are handled until there are none, so
/// that "nothing came" is a fact and not a matter of patience.
class EdgeCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersAsTheCaseSays_data();
    void answersAsTheCaseSays();
    void thereAreEnoughCases();

private:
    /// Everything that was sent before has been read by the server when this honest client has its answer.
    void settle();
    void flush();
    void noteMemory();
    void run(const EdgeStep &step);
    void expectAnswer(const EdgeStep &step);

    std::unique_ptr<EdgeFixture> m_fixture;
    std::unique_ptr<RawClient> m_honest;
    std::unique_ptr<RawClient> m_client;
    std::vector<EdgeCase> m_cases;
    Delivery m_delivery = Delivery::AsWritten;
    QByteArray m_unsent;
    bool m_stuck = false; // the server reads no more
    std::size_t m_heapBefore = 0, m_heapMost = 0;
};

void EdgeCasesTest::initTestCase()
{
    m_cases = readEdgeCases(QStringLiteral(TURNPIKE_EDGE_CASES));
    m_fixture = std::make_unique<EdgeFixture>();
    m_honest = std::make_unique<RawClient>(m_fixture->port());
}

void EdgeCasesTest::thereAreEnoughCases()
{
    QVERIFY2(m_cases.size() >= 60, "the corpus was not found or has shrunk");
}

void EdgeCasesTest::answersAsTheCaseSays_data()
{
    QTest::addColumn<std::size_t>("index");
    QTest::addColumn<bool>("byteByByte");
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        QTest::addRow("%s", qPrintable(m_cases[i].name)) << i << false;
        QTest::addRow("%s, byte by byte", qPrintable(m_cases[i].name)) << i << true;
    }
}

void EdgeCasesTest::answersAsTheCaseSays()
{
    QFETCH(std::size_t, index);
    QFETCH(bool, byteByByte);
    settle();
    m_delivery = byteByByte ? Delivery::ByteByByte : Delivery::AsWritten;
    m_client = std::make_unique<RawClient>(m_fixture->port());
    m_fixture->resetCounts();
    m_unsent.clear();
    m_unsent.reserve(4 << 20);
    m_stuck = false;
    settle();
    m_heapBefore = m_heapMost = heapInUse();

    for (const EdgeStep &step : m_cases[index].steps) {
        run(step);
        if (QTest::currentTestFailed())
            break;
    }
    const std::size_t cost = m_heapMost - m_heapBefore;
    m_client.reset();
    settle();
    QVERIFY2(cost <= kMostMemory, qPrintable(QStringLiteral("%1 bytes").arg(cost)));
}

void EdgeCasesTest::settle()
{
    std::optional<RawClient::Answer> answer;
    if (m_honest->ended())
        m_honest = std::make_unique<RawClient>(m_fixture->port());
    const QByteArray ping("GET /ping HTTP/1.1\r\nHost: turnpike\r\n\r\n");
    qsizetype sent = 0;
    QVERIFY2(waitFor([&] { return (sent += m_honest->send(ping.mid(sent))) == ping.size(); }),
             "an honest client waits");
    QVERIFY2(waitFor([&] { return (answer = m_honest->takeAnswer()).has_value(); }), "an honest client gets no answer");
    QCOMPARE(answer->body, QByteArray("pong"));
    handleEvents();
    noteMemory();
}

void EdgeCasesTest::noteMemory()
{
    m_heapMost = std::max(m_heapMost, heapInUse());
}

void EdgeCasesTest::flush()
{
    qsizetype at = 0;
    bool settled = false;
    while (at < m_unsent.size() && !m_stuck) {
        const qsizetype sent = m_client->send(QByteArray::fromRawData(m_unsent.constData() + at, m_unsent.size() - at));
        at += sent;
        handleEvents();
        noteMemory();
        m_stuck = sent == 0 && settled;
        settled = sent == 0;
        if (settled)
            settle();
    }
    m_unsent.resize(0);
}

void EdgeCasesTest::run(const EdgeStep &step)
{
    using Kind = EdgeStep::Kind;
    if (step.kind == Kind::Send) {
        m_unsent += step.bytes;
        if (m_delivery == Delivery::AsWritten || step.repeated)
            return;
        const QByteArray bytes = m_unsent;
        for (const char byte : bytes) {
            m_unsent = QByteArray(1, byte);
            flush();
        }
        return;
    }
    flush();
    switch (step.kind) {
    case Kind::Answer:
        for (int i = 0; i < step.count && !QTest::currentTestFailed(); ++i)
            expectAnswer(step);
        return;
    case Kind::Closed:
        QVERIFY2(waitFor([this] { return m_client->ended(); }), "the connection stays open");
        QCOMPARE(m_client->unparsed(), QByteArray());
        return;
    case Kind::Open:
        settle();
        QVERIFY2(!m_client->ended(), "the connection was closed");
        QCOMPARE(m_client->unparsed(), QByteArray());
        m_client->send("GET /ping HTTP/1.1\r\nHost: turnpike\r\n\r\n");
        return expectAnswer({EdgeStep::Kind::Answer, {}, false, {200}, false, false, "pong"});
    case Kind::Leave:
        m_client->leave();
        return settle();
    case Kind::Reset:
        m_client->reset();
        return settle();
    default:
        break;
    }
    settle();
    if (step.kind == Kind::Waiting) {
        QVERIFY2(!m_client->ended(), "the connection was closed");
        QCOMPARE(m_client->unparsed(), QByteArray());
    }
    if (step.kind == Kind::Handled)
        QCOMPARE(m_fixture->counts().handled, step.count);
    if (step.kind == Kind::Bodies)
        QCOMPARE(m_fixture->counts().bodies, step.count);
    if (step.kind == Kind::Gone)
        QCOMPARE(m_fixture->counts().gone, step.count);
}

void EdgeCasesTest::expectAnswer(const EdgeStep &step)
{
    std::optional<RawClient::Answer> answer;
    waitFor([&] { return (answer = m_client->takeAnswer(step.headOnly)).has_value() || m_client->ended(); });
    if (!answer)
        answer = m_client->takeAnswer(step.headOnly);
    QVERIFY2(answer.has_value(), m_client->ended() ? "closed without an answer" : "no answer");
    QVERIFY2(step.statuses.contains(answer->status), answer->head.constData());
    if (!step.anyBody)
        QCOMPARE(answer->body, step.body);
    if (answer->status >= 200)
        QVERIFY2(answer->head.contains("\r\nX-Request-Id: req_"), answer->head.constData());
    noteMemory();
}

} // namespace turnpike

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication::setEventDispatcher(new turnpike::EpollDispatcher);
    QCoreApplication app(argc, argv);
    turnpike::EdgeCasesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "edge_cases_test.moc"
