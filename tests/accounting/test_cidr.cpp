#include "server/accounting/key_book.h"

#include <QTest>
#include <arpa/inet.h>

using namespace turnpike;

namespace {

std::array<std::uint8_t, 16> addressOf(const std::string &text)
{
    std::array<std::uint8_t, 16> bytes{};
    const std::string mapped = text.find(':') == std::string::npos ? "::ffff:" + text : text;
    if (inet_pton(AF_INET6, mapped.c_str(), bytes.data()) != 1)
        qFatal("not an address: %s", text.c_str());
    return bytes;
}

} // namespace

class TestCidr : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contains_data();
    void contains();
    void refused_data();
    void refused();
};

void TestCidr::contains_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("inside");
    const auto row = [](const char *network, const char *address, bool inside) {
        QTest::addRow("%s %s", network, address)
            << QString::fromLatin1(network) << QString::fromLatin1(address) << inside;
    };
    row("10.8.0.0/16", "10.8.0.0", true);
    row("10.8.0.0/16", "10.8.255.255", true);
    row("10.8.0.0/16", "10.9.0.0", false);
    row("10.8.0.0/16", "2001:db8::1", false);
    row("10.8.0.0/13", "10.15.255.255", true);
    row("10.8.0.0/13", "10.16.0.0", false);
    row("203.0.113.7", "203.0.113.7", true);
    row("203.0.113.7", "203.0.113.6", false);
    row("203.0.113.7/32", "203.0.113.7", true);
    row("0.0.0.0/0", "198.51.100.1", true);
    row("0.0.0.0/0", "2001:db8::1", false);
    row("::/0", "2001:db8::1", true);
    row("::/0", "198.51.100.1", true);
    row("::ffff:10.8.0.0/112", "10.8.1.1", true);
    row("2001:db8::/32", "2001:db8:ffff::1", true);
    row("2001:db8::/32", "2001:db9::1", false);
    row("2001:db8::/33", "2001:db8:7fff::", true);
    row("2001:db8::/33", "2001:db8:8000::", false);
    row("2001:db8::1", "2001:db8::1", true);
    row("2001:db8::1/128", "2001:db8::2", false);
}

void TestCidr::contains()
{
    QFETCH(QString, network);
    QFETCH(QString, address);
    QFETCH(bool, inside);
    const auto parsed = Cidr::parse(network.toStdString());
    QVERIFY2(parsed, parsed ? "" : parsed.error().message.c_str());
    QCOMPARE(parsed->contains(addressOf(address.toStdString())), inside);
}

void TestCidr::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("empty", "");
    row("a word", "office");
    row("no bits", "10.8.0.0/");
    row("too many bits", "10.8.0.0/33");
    row("too many bits, IPv6", "2001:db8::/129");
    row("negative", "10.8.0.0/-1");
    row("signed", "10.8.0.0/+8");
    row("far too many bits", "10.8.0.0/264");
    row("not a number", "10.8.0.0/x");
    row("number and more", "10.8.0.0/16x");
    row("two slashes", "10.8.0.0/16/16");
    row("three numbers", "10.8.0/16");
    row("octal", "010.8.0.0/16");
    row("beyond a byte", "10.8.0.256");
    row("space", " 10.8.0.0/16");
    row("zone", "fe80::1%eth0");
    row("port", "10.8.0.1:80");
    row("host bits", "10.8.0.1/16");
    row("host bits, IPv6", "2001:db8::1/32");
    row("zero byte", QByteArray("10.8.0.0\0/16", 12));
}

void TestCidr::refused()
{
    QFETCH(QByteArray, text);
    const auto parsed = Cidr::parse({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, std::string("invalid_network"));
}

QTEST_GUILESS_MAIN(TestCidr)
#include "test_cidr.moc"
