#include "tests/admin/running_turnpike.h"

#include <QTest>
#include <algorithm>
#include <map>
#include <set>

/// What an operator does with keys, over HTTP, and what the key's holder notices of it.
class KeyLifeTest : public QObject
{
    Q_OBJECT

    /// JSON written with single quotes: moc of Qt 6.4 stumbles over raw strings in macros.
    static std::string json(const char *text)
    {
        std::string result = text;
        std::replace(result.begin(), result.end(), '\'', '"');
        return result;
    }

    Turnpike m_turnpike;
    int m_id = 0;
    std::string m_key;

    const std::string m_chat = json("{'model':'sim-chat','messages':[{'role':'user','content':'Hi'}]}");

    std::string path(const char *more = "") const { return "/admin/keys/" + std::to_string(m_id) + more; }
    int chatStatus(const std::string &key) const { return m_turnpike.chat(key, m_chat).status; }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_turnpike.start());
        const Answer channel = m_turnpike.admin("POST", "/admin/channels",
                                                json("{'name':'sim','kind':'simulator','base_url':'simulator:','models'"
                                                     ":['*'],'keys':['provider-secret-1']}"));
        QCOMPARE(channel.status, 200);
    }

    void aKeyIsIssuedAndShownOnce()
    {
        const Answer created = m_turnpike.admin("POST", "/admin/keys", json("{'label':'first','daily_limit':3}"));
        QCOMPARE(created.status, 200);
        m_id = created.json()["id"];
        m_key = created.json()["key"];
        QCOMPARE(m_key.size(), std::size_t(42));
        QCOMPARE(m_key.substr(0, 6), std::string("trial_"));
        QVERIFY(created.json()["created_at"].get<std::int64_t>() > 1'600'000'000'000);
        QCOMPARE(created.header("Cache-Control"), std::string("no-store"));

        const Answer list = m_turnpike.admin("GET", "/admin/keys");
        QCOMPARE(list.status, 200);
        QVERIFY(list.body.find(m_key) == std::string::npos);
        QCOMPARE(list.json()["keys"][0]["key"].get<std::string>(),
                 m_key.substr(0, 10) + "\xe2\x80\xa6" + m_key.substr(38));
        QCOMPARE(list.json()["keys"][0]["daily_limit"].get<int>(), 3);
    }

    void anEmptyBodyMakesAKeyWithTheDefaultLimit()
    {
        const Answer created = m_turnpike.admin("POST", "/admin/keys");
        QCOMPARE(created.status, 200);
        const Answer shown = m_turnpike.admin("GET", "/admin/keys/" + created.json()["id"].dump());
        QVERIFY(shown.json()["daily_limit"].is_null());
        QCOMPARE(shown.json()["label"].get<std::string>(), std::string());
    }

    void itWorksUpToItsDailyLimit()
    {
        for (int i = 0; i < 3; ++i)
            QCOMPARE(chatStatus(m_key), 200);
        const Answer refused = m_turnpike.chat(m_key, m_chat);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), std::string("daily_quota_exceeded"));
        QVERIFY(!refused.header("Retry-After").empty());
        QCOMPARE(m_turnpike.admin("GET", path()).json()["requests_today"].get<int>(), 3);
    }

    void aRaisedLimitCountsAtOnce()
    {
        QCOMPARE(m_turnpike.admin("PATCH", path(), json("{'requests_per_day':4,'label':'renamed'}")).status, 200);
        QCOMPARE(chatStatus(m_key), 200);
        QCOMPARE(chatStatus(m_key), 429);
        QCOMPARE(m_turnpike.admin("GET", path()).json()["label"].get<std::string>(), std::string("renamed"));
    }

    void theDailyCountCanBeReset_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("by id") << "id";
        QTest::newRow("by the whole key") << "key";
        QTest::newRow("by the masked key") << "masked";
    }
    void theDailyCountCanBeReset()
    {
        QFETCH(QString, how);
        nlohmann::json body;
        if (how == QLatin1String("id"))
            body["id"] = m_id;
        else
            body["key"] = how == QLatin1String("key") ? m_key : m_key.substr(0, 10) + "\xe2\x80\xa6" + m_key.substr(38);
        QCOMPARE(m_turnpike.admin("POST", "/admin/usage/reset", body.dump()).status, 200);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(chatStatus(m_key), 200);
        QCOMPARE(chatStatus(m_key), 429);
    }

    void restrictionsCountAtOnce()
    {
        QCOMPARE(m_turnpike.admin("PATCH", path(), json("{'daily_limit':0,'models':['sim-large']}")).status, 200);
        QCOMPARE(m_turnpike.chat(m_key, m_chat).code(), std::string("model_not_allowed"));
        QCOMPARE(m_turnpike.admin("PATCH", path(), json("{'models':[],'allow_ips':['192.0.2.0/24']}")).status, 200);
        QCOMPARE(m_turnpike.chat(m_key, m_chat).code(), std::string("ip_not_allowed"));
        QCOMPARE(m_turnpike.admin("PATCH", path(), json("{'allow_cidrs':['127.0.0.0/8']}")).status, 200);
        QCOMPARE(chatStatus(m_key), 200);
        QCOMPARE(m_turnpike.admin("PATCH", path(), json("{'enabled':false}")).status, 200);
        QCOMPARE(chatStatus(m_key), 401);
        QCOMPARE(m_turnpike.admin("PATCH", path(), json("{'enabled':true,'expires_at':1000}")).status, 200);
        QCOMPARE(m_turnpike.chat(m_key, m_chat).code(), std::string("expired_api_key"));
        QCOMPARE(m_turnpike.admin("PATCH", path(), json("{'expires_at':null}")).status, 200);
        QCOMPARE(chatStatus(m_key), 200);
    }

    void rotationKeepsTheOldSecretForItsOverlap()
    {
        const Answer rotated = m_turnpike.admin("POST", path("/rotate"), json("{'overlap_s':3600}"));
        QCOMPARE(rotated.status, 200);
        const std::string fresh = rotated.json()["key"];
        QVERIFY(fresh != m_key);
        QCOMPARE(chatStatus(fresh), 200);
        QCOMPARE(chatStatus(m_key), 200);

        const Answer again = m_turnpike.admin("POST", path("/rotate"));
        QCOMPARE(again.status, 200);
        QCOMPARE(chatStatus(fresh), 401);
        m_key = again.json()["key"];
        QCOMPARE(chatStatus(m_key), 200);
    }

    void aRevokedKeyIsRefusedAtOnceAndCanBeRestored()
    {
        QCOMPARE(m_turnpike.admin("DELETE", path()).status, 200);
        QCOMPARE(chatStatus(m_key), 401);
        QCOMPARE(m_turnpike.admin("POST", path("/restore")).status, 200);
        QCOMPARE(chatStatus(m_key), 200);
        QCOMPARE(m_turnpike.admin("DELETE", path()).status, 200);
    }

    void whatIsNotThereIs404()
    {
        for (const char *target : {"/admin/keys/99999", "/admin/keys/0", "/admin/keys/abc", "/admin/keys/-1"}) {
            QCOMPARE(m_turnpike.admin("PATCH", target, "{}").status, 404);
            QCOMPARE(m_turnpike.admin("DELETE", target).status, 404);
        }
        QCOMPARE(m_turnpike.admin("GET", "/admin/keys/99999").status, 404);
        QCOMPARE(m_turnpike.admin("GET", "/admin/nonsense").status, 404);
        QCOMPARE(m_turnpike.admin("PUT", "/admin/keys").status, 405);
    }

    void theListComesInPages()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_turnpike.admin("POST", "/admin/keys", json("{'label':'page'}")).status, 200);
        std::set<int> seen;
        std::string after;
        for (int pages = 0; pages < 10; ++pages) {
            const auto page = m_turnpike.admin("GET", "/admin/keys?q=page&limit=2&after=" + after).json();
            for (const auto &key : page["keys"])
                QVERIFY(seen.insert(key["id"].get<int>()).second);
            if (page["next"].is_null())
                break;
            after = QByteArray::fromStdString(page["next"].get<std::string>()).toPercentEncoding().toStdString();
        }
        QCOMPARE(seen.size(), std::size_t(5));
    }

    void everyChangeIsInTheAuditLogWithoutSecrets()
    {
        const Answer audit = m_turnpike.admin("GET", "/admin/audit?subject=key:" + std::to_string(m_id));
        QCOMPARE(audit.status, 200);
        std::map<std::string, int> actions;
        const auto items = audit.json()["items"];
        for (const auto &entry : items) {
            ++actions[entry["action"].get<std::string>()];
            QCOMPARE(entry["actor"].get<std::string>(), std::string("admin-token"));
        }
        QCOMPARE(actions["key.create"], 1);
        QCOMPARE(actions["key.rotate"], 2);
        QCOMPARE(actions["key.revoke"], 2);
        QCOMPARE(actions["key.restore"], 1);
        QVERIFY(audit.body.find(m_key) == std::string::npos);
    }

    void providerKeysAreOnlyShownMasked()
    {
        const Answer channels = m_turnpike.admin("GET", "/admin/channels");
        QCOMPARE(channels.status, 200);
        QCOMPARE(channels.json()["channels"][0]["keys"].size(), std::size_t(1));
        QVERIFY(channels.body.find("provider-secret-1") == std::string::npos);
        QVERIFY(m_turnpike.admin("GET", "/admin/audit").body.find("provider-secret-1") == std::string::npos);
    }

    void channelsCanBeChangedAndDeleted()
    {
        const std::string id = m_turnpike.admin("GET", "/admin/channels").json()["channels"][0]["id"].dump();
        const std::string target = "/admin/channels/" + id;
        QCOMPARE(m_turnpike.admin("PATCH", target, json("{'enabled':false}")).status, 200);
        QCOMPARE(m_turnpike.admin("GET", target).json()["status"].get<std::string>(), std::string("off"));
        QCOMPARE(m_turnpike.admin("PATCH", target, json("{'base_url':'file:///etc'}")).status, 400);
        QCOMPARE(m_turnpike.admin("DELETE", target).status, 200);
        QCOMPARE(m_turnpike.admin("GET", target).status, 404);
    }

    void itEndsCleanly()
    {
        QCOMPARE(m_turnpike.server().terminate(), 0);
        QVERIFY(m_turnpike.server().errors().find(m_key) == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(KeyLifeTest)
#include "key_life_test.moc"
