#include "tests/admin/running_turnpike.h"

#include <QDateTime>
#include <QTest>

/// Usage and the request log as JSON and CSV, and their filters.
class UsageTest : public QObject
{
    Q_OBJECT

    Turnpike m_turnpike{{QStringLiteral("--quota-timezone"), QStringLiteral("UTC")}};
    int m_one = 0, m_two = 0;
    std::string m_oneKey, m_twoKey;
    std::string m_today, m_tomorrow, m_yesterday;

    static std::string masked(const std::string &key) { return key.substr(0, 10) + "\xe2\x80\xa6" + key.substr(38); }
    static std::string encoded(const std::string &text)
    {
        return QByteArray::fromStdString(text).toPercentEncoding().toStdString();
    }
    void issue(const char *label, int &id, std::string &key)
    {
        const nlohmann::json body{{"label", label}};
        const auto created = m_turnpike.admin("POST", "/admin/keys", body.dump()).json();
        id = created["id"];
        key = created["key"];
    }
    void call(const std::string &key, const char *model)
    {
        const nlohmann::json body{{"model", model}, {"messages", {{{"role", "user"}, {"content", "Hi"}}}}};
        QCOMPARE(m_turnpike.chat(key, body.dump()).status, 200);
    }
    std::size_t items(const std::string &query) const
    {
        const Answer answer = m_turnpike.admin("GET", "/admin/usage" + query);
        return answer.status == 200 ? answer.json()["items"].size() : std::size_t(999);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_turnpike.start());
        const nlohmann::json channel{
            {"name", "sim"}, {"kind", "simulator"}, {"base_url", "simulator:"}, {"models", {"*"}}, {"keys", {"k"}}};
        QCOMPARE(m_turnpike.admin("POST", "/admin/channels", channel.dump()).status, 200);
        issue("=first, \"quoted\"", m_one, m_oneKey);
        issue("second", m_two, m_twoKey);
        const QDate today = QDateTime::currentDateTimeUtc().date();
        m_today = today.toString(Qt::ISODate).toStdString();
        m_yesterday = today.addDays(-1).toString(Qt::ISODate).toStdString();
        m_tomorrow = today.addDays(1).toString(Qt::ISODate).toStdString();
        call(m_oneKey, "sim-chat");
        call(m_oneKey, "sim-chat");
        call(m_twoKey, "sim-large");
        QTRY_COMPARE_WITH_TIMEOUT(m_turnpike.admin("GET", "/admin/requests").json()["items"].size(), std::size_t(3),
                                  10'000);
    }

    void itemsHaveTheDocumentedFields()
    {
        const auto usage =
            m_turnpike.admin("GET", "/admin/usage?day=" + m_today + "&key=" + std::to_string(m_one)).json();
        QCOMPARE(usage["day"].get<std::string>(), m_today);
        QCOMPARE(usage["mode"].get<std::string>(), std::string("sqlite"));
        QCOMPARE(usage["items"].size(), std::size_t(1));
        const auto item = usage["items"][0];
        QCOMPARE(item["key"].get<std::string>(), masked(m_oneKey));
        QCOMPARE(item["label"].get<std::string>(), std::string("=first, \"quoted\""));
        QCOMPARE(item["day"].get<std::string>(), m_today);
        QCOMPARE(item["req_count"].get<int>(), 2);
        QVERIFY(item["tokens"].get<int>() > 0);
        QCOMPARE(item["tokens"].get<int>(),
                 item["input_tokens"].get<int>() + item["cached_tokens"].get<int>() + item["output_tokens"].get<int>());
        QVERIFY(item["updated_at"].get<std::int64_t>() > 1'600'000'000'000);
        QVERIFY(item.contains("cost"));
    }

    void filtersWorkAloneAndTogether()
    {
        const std::string one = std::to_string(m_one);
        QCOMPARE(items(""), std::size_t(2));
        QCOMPARE(items("?day=" + m_today), std::size_t(2));
        QCOMPARE(items("?day=" + m_yesterday), std::size_t(0));
        QCOMPARE(items("?from=" + m_today), std::size_t(2));
        QCOMPARE(items("?from=" + m_tomorrow), std::size_t(0));
        QCOMPARE(items("?to=" + m_yesterday), std::size_t(0));
        QCOMPARE(items("?to=" + m_today), std::size_t(2));
        QCOMPARE(items("?from=" + m_yesterday + "&to=" + m_tomorrow), std::size_t(2));
        QCOMPARE(items("?day=" + m_today + "&from=" + m_tomorrow), std::size_t(0));
        QCOMPARE(items("?key=" + one), std::size_t(1));
        QCOMPARE(items("?key=" + m_oneKey), std::size_t(1));
        QCOMPARE(items("?key=" + encoded(masked(m_oneKey))), std::size_t(1));
        QCOMPARE(items("?key=unknown"), std::size_t(0));
        QCOMPARE(items("?key=99999"), std::size_t(0));
        QCOMPARE(items("?key=" + one + "&day=" + m_today + "&limit=5"), std::size_t(1));
        QCOMPARE(items("?key=" + one + "&day=" + m_yesterday), std::size_t(0));
        QCOMPARE(items("?limit=1"), std::size_t(1));
    }

    void pagesGoOn()
    {
        const auto first = m_turnpike.admin("GET", "/admin/usage?limit=1").json();
        QVERIFY(first["next"].is_string());
        const auto second =
            m_turnpike.admin("GET", "/admin/usage?limit=1&after=" + encoded(first["next"].get<std::string>())).json();
        QCOMPARE(second["items"].size(), std::size_t(1));
        QVERIFY(second["items"][0]["key_id"] != first["items"][0]["key_id"]);
    }

    void wrongParametersAre400_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("parameter");
        const auto add = [](const char *query, const char *parameter) {
            QTest::newRow(query) << QString::fromLatin1(query) << QString::fromLatin1(parameter);
        };
        add("limit=0", "limit");
        add("limit=501", "limit");
        add("limit=-1", "limit");
        add("limit=", "limit");
        add("limit=ten", "limit");
        add("limit=5&limit=6", "limit");
        add("day=today", "day");
        add("day=2026-13-01", "day");
        add("from=2026-02-30", "from");
        add("until=2026-01-01", "until");
    }
    void wrongParametersAre400()
    {
        QFETCH(QString, query);
        const Answer answer = m_turnpike.admin("GET", "/admin/usage?" + query.toStdString());
        QCOMPARE(answer.status, 400);
        QTEST(QString::fromStdString(answer.json()["error"]["param"].get<std::string>()), "parameter");
    }

    void csvHasEveryRowAndDefusesFormulas()
    {
        const Answer csv = m_turnpike.admin("GET", "/admin/usage?limit=1", {}, {"Accept: text/csv"});
        QCOMPARE(csv.status, 200);
        QVERIFY(csv.header("Content-Type").find("text/csv") == 0);
        const QStringList lines = QString::fromStdString(csv.body).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], QStringLiteral("day,key_id,key,label,user,channel,model,requests,input_tokens,cached_tokens,"
                                          "cache_write_tokens,output_tokens,cost_usd,estimated"));
        QVERIFY2(csv.body.find(",\"'=first, \"\"quoted\"\"\",") != std::string::npos, csv.body.c_str());
        QVERIFY(csv.body.find(m_oneKey) == std::string::npos);
    }

    void csvTakesTheSameFilters()
    {
        const Answer csv =
            m_turnpike.admin("GET", "/admin/usage?key=" + std::to_string(m_two), {}, {"Accept: text/csv"});
        QCOMPARE(QString::fromStdString(csv.body).count(QStringLiteral("\r\n")), 2);
        QVERIFY(csv.body.find(",sim-large,1,") != std::string::npos);
    }

    void theRequestLogHasEachRequestOnce()
    {
        const auto log = m_turnpike.admin("GET", "/admin/requests").json()["items"];
        QCOMPARE(log.size(), std::size_t(3));
        for (const auto &row : log) {
            QCOMPARE(row["outcome"].get<std::string>(), std::string("success"));
            QCOMPARE(row["status"].get<int>(), 200);
            QCOMPARE(row["client_address"].get<std::string>(), std::string("127.0.0.1"));
            const auto shown = m_turnpike.admin("GET", "/admin/requests/" + row["id"].get<std::string>());
            QCOMPARE(shown.status, 200);
            QVERIFY(shown.json()["id"] == row["id"]);
        }
        QVERIFY(log[0]["created_at"] >= log[2]["created_at"]);
    }

    void theRequestLogTakesFilters_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("rows");
        QTest::newRow("model") << "?model=sim-chat" << 2;
        QTest::newRow("outcome") << "?outcome=success" << 3;
        QTest::newRow("another outcome") << "?outcome=broken" << 0;
        QTest::newRow("status") << "?status=200" << 3;
        QTest::newRow("status class") << "?status=5" << 0;
        QTest::newRow("limit") << "?limit=2" << 2;
        QTest::newRow("model and limit") << "?model=sim-large&limit=2" << 1;
    }
    void theRequestLogTakesFilters()
    {
        QFETCH(QString, query);
        const auto answer = m_turnpike.admin("GET", "/admin/requests" + query.toStdString());
        QCOMPARE(answer.status, 200);
        QTEST(static_cast<int>(answer.json()["items"].size()), "rows");
    }

    void theRequestLogPagesBackwards()
    {
        const auto first = m_turnpike.admin("GET", "/admin/requests?limit=2").json();
        const auto second =
            m_turnpike.admin("GET", "/admin/requests?before=" + first["next"].get<std::string>()).json();
        QCOMPARE(second["items"].size(), std::size_t(1));
        QVERIFY(second["next"].is_null());
        QCOMPARE(m_turnpike.admin("GET", "/admin/requests?before=yesterday").status, 400);
        QCOMPARE(m_turnpike.admin("GET", "/admin/requests/req_0000000000000001").status, 404);
    }

    void theRequestLogIsExported()
    {
        const Answer csv = m_turnpike.admin("GET", "/admin/requests?model=sim-chat", {}, {"Accept: text/csv"});
        QCOMPARE(csv.status, 200);
        QCOMPARE(QString::fromStdString(csv.body).count(QStringLiteral("\r\n")), 3);
    }
};

QTEST_GUILESS_MAIN(UsageTest)
#include "usage_test.moc"
