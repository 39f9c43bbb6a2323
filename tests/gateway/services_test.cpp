// Services from the client to their target and back.
#include "server/operations/service_draft.h"
#include "tests/gateway/gateway_fixture.h"
#include "tests/gateway/stand_in_target.h"

#include <QTest>
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <thread>

using namespace turnpike;

namespace {

const std::string kSecret = "sk-pool-secret-value-";
constexpr std::int64_t kPrice = 2'500'000; // $0.0025

std::string secretNumber(int n)
{
    return kSecret + std::to_string(n);
}

/// What is logged while it lives.
class LogCatcher
{
public:
    LogCatcher() { s_previous = qInstallMessageHandler(take); }
    ~LogCatcher() { qInstallMessageHandler(s_previous); }
    static bool mentions(const std::string &text)
    {
        const std::scoped_lock lock(s_mutex);
        return s_text.find(text) != std::string::npos;
    }

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        {
            const std::scoped_lock lock(s_mutex);
            s_text += message.toStdString() + "\n";
        }
        s_previous(type, context, message);
    }
    static inline std::mutex s_mutex;
    static inline std::string s_text;
    static inline QtMessageHandler s_previous = nullptr;
};

} // namespace

class ServicesTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<GatewayFixture> m_fixture;
    IssuedKey m_key;

    static ServiceDraft draftTo(const std::string &url, int keys = 1)
    {
        ServiceDraft draft;
        draft.slug = "target";
        draft.channel.baseUrl = url;
        draft.channel.addKeys.emplace();
        for (int i = 0; i < keys; ++i)
            draft.channel.addKeys->push_back(secretNumber(i));
        return draft;
    }
    HttpAnswer send(const char *method, const std::string &path, const std::string &body = {},
                    std::vector<std::string> headers = {}) const
    {
        headers.push_back("Authorization: Bearer " + m_key.key);
        return m_fixture->send(method, path, body, headers);
    }
    std::string code(const HttpAnswer &answer) const
    {
        const auto json = nlohmann::json::parse(answer.body, nullptr, false);
        return json.is_object() && json.contains("error") ? json["error"].value("code", "") : answer.body;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GatewayFixture>();
        KeyDraft draft;
        draft.requestsPerDay = KeyDraft::Limit(0);
        m_key = m_fixture->issueKey(draft);
    }
    void cleanup() { m_fixture.reset(); }

    void a_request_passes_as_it_was_sent()
    {
        StandInTarget target;
        m_fixture->addService(draftTo(target.url() + "/base"));
        const std::string body("\0\x01 raw \xff bytes\r\n", 16);
        const auto answer = send("PUT", "/proxy/target/a%2Fb//c;x=1?q=%20+&&r", body,
                                 {"Content-Type: application/x-odd", "X-Custom: kept", "Cookie: mine=1",
                                  "X-Forwarded-For: 10.0.0.1", "X-Api-Key: not-ours", "Connection: X-Hop", "X-Hop: 1"});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, std::string("fine"));
        const auto asked = target.last();
        QCOMPARE(asked.requestLine(), std::string("PUT /base/a%2Fb//c;x=1?q=%20+&&r HTTP/1.1"));
        QCOMPARE(asked.body, body);
        QVERIFY(asked.has("\r\nContent-Type: application/x-odd\r\n"));
        QVERIFY(asked.has("\r\nX-Custom: kept\r\n"));
        QVERIFY(asked.has("\r\nAuthorization: Bearer " + secretNumber(0) + "\r\n"));
        for (const char *stays : {"Cookie", "X-Forwarded-For", "X-Api-Key", "X-Hop"})
            QVERIFY2(!asked.has(stays), stays);
        QVERIFY(!asked.has(m_key.key));
    }

    void every_method_passes()
    {
        StandInTarget target;
        m_fixture->addService(draftTo(target.url()));
        for (const char *method : {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
            QCOMPARE(send(method, "/proxy/target").status, 200);
            QCOMPARE(target.last().requestLine(), std::string(method) + " / HTTP/1.1");
        }
        const std::size_t before = target.asked().size();
        const auto preflight = send("OPTIONS", "/proxy/target/x", {}, {"Access-Control-Request-Method: PUT"});
        QCOMPARE(preflight.status, 204);
        QVERIFY(preflight.header("access-control-allow-methods").find("PUT") != std::string::npos);
        QCOMPARE(target.asked().size(), before);
    }

    void a_key_in_the_query_is_ours_alone()
    {
        StandInTarget target([](const StandInTarget::Asked &asked) {
            return asked.has("/moved")
                       ? StandInTarget::respond(302, "", "Location: /new?a=1&api_key=" + secretNumber(0) + "\r\n")
                       : StandInTarget::respond(200, "fine", "X-Echo: " + secretNumber(0) + "\r\nX-Other: 1\r\n");
        });
        auto draft = draftTo(target.url());
        draft.keyLocation = KeyLocation::Query;
        draft.keyName = "api_key";
        m_fixture->addService(draft);
        const auto answer = send("GET", "/proxy/target/x?a=%31&api%5Fkey=mine&api_key=again&b");
        QCOMPARE(target.last().requestLine(), "GET /x?a=%31&b&api_key=" + secretNumber(0) + " HTTP/1.1");
        QVERIFY(!target.last().has("Authorization"));
        QCOMPARE(answer.header("x-other"), std::string("1"));
        QVERIFY(answer.header("x-echo").empty()); // it has the provider key in it
        const auto moved = send("GET", "/proxy/target/moved");
        QCOMPARE(moved.status, 302);
        QCOMPARE(moved.header("location"), std::string("/new?a=1"));
    }

    void with_x_proxy_key_the_other_credentials_are_the_services()
    {
        StandInTarget target;
        auto draft = draftTo(target.url());
        draft.keyName = "X-Service-Key";
        m_fixture->addService(draft);
        const auto answer = m_fixture->send(
            "GET", "/proxy/target/x", {},
            {"X-Proxy-Key: " + m_key.key, "Authorization: Basic dTpw", "x-api-key: theirs", "X-Service-Key: forged"});
        QCOMPARE(answer.status, 200);
        QVERIFY(target.last().has("\r\nAuthorization: Basic dTpw\r\n"));
        QVERIFY(target.last().has("\r\nx-api-key: theirs\r\n"));
        QVERIFY(target.last().has("\r\nX-Service-Key: " + secretNumber(0) + "\r\n"));
        QVERIFY(!target.last().has("forged"));
        QVERIFY(!target.last().has(m_key.key));
        QCOMPARE(
            m_fixture->send("GET", "/proxy/target/x", {}, {"X-Proxy-Key: wrong", "Authorization: Bearer " + m_key.key})
                .status,
            401);
    }

    void keys_take_turns_exactly()
    {
        constexpr int kThreads = 8, kEach = 40, kKeys = 4;
        StandInTarget target;
        m_fixture->addService(draftTo(target.url(), kKeys));
        std::vector<std::thread> clients;
        for (int i = 0; i < kThreads; ++i) {
            clients.emplace_back([this] {
                for (int n = 0; n < kEach; ++n)
                    send("GET", "/proxy/target/x");
            });
        }
        for (std::thread &client : clients)
            client.join();
        std::map<std::string, int> used;
        for (const auto &asked : target.asked()) {
            const auto at = asked.head.find(kSecret);
            ++used[asked.head.substr(at, kSecret.size() + 1)];
        }
        QCOMPARE(used.size(), std::size_t{kKeys});
        for (const auto &[secret, count] : used)
            QCOMPARE(count, kThreads * kEach / kKeys);
    }

    void a_refused_key_is_followed_by_the_next_whatever_the_method_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 402, 403, 429})
            QTest::newRow(std::to_string(status).c_str()) << status;
    }
    void a_refused_key_is_followed_by_the_next_whatever_the_method()
    {
        QFETCH(int, status);
        StandInTarget target([status](const StandInTarget::Asked &asked) {
            return asked.has(secretNumber(0)) ? StandInTarget::respond(status, "no")
                                              : StandInTarget::respond(200, "yes");
        });
        m_fixture->addService(draftTo(target.url(), 2));
        const auto answer = send("POST", "/proxy/target/x", "body");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, std::string("yes"));
        QCOMPARE(target.asked().size(), 2u);
        QCOMPARE(target.last().body, std::string("body"));
    }

    void a_refusal_of_every_key_does_not_speak_of_them()
    {
        LogCatcher log;
        StandInTarget target([](const StandInTarget::Asked &asked) {
            const auto at = asked.head.find(kSecret);
            return StandInTarget::respond(401, "wrong key " + asked.head.substr(at, kSecret.size() + 1));
        });
        m_fixture->addService(draftTo(target.url(), 2));
        const auto answer = send("GET", "/proxy/target/x");
        QCOMPARE(answer.status, 502);
        QCOMPARE(code(answer), std::string("upstream_auth_error"));
        QVERIFY(answer.body.find(kSecret) == std::string::npos);
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT count(*) FROM attempts")).toInt(), 2);
        QVERIFY(!LogCatcher::mentions(kSecret));
        QVERIFY(
            m_fixture->value(QStringLiteral("SELECT count(*) FROM audit_log WHERE after LIKE '%sk-pool-secret-value%'"))
                .toInt() == 0);
    }

    void a_limit_of_every_key_passes_with_its_wait()
    {
        StandInTarget target([](const StandInTarget::Asked &) {
            return StandInTarget::respond(429, "later", "Retry-After: 7\r\nX-RateLimit-Limit-Requests: 9\r\n");
        });
        m_fixture->addService(draftTo(target.url(), 2));
        const auto answer = send("GET", "/proxy/target/x");
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.body, std::string("later"));
        QCOMPARE(answer.header("retry-after"), std::string("7"));
        QVERIFY(answer.header("x-ratelimit-limit-requests").empty()); // of the operator's account
        QCOMPARE(target.asked().size(), 2u);
    }

    void what_may_have_been_done_is_not_done_twice()
    {
        StandInTarget target([](const StandInTarget::Asked &) { return std::string(); });
        m_fixture->addService(draftTo(target.url(), 3));
        QCOMPARE(send("POST", "/proxy/target/x", "order").status, 502);
        QCOMPARE(target.asked().size(), 1u);
        QCOMPARE(send("GET", "/proxy/target/x").status, 502);
        QVERIFY(target.asked().size() > 2u);
    }

    void answers_pass_whatever_they_are()
    {
        StandInTarget target([](const StandInTarget::Asked &asked) -> std::string {
            if (asked.has("/none"))
                return "HTTP/1.1 204 X\r\nX-Mark: 1\r\n\r\n";
            if (asked.has("/same"))
                return "HTTP/1.1 304 X\r\nETag: \"e\"\r\n\r\n";
            if (asked.has("HEAD "))
                return "HTTP/1.1 200 X\r\nContent-Length: 12345\r\nContent-Type: image/png\r\n\r\n";
            if (asked.has("/bad"))
                return StandInTarget::respond(500, "oh",
                                              "Content-Type: text/odd\r\nSet-Cookie: a=b\r\n"
                                              "Strict-Transport-Security: max-age=9\r\n");
            if (asked.has("/big"))
                return StandInTarget::respond(200, std::string(3'000'000, 'x'), "Content-Encoding: gzip\r\n");
            return "HTTP/1.1 201 X\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
        });
        m_fixture->addService(draftTo(target.url()));
        const auto none = send("DELETE", "/proxy/target/none");
        QCOMPARE(none.status, 204);
        QCOMPARE(none.header("x-mark"), std::string("1"));
        const auto same = send("GET", "/proxy/target/same");
        QCOMPARE(same.status, 304);
        QCOMPARE(same.header("etag"), std::string("\"e\""));
        QVERIFY(same.header("content-length").empty());
        const auto head = send("HEAD", "/proxy/target/x");
        QVERIFY(head.whole && head.body.empty());
        QCOMPARE(head.header("content-length"), std::string("12345"));
        QCOMPARE(head.header("content-type"), std::string("image/png"));
        const auto bad = send("GET", "/proxy/target/bad");
        QCOMPARE(bad.status, 500);
        QCOMPARE(bad.body, std::string("oh"));
        QCOMPARE(bad.header("content-type"), std::string("text/odd"));
        QVERIFY(bad.header("set-cookie").empty() && bad.header("strict-transport-security").empty());
        const auto big = send("GET", "/proxy/target/big");
        QVERIFY(big.whole);
        QCOMPARE(big.body.size(), 3'000'000u);
        QCOMPARE(big.header("content-encoding"), std::string("gzip"));
        const auto chunked = send("GET", "/proxy/target/x");
        QCOMPARE(chunked.status, 201);
        QCOMPARE(chunked.body, std::string("abc"));
        QCOMPARE(m_fixture->requestsWith(Outcome::Success), 5);
        QCOMPARE(m_fixture->requestsWith(Outcome::ProviderError), 1);
    }

    void a_broken_answer_is_seen_as_broken()
    {
        StandInTarget target([](const StandInTarget::Asked &) {
            return "HTTP/1.1 200 X\r\nConnection: close\r\nContent-Length: 2000000\r\n\r\n" +
                   std::string(1'000'000, 'x');
        });
        auto draft = draftTo(target.url());
        draft.price = kPrice;
        m_fixture->addService(draft);
        QVERIFY(!send("GET", "/proxy/target/x").whole);
        QCOMPARE(m_fixture->requestsWith(Outcome::Broken), 1);
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT sum(cost) FROM requests")).toLongLong(), 0);
    }

    void a_success_costs_its_price()
    {
        StandInTarget target([](const StandInTarget::Asked &asked) {
            return StandInTarget::respond(asked.has("/fail") ? 404 : 200, "x");
        });
        auto draft = draftTo(target.url());
        draft.price = kPrice;
        const auto id = m_fixture->addService(draft);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(send("GET", "/proxy/target/x").status, 200);
        QCOMPARE(send("GET", "/proxy/target/fail").status, 404);
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT sum(cost) FROM requests WHERE status = 200")).toLongLong(),
                 3 * kPrice);
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT sum(cost) FROM requests WHERE status = 404")).toLongLong(), 0);
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT sum(cost) FROM usage_daily")).toLongLong(), 3 * kPrice);
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT sum(cost) FROM usage_hourly")).toLongLong(), 3 * kPrice);
        QCOMPARE(m_fixture
                     ->value(QStringLiteral("SELECT group_concat(DISTINCT route || ' ' || model || ' ' || channel_id) "
                                            "FROM requests"))
                     .toString(),
                 QStringLiteral("/proxy/target proxy/target %1").arg(id));
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT sum(counted) FROM requests")).toInt(), 3);
    }

    void refusals_have_their_code_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown") << "GET"
                                 << "/proxy/nothing/x" << 404 << "service_not_found";
        QTest::newRow("encoded slug") << "GET"
                                      << "/proxy/%74arget/x" << 404 << "service_not_found";
        QTest::newRow("another kind") << "GET"
                                      << "/llm/target/x" << 404 << "service_not_found";
        QTest::newRow("method") << "DELETE"
                                << "/proxy/target/x" << 405 << "method_not_allowed";
        QTest::newRow("up") << "GET"
                            << "/proxy/target/../x" << 400 << "invalid_path";
        QTest::newRow("up, encoded") << "GET"
                                     << "/proxy/target/..%2fx" << 400 << "invalid_path";
        QTest::newRow("up, encoded twice") << "GET"
                                           << "/proxy/target/%252e%252e/x" << 400 << "invalid_path";
        QTest::newRow("host") << "GET"
                              << "/proxy/target//other/x" << 400 << "invalid_path";
        QTest::newRow("backslash") << "GET"
                                   << "/proxy/target/a%5c..%5cb" << 400 << "invalid_path";
        QTest::newRow("group") << "GET"
                               << "/proxy/vip/x" << 403 << "service_not_allowed";
        QTest::newRow("off") << "GET"
                             << "/proxy/off/x" << 404 << "service_not_found";
    }
    void refusals_have_their_code()
    {
        QFETCH(QString, method);
        QFETCH(QString, path);
        QFETCH(int, status);
        QFETCH(QString, code);
        StandInTarget target;
        auto draft = draftTo(target.url());
        draft.methods = std::vector<std::string>{"GET", "POST"};
        m_fixture->addService(draft);
        draft.slug = "vip";
        draft.channel.groups = std::vector<std::string>{"vip"};
        m_fixture->addService(draft);
        draft.slug = "off";
        draft.channel.groups = std::vector<std::string>{"default"};
        draft.channel.enabled = false;
        m_fixture->addService(draft);
        const auto answer = send(method.toUtf8().constData(), path.toStdString());
        QCOMPARE(answer.status, status);
        QCOMPARE(QString::fromStdString(this->code(answer)), code);
        QCOMPARE(answer.header("allow"), std::string(status == 405 ? "GET, POST" : ""));
        QCOMPARE(target.asked().size(), 0u);
        QCOMPARE(m_fixture->send("GET", "/proxy/target/x", {}, {}).status, 401);
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT count(*) FROM requests")).toInt(), 0);
    }

    void a_key_of_some_models_uses_the_services_it_names()
    {
        StandInTarget target;
        m_fixture->addService(draftTo(target.url()));
        KeyDraft draft;
        draft.models = std::vector<std::string>{"sim-chat"};
        m_fixture->changeKey(m_key.id, draft);
        QCOMPARE(send("GET", "/proxy/target/x").status, 403);
        draft.models = std::vector<std::string>{"sim-chat", "proxy/target"};
        m_fixture->changeKey(m_key.id, draft);
        QCOMPARE(send("GET", "/proxy/target/x").status, 200);
    }

    void an_llm_service_is_asked_in_any_format()
    {
        auto simulator = Simulator::start({});
        QVERIFY(simulator.has_value());
        auto draft = draftTo((*simulator)->baseUrl());
        draft.slug = "own";
        draft.kind = ServiceKind::Llm;
        draft.apiFormat = ChannelKind::OpenAi;
        draft.price = kPrice;
        m_fixture->addService(draft);
        const std::string chat = R"({"model":"sim-chat","messages":[{"role":"user","content":"hi"}],"max_tokens":9})";
        for (const char *path : {"/v1/chat/completions", "/chat/completions", "/v1/v1/chat/completions"}) {
            const auto answer = send("POST", std::string("/llm/own") + path, chat);
            QCOMPARE(answer.status, 200);
            QVERIFY2(answer.body.find("chat.completion") != std::string::npos, answer.body.c_str());
            QVERIFY((*simulator)->tally().lastHead.find("Bearer " + secretNumber(0)) != std::string::npos);
        }
        const auto translated = send("POST", "/llm/own/v1/messages", chat);
        QCOMPARE(translated.status, 200);
        QCOMPARE(nlohmann::json::parse(translated.body)["type"].get<std::string>(), std::string("message"));
        const auto gemini = send("POST", "/llm/own/v1beta/models/sim-chat:generateContent",
                                 R"({"contents":[{"role":"user","parts":[{"text":"hi"}]}]})");
        QVERIFY2(gemini.status == 200 && gemini.body.find("candidates") != std::string::npos, gemini.body.c_str());
        const auto models = send("GET", "/llm/own/v1/v1/models");
        QVERIFY2(models.status == 200 && models.body.find("sim-chat") != std::string::npos, models.body.c_str());
        QCOMPARE(
            m_fixture
                ->value(
                    QStringLiteral("SELECT count(*) FROM requests WHERE route = '/llm/own' AND cost = %1").arg(kPrice))
                .toInt(),
            6);
        QCOMPARE(
            m_fixture->value(QStringLiteral("SELECT count(*) FROM requests WHERE model = 'sim-chat' AND output > 0"))
                .toInt(),
            5);
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT count(*) FROM requests WHERE model = 'llm/own'")).toInt(), 1);
        // no model leads to it
        QCOMPARE(send("POST", "/v1/chat/completions", chat).status, 404);
        QVERIFY(m_fixture->get("/v1/models", m_key.key).body.find("sim-chat") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ServicesTest)
#include "services_test.moc"
