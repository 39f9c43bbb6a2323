#include "tests/admin/running_turnpike.h"

#include <QTest>
#include <future>

/// /admin/live of the program itself.
class LiveTest : public QObject
{
    Q_OBJECT

    Turnpike m_turnpike;
    std::string m_key;
    int m_keyId = 0;

    std::future<Answer> stream()
    {
        const nlohmann::json body{{"model", "sim+gap=20+chunks=3000"},
                                  {"stream", true},
                                  {"messages", {{{"role", "user"}, {"content", "Hi"}}}}};
        return std::async(std::launch::async, [this, text = body.dump()] { return m_turnpike.chat(m_key, text); });
    }
    nlohmann::json live(const std::string &query = {}) const
    {
        return m_turnpike.admin("GET", "/admin/live" + query).json();
    }
    bool runs(int total) const
    {
        return QTest::qWaitFor(
            [this, total] {
                const auto now = live();
                return now["total"] == total && now["requests"].size() == std::size_t(total) &&
                       (total == 0 || now["requests"][0]["output_tokens"] > 0);
            },
            10'000);
    }
    nlohmann::json audited() const
    {
        return m_turnpike.admin("GET", "/admin/audit").json()["items"][0]; // the newest
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_turnpike.start());
        const nlohmann::json channel{
            {"name", "sim"}, {"kind", "simulator"}, {"base_url", "simulator:"}, {"models", {"*"}}, {"keys", {"k"}}};
        QCOMPARE(m_turnpike.admin("POST", "/admin/channels", channel.dump()).status, 200);
        const auto created = m_turnpike.admin("POST", "/admin/keys", R"({"label":"streams"})").json();
        m_keyId = created["id"];
        m_key = created["key"];
    }

    void aStreamIsListedWithItsFields()
    {
        auto client = stream();
        QVERIFY(runs(1));
        const auto now = live("?key=" + std::to_string(m_keyId));
        QCOMPARE(now["streams"].get<int>(), 1);
        const auto row = now["requests"][0];
        QCOMPARE(row["label"].get<std::string>(), std::string("streams"));
        QCOMPARE(row["channel"].get<std::string>(), std::string("sim"));
        QCOMPARE(row["route"].get<std::string>(), std::string("/v1/chat/completions"));
        QVERIFY(row["first_byte_ms"].is_number());
        QVERIFY(!row.contains("key"));
        QCOMPARE(live("?key=" + std::to_string(m_keyId + 1))["total"].get<int>(), 0);
        QCOMPARE(live("?limit=1")["requests"].size(), std::size_t(1));

        const std::string id = row["id"];
        QCOMPARE(m_turnpike.admin("POST", "/admin/live/" + id + "/stop").body, std::string("{\"ok\":true}"));
        const Answer answer = client.get();
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.find("\"code\":\"request_stopped\"") != std::string::npos);
        QCOMPARE(answer.header("X-Request-Id"), id);
        QVERIFY(runs(0));
        QCOMPARE(m_turnpike.admin("POST", "/admin/live/" + id + "/stop").code(), std::string("not_found"));
        QCOMPARE(audited()["action"].get<std::string>(), std::string("request.stop"));
        QCOMPARE(audited()["actor"].get<std::string>(), std::string("admin-token"));
        QCOMPARE(audited()["subject"].get<std::string>(), "request:" + id);
        const auto recorded = [this] { return m_turnpike.admin("GET", "/admin/requests").json()["items"]; };
        QTRY_COMPARE_WITH_TIMEOUT(recorded().size(), std::size_t(1), 10'000);
        QCOMPARE(recorded()[0]["outcome"].get<std::string>(), std::string("stopped"));
        QVERIFY(recorded()[0]["output_tokens"].get<int>() > 0);
    }

    void allOfAKeyAreStopped()
    {
        std::vector<std::future<Answer>> clients;
        for (int i = 0; i < 3; ++i)
            clients.push_back(stream());
        QVERIFY(runs(3));
        const std::string path = "/admin/live/stop?key=" + std::to_string(m_keyId);
        QCOMPARE(m_turnpike.admin("POST", path).body, std::string("{\"stopped\":3}"));
        for (auto &client : clients)
            QVERIFY(client.get().body.find("request_stopped") != std::string::npos);
        QCOMPARE(audited()["subject"].get<std::string>(), "key:" + std::to_string(m_keyId));
        QCOMPARE(m_turnpike.admin("POST", path).body, std::string("{\"stopped\":0}"));
    }

    void wrongQuestionsAreRefused_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("filter") << "GET"
                                << "/admin/live?model=x" << 400 << "unknown_parameter";
        QTest::newRow("key") << "GET"
                             << "/admin/live?key=x" << 400 << "invalid_value";
        QTest::newRow("limit") << "GET"
                               << "/admin/live?limit=1001" << 400 << "invalid_value";
        QTest::newRow("no key") << "POST"
                                << "/admin/live/stop" << 400 << "invalid_value";
        QTest::newRow("no id") << "POST"
                               << "/admin/live/17/stop" << 404 << "not_found";
        QTest::newRow("no request") << "POST"
                                    << "/admin/live/req_0000000000000001/stop" << 404 << "not_found";
        QTest::newRow("method") << "POST"
                                << "/admin/live" << 405 << "method_not_allowed";
    }
    void wrongQuestionsAreRefused()
    {
        QFETCH(QString, method);
        QFETCH(QString, path);
        const Answer answer = m_turnpike.admin(qPrintable(method), path.toStdString());
        QTEST(answer.status, "status");
        QTEST(QString::fromStdString(answer.code()), "code");
    }

    void strangersSeeAndStopNothing()
    {
        QCOMPARE(m_turnpike.get("/admin/live").status, 401);
        QCOMPARE(request("POST", m_turnpike.server().address() + "/admin/live/stop?key=1").status, 401);
    }
};

QTEST_GUILESS_MAIN(LiveTest)
#include "live_test.moc"
