// Where a channel manager's channels may lead: hostile base URLs are refused when they are set, or when they are
// connected, whatever a name led to before.
#include "server/operations/channel_rows.h"
#include "server/operations/validation.h"
#include "server/upstream/address_rule.h"
#include "server/upstream/upstream_pool.h"
#include "tests/upstream/proxy_stand_in.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <arpa/inet.h>
#include <netinet/in.h>

using namespace turnpike;

namespace {

constexpr int kDeadlineMs = 10'000;

QByteArray unescaped(const QByteArray &text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char next = text[i] == '\\' && i + 1 < text.size() ? text[++i] : '\0';
        if (next == 'x') {
            out.append(QByteArray::fromHex(text.mid(i + 1, 2)));
            i += 2;
        } else
            out.append(next == '\0'  ? text[i]
                       : next == 'n' ? '\n'
                       : next == 'r' ? '\r'
                       : next == 't' ? '\t'
                       : next == '0' ? '\0'
                                     : next);
    }
    return out;
}

struct Heard : UpstreamListener
{
    std::optional<UpstreamFailure> failure;
    bool ended = false;
    void upstreamHead(const ResponseHead &) override {}
    void upstreamBody(std::string_view) override {}
    void upstreamPause() override {}
    void upstreamEnd(bool) override { ended = true; }
    void upstreamFailed(UpstreamFailure why) override { failure = why; }
    bool wait() const
    {
        return QTest::qWaitFor([this] { return ended || failure; }, kDeadlineMs);
    }
};

/// Answers whoever comes, and counts.
class Target : public QTcpServer
{
public:
    int connections = 0;
    Target()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(this, &QTcpServer::newConnection, this, [this] {
            ++connections;
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
            });
        });
    }
};

Result<ChannelRow> setBy(Role role, const std::string &baseUrl)
{
    ChannelDraft draft;
    draft.kind = ChannelKind::Compatible;
    draft.baseUrl = baseUrl;
    if (auto fine = checkChannelDraft(draft); !fine)
        return tl::make_unexpected(fine.error());
    return newChannel(draft, role);
}

const std::string kRequest = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

} // namespace

class HostileUrlsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<bool>("isPublic");
        const auto add = [](const char *address, bool isPublic) { QTest::newRow(address) << isPublic; };
        for (const char *open : {"1.1.1.1",
                                 "8.8.8.8",
                                 "9.255.255.255",
                                 "11.0.0.0",
                                 "100.63.255.255",
                                 "100.128.0.0",
                                 "126.255.255.255",
                                 "128.0.0.0",
                                 "168.63.129.15",
                                 "169.253.255.255",
                                 "169.255.0.0",
                                 "172.15.255.255",
                                 "172.32.0.0",
                                 "191.255.255.255",
                                 "192.0.1.0",
                                 "192.167.255.255",
                                 "192.169.0.0",
                                 "198.17.255.255",
                                 "198.20.0.0",
                                 "223.255.255.255",
                                 "2606:4700:4700::1111",
                                 "2001:4860:4860::8888",
                                 "2001:200::1",
                                 "2003::1",
                                 "2a00::1",
                                 "3ffe::1",
                                 "::ffff:8.8.8.8"})
            add(open, true);
        for (
            const char *closed :
            {"0.255.255.255",    "10.255.255.255",    "100.127.255.255", "127.0.0.0", "169.254.0.0", "172.16.0.0",
             "192.0.0.255",      "198.19.255.255",    "224.0.0.0",       "::",        "::1",         "::8.8.8.8",
             "64:ff9b::8.8.8.8", "64:ff9b:1:ffff::1", "1fff::1",         "2001::1",   "2001:1ff::1", "2001:db8:ffff::1",
             "2002::1",          "3fff:fff::1",       "4000::1",         "fdff::1",   "fe80::1",     "febf::1",
             "ff0e::1",          "::ffff:10.0.0.1"})
            add(closed, false);
    }
    void addresses()
    {
        QFETCH(bool, isPublic);
        const char *text = QTest::currentDataTag();
        sockaddr_storage storage{};
        auto *four = reinterpret_cast<sockaddr_in *>(&storage);
        auto *six = reinterpret_cast<sockaddr_in6 *>(&storage);
        if (::inet_pton(AF_INET, text, &four->sin_addr) == 1)
            storage.ss_family = AF_INET;
        else if (::inet_pton(AF_INET6, text, &six->sin6_addr) == 1)
            storage.ss_family = AF_INET6;
        QVERIFY(storage.ss_family);
        QCOMPARE(isPublicAddress(*reinterpret_cast<const sockaddr *>(&storage)), isPublic);
        QCOMPARE(mayBePublicHost(text), isPublic);
    }

    void hostileUrls_data()
    {
        QTest::addColumn<QByteArray>("leadsTo"); // empty: refused when it is set
        QTest::addColumn<QByteArray>("url");
        QFile table(QStringLiteral(HOSTILE_URLS));
        QVERIFY(table.open(QIODevice::ReadOnly));
        int rows = 0;
        while (!table.atEnd()) {
            QByteArray line = table.readLine();
            line.chop(1);
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            const bool named = line.startsWith("connect ");
            const auto from = line.indexOf(' ') + 1;
            const auto at = named ? line.indexOf(' ', from) + 1 : from;
            QTest::newRow(line.constData())
                << (named ? line.mid(from, at - from - 1) : QByteArray()) << unescaped(line.mid(at));
            ++rows;
        }
        QVERIFY(rows >= 60);
    }
    void hostileUrls()
    {
        QFETCH(QByteArray, leadsTo);
        QFETCH(QByteArray, url);
        const auto channel = setBy(Role::ChannelManager, url.toStdString());
        if (leadsTo.isEmpty()) {
            QVERIFY2(!channel, channel ? channel->channel.baseUrl.c_str() : "");
            QCOMPARE(channel.error().field, std::string("base_url"));
            return;
        }
        QVERIFY2(channel, channel ? "" : channel.error().message.c_str());
        QVERIFY(channel->channel.publicOnly);
        const auto target = UpstreamTarget::parse(channel->channel.baseUrl, {{}, {}, true});
        QVERIFY(target);
        const auto port = target->url.substr(target->url.rfind(':') + 1);
        const std::string to = ":" + port + ":" + leadsTo.toStdString();
        const std::string host = target->host; // libcurl may ask for it without the dot at its end
        UpstreamPool pool({}, {host + to, host.substr(0, host.find_last_not_of('.') + 1) + to});
        Heard heard;
        pool.call(std::make_shared<const UpstreamTarget>(*target), kRequest, {}, heard);
        QVERIFY(heard.wait());
        QVERIFY(heard.failure.has_value());
        QCOMPARE(*heard.failure, UpstreamFailure::NotPublic);
    }

    void rootMayPointToTheOwnNetwork()
    {
        for (const char *url :
             {"http://127.0.0.1:11434", "http://[::1]:8000/v1", "http://localhost:11434", "http://10.0.0.5/v1"}) {
            const auto channel = setBy(Role::Root, url);
            QVERIFY2(channel, url);
            QVERIFY(!channel->channel.publicOnly);
        }
    }

    // A name that was connected, and whose connection waits for the next call, leads nowhere for a channel that may
    // reach public addresses only: neither does it resolve to that again, nor does it find the connection.
    void aNameIsCheckedAgainAtEachConnect()
    {
        Target provider;
        const std::string base = "http://rebound.example.com:" + std::to_string(provider.serverPort());
        UpstreamPool pool({}, {"rebound.example.com:" + std::to_string(provider.serverPort()) + ":127.0.0.1"});
        const auto call = [&](bool publicOnly, Heard &heard) {
            const auto target = UpstreamTarget::parse(base, {{}, {}, publicOnly});
            pool.call(std::make_shared<const UpstreamTarget>(*target), kRequest, {}, heard);
            return heard.wait();
        };
        for (int i = 0; i < 2; ++i) {
            Heard open, closed;
            QVERIFY(call(false, open));
            QVERIFY(open.ended);
            QVERIFY(call(true, closed));
            QVERIFY(closed.failure == UpstreamFailure::NotPublic);
            QCOMPARE(provider.connections, 1); // the second call went over the waiting connection
        }
    }

    // The house's proxy may reach the house's networks: for a channel that may not, the name is resolved here, and the
    // proxy is told the address.
    void behindTheHousesProxy_data()
    {
        QTest::addColumn<QByteArray>("leadsTo");
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<QByteArray>("asked"); // empty: nothing, it is refused
        for (const char *scheme : {"http", "socks5", "socks5h"}) {
            QTest::addRow("%s, public", scheme)
                << QByteArray("93.184.216.34") << QByteArray(scheme) << QByteArray("93.184.216.34:80");
            QTest::addRow("%s, one of both", scheme)
                << QByteArray("10.0.0.1,93.184.216.34") << QByteArray(scheme) << QByteArray("93.184.216.34:80");
            QTest::addRow("%s, private", scheme) << QByteArray("10.0.0.1") << QByteArray(scheme) << QByteArray();
            QTest::addRow("%s, this machine", scheme) << QByteArray("127.0.0.1") << QByteArray(scheme) << QByteArray();
        }
    }
    void behindTheHousesProxy()
    {
        QFETCH(QByteArray, leadsTo);
        QFETCH(QByteArray, scheme);
        QFETCH(QByteArray, asked);
        Target provider;
        const ProxyStandIn proxy(provider.serverPort());
        const auto target =
            UpstreamTarget::parse("http://named.example.com", {{}, proxy.url(scheme.constData()), true});
        QVERIFY(target);
        UpstreamPool pool({}, {"named.example.com:80:" + leadsTo.toStdString()});
        Heard heard;
        pool.call(std::make_shared<const UpstreamTarget>(*target), kRequest, {}, heard);
        QVERIFY(heard.wait());
        QCOMPARE(heard.ended, !asked.isEmpty());
        if (asked.isEmpty()) {
            QVERIFY(heard.failure == UpstreamFailure::NotPublic);
            QVERIFY(proxy.asked().empty());
            return;
        }
        QCOMPARE(proxy.asked(), std::vector<std::string>{asked.toStdString()});
        QCOMPARE(provider.connections, 1);
    }

    void aLocalProxyOfItsOwnIsRefused()
    {
        for (const char *proxy : {"http://127.0.0.1:3128", "socks5h://[::1]:1080", "socks5://localhost:1080",
                                  "https://10.0.0.1", "http://0x7f000001:1"}) {
            ChannelDraft draft;
            draft.kind = ChannelKind::OpenAi;
            draft.proxyUrl = proxy;
            QVERIFY2(newChannel(draft, Role::Root), proxy);
            const auto refused = newChannel(draft, Role::ChannelManager);
            QVERIFY2(!refused, proxy);
            QCOMPARE(refused.error().field, std::string("proxy_url"));
        }
        const auto target =
            UpstreamTarget::parse("http://api.example.com", {"http://proxy.example.com:3128", {}, true});
        UpstreamPool pool({}, {"proxy.example.com:3128:127.0.0.1"});
        Heard heard;
        pool.call(std::make_shared<const UpstreamTarget>(*target), kRequest, {}, heard);
        QVERIFY(heard.wait());
        QVERIFY(heard.failure == UpstreamFailure::NotPublic);
    }
};

QTEST_GUILESS_MAIN(HostileUrlsTest)
#include "hostile_urls_test.moc"
