#include "tests/admin/running_turnpike.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

/// A host that ran quota-proxy: the same environment and the same database file, now with `turnpike --server`.
class QuotaProxyHostTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    SimulatedProvider m_provider;
    RunningServer m_server;
    QProcessEnvironment m_environment;

    static constexpr const char *kOldKey = "trial_0123456789abcdef0123456789abcdef0123";
    static constexpr const char *kToken = "the-old-admin-token";

    QString database() const { return m_directory.filePath(QStringLiteral("quota.db")); }

    QByteArray digest() const
    {
        QFile file(database());
        if (!file.open(QFile::ReadOnly))
            return {};
        return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    }

    bool makeOldDatabase()
    {
        bool good = true;
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
            old.setDatabaseName(database());
            good = old.open();
            QSqlQuery query(old);
            good = good && query.exec(QStringLiteral("CREATE TABLE trial_keys (key TEXT PRIMARY KEY, label TEXT, "
                                                     "created_at INTEGER NOT NULL)"));
            good =
                good && query.exec(QStringLiteral(
                            "CREATE TABLE daily_usage (day TEXT NOT NULL, trial_key TEXT NOT NULL, "
                            "requests INTEGER DEFAULT 0, updated_at INTEGER NOT NULL, PRIMARY KEY (day, trial_key))"));
            query.prepare(QStringLiteral("INSERT INTO trial_keys VALUES (?, 'old customer', 1700000000000)"));
            query.addBindValue(QLatin1String(kOldKey));
            good = good && query.exec();
            query.prepare(QStringLiteral("INSERT INTO daily_usage VALUES (?, ?, 1, 1700000000000)"));
            query.addBindValue(QDate::currentDate().toString(Qt::ISODate));
            query.addBindValue(QLatin1String(kOldKey));
            good = good && query.exec();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("old"));
        return good;
    }

    bool serve(RunningServer &server)
    {
        return server.start(QStringLiteral(TURNPIKE_PROGRAM), {QStringLiteral("--server")}, m_environment,
                            m_directory.path(), "turnpike: serving on ");
    }
    std::string url(const char *path) const
    {
        // it listens on every address, as the old service did
        return "http://127.0.0.1" + m_server.address().substr(m_server.address().rfind(':')) + path;
    }
    Answer admin(const char *method, const char *path, const std::string &body = {}) const
    {
        return request(method, url(path), {std::string("X-Admin-Token: ") + kToken}, body);
    }
    Answer chat(const std::string &key) const
    {
        return request("POST", url("/v1/chat/completions"), {"X-Trial-Key: " + key, "Content-Type: application/json"},
                       R"({"model":"deepseek-chat","messages":[{"role":"user","content":"Hi"}]})");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_provider.start());
        QVERIFY(makeOldDatabase());
        m_environment.insert(QStringLiteral("HOME"), m_directory.filePath(QStringLiteral("nowhere")));
        m_environment.insert(QStringLiteral("DEEPSEEK_API_KEY"), QStringLiteral("sk-provider-secret"));
        m_environment.insert(QStringLiteral("DEEPSEEK_BASE_URL"), QString::fromStdString(m_provider.address() + "/v1"));
        m_environment.insert(QStringLiteral("PORT"), QStringLiteral("0"));
        m_environment.insert(QStringLiteral("ADMIN_TOKEN"), QLatin1String(kToken));
        m_environment.insert(QStringLiteral("DATABASE_PATH"), database());
        // the rest of the environment comes from the file beside it
        QFile dotEnv(m_directory.filePath(QStringLiteral(".env")));
        QVERIFY(dotEnv.open(QFile::WriteOnly));
        dotEnv.write("# settings\nDAILY_REQ_LIMIT=3\nADMIN_TOKEN=overridden-by-the-process\n");
        dotEnv.close();
    }

    void itStartsUnchangedAndLeavesTheOldFileAlone()
    {
        const QByteArray before = digest();
        QVERIFY(serve(m_server));
        QVERIFY(m_server.address().find("0.0.0.0:") != std::string::npos);
        QVERIFY(m_server.errors().find("open to other machines") != std::string::npos);
        QCOMPARE(digest(), before);
        QVERIFY(QFile::exists(m_directory.filePath(QStringLiteral("quota.turnpike.db"))));
    }

    void issuedKeysKeepWorkingWithTodaysCount()
    {
        QCOMPARE(chat(kOldKey).status, 200);
        QCOMPARE(chat(kOldKey).status, 200);
        QCOMPARE(chat(kOldKey).status, 429);
    }

    void theOldKeyIsListedWithItsLabel()
    {
        const auto keys = admin("GET", "/admin/keys").json()["keys"];
        QCOMPARE(keys.size(), std::size_t(1));
        QCOMPARE(keys[0]["label"].get<std::string>(), std::string("old customer"));
        QCOMPARE(keys[0]["created_at"].get<std::int64_t>(), 1'700'000'000'000);
        QCOMPARE(keys[0]["requests_today"].get<int>(), 3);
    }

    void newKeysHaveTheDefaultLimit()
    {
        const Answer created = admin("POST", "/admin/keys", R"({"label":"new"})");
        QCOMPARE(created.status, 200);
        const std::string key = created.json()["key"];
        for (int i = 0; i < 3; ++i)
            QCOMPARE(chat(key).status, 200);
        QCOMPARE(chat(key).status, 429);
    }

    void modelsAreThePresets()
    {
        const auto models = request("GET", url("/v1/models")).json();
        QCOMPARE(models["object"].get<std::string>(), std::string("list"));
        QCOMPARE(models["data"].size(), std::size_t(2));
    }

    void usageIsShownAsItWas()
    {
        const auto counts = [this] { // of each key; booked a moment after the answers
            std::vector<int> each;
            const auto usage = admin("GET", "/admin/usage").json();
            for (const auto &item : usage["items"])
                each.push_back(item["req_count"].get<int>());
            return each;
        };
        QTRY_COMPARE_WITH_TIMEOUT(counts(), (std::vector<int>{3, 3}), 10'000);
        QCOMPARE(admin("GET", "/admin/usage").json()["mode"].get<std::string>(), std::string("sqlite"));
    }

    void aSecondStartImportsNothingAgain()
    {
        QCOMPARE(m_server.terminate(), 0);
        RunningServer again;
        QVERIFY(serve(again));
        const std::string port = again.address().substr(again.address().rfind(':'));
        const auto keys =
            request("GET", "http://127.0.0.1" + port + "/admin/keys", {std::string("X-Admin-Token: ") + kToken})
                .json()["keys"];
        QCOMPARE(keys.size(), std::size_t(2));
        QCOMPARE(again.terminate(), 0);
    }
};

QTEST_GUILESS_MAIN(QuotaProxyHostTest)
#include "quota_proxy_host_test.moc"
