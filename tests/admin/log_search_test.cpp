#include "tests/admin/running_turnpike.h"

#include <QDateTime>
#include <QTest>

/// The log searched and summed up over HTTP.
class LogSearchTest : public QObject
{
    Q_OBJECT

    Turnpike m_turnpike{{QStringLiteral("--quota-timezone"), QStringLiteral("UTC")}};

    Answer search(const std::string &body, Headers headers = {}) const
    {
        return m_turnpike.admin("POST", "/admin/requests/search", body, std::move(headers));
    }
    static std::string ofModel(const char *pattern)
    {
        const nlohmann::json condition{{"field", "model"}, {"values", {{{"pattern", pattern}}}}};
        return "\"conditions\":[" + condition.dump() + "]";
    }

    std::size_t audited() const { return m_turnpike.admin("GET", "/admin/audit").json()["items"].size(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_turnpike.start());
        const nlohmann::json channel{
            {"name", "sim"}, {"kind", "simulator"}, {"base_url", "simulator:"}, {"models", {"*"}}, {"keys", {"k"}}};
        QCOMPARE(m_turnpike.admin("POST", "/admin/channels", channel.dump()).status, 200);
        const std::string key = m_turnpike.admin("POST", "/admin/keys", R"({"label":"one"})").json()["key"];
        for (const char *model : {"sim-chat", "sim-large", "sim-chat"}) {
            const nlohmann::json body{{"model", model}, {"messages", {{{"role", "user"}, {"content", "Hi"}}}}};
            QCOMPARE(m_turnpike.chat(key, body.dump()).status, 200);
        }
        QTRY_COMPARE_WITH_TIMEOUT(search("{}").json()["items"].size(), std::size_t(3), 10'000);
    }

    void itemsAreThoseOfTheList()
    {
        const auto answer = search("").json();
        QVERIFY(answer["items"] == m_turnpike.admin("GET", "/admin/requests").json()["items"]);
        QCOMPARE(answer["items"][0]["cost"].get<std::string>(), std::string("0"));
        QVERIFY(answer["left"].is_null());
        QVERIFY(answer["whole"]["low"] == answer["items"][2]["id"]);
        QVERIFY(answer["whole"]["high"] > answer["items"][0]["id"]);
    }

    void pagesGoOnInBothDirections()
    {
        const auto all = search("{}").json()["items"];
        const auto first = search(R"({"limit":1})").json();
        QVERIFY(first["items"][0] == all[0]);
        const nlohmann::json older{{"limit", 1}, {"before", first["left"]["high"]}};
        QVERIFY(search(older.dump()).json()["items"][0] == all[1]);
        const nlohmann::json newer{{"after", all[2]["id"]}, {"ascending", true}};
        const auto above = search(newer.dump()).json();
        QCOMPARE(above["items"].size(), std::size_t(2));
        QVERIFY(above["items"][0] == all[1] && above["items"][1] == all[0]);
    }

    void filtersAndOrdersWork()
    {
        QCOMPARE(search("{" + ofModel("*-chat") + "}").json()["items"].size(), std::size_t(2));
        const auto sorted = search(R"({"order":{"by":"duration_ms"},"limit":2})").json();
        QCOMPARE(sorted["items"].size(), std::size_t(2));
        const auto &last = sorted["items"][1];
        QVERIFY(sorted["items"][0]["duration_ms"] >= last["duration_ms"]);
        const nlohmann::json rest{
            {"order", {{"by", "duration_ms"}, {"behind", {{"value", last["duration_ms"]}, {"id", last["id"]}}}}}};
        const auto behind = search(rest.dump()).json();
        QCOMPARE(behind["items"].size(), std::size_t(1));
        QVERIFY(behind["left"].is_null());
    }

    void wrongQuestionsAre400()
    {
        const Answer answer = search(R"({"conditions":[{"field":"model","values":[{"from":1}]}]})");
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json()["error"]["param"].get<std::string>(), std::string("conditions[0].values[0].pattern"));
        QCOMPARE(search("[]").code(), std::string("invalid_json"));
        QCOMPARE(m_turnpike.admin("POST", "/admin/requests/summary", "{}").status, 400);
        QCOMPARE(search(R"({"limit":1})", {"Accept: text/csv"}).code(), std::string("unknown_field"));
        QCOMPARE(m_turnpike.admin("GET", "/admin/requests/search").status, 404); // an id, and none
        QCOMPARE(request("POST", m_turnpike.server().address() + "/admin/requests/search").status, 401);
    }

    void aFilterIsExported()
    {
        const Answer csv = search("{" + ofModel("sim-large") + "}", {"Accept: text/csv"});
        QCOMPARE(csv.status, 200);
        QVERIFY(csv.header("Content-Type").find("text/csv") == 0);
        QCOMPARE(QString::fromStdString(csv.body).count(QStringLiteral("\r\n")), 2);
        QVERIFY(csv.body.find(",sim-large,") != std::string::npos);
        QVERIFY(search("{}", {"Accept: text/csv"}).body ==
                m_turnpike.admin("GET", "/admin/requests", {}, {"Accept: text/csv"}).body);
    }

    void aFilterIsSummedUp()
    {
        const std::int64_t now = QDateTime::currentMSecsSinceEpoch();
        const nlohmann::json histogram{{"from_ms", now - 3'600'000}, {"to_ms", now}, {"bucket_ms", 60'000}};
        const std::string body = "{" + ofModel("sim-chat") + R"(,"histogram":)" + histogram.dump() + "}";
        const Answer answer = m_turnpike.admin("POST", "/admin/requests/summary", body);
        QCOMPARE(answer.status, 200);
        const auto summary = answer.json();
        QVERIFY(summary["left"].is_null() && summary["whole"].is_object());
        QCOMPARE(summary["from_rollups"].get<bool>(), false);
        QCOMPARE(summary["bucket_ms"].get<int>(), 60'000);
        int requests = 0, tokens = 0;
        for (const auto &bucket : summary["buckets"]) {
            QVERIFY(bucket["at"] >= 58 && bucket["at"] <= 60);
            QCOMPARE(bucket["failed"].get<int>(), 0);
            requests += bucket["requests"].get<int>();
            tokens += bucket["output_tokens"].get<int>();
        }
        QCOMPARE(requests, 2);
        QVERIFY(tokens > 0);
    }

    void detailsHaveTheUsageAsReceived()
    {
        const auto row = search(R"({"limit":1})").json()["items"][0];
        const auto detail = m_turnpike.admin("GET", "/admin/requests/" + row["id"].get<std::string>()).json();
        QVERIFY(nlohmann::json::parse(detail["usage_text"].get<std::string>()) == detail["usage"]);
        QVERIFY(detail["attempt_list"].is_array());
        QVERIFY(!row.contains("usage_text"));
    }

    void questionsAreNotInTheAuditLog()
    {
        const std::size_t before = audited();
        QCOMPARE(search("{}").status, 200);
        QCOMPARE(search("{}", {"Accept: text/csv"}).status, 200);
        QCOMPARE(audited(), before);
    }
};

QTEST_GUILESS_MAIN(LogSearchTest)
#include "log_search_test.moc"
