// What key holders ask besides answers: lists of models, counts of tokens, what they have spent; and routes that only
// some providers have.
#include "tests/gateway/gateway_fixture.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace turnpike;
using Json = nlohmann::json;

namespace {

const Json kFirstModel = Json::parse(R"({"id":"a/b","object":"model","created":0,"owned_by":"turnpike"})");
const Json kNothingSpent = Json::parse(R"({"object":"list","total_usage":0})");
const std::string kGeminiQuestion = R"({"contents":[{"role":"user","parts":[{"text":"hi"}]}]})";
const std::string kEmbedding = R"({"model":"claude","input":"hi"})";

std::string chat(const std::string &model)
{
    return R"({"model":")" + model + R"(","messages":[{"role":"user","content":"hi"}]})";
}

} // namespace

class KeyHolderRoutesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_simulator = std::move(*Simulator::start({}));
        m_fixture = std::make_unique<GatewayFixture>();
        add("chat", ChannelKind::Compatible, {"sim-chat", "a/b"});
        add("anthropic", ChannelKind::Anthropic, {"claude"});
        add("gemini", ChannelKind::Gemini, {"gemini"});
        m_key = m_fixture->issueKey();
    }
    void cleanup()
    {
        m_fixture.reset();
        m_simulator.reset();
    }

    void models_are_listed_in_each_clients_form()
    {
        const Json openAi = listed("/v1/models");
        QVERIFY(openAi.at("object") == Json("list"));
        QVERIFY(openAi.at("data").at(0) == kFirstModel);

        const Json anthropic = listed("/v1/models", {"anthropic-version: 2023-06-01"});
        QCOMPARE(anthropic.at("data").size(), std::size_t(4));
        QVERIFY(anthropic.at("data").at(1).at("id") == Json("claude"));
        QVERIFY(anthropic.at("data").at(1).at("type") == Json("model"));
        QVERIFY(anthropic.at("has_more") == Json(false));
        QVERIFY(anthropic.at("first_id") == Json("a/b"));
        QVERIFY(anthropic.at("last_id") == Json("sim-chat"));

        const Json gemini = listed("/v1beta/models");
        QVERIFY(gemini.at("models").at(2).at("name") == Json("models/gemini"));
        QVERIFY(listed("/v1beta/models/gemini").at("name") == Json("models/gemini"));
        QVERIFY(listed("/v1/models/a/b").at("id") == Json("a/b"));
        QCOMPARE(m_fixture->get("/v1beta/models?key=" + m_key.key).status, 200);
    }

    void a_refusal_is_in_the_clients_form()
    {
        const auto gemini = m_fixture->get("/v1beta/models/none", m_key.key);
        QCOMPARE(gemini.status, 404);
        QVERIFY(Json::parse(gemini.body).at("error").at("status") == Json("NOT_FOUND"));
        const auto anthropic = m_fixture->get("/v1/models/none", m_key.key, {"anthropic-version: 2023-06-01"});
        QVERIFY(Json::parse(anthropic.body).at("type") == Json("error"));
    }

    void tokens_are_counted_by_providers_of_the_clients_format()
    {
        const auto claude = m_fixture->post("/v1/messages/count_tokens", chat("claude"), m_key.key);
        QCOMPARE(claude.status, 200);
        QVERIFY(claude.header("x-turnpike-estimated").empty());
        QVERIFY(Json::parse(claude.body).at("input_tokens").get<int>() > 0);
        QVERIFY(m_simulator->tally().lastHead.find("POST /v1/messages/count_tokens ") == 0);

        const auto gemini = m_fixture->post("/v1beta/models/gemini:countTokens", kGeminiQuestion, m_key.key);
        QCOMPARE(gemini.status, 200);
        QVERIFY(gemini.header("x-turnpike-estimated").empty());
        QVERIFY(Json::parse(gemini.body).at("totalTokens").get<int>() > 0);
        QVERIFY(m_simulator->tally().lastHead.find("POST /v1beta/models/gemini:countTokens ") == 0);
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT sum(input + output) FROM requests")).toInt(), 0);
    }

    void tokens_that_no_provider_counts_are_estimated()
    {
        const auto calls = m_simulator->tally().calls.load();
        const auto answer = m_fixture->post("/v1/messages/count_tokens", chat("sim-chat"), m_key.key);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("x-turnpike-estimated"), std::string("true"));
        QVERIFY(Json::parse(answer.body).at("input_tokens").get<int>() > 0);
        const auto gemini = m_fixture->post("/v1beta/models/claude:countTokens", "{}", m_key.key);
        QCOMPARE(gemini.header("x-turnpike-estimated"), std::string("true"));
        QVERIFY(Json::parse(gemini.body).at("totalTokens").get<int>() > 0);
        QCOMPARE(m_simulator->tally().calls.load(), calls);
        QCOMPARE(m_fixture->post("/v1/messages/count_tokens", chat("none"), m_key.key).status, 404);
    }

    void a_models_name_cannot_lead_out_of_its_address_data()
    {
        QTest::addColumn<QString>("model");
        for (const char *model : {"../x", "a/../../x", "..", "a/%2e%2e/x", "a/..%2fx", "a\\\\..\\\\x"})
            QTest::newRow(model) << QString::fromLatin1(model);
    }
    void a_models_name_cannot_lead_out_of_its_address()
    {
        QFETCH(QString, model);
        add("any", ChannelKind::Gemini, {"*"});
        const auto calls = m_simulator->tally().calls.load();
        const auto answer = m_fixture->post("/v1/chat/completions", chat(model.toStdString()), m_key.key);
        QCOMPARE(answer.status, 400);
        QVERIFY(Json::parse(answer.body).at("error").at("param") == Json("model"));
        QCOMPARE(m_simulator->tally().calls.load(), calls);
        // a slash alone does not: the simulated provider itself says that it has no such address
        QCOMPARE(m_fixture->post("/v1/chat/completions", chat("tunedModels/x"), m_key.key).status, 404);
    }

    void a_route_that_the_models_providers_lack_says_so()
    {
        const auto answer = m_fixture->post("/v1/embeddings", kEmbedding, m_key.key);
        QCOMPARE(answer.status, 400);
        QVERIFY(Json::parse(answer.body).at("error").at("code") == Json("unsupported_route"));
        QVERIFY(Json::parse(answer.body).at("error").at("param") == Json("model"));
    }

    void spending_is_told_the_openai_way()
    {
        for (const std::string start : {"", "/v1"}) {
            const Json plan = listed(start + "/dashboard/billing/subscription");
            QVERIFY(plan.at("object") == Json("billing_subscription"));
            QVERIFY(plan.at("hard_limit_usd").get<double>() > 0);
            QVERIFY(plan.at("access_until") == Json(0));
            const Json used = listed(start + "/dashboard/billing/usage?start_date=2020-01-01&end_date=2020-02-01");
            QVERIFY(used == kNothingSpent);
        }
        QCOMPARE(m_fixture->get("/dashboard/billing/usage?start_date=soon", m_key.key).status, 400);
        QCOMPARE(m_fixture->get("/dashboard/billing/usage").status, 401);
    }

private:
    void add(const char *name, ChannelKind kind, std::vector<std::string> models)
    {
        ChannelDraft draft;
        draft.name = name;
        draft.kind = kind;
        draft.baseUrl = m_simulator->baseUrl();
        draft.models = std::move(models);
        draft.addKeys = std::vector<std::string>{"sk-provider-secret-0001"};
        m_fixture->addChannel(draft);
    }
    Json listed(const std::string &path, const std::vector<std::string> &headers = {}) const
    {
        return Json::parse(m_fixture->get(path, m_key.key, headers).body, nullptr, false);
    }

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<GatewayFixture> m_fixture;
    IssuedKey m_key;
};

QTEST_GUILESS_MAIN(KeyHolderRoutesTest)
#include "key_holder_routes_test.moc"
