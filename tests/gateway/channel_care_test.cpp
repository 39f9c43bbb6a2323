// What the gateway does for its channels by itself: switching off what a provider refuses, the way back, scheduled
// tests and balances; against simulated providers.
#include "server/gateway/channel_probe.h"
#include "server/gateway/provider_balance.h"
#include "server/routing/key_health.h"
#include "tests/gateway/gateway_fixture.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <functional>
#include <optional>

using namespace turnpike;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 20'000;
constexpr std::int64_t kMinuteMs = 60'000;
using Mapping = std::map<std::string, std::string, std::less<>>;
using Strings = std::vector<std::string>;

/// Answers every GET with what is set for its path, the rest with 404.
class BalanceServer
{
public:
    std::map<QByteArray, QByteArray> answers; // by the path without its query
    QByteArrayList asked;                     // with the query
    QByteArray lastHead;

    BalanceServer()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
        });
    }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_server.serverPort()); }

private:
    void answer(QTcpSocket &socket)
    {
        lastHead = socket.readAll();
        const QByteArray path = lastHead.split(' ').value(1);
        asked << path;
        const auto found = answers.find(path.split('?').first());
        const QByteArray body = found == answers.end() ? QByteArray("{}") : found->second;
        socket.write((found == answers.end() ? "HTTP/1.1 404 Not Found" : "HTTP/1.1 200 OK") +
                     QByteArray("\r\nContent-Type: application/json\r\nContent-Length: ") +
                     QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    QTcpServer m_server;
};

} // namespace

class ChannelCareTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Simulator> m_provider;
    std::unique_ptr<GatewayFixture> m_fixture;
    std::string m_key;

    void open(std::map<std::string, std::string> settings = {})
    {
        m_fixture.reset();
        m_fixture = std::make_unique<GatewayFixture>(std::move(settings), 1);
        m_key = m_fixture->issueKey().key;
    }
    /// Serves "chat", which its provider knows as `model`: the name carries the fault.
    std::int64_t addChannel(const std::string &model, Strings keys = {"sk-first-0001"}, bool autoDisable = true)
    {
        ChannelDraft draft;
        draft.name = "watched";
        draft.kind = ChannelKind::OpenAi;
        draft.baseUrl = m_provider->baseUrl();
        draft.models = Strings{"chat"};
        draft.modelMapping = Mapping{{"chat", model}};
        draft.addKeys = std::move(keys);
        draft.autoDisable = autoDisable;
        return m_fixture->addChannel(draft);
    }
    void change(std::int64_t id, const ChannelDraft &draft)
    {
        std::optional<Result<void>> done;
        m_fixture->installation().operations().changeChannel(Actor{"test"}, id, draft, this,
                                                             [&](Result<void> result) { done = std::move(result); });
        QVERIFY(QTest::qWaitFor([&] { return done.has_value(); }, kPatienceMs));
        QVERIFY2(done->has_value(), done->has_value() ? "" : done->error().message.c_str());
    }
    void makeWell(std::int64_t id)
    {
        ChannelDraft draft;
        draft.modelMapping = Mapping{{"chat", "sim-chat"}};
        change(id, draft);
    }
    int ask()
    {
        return m_fixture
            ->post("/v1/chat/completions", R"({"model":"chat","messages":[{"role":"user","content":"x"}]})", m_key)
            .status;
    }
    void pass(std::int64_t ms) { m_fixture->installation().clock().pass(ms); }
    /// Time passes until the schedule has done it: how soon it looks is its own affair.
    bool comesWithTime(const std::function<bool()> &done)
    {
        return QTest::qWaitFor(
            [&] {
                pass(kMinuteMs);
                return done();
            },
            kPatienceMs);
    }
    QString text(const char *sql) { return m_fixture->value(QString::fromLatin1(sql)).toString(); }
    Result<ProbeResult> probe(std::int64_t channelId, ProbeAsk ask)
    {
        std::optional<Result<ProbeResult>> answer;
        ProbeQuestion question;
        question.channelId = channelId;
        const auto done = [&](Result<ProbeResult> result) { answer = std::move(result); };
        ChannelProbe &caller = m_fixture->installation().probe();
        ask == ProbeAsk::Balance ? caller.balance(question, this, done) : caller.test(question, this, done);
        const bool came = QTest::qWaitFor([&] { return answer.has_value(); }, kPatienceMs);
        return came ? *answer : fail("no_answer", "The probe did not answer.");
    }

private Q_SLOTS:
    void init()
    {
        auto provider = Simulator::start({});
        QVERIFY(provider.has_value());
        m_provider = std::move(*provider);
        open();
    }
    void cleanup()
    {
        m_fixture.reset();
        m_provider.reset();
    }

    void aRefusedKeyIsSwitchedOffAndReturnsWhenItAnswers_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("reason");
        QTest::newRow("refused") << u"sim-chat+status=401"_s << u"401 key refused"_s;
        QTest::newRow("out of funds") << u"sim-chat+status=402"_s << u"402 out of funds"_s;
    }
    void aRefusedKeyIsSwitchedOffAndReturnsWhenItAnswers()
    {
        QFETCH(QString, model);
        QFETCH(QString, reason);
        const std::int64_t id = addChannel(model.toStdString());
        QCOMPARE(ask(), 502);
        QCOMPARE(ask(), 502); // at once again: the same refusal
        QCOMPARE(text("SELECT status FROM channels"), u"1"_s);
        pass(2 * kMinuteMs);
        QCOMPARE(ask(), 502);
        QTRY_COMPARE_WITH_TIMEOUT(text("SELECT status || status_reason FROM channels"), u"3"_s + reason, kPatienceMs);
        QCOMPARE(text("SELECT status || status_reason FROM provider_keys"), u"3"_s + reason);
        QCOMPARE(text("SELECT max(enabled) FROM channel_models"), u"0"_s);
        QCOMPARE(text("SELECT actor FROM audit_log WHERE action = 'channel.switch_off'"), u"turnpike"_s);
        QTRY_COMPARE_WITH_TIMEOUT(ask(), 503, kPatienceMs);

        makeWell(id); // an edit alone does not switch it on, and keeps the reason
        QCOMPARE(text("SELECT status || status_reason FROM channels"), u"3"_s + reason);
        QVERIFY(comesWithTime([&] { return text("SELECT status || status_reason FROM channels") == u"1"_s; }));
        QCOMPARE(text("SELECT status || status_reason FROM provider_keys"), u"1"_s);
        QCOMPARE(text("SELECT actor FROM audit_log WHERE action = 'channel.return'"), u"turnpike"_s);
        QTRY_COMPARE_WITH_TIMEOUT(ask(), 200, kPatienceMs);
    }

    void theOtherKeyGoesOnAlone()
    {
        const std::int64_t id = addChannel("sim-chat", {"sk-first-0001", "sk-second-0002"});
        const std::int64_t first = m_fixture->value(u"SELECT min(id) FROM provider_keys"_s).toLongLong();
        m_fixture->installation().operations().switchOffLost({id, first, "401 key refused"});
        QTRY_COMPARE_WITH_TIMEOUT(text("SELECT group_concat(status, ' ') FROM provider_keys"), u"3 1"_s, kPatienceMs);
        QCOMPARE(text("SELECT status FROM channels"), u"1"_s);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(ask(), 200);
            QVERIFY(m_provider->tally().lastHead.find("sk-second-0002") != std::string::npos);
        }
        // the one that is out is tested alone, and answers
        QVERIFY(comesWithTime([&] { return text("SELECT group_concat(status, ' ') FROM provider_keys") == u"1 1"_s; }));
        QVERIFY(m_provider->tally().lastHead.find("sk-first-0001") != std::string::npos);
    }

    void whatIsNotToBeSwitchedOffStays()
    {
        addChannel("sim-chat+status=401", {"sk-first-0001"}, false);
        QCOMPARE(ask(), 502);
        pass(2 * kMinuteMs);
        QCOMPARE(ask(), 502);
        QCOMPARE(ask(), 502); // after the event has gone through the ledger
        QCOMPARE(text("SELECT status FROM channels"), u"1"_s);
        QCOMPARE(text("SELECT status FROM provider_keys"), u"1"_s);
    }

    void anOperatorsOffIsNeverTurnedOn()
    {
        const std::int64_t id = addChannel("sim-chat");
        m_fixture->installation().operations().switchOffLost(
            {id, m_fixture->value(u"SELECT id FROM provider_keys"_s).toLongLong(), "401 key refused"});
        ChannelDraft off;
        off.enabled = false;
        change(id, off);
        const auto answered = probe(id, ProbeAsk::Completion);
        QVERIFY(answered && answered->fine());
        QCOMPARE(text("SELECT status FROM channels"), u"2"_s);
        QCOMPARE(text("SELECT status FROM provider_keys"), u"1"_s); // the key is well
        QCOMPARE(ask(), 404);
        ChannelDraft on;
        on.enabled = true;
        change(id, on);
        QCOMPARE(ask(), 200);
    }

    void switchingOnBringsTheKeysBackAndForgetsTheirFaults()
    {
        const std::int64_t id = addChannel("sim-chat+status=401");
        ask();
        pass(2 * kMinuteMs);
        ask();
        QTRY_COMPARE_WITH_TIMEOUT(text("SELECT status FROM channels"), u"3"_s, kPatienceMs);
        ChannelDraft on;
        on.enabled = true;
        on.modelMapping = Mapping{{"chat", "sim-chat"}};
        change(id, on);
        QCOMPARE(text("SELECT status || status_reason FROM provider_keys"), u"1"_s);
        const std::int64_t key = m_fixture->value(u"SELECT id FROM provider_keys"_s).toLongLong();
        QCOMPARE(m_fixture->installation().health().key(id, key)->restsUntil(), 0);
        QCOMPARE(ask(), 200);
    }

    void aTestOfASavedChannelIsKept()
    {
        const std::int64_t id = addChannel("sim-chat+status=500");
        QVERIFY(probe(id, ProbeAsk::Completion).has_value());
        QCOMPARE(text("SELECT test_error FROM channels").left(25), u"provider_failed: HTTP 500"_s);
        makeWell(id);
        QVERIFY(probe(id, ProbeAsk::Completion).has_value());
        QCOMPARE(text("SELECT test_error FROM channels"), QString());
        QVERIFY(m_fixture->value(u"SELECT test_ms FROM channels WHERE tested_at > 0"_s).isValid());
        QCOMPARE(text("SELECT count(*) FROM audit_log WHERE action = 'channel.return'"), u"0"_s);
    }

    void channelsAreTestedAsOftenAsIsSet()
    {
        open({{"channel_test_interval", "5"}});
        ChannelDraft draft;
        draft.name = "scheduled";
        draft.kind = ChannelKind::OpenAi;
        draft.baseUrl = m_provider->baseUrl();
        draft.models = Strings{"first", "second"};
        draft.testModel = "sim-large";
        m_fixture->addChannel(draft);
        QVERIFY(comesWithTime([&] { return text("SELECT tested_at > 0 FROM channels") == u"1"_s; }));
        QVERIFY(m_provider->tally().lastBody.find("sim-large") != std::string::npos);
        const auto before = m_provider->tally().calls.load();
        QVERIFY(comesWithTime([&] { return m_provider->tally().calls.load() > before; }));
        QCOMPARE(text("SELECT count(*) FROM requests"), u"0"_s);
    }

    void balancesAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QByteArrayList>("answers");
        QTest::addColumn<QString>("balance");
        const auto row = [](const char *name, BalanceWay way, QByteArrayList answers, const QString &balance) {
            QTest::newRow(name) << int(way) << answers << balance;
        };
        const auto deepSeek = [](const QByteArray &infos) {
            return QByteArrayList{R"({"is_available":true,"balance_infos":[)" + infos + "]}"};
        };
        row("one currency", BalanceWay::DeepSeek,
            deepSeek(R"({"currency":"CNY","total_balance":"110.00","granted_balance":"10.00"})"), u"110.00 CNY"_s);
        row("two currencies", BalanceWay::DeepSeek,
            deepSeek(R"({"currency":"USD","total_balance":"0.1"},{"currency":"CNY","total_balance":"3"})"),
            u"0.10 USD, 3.00 CNY"_s);
        row("in debt", BalanceWay::DeepSeek, deepSeek(R"({"currency":"USD","total_balance":"-0.05"})"), u"-0.05 USD"_s);
        row("no number", BalanceWay::DeepSeek, deepSeek(R"({"currency":"USD","total_balance":"much"})"), QString());
        row("no currency", BalanceWay::DeepSeek, deepSeek(R"({"currency":"<b>","total_balance":"1"})"), QString());
        row("credits", BalanceWay::OpenRouter, {R"({"data":{"total_credits":100.1,"total_usage":25.8}})"},
            u"74.30 USD"_s); // 74.29999999999998 in floating point
        row("many places", BalanceWay::OpenRouter, {R"({"data":{"total_credits":10,"total_usage":0.1234567894}})"},
            u"9.876543211 USD"_s);
        row("an exponent", BalanceWay::OpenRouter, {R"({"data":{"total_credits":1e1,"total_usage":1.5e-05}})"},
            u"9.999985 USD"_s);
        row("a huge exponent", BalanceWay::OpenRouter, {R"({"data":{"total_credits":1e999,"total_usage":0}})"},
            QString());
        row("limit and usage", BalanceWay::OpenAi,
            {R"({"object":"billing_subscription","hard_limit_usd":120.5})", R"({"total_usage":2050})"},
            u"100.00 USD"_s);
        row("no limit", BalanceWay::OpenAi, {R"({"hard_limit_usd":100000000})", R"({"total_usage":1})"}, QString());
        row("half an answer", BalanceWay::OpenAi, {R"({"hard_limit_usd":120})"}, QString());
        row("not JSON", BalanceWay::OpenAi, {"<html>", "<html>"}, QString());
        row("nested without end", BalanceWay::DeepSeek, {QByteArray(100'000, '[')}, QString());
    }
    void balancesAreReadAsTheyAreWritten()
    {
        QFETCH(int, way);
        QFETCH(QByteArrayList, answers);
        QFETCH(QString, balance);
        Strings texts;
        for (const QByteArray &answer : answers)
            texts.push_back(answer.toStdString());
        QCOMPARE(QString::fromStdString(balanceFrom(BalanceWay(way), texts)), balance);
    }

    void theWayToTheBalanceFollowsTheAddress_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("way");
        const auto row = [](const char *name, ChannelKind kind, const char *address, BalanceWay way) {
            QTest::newRow(name) << int(kind) << QString::fromLatin1(address) << int(way);
        };
        row("DeepSeek", ChannelKind::DeepSeek, "https://proxy.example", BalanceWay::DeepSeek);
        row("DeepSeek's host", ChannelKind::Compatible, "https://api.deepseek.com/v1", BalanceWay::DeepSeek);
        row("OpenRouter", ChannelKind::Compatible, "https://openrouter.ai/api", BalanceWay::OpenRouter);
        row("not OpenRouter", ChannelKind::Compatible, "https://notopenrouter.ai/api", BalanceWay::OpenAi);
        row("Anthropic", ChannelKind::Anthropic, "https://api.anthropic.com", BalanceWay::None);
        row("Gemini", ChannelKind::Gemini, "https://generativelanguage.googleapis.com", BalanceWay::None);
    }
    void theWayToTheBalanceFollowsTheAddress()
    {
        QFETCH(int, kind);
        QFETCH(QString, address);
        QFETCH(int, way);
        Channel channel;
        channel.kind = ChannelKind(kind);
        channel.baseUrl = address.toStdString();
        QCOMPARE(int(balanceWayOf(channel)), way);
    }

    void aBalanceIsAskedForAndKept()
    {
        BalanceServer provider;
        provider.answers["/user/balance"] = R"({"balance_infos":[{"currency":"USD","total_balance":"84.20"}]})";
        ChannelDraft draft;
        draft.name = "account";
        draft.kind = ChannelKind::DeepSeek;
        draft.baseUrl = provider.url() + "/v1";
        draft.addKeys = Strings{"sk-account-0001"};
        const std::int64_t id = m_fixture->addChannel(draft);
        const auto told = probe(id, ProbeAsk::Balance);
        QVERIFY(told.has_value());
        QCOMPARE(QString::fromStdString(told->balance), u"84.20 USD"_s);
        QCOMPARE(provider.asked, QByteArrayList{"/user/balance"});
        QVERIFY(provider.lastHead.contains("Bearer sk-account-0001"));
        QCOMPARE(text("SELECT balance FROM channels WHERE balance_at > 0"), u"84.20 USD"_s);
    }

    void serversInOpenAisFormAreAskedTwice()
    {
        BalanceServer provider;
        provider.answers["/v1/dashboard/billing/subscription"] = R"({"hard_limit_usd":20})";
        provider.answers["/v1/dashboard/billing/usage"] = R"({"total_usage":550})";
        ChannelDraft draft;
        draft.name = "relay";
        draft.kind = ChannelKind::Compatible;
        draft.baseUrl = provider.url();
        const std::int64_t id = m_fixture->addChannel(draft);
        const auto told = probe(id, ProbeAsk::Balance);
        QVERIFY(told.has_value());
        QCOMPARE(QString::fromStdString(told->balance), u"14.50 USD"_s);
        QCOMPARE(provider.asked.size(), 2);
        QVERIFY(provider.asked.last().contains("start_date="));

        provider.answers.clear();
        const auto silent = probe(id, ProbeAsk::Balance);
        QVERIFY(silent.has_value());
        QCOMPARE(int(silent->outcome), int(ProbeOutcome::NotTold));
        QCOMPARE(text("SELECT balance FROM channels"), u"14.50 USD"_s); // what was told last stays
    }
};

QTEST_GUILESS_MAIN(ChannelCareTest)
#include "channel_care_test.moc"
