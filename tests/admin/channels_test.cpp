#include "tests/admin/running_turnpike.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <map>

using Json = nlohmann::json;

/// Trying channels, changing them beside others, and the settings, over HTTP.
class ChannelsTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_directory;
    std::unique_ptr<SimulatedProvider> m_provider;
    std::unique_ptr<Turnpike> m_turnpike;

    QString config() const { return m_directory.filePath(QStringLiteral("turnpike.conf")); }
    Answer post(const std::string &path, const Json &body) { return m_turnpike->admin("POST", path, body.dump()); }
    Json draft(const std::string &model = "sim-chat") const
    {
        return {{"kind", "openai"},
                {"name", "simulated"},
                {"base_url", m_provider->address()},
                {"models", {model}},
                {"keys", {"sk-provider-secret-0001"}}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(config());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("# ours\nlog_format = text\n") > 0);
        file.close();
        m_provider = std::make_unique<SimulatedProvider>();
        QVERIFY(m_provider->start());
        m_turnpike = std::make_unique<Turnpike>(QStringList{QStringLiteral("--config"), config()});
        QVERIFY(m_turnpike->start());
    }

    void aDraftIsTriedBeforeItIsSaved()
    {
        const Answer fine = post("/admin/channels/test", {{"channel", draft()}});
        QCOMPARE(fine.status, 200);
        QVERIFY(fine.json()["ok"].get<bool>());
        QCOMPARE(fine.json()["answered_by"].get<std::string>(), std::string("sim-chat"));
        const Answer refused = post("/admin/channels/test", {{"channel", draft("sim-chat+status=401")}});
        QCOMPARE(refused.status, 200); // that the provider refuses is the answer
        QCOMPARE(refused.json()["outcome"].get<std::string>(), std::string("key_refused"));
        QVERIFY(refused.body.find("sk-provider-secret-0001") == std::string::npos);
        QVERIFY(m_turnpike->admin("GET", "/admin/channels").json()["channels"].empty());
    }

    void aSavedChannelIsTriedAndItsModelsAreListed()
    {
        const Answer made = post("/admin/channels", draft());
        QCOMPARE(made.status, 200);
        const auto id = made.json()["id"].get<std::int64_t>();
        const std::string path = "/admin/channels/" + std::to_string(id);
        const Answer tried = post(path + "/test", {{"model", "sim-large"}});
        QVERIFY2(tried.status == 200 && tried.json()["ok"].get<bool>(), tried.body.c_str());
        QCOMPARE(tried.json()["model"].get<std::string>(), std::string("sim-large"));
        const Answer models = post("/admin/channels/models", {{"channel_id", id}});
        QVERIFY2(models.json()["models"].size() >= 1, models.body.c_str());
        QCOMPARE(post("/admin/channels/4711/test", Json::object()).status, 404);
        QCOMPARE(post(path + "/test", {{"modell", "x"}}).status, 400);
    }

    void aChangeFromAnOldViewIsRefused()
    {
        const auto id = post("/admin/channels", draft()).json()["id"].get<std::int64_t>();
        const std::string path = "/admin/channels/" + std::to_string(id);
        const auto seen = m_turnpike->admin("GET", path).json()["updated_at"].get<std::int64_t>();
        QCOMPARE(m_turnpike->admin("PATCH", path, R"({"weight":7})").status, 200);
        const Answer late = m_turnpike->admin("PATCH", path, Json{{"weight", 9}, {"if_updated_at", seen}}.dump());
        QCOMPARE(late.status, 409);
        QCOMPARE(late.code(), std::string("conflict"));
        QCOMPARE(m_turnpike->admin("GET", path).json()["weight"].get<int>(), 7);
    }

    void aRouteIsExplained()
    {
        const auto make = [this](const char *name, int priority, const Json &more) {
            Json channel = draft("routed-model");
            channel["name"] = name;
            channel["priority"] = priority;
            channel.update(more);
            return post("/admin/channels", channel).json()["id"].get<std::int64_t>();
        };
        make("first", 5, {{"model_mapping", {{"routed-model", "sent-model"}}}});
        make("light", 1, {{"weight", 1}});
        make("heavy", 1, {{"weight", 3}});
        const auto off = make("off", 9, {{"enabled", false}});
        make("vip", 9, {{"groups", {"vip"}}});
        const Answer key = post("/admin/keys", {{"label", "routed"}, {"models", {"other"}}});
        const std::string path = "/admin/channels/route?model=routed-model";
        const Answer route = m_turnpike->admin("GET", path + "&key=" + key.json()["key"].get<std::string>());
        QCOMPARE(route.status, 200);
        QVERIFY(route.body.find(key.json()["key"].get<std::string>()) == std::string::npos);
        const Json explained = route.json();
        QCOMPARE(explained["group"].get<std::string>(), std::string("default"));
        QVERIFY(!explained["model_allowed"].get<bool>());
        std::map<std::string, Json> channels;
        for (const Json &channel : explained["channels"])
            channels[channel["name"]] = channel;
        QCOMPARE(explained["channels"][0]["name"].get<std::string>(), std::string("first"));
        QCOMPARE(channels["first"]["tier"].get<int>(), 1);
        QCOMPARE(channels["first"]["model_sent"].get<std::string>(), std::string("sent-model"));
        QCOMPARE(channels["first"]["keys"][0]["state"].get<std::string>(), std::string("ready"));
        QCOMPARE(channels["light"]["share_per_mille"].get<int>(), 250);
        QCOMPARE(channels["heavy"]["share_per_mille"].get<int>(), 750);
        QCOMPARE(channels["heavy"]["tier"].get<int>(), 2);
        QCOMPARE(channels["off"]["id"].get<std::int64_t>(), off);
        QCOMPARE(channels["off"]["verdict"].get<std::string>(), std::string("off"));
        QCOMPARE(channels["vip"]["verdict"].get<std::string>(), std::string("other_group"));
        const Answer vip = m_turnpike->admin("GET", path + "&group=vip");
        QCOMPARE(vip.json()["channels"][0]["name"].get<std::string>(), std::string("vip"));
        QCOMPARE(m_turnpike->admin("GET", "/admin/channels/route").status, 400);
        QCOMPARE(m_turnpike->admin("GET", path + "&key=4711").status, 404);
    }

    void optionsAreSetAndShown()
    {
        const Json options{{"model_prefix", "team"},
                           {"status_code_mapping", {{"404", 503}}},
                           {"param_override", {{"temperature", 0.5}, {"top_k", nullptr}}},
                           {"header_override", {{"Authorization", "Bearer sk-header-0123456789"}, {"X-Gone", nullptr}}},
                           {"public_only", true},
                           {"tag", "ours"}};
        Json channel = draft();
        channel.update(options);
        channel["base_url"] = "https://api.example.com";
        const Answer made = post("/admin/channels", channel);
        QVERIFY2(made.status == 200, made.body.c_str());
        const std::string path = "/admin/channels/" + std::to_string(made.json()["id"].get<std::int64_t>());
        const Answer shown = m_turnpike->admin("GET", path);
        QVERIFY2(shown.body.find("sk-header-0123456789") == std::string::npos, shown.body.c_str());
        Json expected = options;
        expected["header_override"]["Authorization"] = "Bearer sk-\u20266789";
        for (const auto &[name, value] : expected.items())
            QCOMPARE(shown.json()[name].dump(), value.dump());
        const Json back{{"header_override", shown.json()["header_override"]}, {"public_only", false}};
        QCOMPARE(m_turnpike->admin("PATCH", path, back.dump()).status, 200);
        QCOMPARE(m_turnpike->admin("GET", path).json()["header_override"].dump(), expected["header_override"].dump());
        QVERIFY(m_turnpike->admin("GET", "/admin/audit").body.find("sk-header-0123456789") == std::string::npos);
        QCOMPARE(m_turnpike->admin("DELETE", path).status, 200);
    }

    void wrongOptionsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char *options, const char *field) {
            QTest::newRow(options) << QByteArray(options) << QByteArray(field);
        };
        row(R"({"status_code_mapping":{"x":500}})", "status_code_mapping");
        row(R"({"status_code_mapping":{"404":"500"}})", "status_code_mapping");
        row(R"({"status_code_mapping":{"404":9999999999}})", "status_code_mapping");
        row(R"({"status_code_mapping":[404]})", "status_code_mapping");
        row(R"({"param_override":"x"})", "param_override");
        row(R"({"param_override":{"model":"x"}})", "param_override");
        row(R"({"header_override":{"X-A":1}})", "header_override");
        row(R"({"header_override":{"X-A":"a\r\nHost: b"}})", "header_override");
        row(R"({"public_only":"yes"})", "public_only");
        row(R"({"public_only":true})", "base_url"); // the simulated provider is here
    }
    void wrongOptionsAreRefused()
    {
        QFETCH(QByteArray, options);
        QFETCH(QByteArray, field);
        Json channel = draft();
        channel.update(Json::parse(options.toStdString()));
        const Answer answer = post("/admin/channels", channel);
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.body.find(field.toStdString()) != std::string::npos, answer.body.c_str());
    }

    void aRequestIsPinnedByTheOperatorsToken()
    {
        Json channel = draft("pinned-model");
        const auto first = post("/admin/channels", channel).json()["id"].get<std::int64_t>();
        channel["priority"] = -1;
        const auto second = post("/admin/channels", channel).json()["id"].get<std::int64_t>();
        const Answer key = post("/admin/keys", {{"label", "pins"}});
        const std::string secret = key.json()["key"].get<std::string>();
        const std::string body = R"({"model":"pinned-model","messages":[{"role":"user","content":"hi"}]})";
        const auto pinned = [&](const std::string &token) {
            return m_turnpike->chat(secret, body,
                                    {"X-Turnpike-Channel: " + std::to_string(second), "x-admin-token: " + token});
        };
        QCOMPARE(pinned(Turnpike::kToken).status, 200);
        QCOMPARE(pinned("wrong").status, 403);
        const std::string path = "/admin/channels/route?model=pinned-model&channel=" + std::to_string(second);
        const Json route = m_turnpike->admin("GET", path).json();
        QCOMPARE(route["pinned"].get<std::int64_t>(), second);
        for (const Json &one : route["channels"])
            QCOMPARE(one["verdict"].get<std::string>(),
                     std::string(one["id"].get<std::int64_t>() == second ? "fits" : "not_pinned"));
        QVERIFY(first != second);
    }

    void settingsAreListedChangedAndKept()
    {
        const Answer list = m_turnpike->admin("GET", "/admin/settings");
        QCOMPARE(list.status, 200);
        QCOMPARE(list.json()["file"].get<std::string>(), config().toStdString());
        QVERIFY(list.body.find(Turnpike::kToken) == std::string::npos);
        QCOMPARE(m_turnpike->admin("PATCH", "/admin/settings", R"({"default_daily_limit":7,"log_format":null})").status,
                 200);
        QFile file(config());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("# ours\ndefault_daily_limit = 7\n"));
        for (const Json &setting : m_turnpike->admin("GET", "/admin/settings").json()["settings"]) {
            if (setting["name"] == "default_daily_limit")
                QCOMPARE(setting["value"].get<std::string>(), std::string("7"));
        }
    }

    void wrongSettingsAreRefused_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("value") << R"({"idle_timeout":0})"
                               << "setting_invalid";
        QTest::newRow("name") << R"({"no_such":1})"
                              << "setting_unknown";
        QTest::newRow("fixed") << R"({"admin_token":"another"})"
                               << "setting_fixed";
        QTest::newRow("shape") << R"({"idle_timeout":[1]})"
                               << "invalid_value";
    }
    void wrongSettingsAreRefused()
    {
        QFETCH(QString, body);
        QFETCH(QString, code);
        const Answer answer = m_turnpike->admin("PATCH", "/admin/settings", body.toStdString());
        QVERIFY2(answer.status >= 400 && answer.status < 500, answer.body.c_str());
        QCOMPARE(QString::fromStdString(answer.code()), code);
    }

    void tablesAreMeasured()
    {
        const Answer answer = m_turnpike->admin("POST", "/admin/database/tables");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.json()["tables"].size() > 10);
    }
};

QTEST_GUILESS_MAIN(ChannelsTest)
#include "channels_test.moc"
