// What may be reached through the gateway, and by which way: nothing but the channels' providers, by their proxies.
#include "tests/gateway/gateway_fixture.h"
#include "tests/upstream/proxy_stand_in.h"

#include <QTest>
#include <arpa/inet.h>
#include <atomic>
#include <netinet/in.h>
#include <nlohmann/json.hpp>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace turnpike;

namespace {

using Json = nlohmann::json;

/// A loopback port that nobody has any business to connect.
class Trap
{
public:
    Trap() : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) || ::listen(m_listener, 64) ||
            ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size))
            qFatal("the trap has no port");
        m_port = ntohs(address.sin_port);
    }
    ~Trap() { ::close(m_listener); }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    int listener() const { return m_listener; }
    /// Since the last time.
    int connections() const
    {
        int count = 0;
        for (int one = 0; (one = ::accept(m_listener, nullptr, nullptr)) >= 0; ++count)
            ::close(one);
        return count;
    }

private:
    int m_listener;
    std::uint16_t m_port = 0;
};

/// Answers every call with these bytes and closes.
class FixedProvider
{
public:
    explicit FixedProvider(std::string answer) : m_answer(std::move(answer)), m_thread([this] { serve(); }) {}
    ~FixedProvider()
    {
        m_ends = true;
        m_thread.join();
    }
    std::string url() const { return m_port.url(); }
    int calls() const { return m_calls; }

private:
    void serve()
    {
        while (!m_ends) {
            pollfd waiting{m_port.listener(), POLLIN, 0};
            if (::poll(&waiting, 1, 20) <= 0)
                continue;
            const int client = ::accept4(m_port.listener(), nullptr, nullptr, SOCK_CLOEXEC);
            std::string head;
            char byte = 0;
            while (head.find("\r\n\r\n") == std::string::npos && ::recv(client, &byte, 1, 0) == 1)
                head.push_back(byte);
            ++m_calls;
            ::send(client, m_answer.data(), m_answer.size(), MSG_NOSIGNAL);
            ::shutdown(client, SHUT_WR);
            while (::recv(client, &byte, 1, 0) == 1) // its body, so that the close resets nothing
                ;
            ::close(client);
        }
    }

    std::string m_answer;
    Trap m_port;
    std::atomic<int> m_calls{0};
    std::atomic<bool> m_ends{false};
    std::thread m_thread;
};

ChannelDraft draftTo(const std::string &url, ChannelKind kind = ChannelKind::Compatible)
{
    ChannelDraft draft;
    draft.kind = kind;
    draft.name = url;
    draft.baseUrl = url;
    draft.models = std::vector<std::string>{"*"};
    draft.addKeys = std::vector<std::string>{"sk-provider-secret-0001"};
    return draft;
}

std::string chat(const std::string &model = "sim-chat")
{
    return R"({"model":")" + model + R"(","messages":[{"role":"user","content":"hi"}]})";
}

std::string codeOf(const HttpAnswer &answer)
{
    const Json body = Json::parse(answer.body, nullptr, false);
    return body.is_object() && body.contains("error") ? body["error"].value("code", "") : std::string();
}

constexpr ChannelKind kKinds[] = {ChannelKind::OpenAi, ChannelKind::Compatible, ChannelKind::Anthropic,
                                  ChannelKind::Gemini, ChannelKind::Responses};
const std::map<std::string, std::string> kPaths{{"chat", "/v1/chat/completions"},
                                                {"responses", "/v1/responses"},
                                                {"messages", "/v1/messages"},
                                                {"gemini", "/v1beta/models/MODEL:generateContent"}};

/// A request in the client's format that names an address where it can.
std::string baited(const std::string &client, const std::string &model, const std::string &url, bool picture)
{
    Json body;
    if (client == "chat") {
        body = {{"model", model}, {"messages", {{{"role", "user"}, {"content", "hi"}}}}};
        if (picture)
            body["messages"][0]["content"] = {{{"type", "text"}, {"text", "what?"}},
                                              {{"type", "image_url"}, {"image_url", {{"url", url + "/a.png"}}}}};
    } else if (client == "responses") {
        body = {{"model", model}, {"input", "hi"}};
        if (picture)
            body["input"] = {{{"role", "user"},
                              {"content",
                               {{{"type", "input_text"}, {"text", "what?"}},
                                {{"type", "input_image"}, {"image_url", url + "/a.png"}, {"detail", "auto"}}}}}};
    } else if (client == "messages") {
        body = {{"model", model}, {"max_tokens", 50}, {"messages", {{{"role", "user"}, {"content", "hi"}}}}};
        if (picture)
            body["messages"][0]["content"] = {
                {{"type", "image"}, {"source", {{"type", "url"}, {"url", url + "/a.png"}}}},
                {{"type", "text"}, {"text", "what?"}}};
    } else {
        body = {{"contents", {{{"role", "user"}, {"parts", {{{"text", "hi"}}}}}}}};
        if (picture)
            body["contents"][0]["parts"].push_back(
                {{"fileData", {{"mimeType", "image/png"}, {"fileUri", url + "/a.png"}}}});
    }
    if (!picture) {
        for (const char *name : {"api_base", "base_url", "api_url", "proxy", "callback_url"})
            body[name] = url;
    }
    return body.dump();
}

} // namespace

class TrustTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_simulator = std::move(*Simulator::start({}));
        m_fixture = std::make_unique<GatewayFixture>();
        m_key = m_fixture->issueKey();
        for (const ChannelKind kind : kKinds) {
            ChannelDraft draft = draftTo(m_simulator->baseUrl(), kind);
            draft.models = std::vector<std::string>{"sim-" + std::to_string(static_cast<int>(kind))};
            m_fixture->addChannel(draft);
        }
    }
    void cleanupTestCase()
    {
        m_fixture.reset();
        m_simulator.reset();
    }

    void addressesInBodiesAreNeverDialled_data()
    {
        QTest::addColumn<QByteArray>("client");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("picture");
        for (const auto &[client, path] : kPaths) {
            for (const ChannelKind kind : kKinds)
                for (const bool picture : {false, true})
                    QTest::addRow("%s at kind %d, %s", client.c_str(), int(kind), picture ? "picture" : "members")
                        << QByteArray::fromStdString(client) << int(kind) << picture;
        }
    }
    void addressesInBodiesAreNeverDialled()
    {
        QFETCH(QByteArray, client);
        QFETCH(int, kind);
        QFETCH(bool, picture);
        const Trap trap;
        const std::string model = "sim-" + std::to_string(kind);
        std::string path = kPaths.at(client.toStdString());
        if (const auto at = path.find("MODEL"); at != std::string::npos)
            path.replace(at, 5, model);
        const auto answer = m_fixture->post(path, baited(client.toStdString(), model, trap.url(), picture), m_key.key);
        QVERIFY2(answer.status == 200 || answer.status == 400, answer.body.c_str());
        QCOMPARE(trap.connections(), 0);
    }
    void redirectsAreNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {300, 301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void redirectsAreNotFollowed()
    {
        QFETCH(int, status);
        const Trap trap;
        const FixedProvider provider("HTTP/1.1 " + std::to_string(status) + " Elsewhere\r\nLocation: " + trap.url() +
                                     "/v1/chat/completions\r\nContent-Length: 0\r\n\r\n");
        GatewayFixture fixture;
        fixture.addChannel(draftTo(provider.url()));
        const auto answer = fixture.post("/v1/chat/completions", chat(), fixture.issueKey().key);
        QCOMPARE(answer.status, 502);
        QCOMPARE(codeOf(answer), std::string("upstream_error"));
        QCOMPARE(provider.calls(), 1);
        QCOMPARE(trap.connections(), 0);
    }

    void anAddressThatIsNotPublicIsAFailureOfTheChannel()
    {
        const Trap trap;
        GatewayFixture fixture;
        const auto id = fixture.addChannel(draftTo(trap.url()));
        const IssuedKey key = fixture.issueKey();
        Channel closed = *fixture.installation().channels().snapshot()->find(id);
        closed.publicOnly = true; // as if its name had come to lead here
        closed.priority = 5;
        const auto publish = [&](std::vector<std::shared_ptr<const Channel>> channels) {
            fixture.installation().channels().publish(std::make_shared<const ChannelSnapshot>(std::move(channels)));
        };
        publish({std::make_shared<const Channel>(closed)});
        const auto alone = fixture.post("/v1/chat/completions", chat(), key.key);
        QCOMPARE(alone.status, 502);
        QCOMPARE(codeOf(alone), std::string("upstream_address_not_allowed"));
        QVERIFY(alone.body.find("127.0.0.1") == std::string::npos); // a key holder need not know
        QCOMPARE(trap.connections(), 0);
        Channel other = closed;
        other.id = id + 1;
        other.priority = 0;
        other.publicOnly = false;
        other.baseUrl = m_simulator->baseUrl();
        publish({std::make_shared<const Channel>(closed), std::make_shared<const Channel>(other)});
        QCOMPARE(fixture.post("/v1/chat/completions", chat(), key.key).status, 200);
        QCOMPARE(trap.connections(), 0);
    }

    void proxiesResolveAndConnect_data()
    {
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("asked");
        const auto add = [](const char *scheme, const char *url, const char *asked) {
            QTest::addRow("%s to %s", scheme, url) << QByteArray(scheme) << QByteArray(url) << QByteArray(asked);
        };
        // .invalid resolves nowhere, so it was the proxy who knew it
        add("http", "http://provider.invalid", "provider.invalid:80");
        add("http", "http://provider.invalid:8443/v1", "provider.invalid:8443");
        add("http", "http://10.9.8.7", "10.9.8.7:80");
        add("socks5h", "http://provider.invalid", "provider.invalid:80");
        add("socks5h", "http://provider.invalid:8000", "provider.invalid:8000");
        add("socks5", "http://10.9.8.7:8000", "10.9.8.7:8000");
    }
    void proxiesResolveAndConnect()
    {
        QFETCH(QByteArray, scheme);
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, asked);
        const std::vector<std::string> expected{asked.toStdString()};
        for (const bool house : {true, false}) {
            const ProxyStandIn proxy(m_simulator->port());
            const std::string address = proxy.url(scheme.constData());
            GatewayFixture fixture(house ? std::map<std::string, std::string>{{"upstream_proxy", address}}
                                         : std::map<std::string, std::string>());
            ChannelDraft draft = draftTo(url.toStdString());
            if (!house)
                draft.proxyUrl = address;
            fixture.addChannel(draft);
            const auto answer = fixture.post("/v1/chat/completions", chat(), fixture.issueKey().key);
            QVERIFY2(answer.status == 200, answer.body.c_str());
            QCOMPARE(proxy.asked(), expected);
        }
    }

    void aChannelsOwnProxyWins()
    {
        const ProxyStandIn house(m_simulator->port()), own(m_simulator->port());
        GatewayFixture fixture({{"upstream_proxy", house.url("http")}});
        const IssuedKey key = fixture.issueKey();
        const auto answers = [&](const std::string &url, const std::string &proxyUrl, const char *model) {
            ChannelDraft draft = draftTo(url);
            draft.proxyUrl = proxyUrl;
            draft.models = std::vector<std::string>{model};
            fixture.addChannel(draft);
            return fixture.post("/v1/chat/completions", chat(model), key.key).status;
        };
        QCOMPARE(answers("http://one.invalid", own.url("socks5h"), "one"), 200);
        QCOMPARE(answers(m_simulator->baseUrl(), "direct", "two"), 200);
        QCOMPARE(house.asked().size(), 0u);
        QCOMPARE(own.asked(), std::vector<std::string>{"one.invalid:80"});
        QCOMPARE(answers("http://three.invalid", "", "three"), 200);
        QCOMPARE(house.asked(), std::vector<std::string>{"three.invalid:80"});
        ChannelDraft builtIn;
        builtIn.kind = ChannelKind::Simulator;
        builtIn.models = std::vector<std::string>{"four"};
        fixture.addChannel(builtIn);
        QCOMPARE(fixture.post("/v1/chat/completions", chat("four"), key.key).status, 200);
        QCOMPARE(house.asked().size(), 1u);
    }

    void aProxyThatFailsIsNamed_data()
    {
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<bool>("there");
        for (const char *scheme : {"http", "socks5h", "socks5"}) {
            QTest::addRow("%s refuses", scheme) << QByteArray(scheme) << true;
            QTest::addRow("%s is not there", scheme) << QByteArray(scheme) << false;
        }
    }
    void aProxyThatFailsIsNamed()
    {
        QFETCH(QByteArray, scheme);
        QFETCH(bool, there);
        auto proxy = std::make_unique<ProxyStandIn>(m_simulator->port());
        proxy->refuse();
        ChannelDraft draft = draftTo("http://10.9.8.7");
        draft.proxyUrl = proxy->url(scheme.constData());
        if (!there)
            proxy.reset();
        GatewayFixture fixture;
        fixture.addChannel(draft);
        const auto answer = fixture.post("/v1/chat/completions", chat(), fixture.issueKey().key);
        QCOMPARE(answer.status, 502);
        QCOMPARE(codeOf(answer), std::string("upstream_proxy_error"));
    }

private:
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<GatewayFixture> m_fixture; // with a channel of each kind
    IssuedKey m_key;
};

QTEST_GUILESS_MAIN(TrustTest)
#include "trust_test.moc"
