#include "tests/gateway/gateway_fixture.h"

#include "server/http/router.h"

#include <QProcess>
#include <QTest>
#include <atomic>
#include <nlohmann/json.hpp>
#include <thread>

using namespace turnpike;

namespace {

std::string chat(const std::string &model, bool stream = false, const std::string &more = {})
{
    return R"({"model":")" + model + R"(","messages":[{"role":"user","content":"hi"}])" +
           (stream ? R"(,"stream":true)" : "") + more + "}";
}

int countOf(const std::string &text, const std::string &word)
{
    int count = 0;
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + word.size()))
        ++count;
    return count;
}

} // namespace

class RelayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void answers_pass_and_are_booked_data();
    void answers_pass_and_are_booked();
    void failures_are_told_and_recorded_data();
    void failures_are_told_and_recorded();
    void usage_chunk_is_only_for_who_asked();
    void only_what_may_travels_reaches_the_provider();
    void unchanged_body_arrives_byte_for_byte();
    void usage_is_asked_for_only_where_streams_have_it();
    void next_channel_takes_over_before_the_first_byte();
    void a_leaving_client_is_recorded_under_both_policies_data();
    void a_leaving_client_is_recorded_under_both_policies();
    void thousand_clients_leave_mid_stream();
    void a_provider_that_asked_to_wait_is_left_alone();
    void daily_limit_lets_exactly_so_many_pass();
    void failed_requests_are_given_back();
    void changes_take_effect_on_the_next_request();
    void refusals_have_their_code_data();
    void refusals_have_their_code();
    void models_are_those_the_key_may_use();
    void limits_and_log_survive_a_restart();
    void every_call_is_accounted_for();
    void clock_jumps_lose_nothing();
    void tls_is_spoken_on_both_sides_and_verified();
    void operators_routes_move_to_a_listener_of_their_own();

private:
    std::unique_ptr<Simulator> simulate() { return std::move(*Simulator::start({})); }
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<GatewayFixture> m_fixture;
    IssuedKey m_key;
};

void RelayTest::init()
{
    m_simulator = simulate();
    m_fixture = std::make_unique<GatewayFixture>();
    m_fixture->addSimulated(*m_simulator);
    KeyDraft draft;
    draft.label = "test";
    draft.requestsPerDay = KeyDraft::Limit(0);
    m_key = m_fixture->issueKey(draft);
}

void RelayTest::cleanup()
{
    m_fixture.reset();
    m_simulator.reset();
}

void RelayTest::answers_pass_and_are_booked_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contains");
    QTest::addColumn<int>("output");
    QTest::addColumn<bool>("estimated");
    const auto row = [](const char *name, const char *path, const std::string &body, const char *contains, int output,
                        bool estimated = false) {
        QTest::newRow(name) << QByteArray(path) << QByteArray::fromStdString(body) << QByteArray(contains) << output
                            << estimated;
    };
    row("chat", "/v1/chat/completions", chat("sim-chat"), "chat.completion", 8);
    row("chat stream", "/v1/chat/completions", chat("sim-chat", true), "data: [DONE]\n\n", 8);
    row("completion", "/v1/completions", R"({"model":"sim-chat","prompt":"hi"})", "text_completion", 8);
    row("embeddings", "/v1/embeddings", R"({"model":"sim-embedding","input":["a","b"]})", "embedding", 0);
    row("keep-alive before JSON", "/v1/chat/completions", chat("sim-chat+keepalive"), "chat.completion", 8);
    row("keep-alive comments", "/v1/chat/completions", chat("sim-chat+keepalive", true), ": keep-alive\n\n", 8);
    row("split characters", "/v1/chat/completions", chat("sim-chat+splitutf8", true), "こんにちは", 8);
    row("tools", "/v1/chat/completions",
        chat("sim-chat", false, R"(,"tools":[{"type":"function","function":{"name":"weather"}}])"), "tool_calls", 5);
    row("no usage is estimated", "/v1/chat/completions", chat("sim-chat+nousage", true), "data: [DONE]", 20, true);
    row("huge answer", "/v1/chat/completions", chat("sim-chat+huge=3000000"), "xxxx", 8);
    row("huge chunk", "/v1/chat/completions", chat("sim-chat+huge=300000+chunks=3", true), "xxxx", 3);
}

void RelayTest::answers_pass_and_are_booked()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contains);
    const auto answer = m_fixture->post(path.toStdString(), body.toStdString(), m_key.key);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.whole);
    QVERIFY(answer.body.find(contains.toStdString()) != std::string::npos);
    QVERIFY(answer.header("x-request-id").rfind("req_", 0) == 0);
    QCOMPARE(m_fixture->requestsWith(Outcome::Success), 1);
    QTEST(m_fixture->value(QStringLiteral("SELECT output FROM requests")).toInt(), "output");
    QTEST(m_fixture->value(QStringLiteral("SELECT estimated FROM requests")).toBool(), "estimated");
    QVERIFY(m_fixture->value(QStringLiteral("SELECT input + cached_input FROM requests")).toInt() > 0);
}

void RelayTest::failures_are_told_and_recorded_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<bool>("stream");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contains");
    QTest::addColumn<int>("outcome");
    QTest::newRow("400 passes") << QByteArray("s+status=400") << false << 400 << QByteArray("simulated_error") << 2;
    QTest::newRow("429 passes") << QByteArray("s+status=429+retry_after=7") << true << 429
                                << QByteArray("rate_limit_exceeded") << 2;
    QTest::newRow("401 is ours") << QByteArray("s+status=401") << false << 502 << QByteArray("upstream_auth_error")
                                 << 2;
    QTest::newRow("402 is ours") << QByteArray("s+status=402") << false << 502 << QByteArray("upstream_auth_error")
                                 << 2;
    QTest::newRow("500") << QByteArray("s+status=500") << false << 502 << QByteArray("upstream_error") << 2;
    QTest::newRow("504") << QByteArray("s+status=504") << false << 504 << QByteArray("upstream_timeout") << 2;
    QTest::newRow("reset before the answer")
        << QByteArray("s+reset=0") << true << 502 << QByteArray("upstream_cut") << 3;
    QTest::newRow("cut before the answer") << QByteArray("s+cut=0") << false << 502 << QByteArray("upstream_cut") << 3;
    QTest::newRow("cut whole answer") << QByteArray("s+cut=1") << false << 502 << QByteArray("upstream_cut") << 3;
    QTest::newRow("malformed") << QByteArray("s+malformed") << false << 502 << QByteArray("upstream_invalid_response")
                               << 3;
    QTest::newRow("stream cut") << QByteArray("s+cut=3") << true << 200 << QByteArray("upstream_cut") << 4;
    QTest::newRow("stream reset") << QByteArray("s+gap=20+reset=3") << true << 200 << QByteArray("upstream_cut") << 4;
    QTest::newRow("error in stream") << QByteArray("s+gap=5+error=3") << true << 200 << QByteArray("broke off") << 4;
    QTest::newRow("error at once") << QByteArray("s+error=0") << true << 502 << QByteArray("upstream_error") << 3;
}

void RelayTest::failures_are_told_and_recorded()
{
    QFETCH(QByteArray, model);
    QFETCH(bool, stream);
    QFETCH(int, status);
    QFETCH(QByteArray, contains);
    QFETCH(int, outcome);
    const auto answer = m_fixture->post("/v1/chat/completions", chat(model.toStdString(), stream), m_key.key);
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.body.find(contains.toStdString()) != std::string::npos, answer.body.c_str());
    QVERIFY(answer.body.find("[DONE]") == std::string::npos);
    QVERIFY(answer.body.find("sk-provider") == std::string::npos);
    if (model.contains("retry_after"))
        QCOMPARE(answer.header("retry-after"), std::string("7"));
    QCOMPARE(m_fixture->requestsWith(static_cast<Outcome>(outcome)), 1);
    QCOMPARE(m_fixture->value(QStringLiteral("SELECT status FROM requests")).toInt(), status);
    QVERIFY(m_fixture->value(QStringLiteral("SELECT count(*) FROM attempts")).toInt() >= 1);
}

void RelayTest::usage_chunk_is_only_for_who_asked()
{
    const auto plain = m_fixture->post("/v1/chat/completions", chat("sim-chat", true), m_key.key);
    QVERIFY(plain.body.find("prompt_tokens") == std::string::npos);
    const auto asked = m_fixture->post(
        "/v1/chat/completions", chat("sim-chat", true, R"(,"stream_options":{"include_usage":true})"), m_key.key);
    QCOMPARE(countOf(asked.body, "prompt_tokens\":"), 1);
    QCOMPARE(countOf(plain.body, "data: ") + 1, countOf(asked.body, "data: "));
}

void RelayTest::only_what_may_travels_reaches_the_provider()
{
    const std::vector<std::string> headers{
        "X-Request-Id: trace-42",    "X-Custom: kept",           "Cookie: a=b",
        "X-Forwarded-For: 10.1.2.3", "Connection: x-hop, close", "X-Hop: secret",
        "Accept-Encoding: gzip",     "x-api-key: " + m_key.key,  "Proxy-Authorization: Basic x"};
    const auto answer = m_fixture->post("/v1/chat/completions", chat("sim-chat"), m_key.key, headers);
    QCOMPARE(answer.status, 200);
    const std::string head = m_simulator->tally().lastHead;
    QVERIFY(head.find("X-Request-Id: trace-42\r\n") != std::string::npos);
    QVERIFY(head.find("X-Custom: kept\r\n") != std::string::npos);
    QVERIFY(head.find("Authorization: Bearer sk-provider-secret-0001\r\n") != std::string::npos);
    for (const std::string &absent : {m_key.key, std::string("Cookie"), std::string("X-Forwarded-For"),
                                      std::string("X-Hop"), std::string("gzip"), std::string("Proxy-Auth")})
        QVERIFY2(head.find(absent) == std::string::npos, absent.c_str());
}

void RelayTest::unchanged_body_arrives_byte_for_byte()
{
    const std::string body =
        "{ \"messages\" : [ {\"role\":\"user\",\"content\":\"\\u0928नमस्ते 1.10 \"} ],\n\t\"temperature\": 1.0e-1 ,"
        "\"seed\":1234567890123456789, \"model\":\"sim-chat\" }\n";
    QCOMPARE(m_fixture->post("/v1/chat/completions", body, m_key.key).status, 200);
    QCOMPARE(m_simulator->tally().lastBody, body);
}

void RelayTest::usage_is_asked_for_only_where_streams_have_it()
{
    const std::string body = R"({"model":"sim-chat","input":"hi","prompt":"hi","stream":true})";
    m_fixture->post("/v1/completions", body, m_key.key);
    QVERIFY(m_simulator->tally().lastBody.find("include_usage") != std::string::npos);
    for (const char *path : {"/v1/audio/speech", "/v1/embeddings"}) { // as /v1/images/generations
        m_fixture->post(path, body, m_key.key);
        QCOMPARE(m_simulator->tally().lastBody, body);
    }
}

void RelayTest::next_channel_takes_over_before_the_first_byte()
{
    const auto failing = simulate();
    ChannelDraft draft;
    draft.name = "first";
    draft.kind = ChannelKind::OpenAi;
    draft.baseUrl = failing->baseUrl();
    draft.models = std::vector<std::string>{"sim-chat"};
    draft.modelMapping = std::map<std::string, std::string, std::less<>>{{"sim-chat", "x+status=503"}};
    draft.priority = 10;
    m_fixture->addChannel(draft);
    const auto answer = m_fixture->post("/v1/chat/completions", chat("sim-chat", true), m_key.key);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.find("[DONE]") != std::string::npos);
    QCOMPARE(failing->tally().calls.load(), 1u);
    QCOMPARE(m_fixture->value(QStringLiteral("SELECT attempts FROM requests WHERE outcome = 1")).toInt(), 2);
    QCOMPARE(m_fixture->value(QStringLiteral("SELECT count(*) FROM attempts")).toInt(), 2);
}

void RelayTest::a_leaving_client_is_recorded_under_both_policies_data()
{
    QTest::addColumn<int>("policy");
    QTest::newRow("cancel") << static_cast<int>(AbortPolicy::Cancel);
    QTest::newRow("drain") << static_cast<int>(AbortPolicy::Drain);
}

void RelayTest::a_leaving_client_is_recorded_under_both_policies()
{
    QFETCH(int, policy);
    const auto other = simulate();
    m_fixture->addSimulated(*other, 10, static_cast<AbortPolicy>(policy));
    m_fixture->postAndLeave(chat("sim-chat+gap=20+chunks=15", true), m_key.key, 600);
    QCOMPARE(m_fixture->requestsWith(Outcome::ClientAbort), 1);
    const bool drains = policy == static_cast<int>(AbortPolicy::Drain);
    QCOMPARE(m_fixture->value(QStringLiteral("SELECT estimated FROM requests")).toBool(), !drains);
    const int output = m_fixture->value(QStringLiteral("SELECT output FROM requests")).toInt();
    QVERIFY2(drains ? output == 15 : output > 0 && output < 15, std::to_string(output).c_str());
    QCOMPARE(m_fixture->value(QStringLiteral("SELECT counted FROM requests")).toInt(), 1);
    QTRY_COMPARE(other->tally().completed.load(), drains ? 1u : 0u);
}

void RelayTest::thousand_clients_leave_mid_stream()
{
    constexpr int kThreads = 20;
    constexpr int kEach = 50;
    std::vector<std::thread> clients;
    for (int i = 0; i < kThreads; ++i) {
        clients.emplace_back([this, i] {
            for (int n = 0; n < kEach; ++n)
                m_fixture->postAndLeave(chat("sim-chat+gap=2+chunks=200", true), m_key.key,
                                        static_cast<std::size_t>(1 + (i * kEach + n) * 13 % 3000));
        });
    }
    for (auto &client : clients)
        client.join();
    QCOMPARE(m_fixture->requestsWith(Outcome::ClientAbort), kThreads * kEach);
    QCOMPARE(m_fixture->value(QStringLiteral("SELECT count(*) FROM requests")).toInt(), kThreads * kEach);
    QCOMPARE(m_fixture->post("/v1/chat/completions", chat("sim-chat"), m_key.key).status, 200);
}

void RelayTest::a_provider_that_asked_to_wait_is_left_alone()
{
    const auto first = m_fixture->post("/v1/chat/completions", chat("s+status=429+retry_after=60"), m_key.key);
    QCOMPARE(first.status, 429);
    QCOMPARE(first.header("retry-after"), std::string("60"));
    const auto second = m_fixture->post("/v1/chat/completions", chat("sim-chat"), m_key.key);
    QCOMPARE(second.status, 429);
    const int left = std::stoi(second.header("retry-after"));
    QVERIFY2(left > 0 && left <= 60, second.header("retry-after").c_str());
    QVERIFY2(second.body.find("has asked to wait") != std::string::npos, second.body.c_str());
    QCOMPARE(m_fixture->requestsWith(Outcome::ProviderError), 1);
    QCOMPARE(m_fixture->value(QStringLiteral("SELECT count(*) FROM requests")).toInt(), 1);
}

void RelayTest::daily_limit_lets_exactly_so_many_pass()
{
    KeyDraft draft;
    draft.requestsPerDay = KeyDraft::Limit(100);
    const auto limited = m_fixture->issueKey(draft);
    std::atomic<int> passed{0};
    std::atomic<int> refused{0};
    std::vector<std::thread> clients;
    for (int i = 0; i < 25; ++i) {
        clients.emplace_back([&] {
            for (int n = 0; n < 40; ++n) {
                const auto answer = m_fixture->post("/v1/chat/completions", chat("sim-chat"), limited.key);
                passed += answer.status == 200;
                refused += answer.status == 429 && answer.body.find("daily_quota_exceeded") != std::string::npos &&
                           !answer.header("retry-after").empty();
            }
        });
    }
    for (auto &client : clients)
        client.join();
    QCOMPARE(passed.load(), 100);
    QCOMPARE(refused.load(), 900);
    QCOMPARE(m_fixture->value(QStringLiteral("SELECT sum(requests) FROM usage_daily")).toInt(), 100);
}

void RelayTest::failed_requests_are_given_back()
{
    KeyDraft draft;
    draft.requestsPerDay = KeyDraft::Limit(2);
    const auto limited = m_fixture->issueKey(draft);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_fixture->post("/v1/chat/completions", chat("s+status=500"), limited.key).status, 502);
    const auto first = m_fixture->post("/v1/chat/completions", chat("sim-chat"), limited.key);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.header("x-ratelimit-limit-requests"), std::string("2"));
    QCOMPARE(first.header("x-ratelimit-remaining-requests"), std::string("1"));
    QCOMPARE(m_fixture->post("/v1/chat/completions", chat("sim-chat"), limited.key).status, 200);
    QCOMPARE(m_fixture->post("/v1/chat/completions", chat("sim-chat"), limited.key).status, 429);
}

void RelayTest::changes_take_effect_on_the_next_request()
{
    const auto ask = [this] { return m_fixture->post("/v1/chat/completions", chat("sim-chat"), m_key.key).status; };
    QCOMPARE(ask(), 200);
    KeyDraft models;
    models.models = std::vector<std::string>{"other"};
    m_fixture->changeKey(m_key.id, models);
    QCOMPARE(ask(), 403);
    models.models = std::vector<std::string>{};
    models.allowCidrs = std::vector<std::string>{"10.0.0.0/8"};
    m_fixture->changeKey(m_key.id, models);
    QCOMPARE(ask(), 403);
    models.allowCidrs = std::vector<std::string>{"127.0.0.0/8"};
    m_fixture->changeKey(m_key.id, models);
    QCOMPARE(ask(), 200);
    m_fixture->revokeKey(m_key.id);
    QCOMPARE(ask(), 401);
}

void RelayTest::refusals_have_their_code_data()
{
    QTest::addColumn<QByteArray>("key"); // K: the issued one
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("no key") << QByteArray("") << QByteArray("{}") << 401 << QByteArray("missing_api_key");
    QTest::newRow("unknown key") << QByteArray("trial_x") << QByteArray("{}") << 401 << QByteArray("invalid_api_key");
    QTest::newRow("not JSON") << QByteArray("K") << QByteArray("{") << 400 << QByteArray("invalid_json");
    QTest::newRow("two models") << QByteArray("K") << QByteArray(R"({"model":"a","model":"b"})") << 400
                                << QByteArray("duplicate_member");
}

void RelayTest::refusals_have_their_code()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, body);
    const auto answer =
        m_fixture->post("/v1/chat/completions", body.toStdString(), key == "K" ? m_key.key : key.toStdString());
    QTEST(answer.status, "status");
    const auto json = nlohmann::json::parse(answer.body);
    QTEST(QByteArray::fromStdString(json.at("error").at("code").get<std::string>()), "code");
    QCOMPARE(m_fixture->value(QStringLiteral("SELECT count(*) FROM requests")).toInt(), 0);
    QCOMPARE(m_simulator->tally().calls.load(), 0u);
}

void RelayTest::models_are_those_the_key_may_use()
{
    KeyDraft draft;
    draft.models = std::vector<std::string>{"b"};
    const auto limited = m_fixture->issueKey(draft);
    ChannelDraft channel;
    channel.name = "ab";
    channel.kind = ChannelKind::OpenAi;
    channel.baseUrl = m_simulator->baseUrl();
    channel.models = std::vector<std::string>{"a", "b"};
    m_fixture->addChannel(channel);
    const auto own = nlohmann::json::parse(m_fixture->get("/v1/models", limited.key).body);
    QCOMPARE(own.at("data").size(), 1u);
    QCOMPARE(own.at("data").at(0).at("id").get<std::string>(), std::string("b"));
    QCOMPARE(m_fixture->get("/v1/models/b", limited.key).status, 200);
    QCOMPARE(m_fixture->get("/v1/models/a", limited.key).status, 404);
    QCOMPARE(m_fixture->get("/v1/models").status, 200);
    QCOMPARE(m_fixture->get("/v1/models", "trial_wrong").status, 401);
    QCOMPARE(m_fixture->get("/v1/nothing", limited.key).status, 404);
}

void RelayTest::limits_and_log_survive_a_restart()
{
    KeyDraft draft;
    draft.requestsPerDay = KeyDraft::Limit(3);
    const auto limited = m_fixture->issueKey(draft);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(m_fixture->post("/v1/chat/completions", chat("sim-chat"), limited.key).status, 200);
    m_fixture->restart();
    QCOMPARE(m_fixture->post("/v1/chat/completions", chat("sim-chat"), limited.key).status, 200);
    QCOMPARE(m_fixture->post("/v1/chat/completions", chat("sim-chat"), limited.key).status, 429);
    QCOMPARE(m_fixture->value(QStringLiteral("SELECT count(*) FROM requests")).toInt(), 3);
}

void RelayTest::every_call_is_accounted_for()
{
    const char *models[] = {"sim-chat", "s+status=500", "s+cut=2", "s+reset=0", "s+malformed", "s+nousage"};
    std::vector<std::thread> clients;
    for (int i = 0; i < 8; ++i) {
        clients.emplace_back([&] {
            for (int n = 0; n < 30; ++n)
                m_fixture->post("/v1/chat/completions", chat(models[n % 6], n % 2 == 0), m_key.key);
        });
    }
    for (auto &client : clients)
        client.join();
    QCOMPARE(m_fixture->value(QStringLiteral("SELECT count(*) FROM requests")).toInt(), 240);
    QCOMPARE(m_fixture->value(QStringLiteral("SELECT sum(attempts) FROM requests")).toULongLong(),
             m_simulator->tally().calls.load());
}

void RelayTest::clock_jumps_lose_nothing()
{
    const auto ask = [this] { return m_fixture->post("/v1/chat/completions", chat("sim-chat"), m_key.key).status; };
    constexpr std::int64_t kDay = 86'400'000;
    for (const std::int64_t shift : {0ll, 3 * kDay + 0ll, -2 * kDay + 0ll, 40 * kDay + 0ll, 0ll}) {
        m_fixture->installation().clock().shiftWall(shift);
        QCOMPARE(ask(), 200);
        QCOMPARE(ask(), 200);
    }
    QCOMPARE(m_fixture->value(QStringLiteral("SELECT count(*) FROM requests")).toInt(), 10);
    QCOMPARE(m_fixture->value(QStringLiteral("SELECT sum(requests) FROM usage_daily")).toInt(), 10);
    QCOMPARE(m_fixture->value(QStringLiteral("SELECT count(DISTINCT day) FROM usage_daily")).toInt(), 4);
}

// A gateway that serves TLS is the provider of a second one.
void RelayTest::tls_is_spoken_on_both_sides_and_verified()
{
    QTemporaryDir files;
    const QString certificate = files.filePath(QStringLiteral("certificate.pem"));
    const QString key = files.filePath(QStringLiteral("key.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                   QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                   QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
                   QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"), QStringLiteral("-days"),
                   QStringLiteral("2"), QStringLiteral("-out"), certificate, QStringLiteral("-keyout"), key});
    QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);

    GatewayFixture provider({{"tls_certificate", certificate.toStdString()}, {"tls_key", key.toStdString()}});
    provider.addSimulated(*m_simulator);
    const auto providerKey = provider.issueKey();
    QVERIFY(provider.address().rfind("https://", 0) == 0);
    QCOMPARE(provider.post("/v1/chat/completions", chat("sim-chat"), providerKey.key).status, 200);

    const auto addTlsChannel = [&](GatewayFixture &gateway) {
        ChannelDraft draft;
        draft.name = "tls";
        draft.kind = ChannelKind::OpenAi;
        draft.baseUrl = provider.address();
        draft.models = std::vector<std::string>{"*"};
        draft.addKeys = std::vector<std::string>{providerKey.key};
        gateway.addChannel(draft);
        return gateway.issueKey();
    };
    GatewayFixture trusting({{"upstream_ca_file", certificate.toStdString()}});
    const auto trusted = addTlsChannel(trusting);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(trusting.post("/v1/chat/completions", chat("sim-chat"), trusted.key).status, 200);
        const auto stream =
            trusting.post("/v1/chat/completions", chat("sim-chat+huge=200000+chunks=6", true), trusted.key);
        QVERIFY(stream.whole && stream.body.find("[DONE]") != std::string::npos);
        QVERIFY(stream.body.size() > 1'200'000);
    }
    QCOMPARE(trusting.requestsWith(Outcome::Success), 6);

    GatewayFixture suspicious;
    const auto refused = addTlsChannel(suspicious);
    const auto answer = suspicious.post("/v1/chat/completions", chat("sim-chat"), refused.key);
    QCOMPARE(answer.status, 502);
    QVERIFY(answer.body.find("upstream_tls_error") != std::string::npos);
}

void RelayTest::operators_routes_move_to_a_listener_of_their_own()
{
    Gateway gateway(m_fixture->installation());
    Gateway::Options options;
    options.port = 0;
    options.workers = 2;
    options.operatorRoutes = [](Router &router, QObject *) {
        router.add("GET", "/admin/keys", [](const RouteMatch &match) { match.exchange->respond(200, "", ""); });
    };
    QVERIFY(gateway.start(options));
    QCOMPARE(gateway.adminAddress(), gateway.address());
    QCOMPARE(GatewayFixture::getUrl(gateway.address() + "/admin/keys").status, 200);
    QCOMPARE(GatewayFixture::getUrl(gateway.address() + "/v1/models").status, 200);
    gateway.stop();

    options.adminHost = "127.0.0.1";
    QVERIFY(gateway.start(options));
    QVERIFY(gateway.adminAddress() != gateway.address());
    QCOMPARE(GatewayFixture::getUrl(gateway.address() + "/admin/keys").status, 404);
    QCOMPARE(GatewayFixture::getUrl(gateway.adminAddress() + "/admin/keys").status, 200);
    QCOMPARE(GatewayFixture::getUrl(gateway.adminAddress() + "/v1/models").status, 404);
}

QTEST_GUILESS_MAIN(RelayTest)
#include "relay_test.moc"
