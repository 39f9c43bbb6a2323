// Clients of one format, a provider that speaks another: from socket to bill.
#include "server/gateway/answer_stream.h"
#include "tests/gateway/gateway_fixture.h"

#include <QTest>
#include <algorithm>
#include <nlohmann/json.hpp>

using namespace turnpike;

namespace {

std::string message(const std::string &more = {})
{
    return "{\"model\":\"sim-chat\",\"max_tokens\":50,\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]" + more +
           "}";
}

} // namespace

class TranslationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_simulator = std::move(*Simulator::start({}));
        m_fixture = std::make_unique<GatewayFixture>();
        ChannelDraft draft;
        draft.name = "compatible";
        draft.kind = ChannelKind::Compatible;
        draft.baseUrl = m_simulator->baseUrl();
        draft.models = std::vector<std::string>{"*"};
        draft.addKeys = std::vector<std::string>{"sk-provider-secret-0001"};
        m_fixture->addChannel(draft);
        m_key = m_fixture->issueKey();
    }
    void cleanup()
    {
        m_fixture.reset();
        m_simulator.reset();
    }

    void messages_are_answered_by_a_chat_provider()
    {
        const auto answer = m_fixture->post("/v1/messages", message(), m_key.key, {"anthropic-version: 2023-06-01"});
        QCOMPARE(answer.status, 200);
        const auto body = nlohmann::json::parse(answer.body);
        QCOMPARE(body.at("type").get<std::string>(), std::string("message"));
        QCOMPARE(body.at("content").at(0).at("type").get<std::string>(), std::string("text"));
        QCOMPARE(body.at("stop_reason").get<std::string>(), std::string("end_turn"));
        QCOMPARE(body.at("usage").at("output_tokens").get<int>(),
                 m_fixture->value(QStringLiteral("SELECT output FROM requests")).toInt());
        QVERIFY(!m_fixture->value(QStringLiteral("SELECT estimated FROM requests")).toBool());
        QVERIFY(m_fixture->value(QStringLiteral("SELECT usage FROM requests"))
                    .toString()
                    .contains(QLatin1String("prompt_tokens"))); // as the provider told it
        const std::string head = m_simulator->tally().lastHead;
        QVERIFY(head.find("POST /v1/chat/completions ") == 0);
        QVERIFY(head.find("Authorization: Bearer sk-provider-secret-0001\r\n") != std::string::npos);
        QVERIFY(head.find("anthropic-version") == std::string::npos);
    }

    void streams_of_messages_are_answered_by_a_chat_provider()
    {
        const auto answer = m_fixture->post("/v1/messages", message(",\"stream\":true"), m_key.key);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.whole);
        QCOMPARE(answer.header("content-type"), std::string("text/event-stream"));
        std::size_t at = 0;
        for (const char *event :
             {"event: message_start\n", "event: content_block_start\n", "event: content_block_delta\n",
              "event: content_block_stop\n", "event: message_delta\n", "event: message_stop\n"}) {
            at = answer.body.find(event, at);
            QVERIFY2(at != std::string::npos, (event + answer.body).c_str());
        }
        QVERIFY(answer.body.find("[DONE]") == std::string::npos);
        QCOMPARE(m_fixture->requestsWith(Outcome::Success), 1);
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT output FROM requests")).toInt(), 8);
        QVERIFY(!m_fixture->value(QStringLiteral("SELECT estimated FROM requests")).toBool());
    }

    void failures_come_in_the_clients_format_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<bool>("stream");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("400") << QByteArray("s+status=400") << false << 400 << QByteArray("invalid_request_error");
        QTest::newRow("429") << QByteArray("s+status=429") << true << 429 << QByteArray("rate_limit_error");
        QTest::newRow("401 is ours") << QByteArray("s+status=401") << false << 502 << QByteArray("api_error");
        QTest::newRow("error at once") << QByteArray("s+error=0") << true << 502 << QByteArray("api_error");
        QTest::newRow("error in the stream") << QByteArray("s+gap=5+error=3") << true << 200 << QByteArray("api_error");
        QTest::newRow("cut stream") << QByteArray("s+cut=3") << true << 200 << QByteArray("api_error");
    }
    void failures_come_in_the_clients_format()
    {
        QFETCH(QByteArray, model);
        QFETCH(bool, stream);
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        const std::string body = "{\"model\":\"" + model.toStdString() +
                                 "\",\"max_tokens\":5,\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]" +
                                 (stream ? ",\"stream\":true}" : "}");
        const auto answer = m_fixture->post("/v1/messages", body, m_key.key);
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.body.find("{\"type\":\"error\",\"error\":{\"type\":\"" + type.toStdString()) !=
                     std::string::npos,
                 answer.body.c_str());
        QVERIFY(answer.body.find("message_stop") == std::string::npos);
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT status FROM requests")).toInt(), status);
    }

    void what_the_provider_cannot_express_is_refused_with_its_field()
    {
        const auto answer = m_fixture->post("/v1/messages", message(",\"top_k\":5"), m_key.key);
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.body.find("top_k") != std::string::npos, answer.body.c_str());
        QCOMPARE(m_simulator->tally().calls.load(), 0u);
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT count(*) FROM requests")).toInt(), 0);
    }

    void left_out_hints_are_named()
    {
        const auto answer = m_fixture->post("/v1/messages", message(",\"service_tier\":\"auto\""), m_key.key);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("x-turnpike-left-out"), std::string("service_tier"));
    }

    void another_channel_takes_over_that_speaks_the_clients_format()
    {
        const auto failing = std::move(*Simulator::start({}));
        ChannelDraft draft;
        draft.name = "first";
        draft.kind = ChannelKind::Compatible;
        draft.baseUrl = failing->baseUrl();
        draft.models = std::vector<std::string>{"sim-chat"};
        draft.modelMapping = std::map<std::string, std::string, std::less<>>{{"sim-chat", "x+error=0"}};
        draft.priority = 10;
        m_fixture->addChannel(draft);
        const auto answer = m_fixture->post("/v1/messages", message(",\"stream\":true"), m_key.key);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.find("event: message_start\n") == 0);
        QVERIFY(answer.body.find("message_stop") != std::string::npos);
        QVERIFY(answer.body.find("error") == std::string::npos);
        QCOMPARE(failing->tally().calls.load(), 1u);
    }

    void a_stream_that_is_cut_keeps_the_last_figures_that_came()
    {
        ChatRequest asked;
        const auto stream = translatedStream(Protocol::Gemini, Protocol::OpenAiChat, {"id", 0, &asked, true, false});
        std::string out;
        for (int answered = 1; answered <= 3; ++answered) {
            const nlohmann::json event = {
                {"candidates", {{{"content", {{"parts", {{{"text", "a"}}}}}}}}},
                {"usageMetadata", {{"promptTokenCount", 7}, {"candidatesTokenCount", answered}}}};
            stream->feed("data: " + event.dump() + "\r\n\r\n", out);
        }
        stream->feed("data: {\"usageMetadata\":{\"trafficType\":\"ON_DEMAND\"}}\r\n\r\n", out); // tells no figures
        QVERIFY(!stream->end(true, out));
        QVERIFY(stream->usage().has_value());
        QCOMPARE(stream->usage()->input, 7);
        QCOMPARE(stream->usage()->output, 3);
        QVERIFY(nlohmann::json::parse(stream->usageJson()).at("candidatesTokenCount") == 3);
        QCOMPARE(std::count(out.begin(), out.end(), '\n'), 8); // the role and three words
    }

    void refusals_and_unknown_addresses_have_the_protocols_shape()
    {
        const auto noKey = m_fixture->post("/v1/messages", message(), "");
        QCOMPARE(noKey.status, 401);
        QVERIFY(noKey.body.find("\"type\":\"authentication_error\"") != std::string::npos);
        const auto unknown = m_fixture->post("/v1/messages/none", message(), m_key.key);
        QCOMPARE(unknown.status, 404);
        QVERIFY(unknown.body.find("\"type\":\"not_found_error\"") != std::string::npos);
    }

private:
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<GatewayFixture> m_fixture;
    IssuedKey m_key;
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "translation_test.moc"
