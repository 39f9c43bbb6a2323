// Paths to services stay behind the target's prefix, whatever the encoding.
#include "server/gateway/service_path.h"

#include <QTest>
#include <string>

using namespace turnpike;

namespace {

struct Case
{
    const char *rest;
    bool passes;
};

constexpr Case kCases[] = {
    // as they are
    {"", true},
    {"/", true},
    {"/v1/search", true},
    {"/a/b/", true},
    {"/a//b", true},
    {"/https://example.org/page", true},
    {"/...", true},
    {"/.well-known/x", true},
    {"/..a/.b/c..", true},
    {"/a.b/c..d", true},
    {"/a%20b", true},
    {"/a%2fb", true},
    {"/a%2Fb%3fc", true},
    {"/100%25", true},
    {"/%E6%97%A5%E6%9C%AC", true},
    {"/%EF%BC%8E%EF%BC%8E%EF%BC%8E", true}, // three full-width dots
    {"/a;b=c/d;e", true},
    {"/~user/(x)!$&'*+,=:@", true},
    {"/a%2525b", true},
    // dot segments
    {"/.", false},
    {"/..", false},
    {"/../x", false},
    {"/a/..", false},
    {"/a/../b", false},
    {"/a/./b", false},
    {"/a/..;/b", false},
    {"/a/..;x=1/b", false},
    {"/a/.;/b", false},
    {"/a/..%20/b", false},
    // encoded once
    {"/%2e%2e/x", false},
    {"/%2E%2E/x", false},
    {"/.%2e/x", false},
    {"/%2e", false},
    {"/a%2f..%2fb", false},
    {"/..%2fx", false},
    {"/..%2Fx", false},
    {"/a/%2e%2e%2fb", false},
    {"/..%3b/x", false},
    // encoded more than once
    {"/%252e%252e/x", false},
    {"/..%252fx", false},
    {"/%25252e%25252e%25252fx", false},
    {"/%2525252525252525252e", false},
    {"/.%252e/x", false},
    {"/a%252f..%252fb", false},
    // backslashes
    {"/a\\..\\b", false},
    {"/a\\b", false},
    {"/..%5cx", false},
    {"/a%5Cb", false},
    {"/a%255cb", false},
    // what looks like a host
    {"//host/x", false},
    {"///host/x", false},
    {"/%2fhost/x", false},
    {"/%2Fhost", false},
    {"/%252fhost", false},
    // control characters
    {"/a%00b", false},
    {"/..%00/x", false},
    {"/a%0d%0aX: y", false},
    {"/a%0Ab", false},
    {"/a%2500b", false},
    {"/a%7f", false},
    {"/a b", false},
    {"/a#b", false},
    // spellings that only some servers know
    {"/%c0%ae%c0%ae/x", false},
    {"/a%c0%afb", false},
    {"/%e0%80%ae%e0%80%ae/x", false},
    {"/%f0%80%80%ae/x", false},
    {"/%25u002e%25u002e/x", false},
    {"/%u002e%u002e/x", false},
    {"/%EF%BC%8E%EF%BC%8E/x", false},
    {"/..%EF%BC%8Fx", false},
    {"/..%E2%88%95x", false},
    {"/%E2%80%A4%E2%80%A4/x", false},
    // not an encoding
    {"/a%", false},
    {"/a%2", false},
    {"/a%zz", false},
};

} // namespace

class ServicePathTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paths_stay_inside_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<bool>("passes");
        for (const Case &one : kCases)
            QTest::newRow(one.rest) << QByteArray(one.rest) << one.passes;
    }
    void paths_stay_inside()
    {
        QFETCH(QByteArray, rest);
        QFETCH(bool, passes);
        QCOMPARE(staysInside({rest.constData(), static_cast<std::size_t>(rest.size())}), passes);
    }

    void an_address_is_slug_and_rest()
    {
        const auto same = [](std::string_view path, std::string_view slug, std::string_view rest) {
            const auto split = splitServicePath(path, "/proxy/");
            return split.slug == slug && split.rest == rest;
        };
        QVERIFY(same("/proxy/a", "a", ""));
        QVERIFY(same("/proxy/a/", "a", "/"));
        QVERIFY(same("/proxy/a/b/c", "a", "/b/c"));
        QVERIFY(same("/proxy/a%2fb/c", "a%2fb", "/c")); // no slug
        QVERIFY(same("/proxy//b", "", "/b"));
    }

    void a_doubled_version_is_one()
    {
        QVERIFY(withoutDoubledVersion("/v1/v1/models") == "/v1/models");
        QVERIFY(withoutDoubledVersion("/v1/v1/v1/models") == "/v1/models");
        QVERIFY(withoutDoubledVersion("/v1beta/v1beta/models") == "/v1beta/models");
        QVERIFY(withoutDoubledVersion("/v1/models") == "/v1/models");
        QVERIFY(withoutDoubledVersion("/v1/v10/models") == "/v1/v10/models");
        QVERIFY(withoutDoubledVersion("") == "");
    }

    void only_the_named_parameter_leaves_a_query()
    {
        QCOMPARE(withoutParameter("a=1&key=x&b=%20+", "key"), std::string("a=1&b=%20+"));
        QCOMPARE(withoutParameter("%6bey=x&k%65y&keys=1&Key=2", "key"), std::string("keys=1&Key=2"));
        QCOMPARE(withoutParameter("a&&b", "key"), std::string("a&&b"));
        QCOMPARE(withoutParameter("key=1", "key"), std::string());
        QCOMPARE(withParameter("", "key", "a b/&"), std::string("key=a%20b%2F%26"));
        QCOMPARE(withParameter("key=mine&q=1", "key", "theirs"), std::string("q=1&key=theirs"));
    }
};

QTEST_GUILESS_MAIN(ServicePathTest)
#include "service_path_test.moc"
