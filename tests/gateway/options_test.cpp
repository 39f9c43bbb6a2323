// What a channel's options make of a request on its way to the provider.
#include "tests/gateway/gateway_fixture.h"

#include "server/http/exchange.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace turnpike;

namespace {

using Json = nlohmann::json;
using Edit = std::function<void(ChannelDraft &)>;

const char *const kToken = "an-admin-token-of-the-test";

std::string chat(const std::string &model)
{
    return R"({"model":")" + model + R"(","messages":[{"role":"user","content":"hi"}]})";
}

std::string codeOf(const HttpAnswer &answer)
{
    const Json body = Json::parse(answer.body, nullptr, false);
    return body.is_object() && body.contains("error") ? body["error"].value("code", "") : std::string();
}

} // namespace

class ChannelOptionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_simulator = std::move(*Simulator::start({}));
        m_fixture = std::make_unique<GatewayFixture>();
        m_key = m_fixture->issueKey();
    }
    void cleanup()
    {
        m_fixture.reset();
        m_simulator.reset();
    }

    void aPrefixIsAskedForAndTakenOff()
    {
        add([](ChannelDraft &d) {
            d.models = std::vector<std::string>{"sim-chat", "alias"};
            d.modelPrefix = "team/a";
            d.modelMapping = std::map<std::string, std::string, std::less<>>{{"alias", "sim-large"}};
        });
        const Json listed = Json::parse(m_fixture->get("/v1/models", m_key.key).body);
        QCOMPARE(listed["data"].size(), 2u);
        QCOMPARE(listed["data"][0]["id"].get<std::string>(), std::string("team/a/alias"));
        QCOMPARE(m_fixture->get("/v1/models/team/a/alias", m_key.key).status, 200);
        const auto sent = [this](const std::string &asked) {
            const auto answer = m_fixture->post("/v1/chat/completions", chat(asked), m_key.key);
            return answer.status == 200 ? Json::parse(m_simulator->tally().lastBody)["model"].get<std::string>()
                                        : std::to_string(answer.status);
        };
        QCOMPARE(sent("team/a/sim-chat"), std::string("sim-chat"));
        QCOMPARE(sent("team/a/alias"), std::string("sim-large"));
        for (const char *other : {"sim-chat", "alias", "team/a", "team/a/", "team/sim-chat", "team/asim-chat"})
            QCOMPARE(sent(other), std::string("404"));
        // ids of one millisecond are not in the order of the requests
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT model_upstream FROM requests WHERE model = 'team/a/alias'"))
                     .toString(),
                 QStringLiteral("sim-large"));
    }

    void aPrefixedStarServesEveryNameBehindIt()
    {
        add([](ChannelDraft &d) { d.modelPrefix = "all"; });
        QCOMPARE(m_fixture->post("/v1/chat/completions", chat("all/anything"), m_key.key).status, 200);
        QCOMPARE(m_fixture->post("/v1/chat/completions", chat("anything"), m_key.key).status, 404);
        for (const Json &model : Json::parse(m_fixture->get("/v1/models", m_key.key).body)["data"])
            QVERIFY(model["id"].get<std::string>().compare(0, 4, "all/") == 0);
    }

    void membersAreOverriddenByteForByte()
    {
        add([](ChannelDraft &d) {
            d.paramOverride = MemberOverride{{"temperature", "0.25"}, {"top_p", "null"}, {"seed", "7"}};
        });
        const std::string body =
            "{ \"messages\" : [ {\"role\":\"user\",\"content\":\"1.10\"} ],\n\t\"temperature\": 1 ,"
            "\"top_p\":0.5, \"model\":\"sim-chat\" }\n";
        QCOMPARE(m_fixture->post("/v1/chat/completions", body, m_key.key).status, 200);
        QCOMPARE(m_simulator->tally().lastBody,
                 std::string("{ \"messages\" : [ {\"role\":\"user\",\"content\":\"1.10\"} ],\n\t\"temperature\": 0.25 ,"
                             "\"model\":\"sim-chat\",\"seed\":7 }\n"));
    }

    void membersAreOverriddenInTheProvidersFormat()
    {
        add([](ChannelDraft &d) {
            d.kind = ChannelKind::Anthropic;
            d.paramOverride = MemberOverride{{"max_tokens", "77"}, {"metadata", R"({"user_id":"u"})"}};
        });
        const auto answer = m_fixture->post("/v1/chat/completions", chat("sim-chat"), m_key.key);
        QVERIFY2(answer.status == 200, answer.body.c_str());
        const Json sent = Json::parse(m_simulator->tally().lastBody);
        QCOMPARE(sent["max_tokens"].get<int>(), 77);
        QCOMPARE(sent["metadata"]["user_id"].get<std::string>(), std::string("u"));
    }

    void headersAreOverridden()
    {
        add([](ChannelDraft &d) {
            d.organization = "org-1";
            d.headerOverride = HeaderOverride{{"authorization", "Basic b3Vycw=="},
                                              {"X-Title", "ours"},
                                              {"User-Agent", std::nullopt},
                                              {"OpenAI-Organization", std::nullopt}};
        });
        const auto answer = m_fixture->post("/v1/chat/completions", chat("sim-chat"), m_key.key,
                                            {"X-Title: theirs", "User-Agent: their-client", "X-Other: theirs",
                                             "X-Admin-Token: x", "X-Turnpike-Chan: passes"});
        QCOMPARE(answer.status, 200);
        const std::string head = m_simulator->tally().lastHead;
        for (const char *there : {"authorization: Basic b3Vycw==\r\n", "X-Title: ours\r\n", "X-Other: theirs\r\n"})
            QVERIFY2(head.find(there) != std::string::npos, head.c_str());
        for (const char *gone : {"Bearer", "X-Title: theirs", "their-client", "org-1", "Admin-Token"})
            QVERIFY2(head.find(gone) == std::string::npos, head.c_str());
    }

    void statusesAreTreatedAsOthers_data()
    {
        QTest::addColumn<int>("told");
        QTest::addColumn<int>("treated");
        QTest::addColumn<bool>("next");  // another channel is tried
        QTest::addColumn<int>("status"); // with one channel
        QTest::newRow("404 as 503") << 404 << 503 << true << 502;
        QTest::newRow("400 as 429") << 400 << 429 << true << 429;
        QTest::newRow("503 as 400") << 503 << 400 << false << 400;
        QTest::newRow("500 as 401") << 500 << 401 << true << 502;
        QTest::newRow("403 as 422") << 403 << 422 << false << 422;
        QTest::newRow("none") << 404 << 404 << false << 404;
    }
    void statusesAreTreatedAsOthers()
    {
        QFETCH(int, told);
        QFETCH(int, treated);
        QFETCH(bool, next);
        QFETCH(int, status);
        add([&](ChannelDraft &d) {
            d.priority = 5;
            if (told != treated)
                d.statusMapping = std::map<int, int>{{told, treated}};
            d.modelMapping =
                std::map<std::string, std::string, std::less<>>{{"sim-chat", "s+status=" + std::to_string(told)}};
        });
        QCOMPARE(m_fixture->post("/v1/chat/completions", chat("sim-chat"), m_key.key).status, status);
        QCOMPARE(
            m_fixture->value(QStringLiteral("SELECT count(*) FROM requests WHERE status = %1").arg(status)).toInt(), 1);
        add([](ChannelDraft &) {});
        QCOMPARE(m_fixture->post("/v1/chat/completions", chat("sim-chat"), m_key.key).status, next ? 200 : status);
    }

    void anOperatorPinsAChannel()
    {
        operators();
        const auto first = add([](ChannelDraft &d) { d.priority = 5; });
        const auto second = add([](ChannelDraft &d) {
            d.groups = std::vector<std::string>{"vip"};
            d.models = std::vector<std::string>{"another"};
        });
        const auto off = add([](ChannelDraft &d) { d.enabled = false; });
        const auto pinned = [this](const std::string &channel, const std::string &token) {
            std::vector<std::string> headers{"X-Turnpike-Channel: " + channel};
            if (!token.empty())
                headers.push_back("x-admin-token: " + token);
            return m_fixture->post("/v1/chat/completions", chat("sim-chat"), m_key.key, headers);
        };
        QCOMPARE(pinned(std::to_string(second), kToken).status, 200);
        QCOMPARE(channelOfLast(), second);
        const std::string head = m_simulator->tally().lastHead;
        QVERIFY2(head.find("urnpike-") == std::string::npos && head.find(kToken) == std::string::npos, head.c_str());
        QCOMPARE(m_fixture->post("/v1/chat/completions", chat("sim-chat"), m_key.key).status, 200);
        QCOMPARE(channelOfLast(), first);
        for (const char *wrong : {"", "wrong"}) {
            const auto refused = pinned(std::to_string(second), wrong);
            QCOMPARE(refused.status, 403);
            QCOMPARE(codeOf(refused), std::string("pin_not_allowed"));
        }
        for (const char *wrong : {"x", "1x", "-", "99999999999999999999"})
            QCOMPARE(pinned(wrong, kToken).status, 400);
        const auto switchedOff = pinned(std::to_string(off), kToken);
        QCOMPARE(switchedOff.status, 503);
        QCOMPARE(codeOf(switchedOff), std::string("pinned_channel_unavailable"));
        QVERIFY(switchedOff.body.find("switched off") != std::string::npos);
        QCOMPARE(pinned("4711", kToken).status, 503);
    }

    void withoutOperatorsNobodyPins()
    {
        const auto id = add([](ChannelDraft &) {});
        const auto refused = m_fixture->post("/v1/chat/completions", chat("sim-chat"), m_key.key,
                                             {"X-Turnpike-Channel: " + std::to_string(id), "x-admin-token: x"});
        QCOMPARE(refused.status, 403);
    }

private:
    std::int64_t add(const Edit &edit)
    {
        ChannelDraft draft;
        draft.name = "simulated";
        draft.kind = ChannelKind::OpenAi;
        draft.baseUrl = m_simulator->baseUrl();
        draft.models = std::vector<std::string>{"*"};
        draft.addKeys = std::vector<std::string>{"sk-provider-secret-0001"};
        edit(draft);
        return m_fixture->addChannel(draft);
    }
    std::int64_t channelOfLast()
    {
        return m_fixture->value(QStringLiteral("SELECT channel_id FROM requests ORDER BY id DESC LIMIT 1"))
            .toLongLong();
    }
    /// The gateway once more, with somebody who knows the operators' token.
    void operators()
    {
        m_fixture->serveOperators(
            [](const Exchange &exchange) { return exchange.head().header("x-admin-token") == kToken; });
    }

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<GatewayFixture> m_fixture;
    IssuedKey m_key;
};

QTEST_GUILESS_MAIN(ChannelOptionsTest)
#include "options_test.moc"
