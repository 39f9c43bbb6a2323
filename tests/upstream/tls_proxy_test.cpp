// TLS on the way: to the proxy, to the provider behind it, or to both.
#include "server/upstream/upstream_pool.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace turnpike;

namespace {

constexpr int kDeadlineMs = 10'000;

struct Identity
{
    QSslCertificate certificate;
    QSslKey key;
};

/// A server whose connections may be wrapped in TLS; `serve` is called with each piece that came.
class Server : public QTcpServer
{
public:
    using Serve = std::function<void(QSslSocket &, const QByteArray &)>;
    Server(const Identity *identity, Serve serve) : m_identity(identity), m_serve(std::move(serve))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { m_serve(*socket, socket->readAll()); });
        if (!m_identity)
            return;
        socket->setLocalCertificate(m_identity->certificate);
        socket->setPrivateKey(m_identity->key);
        socket->startServerEncryption();
    }

private:
    const Identity *m_identity;
    Serve m_serve;
};

/// After CONNECT all that comes goes to the provider, wherever it was to go.
Server::Serve proxyTo(quint16 port, QByteArray &asked)
{
    return [port, &asked](QSslSocket &client, const QByteArray &bytes) {
        auto *behind = client.findChild<QTcpSocket *>(QStringLiteral("behind"));
        if (behind) {
            behind->write(bytes);
            return;
        }
        asked = bytes.left(bytes.indexOf('\r'));
        behind = new QTcpSocket(&client);
        behind->setObjectName(QStringLiteral("behind"));
        QObject::connect(behind, &QTcpSocket::readyRead, &client,
                         [&client, behind] { client.write(behind->readAll()); });
        QObject::connect(behind, &QTcpSocket::connected, &client,
                         [&client] { client.write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        behind->connectToHost(QHostAddress::LocalHost, port);
    };
}

struct Heard : UpstreamListener
{
    std::optional<UpstreamFailure> failure;
    bool ended = false;
    std::string body;
    void upstreamHead(const ResponseHead &) override {}
    void upstreamBody(std::string_view bytes) override { body.append(bytes); }
    void upstreamPause() override {}
    void upstreamEnd(bool) override { ended = true; }
    void upstreamFailed(UpstreamFailure why) override { failure = why; }
};

} // namespace

class TlsProxyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString key = m_files.filePath(QStringLiteral("key.pem"));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                       QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
                       QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"),
                       QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:provider.invalid,IP:127.0.0.1"),
                       QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-out"), authority(),
                       QStringLiteral("-keyout"), key});
        QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
        QFile file(key);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_identity.key = QSslKey(&file, QSsl::Ec);
        m_identity.certificate = QSslCertificate::fromPath(authority()).value(0);
        QVERIFY(!m_identity.key.isNull() && !m_identity.certificate.isNull());
    }

    void connectsThroughAProxy_data()
    {
        QTest::addColumn<bool>("proxyTls");
        QTest::addColumn<bool>("providerTls");
        QTest::newRow("neither") << false << false;
        QTest::newRow("provider") << false << true;
        QTest::newRow("proxy") << true << false;
        QTest::newRow("both") << true << true;
    }
    void connectsThroughAProxy()
    {
        QFETCH(bool, proxyTls);
        QFETCH(bool, providerTls);
        int calls = 0;
        Server provider(providerTls ? &m_identity : nullptr, [&](QSslSocket &client, const QByteArray &) {
            ++calls;
            client.write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
        });
        QByteArray asked;
        Server proxy(proxyTls ? &m_identity : nullptr, proxyTo(provider.serverPort(), asked));
        const std::string proxyUrl =
            (proxyTls ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(proxy.serverPort());
        const auto target = UpstreamTarget::parse(providerTls ? "https://provider.invalid" : "http://provider.invalid",
                                                  {proxyUrl, {}, false});
        QVERIFY(target);
        UpstreamPool pool(authority().toStdString());
        for (int call = 1; call <= 2; ++call) { // the second on the connection that the first has left
            Heard heard;
            pool.call(std::make_shared<const UpstreamTarget>(*target), "GET / HTTP/1.1\r\nHost: x\r\n\r\n", {}, heard);
            QVERIFY(QTest::qWaitFor([&] { return heard.ended || heard.failure; }, kDeadlineMs));
            QVERIFY2(heard.ended, QByteArray::number(heard.failure ? int(*heard.failure) : -1).constData());
            QCOMPARE(heard.body, std::string("hello"));
            QCOMPARE(calls, call);
        }
        QCOMPARE(asked, QByteArray(providerTls ? "CONNECT provider.invalid:443 HTTP/1.1"
                                               : "CONNECT provider.invalid:80 HTTP/1.1"));
    }

private:
    QString authority() const { return m_files.filePath(QStringLiteral("certificate.pem")); }

    QTemporaryDir m_files;
    Identity m_identity;
};

QTEST_GUILESS_MAIN(TlsProxyTest)
#include "tls_proxy_test.moc"
