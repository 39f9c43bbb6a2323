#include "tests/admin/running_turnpike.h"

#include <QFile>
#include <QTest>

/// Who is kept out, and what everybody may see.
class RefusalsTest : public QObject
{
    Q_OBJECT

    static bool started(Turnpike &turnpike) { return turnpike.start(); }

private Q_SLOTS:
    void operatorsRoutesNeedTheToken_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << "X-Nothing: 1" << 401 << "missing_admin_token";
        QTest::newRow("bearer") << "Authorization: Bearer an-admin-token-of-the-test" << 200 << "";
        QTest::newRow("scheme in another case") << "authorization: BEARER an-admin-token-of-the-test" << 200 << "";
        QTest::newRow("x-admin-token") << "X-Admin-Token: an-admin-token-of-the-test" << 200 << "";
        QTest::newRow("wrong") << "X-Admin-Token: another" << 401 << "invalid_admin_token";
        QTest::newRow("beginning of it") << "X-Admin-Token: an-admin-token" << 401 << "invalid_admin_token";
        QTest::newRow("basic") << "Authorization: Basic an-admin-token-of-the-test" << 401 << "missing_admin_token";
    }
    void operatorsRoutesNeedTheToken()
    {
        static Turnpike turnpike;
        static const bool running = started(turnpike);
        QVERIFY(running);
        QFETCH(QString, header);
        const Answer answer = turnpike.get("/admin/keys", {header.toStdString()});
        QTEST(answer.status, "status");
        QTEST(QString::fromStdString(answer.code()), "code");
        QVERIFY(answer.header("Access-Control-Allow-Origin").empty());
    }

    void guessingIsSlowedDown()
    {
        Turnpike turnpike;
        QVERIFY(started(turnpike));
        int refused = 0;
        while (refused < 20 && turnpike.get("/admin/keys", {"X-Admin-Token: guess"}).status == 401)
            ++refused;
        QCOMPARE(refused, 5);
        const Answer waiting = turnpike.admin("GET", "/admin/keys");
        QCOMPARE(waiting.status, 429);
        QVERIFY(std::stoi(waiting.header("Retry-After")) >= 1);
        QTRY_COMPARE_WITH_TIMEOUT(turnpike.admin("GET", "/admin/keys").status, 200, 10'000);
    }

    void everybodySeesHealthButNoMore()
    {
        Turnpike turnpike;
        QVERIFY(started(turnpike));
        QCOMPARE(turnpike.get("/healthz").body, std::string("{\"ok\":true}"));
        QCOMPARE(turnpike.get("/health").body, std::string("{\"ok\":true}"));
        QCOMPARE(turnpike.get("/ready").status, 200);
        QVERIFY(turnpike.get("/").json()["name"] == "Turnpike");
        QVERIFY(!turnpike.get("/healthz").header("X-Request-Id").empty());
        QCOMPARE(request("POST", turnpike.server().address() + "/healthz").status, 405);
    }

    void metricsAreForThisHost()
    {
        Turnpike turnpike;
        QVERIFY(started(turnpike));
        const Answer metrics = turnpike.get("/metrics");
        QCOMPARE(metrics.status, 200);
        QVERIFY(metrics.header("Content-Type").find("text/plain; version=0.0.4") == 0);
        QVERIFY(metrics.body.find("\nturnpike_database_up 1\n") != std::string::npos);
        QCOMPARE(turnpike.get("/metrics", {"X-Forwarded-For: 203.0.113.9"}).status, 401);
        QCOMPARE(turnpike.admin("GET", "/metrics", {}, {"X-Forwarded-For: 203.0.113.9"}).status, 200);
    }

    void metricsCountRequests()
    {
        Turnpike turnpike;
        QVERIFY(started(turnpike));
        turnpike.chat("trial_unknown", R"({"model":"m","messages":[]})");
        QVERIFY(turnpike.get("/metrics").body.find("turnpike_requests_refused_total{reason=\"not_authenticated\"} 1") !=
                std::string::npos);
    }

    void bodiesOverAMebibyteAreRefused()
    {
        Turnpike turnpike;
        QVERIFY(started(turnpike));
        const std::string body = "{\"label\":\"" + std::string(1 << 20, 'a') + "\"}";
        QCOMPARE(turnpike.admin("POST", "/admin/keys", body).status, 413);
    }

    void aConfiguredTokenIsStoredNowhere()
    {
        Turnpike turnpike;
        QVERIFY(started(turnpike));
        QVERIFY(!QFile::exists(turnpike.data() + QStringLiteral("/admin-token")));
        QVERIFY(turnpike.server().errors().find(Turnpike::kToken) == std::string::npos);
        QCOMPARE(turnpike.server().terminate(), 0);
        for (const char *name : {"turnpike.db", "turnpike.db-wal"}) {
            QFile file(turnpike.data() + QLatin1Char('/') + QLatin1String(name));
            if (file.open(QFile::ReadOnly))
                QVERIFY(!file.readAll().contains(Turnpike::kToken));
        }
    }

    void withoutATokenAFreshOneIsWrittenForTheOwnerOnly()
    {
        Turnpike turnpike;
        turnpike.environment.remove(QStringLiteral("ADMIN_TOKEN"));
        QVERIFY(started(turnpike));
        QFile file(turnpike.data() + QStringLiteral("/admin-token"));
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        const std::string token = file.readAll().trimmed().toStdString();
        QVERIFY(token.size() >= 24);
        const std::string said = turnpike.server().errors();
        QVERIFY(said.find(file.fileName().toStdString()) != std::string::npos);
        QVERIFY(said.find(token) == std::string::npos);
        QCOMPARE(turnpike.get("/admin/keys", {"X-Admin-Token: " + token}).status, 200);
        QCOMPARE(turnpike.get("/admin/keys", {"X-Admin-Token: " + token + "x"}).status, 401);
    }
};

QTEST_GUILESS_MAIN(RefusalsTest)
#include "refusals_test.moc"
