#include "server/protocols/form/json.h"

#include <QTest>

using namespace turnpike;

/// Bodies are read by one library and kept in another's values: what comes out is what the latter would have read.
class JsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void texts_are_read_as_they_stand_data();
    void texts_are_read_as_they_stand();
    void what_is_not_json_is_refused_data();
    void what_is_not_json_is_refused();
    void nesting_has_a_bound();
    void a_large_text_is_read_like_a_small_one();
};

void JsonTest::texts_are_read_as_they_stand_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QByteArray(text); };
    row("order of members", R"({"z":1,"a":2,"m":{"y":null,"b":true}})");
    row("the last of two members counts, where the first stood", R"({"a":1,"b":2,"a":{"c":3}})");
    row("an empty name", R"({"":1})");
    row("empty containers", R"([{},[],""])");
    row("whole numbers", R"([0,1,-1,9007199254740993,-9007199254740993])");
    row("64 bits", R"([9223372036854775807,9223372036854775808,-9223372036854775808,18446744073709551615])");
    row("more than 64 bits", R"({"a":[18446744073709551616,-9223372036854775809,123456789012345678901234567890]})");
    row("fractions", R"([0.1,1.10,1e2,1E-7,-0.0,3.141592653589793,1.7976931348623157e308])");
    row("escapes", R"(["\"\\\/\b\f\n\r\t","\u00e9\u4e2d\ud83d\ude00","\u0000"])");
    row("words", "[true,false,null]");
    row("a text alone", R"("नमस्ते")");
    row("a number alone", " 7 ");
    row("blanks", " {\n\t\"a\" :\r [ 1 , 2 ] } ");
}

void JsonTest::texts_are_read_as_they_stand()
{
    QFETCH(QByteArray, text);
    const auto read = parseJson(text.toStdString());
    QVERIFY(read);
    const Json expected = Json::parse(text.toStdString());
    QCOMPARE(jsonText(*read), jsonText(expected));
    QVERIFY(*read == expected);
    const auto typesOf = [](const Json &value) {
        std::string types;
        const Json flat = value.flatten();
        for (const auto &[path, part] : flat.items())
            types += path + part.type_name() + std::to_string(int(part.type())) + ' ';
        return types;
    };
    QCOMPARE(typesOf(*read), typesOf(expected));
}

void JsonTest::what_is_not_json_is_refused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", " ", "{", "[1,]", "{\"a\":1,}", "{a:1}", "[1] 2", "nul", "01", "1.", "\"\t\"",
                             "\"\\x\"", "\"\\ud800\"", "\"\xff\"", "[1e999]", "{\"a\" 1}", "'a'"})
        QTest::newRow(*text ? QByteArray(text).toPercentEncoding().constData() : "nothing") << QByteArray(text);
}

void JsonTest::what_is_not_json_is_refused()
{
    QFETCH(QByteArray, text);
    const auto read = parseJson(text.toStdString());
    QVERIFY(!read);
    QCOMPARE(read.error().code, std::string("invalid_json"));
}

void JsonTest::nesting_has_a_bound()
{
    for (const auto &[open, inner, close] : {std::tuple{"[", "", "]"}, std::tuple{"{\"a\":", "1", "}"}}) {
        const auto nested = [&](int levels, const std::string &more) {
            std::string opened, closed;
            for (int i = 0; i < levels; ++i) {
                opened += open;
                closed += close;
            }
            return opened + (more.empty() ? inner : more) + closed;
        };
        QVERIFY(parseJson(nested(200, "")));
        QVERIFY(!parseJson(nested(201, "")));
        QVERIFY(!parseJson(nested(100'000, "")));
        const std::string beyond64Bits = "123456789012345678901234567890"; // which is read another way
        QVERIFY(parseJson(nested(200, beyond64Bits)));
        QVERIFY(!parseJson(nested(201, beyond64Bits)));
    }
}

void JsonTest::a_large_text_is_read_like_a_small_one()
{
    const std::string large(3u << 20, 'x');
    for (int i = 0; i < 2; ++i) {
        const auto read = parseJson(R"({"a":")" + large + R"(","b":[1,2]})");
        QVERIFY(read);
        QVERIFY(textMember(*read, "a") == large);
        QCOMPARE(read->at("b").size(), std::size_t(2));
        QVERIFY(parseJson(R"({"b":1})"));
    }
}

QTEST_APPLESS_MAIN(JsonTest)
#include "json_test.moc"
