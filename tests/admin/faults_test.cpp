#include "tests/admin/running_turnpike.h"

#include <QTest>

using Json = nlohmann::json;

/// Faults of built-in simulated channels, ordered over HTTP and with `turnpike fault`.
class FaultsTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<Turnpike> m_turnpike;
    std::string m_key, m_path;
    std::int64_t m_id = 0;

    Answer chat(const char *model = "sim") const
    {
        const Json body{{"model", model}, {"messages", {{{"role", "user"}, {"content", "Hi"}}}}};
        return m_turnpike->chat(m_key, body.dump());
    }
    Answer order(const Json &body) const { return m_turnpike->admin("PUT", m_path + "/fault", body.dump()); }
    Json channel() const { return m_turnpike->admin("GET", m_path).json(); }
    Finished command(const QStringList &words) const
    {
        return runTurnpike(QStringList{QStringLiteral("fault")} + words +
                           QStringList{QStringLiteral("--data"), m_turnpike->data()});
    }

private Q_SLOTS:
    void init() // health outlives a fault: a gateway for each case
    {
        m_turnpike = std::make_unique<Turnpike>();
        QVERIFY(m_turnpike->start());
        const Json draft{{"name", "east"},  {"kind", "simulator"},        {"base_url", "simulator:"},
                         {"models", {"*"}}, {"keys", {"key-1", "key-2"}}, {"timeouts", {{"connect_ms", 2000}}}};
        const Answer made = m_turnpike->admin("POST", "/admin/channels", draft.dump());
        QCOMPARE(made.status, 200);
        m_id = made.json()["id"].get<std::int64_t>();
        m_path = "/admin/channels/" + std::to_string(m_id);
        m_key = m_turnpike->admin("POST", "/admin/keys").json()["key"].get<std::string>();
        QCOMPARE(chat().status, 200);
    }
    void cleanup() { m_turnpike.reset(); }

    void aFaultIsSeenInTheAnswersAndInTheList()
    {
        QVERIFY(channel()["fault"].is_null());
        QCOMPARE(order({{"fault", "status=429+retry_after=7"}}).status, 200);
        const Answer refused = chat();
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.header("Retry-After"), std::string("7"));
        QCOMPARE(channel()["fault"].get<std::string>(), std::string("status=429+retry_after=7"));
        QVERIFY(channel()["fault_key"].is_null());
        const Json list = m_turnpike->admin("GET", "/admin/channels").json()["channels"];
        QCOMPARE(list[0]["fault"].get<std::string>(), std::string("status=429+retry_after=7"));
    }

    void itEnds()
    {
        QCOMPARE(order({{"fault", "status=400"}}).status, 200);
        QCOMPARE(chat().status, 400);
        QCOMPARE(m_turnpike->admin("DELETE", m_path + "/fault").status, 200);
        QCOMPARE(chat().status, 200);
        QVERIFY(channel()["fault"].is_null());
    }

    void anotherChannelIsNotConcerned()
    {
        const Json draft{{"name", "west"},     {"kind", "simulator"}, {"base_url", "simulator:"},
                         {"models", {"west"}}, {"priority", 9},       {"keys", {"key-1"}}};
        QCOMPARE(m_turnpike->admin("POST", "/admin/channels", draft.dump()).status, 200);
        QCOMPARE(order({{"fault", "status=400"}}).status, 200);
        QCOMPARE(chat("west").status, 200);
        QCOMPARE(chat("sim").status, 400);
    }

    void oneKeyFailsAndTheOtherAnswers()
    {
        const auto second = channel()["keys"][1]["id"].get<std::int64_t>();
        QCOMPARE(order({{"fault", "status=401"}, {"provider_key", second}}).status, 200);
        QCOMPARE(channel()["fault_key"].get<std::int64_t>(), second);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(chat().status, 200);
        const Json keys = channel()["keys"];
        QVERIFY(keys[0]["cooldown_until"].is_null());
        QVERIFY(!keys[1]["cooldown_until"].is_null());
    }

    void nobodyAnswers_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("refused") << QStringLiteral("unreachable=refused");
        QTest::newRow("dns") << QStringLiteral("unreachable=dns");
    }
    void nobodyAnswers()
    {
        QFETCH(QString, fault);
        QCOMPARE(order({{"fault", fault.toStdString()}}).status, 200);
        const Answer refused = chat();
        QCOMPARE(refused.status, 502);
        QCOMPARE(refused.code(), std::string("upstream_unreachable"));
        const Json keys = channel()["keys"];
        QCOMPARE(keys.size(), std::size_t(2));
        for (const Json &key : keys) // one request has told it of all
            QVERIFY(!key["cooldown_until"].is_null());
        const Answer tried = m_turnpike->admin("POST", m_path + "/test", R"({"model":"sim"})");
        QCOMPARE(tried.json()["outcome"].get<std::string>(),
                 std::string(fault.endsWith(QStringLiteral("dns")) ? "name_not_found" : "unreachable"));
        QCOMPARE(m_turnpike->admin("DELETE", m_path + "/fault").status, 200);
        QCOMPARE(chat().status, 200); // it rests, but there is no other
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *body, const char *field) {
            QTest::newRow(name) << QString::fromLatin1(body) << QString::fromLatin1(field);
        };
        row("nothing", "{}", "fault");
        row("unknown", "{\"fault\":\"sulking\"}", "fault");
        row("a status that is no error", "{\"fault\":\"status=204\"}", "fault");
        row("two ways", "{\"fault\":\"unreachable=dns+cut=1\"}", "fault");
        row("a key of another", "{\"fault\":\"status=401\",\"provider_key\":4711}", "provider_key");
        row("a key cannot be away", "{\"fault\":\"unreachable=dns\",\"provider_key\":1}", "provider_key");
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(QString, body);
        QFETCH(QString, field);
        const Answer refused = m_turnpike->admin("PUT", m_path + "/fault", body.toStdString());
        QCOMPARE(refused.status, 400);
        QVERIFY2(refused.body.find("\"" + field.toStdString() + "\"") != std::string::npos, refused.body.c_str());
        QVERIFY(channel()["fault"].is_null());
        QCOMPARE(m_turnpike->admin("PUT", "/admin/channels/4711/fault", R"({"fault":"cut=1"})").status, 404);
    }

    void aRealProviderIsLeftAlone()
    {
        const Json draft{{"name", "real"}, {"kind", "openai"}, {"base_url", "http://127.0.0.1:1"}, {"models", {"x"}}};
        const auto id = m_turnpike->admin("POST", "/admin/channels", draft.dump()).json()["id"].get<std::int64_t>();
        const std::string path = "/admin/channels/" + std::to_string(id) + "/fault";
        QCOMPARE(m_turnpike->admin("PUT", path, R"({"fault":"status=500"})").status, 400);
    }

    void itIsInTheAuditLogWithoutTheKey()
    {
        const auto first = channel()["keys"][0]["id"].get<std::int64_t>();
        QCOMPARE(order({{"fault", "status=401"}, {"provider_key", first}}).status, 200);
        QCOMPARE(m_turnpike->admin("DELETE", m_path + "/fault").status, 200);
        const Answer audit = m_turnpike->admin("GET", "/admin/audit?action=channel.fault");
        QCOMPARE(audit.status, 200);
        QCOMPARE(audit.json()["items"].size(), std::size_t(2));
        QVERIFY(audit.body.find("status=401") != std::string::npos);
        QVERIFY(audit.body.find("key-1") == std::string::npos);
    }

    void theCommandOrdersAndEndsIt()
    {
        const Finished set = command({QStringLiteral("east"), QStringLiteral("status=400")});
        QVERIFY2(set.exitCode == 0, set.errors.c_str());
        QVERIFY(set.output.find("east") != std::string::npos);
        QCOMPARE(chat().status, 400);
        const Finished ended = command({QString::number(m_id), QStringLiteral("none")}); // by its id, too
        QVERIFY2(ended.exitCode == 0, ended.errors.c_str());
        QCOMPARE(chat().status, 200);
        const QString second = QString::number(channel()["keys"][1]["id"].get<std::int64_t>());
        QCOMPARE(
            command({QStringLiteral("east"), QStringLiteral("status=401"), QStringLiteral("--key"), second}).exitCode,
            0);
        QCOMPARE(QString::number(channel()["fault_key"].get<std::int64_t>()), second);
    }

    void theCommandSaysWhatIsWrong()
    {
        QCOMPARE(command({QStringLiteral("east")}).exitCode, 2);
        QCOMPARE(command({QStringLiteral("south"), QStringLiteral("none")}).exitCode, 1);
        const Finished unknown = command({QStringLiteral("east"), QStringLiteral("sulking")});
        QVERIFY(unknown.exitCode != 0);
        QVERIFY(unknown.errors.find("sulking") != std::string::npos);
        QCOMPARE(
            command({QStringLiteral("east"), QStringLiteral("cut=1"), QStringLiteral("--key"), QStringLiteral("x")})
                .exitCode,
            2);
        QCOMPARE(m_turnpike->server().terminate(), 0);
        const Finished nobody = command({QStringLiteral("east"), QStringLiteral("none")});
        QCOMPARE(nobody.exitCode, 1);
        QVERIFY(nobody.errors.find("No gateway runs") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"
