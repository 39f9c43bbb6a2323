#include "server/protocols/body_override.h"

#include <QTest>

using namespace turnpike;

using Members = std::map<std::string, std::string, std::less<>>;
Q_DECLARE_METATYPE(Members)

class BodyOverrideTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void membersAreSplicedIn_data();
    void membersAreSplicedIn();
    void whatIsNoObjectIsRefused_data();
    void whatIsNoObjectIsRefused();
};

void BodyOverrideTest::membersAreSplicedIn_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Members>("members");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *body, const Members &members, const char *expected) {
        QTest::newRow(name) << QByteArray(body) << members << QByteArray(expected);
    };
    row("nothing", R"({ "a" : 1.0 })", {}, R"({ "a" : 1.0 })");
    row("replaced", R"({ "a" : 1.0e-1 , "b":12345678901234567890 })", {{"a", "2"}},
        R"({ "a" : 2 , "b":12345678901234567890 })");
    row("last replaced", "{\"a\":1,\"b\": true \n}\n", {{"b", R"({"c":[1]})"}}, "{\"a\":1,\"b\": {\"c\":[1]} \n}\n");
    row("values of all types", R"({"a":"x","b":[1,[2]],"c":{"d":{}},"e":null,"f":-1})",
        {{"a", "1"}, {"b", "2"}, {"c", "3"}, {"e", "5"}, {"f", "6"}}, R"({"a":1,"b":2,"c":3,"e":5,"f":6})");
    row("added", R"({"a":1})", {{"b", R"("x")"}, {"c", "[]"}}, R"({"a":1,"b":"x","c":[]})");
    row("added to nothing", " { } ", {{"b", "1"}}, R"( { "b":1} )");
    row("first out", R"({"a":1, "b":2})", {{"a", "null"}}, R"({"b":2})");
    row("middle out", R"({"a":1, "b":2 ,"c":3})", {{"b", "null"}}, R"({"a":1, "c":3})");
    row("last out", R"({"a":1, "b":2 })", {{"b", "null"}}, R"({"a":1 })");
    row("all out", R"({ "a":1, "b":2 })", {{"a", "null"}, {"b", "null"}}, R"({  })");
    row("out and in", R"({"a":1})", {{"a", "null"}, {"b", "2"}}, R"({"b":2})");
    row("out of what is not there", R"({"a":1})", {{"b", "null"}}, R"({"a":1})");
    row("twice", R"({"a":1,"b":2,"a":3})", {{"a", "4"}}, R"({"a":4,"b":2})");
    row("inner ones stay", R"({"x":{"a":1},"a":2})", {{"a", "3"}}, R"({"x":{"a":1},"a":3})");
    row("escaped name", R"({"\u0061":1,"q\"":2})", {{"a", "3"}, {"q\"", "4"}}, R"({"\u0061":3,"q\"":4})");
    row("name to escape", "{}", {{"q\"", "1"}}, R"({"q\"":1})");
    row("braces in texts", R"({"a":"}{,\"","b":"]"})", {{"b", "1"}}, R"({"a":"}{,\"","b":1})");
    row("other letters", "{\"मॉडल\":\"नमस्ते\",\"a\":1}", {{"मॉडल", "\"東京\""}}, "{\"मॉडल\":\"東京\",\"a\":1}");
}

void BodyOverrideTest::membersAreSplicedIn()
{
    QFETCH(QByteArray, body);
    QFETCH(Members, members);
    QFETCH(QByteArray, expected);
    const auto changed = overridden(body.toStdString(), members);
    QVERIFY(changed);
    QCOMPARE(QByteArray::fromStdString(*changed), expected);
}

void BodyOverrideTest::whatIsNoObjectIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", "[]", "1", "{\"a\":", "{\"a\":1", "{\"a\" 1}", "null"})
        QTest::newRow(*body ? body : "empty") << QByteArray(body);
}

void BodyOverrideTest::whatIsNoObjectIsRefused()
{
    QFETCH(QByteArray, body);
    QVERIFY(!overridden(body.toStdString(), {{"a", "1"}}));
}

QTEST_GUILESS_MAIN(BodyOverrideTest)
#include "body_override_test.moc"
