// The operator's test of a channel, against simulated providers and hosts that misbehave.
#include "server/gateway/channel_probe.h"
#include "server/gateway/probe_answer.h"
#include "tests/gateway/gateway_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <nlohmann/json.hpp>
#include <optional>

using namespace turnpike;

namespace {

constexpr int kPatienceMs = 20'000;
const std::string kSecret = "sk-provider-secret-0001";

struct Waiting
{
    QObject context;
    std::optional<Result<ProbeResult>> answer;
    Done<ProbeResult> done()
    {
        return [this](Result<ProbeResult> result) { answer = std::move(result); };
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return answer.has_value(); }, kPatienceMs);
    }
};

} // namespace

class ChannelProbeTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<GatewayFixture> m_fixture;

    ChannelProbe &probe() { return m_fixture->installation().probe(); }

    ProbeQuestion draftTo(const std::string &baseUrl, const std::string &model = "sim-chat") const
    {
        ProbeQuestion question;
        question.draft.kind = ChannelKind::OpenAi;
        question.draft.baseUrl = baseUrl;
        question.draft.addKeys = std::vector<std::string>{kSecret};
        question.model = model;
        return question;
    }

    Result<ProbeResult> test(const ProbeQuestion &question)
    {
        Waiting waiting;
        probe().test(question, &waiting.context, waiting.done());
        return waiting.wait() ? *waiting.answer : fail("no_answer", "The probe did not answer.");
    }

    Result<ProbeResult> models(const ProbeQuestion &question)
    {
        Waiting waiting;
        probe().listModels(question, &waiting.context, waiting.done());
        return waiting.wait() ? *waiting.answer : fail("no_answer", "The probe did not answer.");
    }

private Q_SLOTS:
    void init()
    {
        auto simulator = Simulator::start({});
        QVERIFY(simulator.has_value());
        m_simulator = std::move(*simulator);
        m_fixture = std::make_unique<GatewayFixture>(std::map<std::string, std::string>{}, 1);
    }
    void cleanup()
    {
        m_fixture.reset();
        m_simulator.reset();
    }

    void aSavedChannelAnswersAndNothingIsBooked()
    {
        const std::int64_t id = m_fixture->addSimulated(*m_simulator);
        ProbeQuestion question;
        question.channelId = id;
        question.model = "sim-chat";
        const auto result = test(question);
        QVERIFY2(result.has_value(), result ? "" : result.error().message.c_str());
        QVERIFY2(result->fine(), result->detail.c_str());
        QCOMPARE(result->status, 200);
        QCOMPARE(result->model, std::string("sim-chat"));
        QCOMPARE(result->answeredBy, std::string("sim-chat"));
        QVERIFY(result->latencyMs >= 0 && result->latencyMs < kPatienceMs);
        QCOMPARE(m_simulator->tally().calls.load(), 1u);
        const nlohmann::json sent = nlohmann::json::parse(m_simulator->tally().lastBody);
        QCOMPARE(sent.at("max_tokens").get<int>(), 1);
        QVERIFY(m_simulator->tally().lastHead.find("Bearer " + kSecret) != std::string::npos);
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT count(*) FROM requests")).toInt(), 0);
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT count(*) FROM usage_hourly")).toInt(), 0);
    }

    void aDraftIsTestedBeforeItIsSaved()
    {
        const auto result = test(draftTo(m_simulator->baseUrl()));
        QVERIFY(result.has_value());
        QVERIFY2(result->fine(), result->detail.c_str());
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT count(*) FROM channels")).toInt(), 0);
    }

    void aDraftChangesTheSavedChannelForTheTestOnly()
    {
        ProbeQuestion question;
        question.channelId = m_fixture->addSimulated(*m_simulator);
        question.model = "asked";
        question.draft.modelMapping = std::map<std::string, std::string, std::less<>>{{"asked", "sim-large"}};
        question.draft.addKeys = std::vector<std::string>{"sk-another-key-0002"};
        const auto result = test(question);
        QVERIFY(result.has_value() && result->fine());
        QCOMPARE(result->model, std::string("sim-large"));
        QVERIFY(m_simulator->tally().lastHead.find("Bearer sk-another-key-0002") != std::string::npos);
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT count(*) FROM provider_keys")).toInt(), 1);
    }

    void theChosenProviderKeyIsUsed()
    {
        ChannelDraft draft;
        draft.name = "two keys";
        draft.kind = ChannelKind::OpenAi;
        draft.baseUrl = m_simulator->baseUrl();
        draft.addKeys = std::vector<std::string>{"sk-first-key-0001", "sk-second-key-0002"};
        ProbeQuestion question;
        question.channelId = m_fixture->addChannel(draft);
        question.model = "sim-chat";
        question.providerKeyId = m_fixture->value(QStringLiteral("SELECT max(id) FROM provider_keys")).toLongLong();
        QVERIFY(test(question).has_value());
        QVERIFY(m_simulator->tally().lastHead.find("Bearer sk-second-key-0002") != std::string::npos);
        question.providerKeyId = 4711;
        const auto unknown = test(question);
        QVERIFY(!unknown.has_value());
        QCOMPARE(unknown.error().field, std::string("provider_key"));
    }

    void theBuiltInSimulatorNeedsNoKey()
    {
        ProbeQuestion question;
        question.draft.kind = ChannelKind::Simulator;
        const auto result = test(question);
        QVERIFY(result.has_value());
        QVERIFY2(result->fine(), result->detail.c_str());
        QCOMPARE(result->model, std::string("sim-chat")); // the preset's first
    }

    void answersOfProvidersAreTold_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *model, ProbeOutcome outcome, int status) {
            QTest::newRow(name) << QString::fromLatin1(model) << int(outcome) << status;
        };
        row("401", "sim-chat+status=401", ProbeOutcome::KeyRefused, 401);
        row("403", "sim-chat+status=403", ProbeOutcome::KeyRefused, 403);
        row("404", "sim-chat+status=404", ProbeOutcome::NotFound, 404);
        row("429", "sim-chat+status=429", ProbeOutcome::RateLimited, 429);
        row("402", "sim-chat+status=402", ProbeOutcome::Rejected, 402);
        row("500", "sim-chat+status=500", ProbeOutcome::ProviderFailed, 500);
        row("no JSON", "sim-chat+malformed", ProbeOutcome::NotUnderstood, 200);
        row("endless", "sim-chat+huge=6000000", ProbeOutcome::NotUnderstood, 200);
        row("embedding", "sim-embedding", ProbeOutcome::Fine, 200);
    }
    void answersOfProvidersAreTold()
    {
        QFETCH(QString, model);
        QFETCH(int, outcome);
        QFETCH(int, status);
        const auto result = test(draftTo(m_simulator->baseUrl(), model.toStdString()));
        QVERIFY(result.has_value());
        QCOMPARE(int(result->outcome), outcome);
        QCOMPARE(result->status, status);
        QCOMPARE(result->detail.empty(), status == 200);
    }

    void hostsThatCannotBeCalledAreTold_data()
    {
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<int>("outcome");
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QString port = QString::number(closed.serverPort());
        closed.close();
        QTest::newRow("refused") << QStringLiteral("http://127.0.0.1:") + port << int(ProbeOutcome::Unreachable);
        QTest::newRow("no such name") << QStringLiteral("http://no-such-host.invalid")
                                      << int(ProbeOutcome::NameNotFound);
    }
    void hostsThatCannotBeCalledAreTold()
    {
        QFETCH(QString, baseUrl);
        QFETCH(int, outcome);
        const auto result = test(draftTo(baseUrl.toStdString()));
        QVERIFY(result.has_value());
        QCOMPARE(int(result->outcome), outcome);
        QCOMPARE(result->status, 0);
    }

    void aHostThatIsSilentTimesOutByTheChannelsOwnLimit()
    {
        ProbeQuestion question = draftTo(m_simulator->baseUrl(), "sim-chat+delay=15000");
        question.draft.timeouts = ChannelTimeouts{1000, 300, 300, 2000};
        QElapsedTimer took;
        took.start();
        const auto result = test(question);
        QVERIFY(result.has_value());
        QCOMPARE(int(result->outcome), int(ProbeOutcome::TimedOut));
        QVERIFY(took.elapsed() < 10'000);
    }

    void aClosedConnectionIsTold()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"choi");
                socket->disconnectFromHost();
            });
        });
        const auto result = test(draftTo("http://127.0.0.1:" + std::to_string(server.serverPort())));
        QVERIFY(result.has_value());
        QCOMPARE(int(result->outcome), int(ProbeOutcome::CutOff));
    }

    void aCertificateForAnotherNameIsRefused()
    {
        QTemporaryDir files;
        const QString certificate = files.filePath(QStringLiteral("certificate.pem"));
        const QString key = files.filePath(QStringLiteral("key.pem"));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                       QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
                       QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=other.example"),
                       QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:other.example"),
                       QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-out"), certificate,
                       QStringLiteral("-keyout"), key});
        QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
        GatewayFixture provider({{"tls_certificate", certificate.toStdString()}, {"tls_key", key.toStdString()}}, 1);
        // the authority is trusted, so that only the name is wrong
        m_fixture = std::make_unique<GatewayFixture>(
            std::map<std::string, std::string>{{"upstream_ca_file", certificate.toStdString()}}, 1);
        const auto result = test(draftTo(provider.address()));
        QVERIFY(result.has_value());
        QCOMPARE(int(result->outcome), int(ProbeOutcome::TlsRefused));
    }

    void modelsAreFetchedSortedAndWithoutRepetition()
    {
        const auto result = models(draftTo(m_simulator->baseUrl()));
        QVERIFY(result.has_value());
        QVERIFY2(result->fine(), result->detail.c_str());
        QVERIFY(!result->models.empty());
        QVERIFY(std::is_sorted(result->models.begin(), result->models.end()));
        QVERIFY(std::adjacent_find(result->models.begin(), result->models.end()) == result->models.end());
        QVERIFY(result->model.empty());
    }

    void everyKindOfProviderIsAskedInItsOwnFormat_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("keyHeader");
        const auto row = [](const char *name, ChannelKind kind, const char *path, const char *keyHeader) {
            QTest::newRow(name) << int(kind) << QByteArray(path) << QByteArray(keyHeader);
        };
        row("openai", ChannelKind::OpenAi, "POST /v1/chat/completions ", "Authorization: Bearer ");
        row("compatible", ChannelKind::Compatible, "POST /v1/chat/completions ", "Authorization: Bearer ");
        row("responses", ChannelKind::Responses, "POST /v1/responses ", "Authorization: Bearer ");
        row("anthropic", ChannelKind::Anthropic, "POST /v1/messages ", "x-api-key: ");
        row("gemini", ChannelKind::Gemini, "POST /v1beta/models/sim-chat:generateContent ", "x-goog-api-key: ");
    }
    void everyKindOfProviderIsAskedInItsOwnFormat()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, keyHeader);
        ProbeQuestion question = draftTo(m_simulator->baseUrl());
        question.draft.kind = ChannelKind(kind);
        question.model = "sim-chat";
        const auto answer = test(question);
        QVERIFY(answer.has_value());
        QVERIFY2(answer->fine(), answer->detail.c_str());
        QCOMPARE(answer->answeredBy, std::string("sim-chat"));
        const std::string head = m_simulator->tally().lastHead;
        QVERIFY2(head.find(path.toStdString()) == 0, head.c_str());
        QVERIFY2(head.find("\r\n" + keyHeader.toStdString() + kSecret + "\r\n") != std::string::npos, head.c_str());
        question.model.clear();
        const auto listed = models(question);
        QVERIFY(listed.has_value());
        QVERIFY2(listed->fine(), listed->detail.c_str());
        QVERIFY(std::find(listed->models.begin(), listed->models.end(), "sim-chat") != listed->models.end());
    }

    void aTestCanBeCancelled()
    {
        Waiting waiting;
        const auto ticket =
            probe().test(draftTo(m_simulator->baseUrl(), "sim-chat+delay=15000"), &waiting.context, waiting.done());
        QElapsedTimer took;
        took.start();
        probe().cancel(ticket);
        QVERIFY(waiting.wait());
        QVERIFY(!waiting.answer->has_value());
        QCOMPARE(waiting.answer->error().code, std::string("cancelled"));
        QVERIFY(took.elapsed() < 10'000);
        probe().cancel(ticket); // has ended: nothing happens
        probe().cancel(4711);
    }

    void aTestMayOutliveWhoAskedAndTheInstallation()
    {
        {
            Waiting waiting;
            probe().test(draftTo(m_simulator->baseUrl(), "sim-chat+delay=15000"), &waiting.context, waiting.done());
        }
        QElapsedTimer took;
        took.start();
        m_fixture.reset();
        QVERIFY(took.elapsed() < 10'000);
    }

    void wrongQuestionsAreRefusedWithTheirField_data()
    {
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("field");
        const QString fine = QStringLiteral("http://127.0.0.1:9");
        QTest::newRow("address") << QStringLiteral("ftp://x") << QStringLiteral("m") << QStringLiteral("base_url");
        QTest::newRow("model") << fine << QStringLiteral("a\nb") << QStringLiteral("model");
    }
    void wrongQuestionsAreRefusedWithTheirField()
    {
        QFETCH(QString, baseUrl);
        QFETCH(QString, model);
        QFETCH(QString, field);
        const auto result = test(draftTo(baseUrl.toStdString(), model.toStdString()));
        QVERIFY(!result.has_value());
        QCOMPARE(QString::fromStdString(result.error().field), field);
    }

    void theKeyIsNeverRepeated_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *said, const char *shown) {
            QTest::newRow(name) << QString::fromUtf8(said) << QString::fromUtf8(shown);
        };
        row("whole", "Incorrect API key: sk-provider-secret-0001.", "Incorrect API key: …");
        row("beginning", "no such key sk-provid***", "no such key …");
        row("inside", "key=\"Bearer sk-provider-secret-0001\"", "key=\"Bearer …");
        row("end", "…-secret-0001 is unknown", "… is unknown");
        row("none", "Too many\nrequests\x01, wait", "Too many requests , wait");
    }
    void theKeyIsNeverRepeated()
    {
        QFETCH(QString, said);
        QFETCH(QString, shown);
        QCOMPARE(QString::fromStdString(withoutSecret(said.toStdString(), kSecret)), shown);
    }
};

QTEST_GUILESS_MAIN(ChannelProbeTest)
#include "channel_probe_test.moc"
