#include "tests/admin/running_turnpike.h"

#include <QTest>

using Json = nlohmann::json;

/// Services and their pools over the operators' interface.
class ServicesTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<SimulatedProvider> m_provider;
    std::unique_ptr<Turnpike> m_turnpike;

    static constexpr const char *kConfigs = "/api/admin/proxy-configs";
    Answer post(const std::string &path, const Json &body) { return m_turnpike->admin("POST", path, body.dump()); }
    Json draft(const std::string &slug) const
    {
        return {{"slug", slug}, {"name", "A service"}, {"target_url", "http://127.0.0.1:9/base/"}};
    }
    /// Its path.
    std::string made(const Json &body)
    {
        const Answer answer = post(kConfigs, body);
        return answer.status == 200 ? kConfigs + ("/" + std::to_string(answer.json()["id"].get<std::int64_t>()))
                                    : answer.body;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_provider = std::make_unique<SimulatedProvider>();
        QVERIFY(m_provider->start());
        m_turnpike = std::make_unique<Turnpike>();
        QVERIFY(m_turnpike->start());
    }

    void aServiceIsMadeChangedAndDeleted()
    {
        Json body = draft("first");
        body.update({{"method", "GET, POST"},
                     {"key_location", "query"},
                     {"key_name", "api_key"},
                     {"price_per_request", "0.0025"},
                     {"groups", {"default", "vip"}},
                     {"keys", {"secret-of-the-service-1"}}});
        const std::string path = made(body);
        const Answer shown = m_turnpike->admin("GET", path);
        QCOMPARE(shown.status, 200);
        QVERIFY(shown.body.find("secret-of-the-service-1") == std::string::npos);
        const Json service = shown.json();
        QCOMPARE(service["slug"].get<std::string>(), std::string("first"));
        QCOMPARE(service["kind"].get<std::string>(), std::string("GENERIC"));
        QCOMPARE(service["target_url"].get<std::string>(), std::string("http://127.0.0.1:9/base"));
        QCOMPARE(service["method"].get<std::string>(), std::string("GET, POST"));
        QCOMPARE(service["key_location"].get<std::string>(), std::string("query"));
        QCOMPARE(service["price_per_request"].get<std::string>(), std::string("0.0025"));
        QVERIFY(service["active"].get<bool>());
        QCOMPARE(service["keys_total"].get<int>(), 1);
        QCOMPARE(service["keys_healthy"].get<int>(), 1);

        QCOMPARE(m_turnpike->admin("PATCH", path, R"({"active":false,"method":"ANY","slug":"second"})").status, 200);
        const Json changed = m_turnpike->admin("GET", path).json();
        QVERIFY(!changed["active"].get<bool>());
        QCOMPARE(changed["method"].get<std::string>(), std::string());
        QCOMPARE(changed["slug"].get<std::string>(), std::string("second"));
        QCOMPARE(changed["key_name"].get<std::string>(), std::string("api_key"));
        const Json late{{"name", "x"}, {"if_updated_at", service["updated_at"]}};
        QCOMPARE(m_turnpike->admin("PUT", path, late.dump()).status, 409);

        const auto id = std::to_string(service["id"].get<std::int64_t>());
        QVERIFY(m_turnpike->admin("GET", "/admin/channels").json()["channels"].empty());
        QCOMPARE(m_turnpike->admin("PATCH", "/admin/channels/" + id, R"({"weight":2})").status, 404);
        QCOMPARE(m_turnpike->admin("DELETE", "/admin/channels/" + id).status, 404);
        QCOMPARE(m_turnpike->admin("DELETE", path).status, 200);
        QCOMPARE(m_turnpike->admin("GET", path).status, 404);
    }

    void aServiceMayBeClosedToOurOwnNetworks()
    {
        Json body = draft("closed");
        body["public_only"] = true;
        const Answer inside = post(kConfigs, body);
        QCOMPARE(inside.status, 400);
        QCOMPARE(inside.json()["error"]["param"].get<std::string>(), std::string("target_url"));
        body["target_url"] = "http://search.example/base";
        const std::string path = made(body);
        QVERIFY(m_turnpike->admin("GET", path).json()["public_only"].get<bool>());
        QCOMPARE(m_turnpike->admin("PATCH", path, "{\"target_url\":\"http://10.0.0.7/\"}").status, 400);
        QCOMPARE(m_turnpike->admin("PATCH", path, R"({"public_only":false})").status, 200);
        QVERIFY(!m_turnpike->admin("GET", path).json()["public_only"].get<bool>());
        QCOMPARE(m_turnpike->admin("DELETE", path).status, 200);
    }

    void aListIsReadPageByPage()
    {
        const std::string paths[] = {made(draft("page-1")), made(draft("page-2")), made(draft("page-3"))};
        const Json first = m_turnpike->admin("GET", "/admin/services?limit=2").json();
        QCOMPARE(first["services"].size(), 2u);
        const auto next = std::to_string(first["next"].get<std::int64_t>());
        const Json rest = m_turnpike->admin("GET", "/admin/services?limit=2&after=" + next).json();
        QCOMPARE(rest["services"].size(), 1u);
        QVERIFY(rest["next"].is_null());
        QCOMPARE(rest["services"][0]["slug"].get<std::string>(), std::string("page-3"));
        QCOMPARE(m_turnpike->admin("GET", kConfigs).json()["proxy_configs"].size(), 3u);
        for (const std::string &path : paths)
            QCOMPARE(m_turnpike->admin("DELETE", path).status, 200);
    }

    void keysAreImportedWithCounts()
    {
        const std::string path = made(draft("pool"));
        QCOMPARE(post(path + "/keys", {{"key", "imported-secret-key-0"}}).status, 200);
        QCOMPARE(post(path + "/keys", {{"key", "imported-secret-key-0"}}).status, 409);
        QCOMPARE(post(path + "/keys", {{"key", "has a space"}}).status, 400);
        const std::string lines = "imported-secret-key-1\r\n\n  imported-secret-key-2  \nimported-secret-key-0\n"
                                  "imported-secret-key-1\nthis one is no provider key\n";
        const Answer text = m_turnpike->admin("POST", path + "/keys/batch", lines);
        QCOMPARE(text.status, 200);
        QCOMPARE(text.json()["success_count"].get<int>(), 2);
        QCOMPARE(text.json()["skipped_count"].get<int>(), 2);
        QCOMPARE(text.json()["failed_count"].get<int>(), 1);
        QVERIFY(text.body.find("is no provider") == std::string::npos); // masked
        const Answer list = post(path + "/keys/batch", {"imported-secret-key-2", "imported-secret-key-3"});
        QCOMPARE(list.json()["success_count"].get<int>(), 1);
        QCOMPARE(list.json()["skipped_count"].get<int>(), 1);
        QCOMPARE(post(path + "/keys/batch", {{"keys", {"imported-secret-key-4"}}}).json()["success_count"].get<int>(),
                 1);
        QCOMPARE(post(path + "/keys/batch", {1, 2}).status, 400);
        QCOMPARE(m_turnpike->admin("POST", path + "/keys/batch", "\n").status, 400);

        const Answer keys = m_turnpike->admin("GET", path + "/keys");
        QCOMPARE(keys.json()["keys"].size(), 5u);
        QVERIFY(keys.body.find("imported-secret-key") == std::string::npos);
        const auto id = keys.json()["keys"][0]["id"].get<std::int64_t>();
        QCOMPARE(m_turnpike->admin("DELETE", "/api/admin/keys/" + std::to_string(id)).status, 200);
        QCOMPARE(m_turnpike->admin("DELETE", "/api/admin/keys/" + std::to_string(id)).status, 404);
        QCOMPARE(m_turnpike->admin("GET", path).json()["keys_total"].get<int>(), 4);
        const Answer audit = m_turnpike->admin("GET", "/admin/audit");
        QVERIFY(audit.body.find("service.add_keys") != std::string::npos);
        QVERIFY(audit.body.find("imported-secret-key") == std::string::npos);
        QVERIFY(m_turnpike->server().errors().find("imported-secret-key") == std::string::npos);
        QCOMPARE(m_turnpike->admin("DELETE", path).status, 200);
    }

    void aTestReachesTheTargetOfAServiceAlone()
    {
        Json body = draft("tried");
        body["target_url"] = m_provider->address();
        const std::string path = made(body);
        const Answer reached = m_turnpike->admin("POST", path + "/test");
        QCOMPARE(reached.status, 200);
        QCOMPARE(reached.json()["status"].get<int>(), 404); // there is nothing at its root
        QCOMPARE(reached.json()["outcome"].get<std::string>(), std::string("not_found"));
        QVERIFY(reached.json()["latency_ms"].get<std::int64_t>() >= 0);
        QCOMPARE(m_turnpike->admin("GET", path).json()["requests_24h"].get<int>(), 0); // nothing is booked

        const std::string id = path.substr(path.rfind('/'));
        QCOMPARE(post("/admin/channels" + id + "/test", Json::object()).status, 404);
        QCOMPARE(post("/admin/channels" + id + "/balance", Json::object()).status, 404);
        const Answer channel = post(
            "/admin/channels",
            {{"name", "a channel"}, {"kind", "openai"}, {"base_url", m_provider->address()}, {"models", {"sim-chat"}}});
        const std::string other = "/" + std::to_string(channel.json()["id"].get<std::int64_t>());
        QCOMPARE(m_turnpike->admin("POST", kConfigs + other + "/test").status, 404);
        QCOMPARE(m_turnpike->admin("DELETE", "/admin/channels" + other).status, 200);
        QCOMPARE(m_turnpike->admin("PATCH", path, "{\"target_url\":\"http://127.0.0.1:9\"}").status, 200);
        const Json none = m_turnpike->admin("POST", path + "/test").json();
        QCOMPARE(none["outcome"].get<std::string>(), std::string("unreachable"));
        QCOMPARE(none["status"].get<int>(), 0);
        QCOMPARE(m_turnpike->admin("DELETE", path).status, 200);
    }

    void aServiceIsNoChannelToPinARequestTo()
    {
        Json body = draft("pinned");
        body["target_url"] = m_provider->address();
        body["keys"] = {"sk-provider-secret-0001"};
        const std::string path = made(body);
        const std::string key = post("/admin/keys", {{"label", "pins"}}).json()["key"];
        const Json chat{{"model", "sim-chat"}, {"messages", {{{"role", "user"}, {"content", "hi"}}}}};
        const Answer refused = m_turnpike->chat(key, chat.dump(),
                                                {"X-Turnpike-Channel: " + path.substr(path.rfind('/') + 1),
                                                 std::string("x-admin-token: ") + Turnpike::kToken});
        QCOMPARE(refused.status, 503);
        QVERIFY2(refused.body.find("does not exist") != std::string::npos, refused.body.c_str());
        QCOMPARE(m_turnpike->admin("DELETE", path).status, 200);
    }

    void whatIsCalledIsCounted()
    {
        Json body = draft("counted");
        body["target_url"] = m_provider->address();
        body["keys"] = {"sk-provider-secret-0001"};
        const std::string path = made(body);
        const std::string key = post("/admin/keys", {{"label", "caller"}}).json()["key"];
        QCOMPARE(m_turnpike->get("/proxy/counted/v1/models", {"X-Proxy-Key: " + key}).status, 200);
        QCOMPARE(m_turnpike->get("/proxy/counted/no-such-path", {"X-Proxy-Key: " + key}).status, 404);
        QTRY_COMPARE(m_turnpike->admin("GET", path).json()["requests_24h"].get<int>(), 2);
        QCOMPARE(m_turnpike->admin("GET", path).json()["failures_24h"].get<int>(), 1);
        QCOMPARE(m_turnpike->admin("DELETE", path).status, 200);
    }

    void wrongFieldsAreRefused_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("param");
        const auto row = [](const char *change, const char *param) { QTest::newRow(change) << change << param; };
        row(R"({"slug":"Upper"})", "slug");
        row(R"({"slug":"a/b"})", "slug");
        row(R"({"slug":""})", "slug");
        row(R"({"kind":"OTHER"})", "kind");
        row(R"({"kind":"LLM"})", "api_format");
        row(R"({"kind":"LLM","api_format":"deepseek"})", "api_format");
        row(R"({"method":"FETCH"})", "method");
        row(R"({"key_location":"cookie"})", "key_location");
        row(R"({"key_name":"a b"})", "key_name");
        row(R"({"key_name":"Host"})", "key_name");
        row(R"({"key_name":"Transfer-Encoding"})", "key_name");
        row("{\"target_url\":\"ftp://host/\"}", "target_url"); // moc takes // in a raw text for a comment
        row("{\"target_url\":\"http://host/a/../b\"}", "target_url");
        row(R"({"price_per_request":"-1"})", "price_per_request");
        row(R"({"price_per_request":"0.0000000001"})", "price_per_request");
        row(R"({"groups":[]})", "groups");
        row(R"({"no_such":1})", "no_such");
    }
    void wrongFieldsAreRefused()
    {
        QFETCH(QString, change);
        QFETCH(QString, param);
        Json body = draft("wrong");
        body.update(Json::parse(change.toStdString()));
        const Answer answer = post(kConfigs, body);
        QVERIFY2(answer.status == 400, answer.body.c_str());
        QCOMPARE(QString::fromStdString(answer.json()["error"]["param"].get<std::string>()), param);
    }

    void aSlugIsOfOneService()
    {
        const std::string path = made(draft("taken"));
        const Answer again = post(kConfigs, draft("taken"));
        QCOMPARE(again.status, 409);
        QCOMPARE(again.code(), std::string("slug_exists"));
        QCOMPARE(m_turnpike->admin("DELETE", path).status, 200);
    }

    void onlyOperatorsGetIn()
    {
        for (const char *path : {"/admin/services", kConfigs})
            QCOMPARE(m_turnpike->get(path).status, 401);
    }
};

QTEST_GUILESS_MAIN(ServicesTest)
#include "services_test.moc"
