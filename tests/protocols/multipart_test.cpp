#include "server/protocols/multipart_scanner.h"

#include <QTest>
#include <string>
#include <vector>

using namespace turnpike;

namespace {

const std::string kType = "multipart/form-data; boundary=B";

std::string part(const std::string &parameters, const std::string &value, const std::string &fields = {})
{
    return "--B\r\nContent-Disposition: form-data; " + parameters + "\r\n" + fields + "\r\n" + value + "\r\n";
}

std::string field(const std::string &name, const std::string &value)
{
    return part("name=\"" + name + "\"", value);
}

// What could be taken for the boundary, and is not, stands in it.
std::string file()
{
    return part("name=\"file\"; filename=\"a.wav\"", std::string("\0\r\n--\r\n-\r\r\n--A\r\n\r", 18),
                "Content-Type: audio/wav\r\n");
}

const std::string kEnd = "--B--\r\n";

/// What is read of a body that comes in pieces of this size; "" or the error's code and field.
struct Reading
{
    std::string error;
    std::string model = {};
    std::uint64_t modelAt = 0;
    bool stream = false;
    std::uint64_t textBytes = 0;
    bool operator==(const Reading &other) const
    {
        return error == other.error && model == other.model && modelAt == other.modelAt && stream == other.stream &&
               textBytes == other.textBytes;
    }
};

Reading read(const std::string &type, const std::string &body, std::size_t pieces)
{
    const auto told = [](const Error &error) { return Reading{error.code + " " + error.field}; };
    auto scanner = MultipartScanner::forType(type);
    if (!scanner)
        return told(scanner.error());
    for (std::size_t at = 0; at < body.size(); at += pieces) {
        if (const auto fed = scanner->feed(std::string_view(body).substr(at, pieces)); !fed)
            return told(fed.error());
    }
    if (const auto ended = scanner->end(); !ended)
        return told(ended.error());
    return {{}, scanner->model(), scanner->modelAt(), scanner->stream(), scanner->textBytes()};
}

} // namespace

class MultipartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fieldsAreFound_data();
    void fieldsAreFound();
    void whatIsUnclearIsRefused_data();
    void whatIsUnclearIsRefused();
    void theModelIsKnownBeforeTheFileEnds();
    void aFormIsKnownByItsType();
};

void MultipartTest::fieldsAreFound_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("stream");
    QTest::addColumn<int>("textBytes");
    const auto row = [](const char *name, const std::string &body, bool stream = false, int textBytes = 0,
                        const std::string &type = kType) {
        QTest::newRow(name) << QByteArray::fromStdString(type) << QByteArray::fromStdString(body) << stream
                            << textBytes;
    };
    const std::string model = field("model", "the-model");
    row("model first", model + file() + kEnd);
    row("file first", file() + model + kEnd);
    row("between", file() + model + file() + kEnd);
    row("stream", file() + field("stream", "true") + model + kEnd, true);
    row("stream behind", model + field("stream", "1") + kEnd, true);
    row("no stream", model + field("stream", "False") + kEnd);
    row("empty stream", model + field("stream", "") + kEnd);
    row("texts count", model + field("prompt", "four") + field("language", "") + field("x", "\r\n--") + kEnd, false, 8);
    row("no line behind the end", model + "--B--");
    row("name without quotes", part("name=model", "the-model") + kEnd);
    row("name after other words", part("a=1; b=\"x;name=\\\"y\"; NAME=\"model\"", "the-model") + kEnd);
    row("plain coding", part("name=\"model\"", "the-model", "Content-Transfer-Encoding: 8bit\r\n") + kEnd);
    row("a file's coding is its own",
        model + part("name=\"f\"; filename=x", "eA==", "content-transfer-encoding: base64\r\n") + kEnd);
    row("quoted boundary", model + kEnd, false, 0, "Multipart/Form-Data; charset=utf-8; Boundary=\"B\"");
    std::string spaced = model + kEnd;
    for (std::size_t at = 0; (at = spaced.find("--B", at)) != std::string::npos; at += 6)
        spaced.replace(at, 3, "--a b:?");
    row("boundary with a blank", spaced, false, 0, "multipart/form-data; boundary=\"a b:?\"");
}

void MultipartTest::fieldsAreFound()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(bool, stream);
    QFETCH(int, textBytes);
    const std::string bytes = body.toStdString();
    const Reading whole = read(type.toStdString(), bytes, bytes.size());
    QCOMPARE(whole.error, std::string());
    QCOMPARE(whole.model, std::string("the-model"));
    QCOMPARE(whole.modelAt, static_cast<std::uint64_t>(bytes.find("the-model")));
    QCOMPARE(whole.stream, stream);
    QCOMPARE(whole.textBytes, static_cast<std::uint64_t>(textBytes));
    for (const std::size_t pieces : {1u, 2u, 3u, 7u})
        QVERIFY2(read(type.toStdString(), bytes, pieces) == whole, std::to_string(pieces).c_str());
}

void MultipartTest::whatIsUnclearIsRefused_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char *name, const std::string &body, const char *error = "invalid_multipart ",
                        const std::string &type = kType) {
        QTest::newRow(name) << QByteArray::fromStdString(type) << QByteArray::fromStdString(body) << QByteArray(error);
    };
    const std::string model = field("model", "m");
    row("no boundary", model + kEnd, "invalid_multipart ", "multipart/form-data");
    row("two boundaries", model + kEnd, "invalid_multipart ", "multipart/form-data; boundary=A; boundary=B");
    row("empty boundary", model + kEnd, "invalid_multipart ", "multipart/form-data; boundary=\"\"");
    row("boundary with a line end", model + kEnd, "invalid_multipart ", "multipart/form-data; boundary=\"B\\\r\"");
    row("long boundary", model + kEnd, "invalid_multipart ", "multipart/form-data; boundary=" + std::string(71, 'B'));
    row("unclosed quote", model + kEnd, "invalid_multipart ", "multipart/form-data; boundary=\"B");
    row("empty", "");
    row("another boundary", "--C\r\n" + model + kEnd);
    row("something before", "x\r\n" + model + kEnd);
    row("unfinished file", model + "--B\r\nContent-Disposition: form-data; name=f; filename=x\r\n\r\nabc");
    row("unfinished end", model + "--B-");
    row("something behind", model + kEnd + model + kEnd);
    row("boundary in a longer word", model + "--Bx\r\n\r\n" + kEnd);
    row("bare line ends", "--B\nContent-Disposition: form-data; name=\"model\"\n\nm\n--B--\n");
    row("part without a head", "--B\r\n\r\nm\r\n" + kEnd);
    row("part without a name", part("filename=x", "m") + kEnd);
    row("two names", part("name=a; name=model", "m") + kEnd);
    row("two dispositions", part("name=a", "m", "Content-Disposition: form-data; name=model\r\n") + kEnd);
    row("other disposition", "--B\r\nContent-Disposition: attachment; name=\"model\"\r\n\r\nm\r\n" + kEnd);
    row("encoded name", part("name=a; name*=utf-8''model", "m") + kEnd);
    row("escaped name", part("name=\"mod\\el\"", "m") + kEnd);
    row("unclosed name", part("name=\"model", "m") + kEnd);
    row("folded head", part("name=a;", "m", " name=model\r\n") + kEnd);
    row("no header field", part("name=a", "m", "nothing\r\n") + kEnd);
    row("long head", part("name=a", "m", "X: " + std::string(9000, 'x') + "\r\n") + kEnd);
    row("no model", field("prompt", "x") + file() + kEnd, "missing_model model");
    row("empty model", field("model", "") + kEnd, "invalid_type model");
    row("long model", field("model", std::string(201, 'm')) + kEnd, "invalid_type model");
    row("model in two lines", field("model", "a\r\nb") + kEnd, "invalid_type model");
    row("model with a control", field("model", std::string("a\0b", 3)) + kEnd, "invalid_type model");
    row("model as a file", part("name=\"model\"; filename=\"x\"", "m") + kEnd, "invalid_type model");
    row("model as an encoded file", part("name=\"model\"; filename*=utf-8''x", "m") + kEnd, "invalid_type model");
    row("coded model", part("name=\"model\"", "bQ==", "Content-Transfer-Encoding: base64\r\n") + kEnd,
        "invalid_type model");
    row("two models", model + file() + field("model", "other") + kEnd, "duplicate_member model");
    row("two streams", model + field("stream", "true") + field("stream", "false") + kEnd, "duplicate_member stream");
    row("stream of another kind", model + field("stream", "maybe") + kEnd, "invalid_type stream");
}

void MultipartTest::whatIsUnclearIsRefused()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, error);
    const std::string bytes = body.toStdString();
    for (const std::size_t pieces : {std::size_t(1), std::size_t(7), bytes.size() + 1})
        QCOMPARE(QByteArray::fromStdString(read(type.toStdString(), bytes, pieces).error), error);
}

void MultipartTest::theModelIsKnownBeforeTheFileEnds()
{
    auto scanner = MultipartScanner::forType(kType);
    QVERIFY(scanner);
    const std::string model = field("model", "the-model");
    QVERIFY(scanner->feed(std::string_view(model).substr(0, model.size() - 2)));
    QVERIFY(!scanner->hasModel()); // more of it could come
    QVERIFY(scanner->feed("\r\n--B"));
    QVERIFY(scanner->hasModel());
    QCOMPARE(scanner->model(), std::string("the-model"));
}

void MultipartTest::aFormIsKnownByItsType()
{
    QVERIFY(MultipartScanner::isForm("multipart/form-data; boundary=x"));
    QVERIFY(MultipartScanner::isForm("Multipart/Form-Data"));
    QVERIFY(!MultipartScanner::isForm("multipart/form-datax"));
    QVERIFY(!MultipartScanner::isForm("application/json"));
    QVERIFY(!MultipartScanner::isForm(""));
}

QTEST_GUILESS_MAIN(MultipartTest)
#include "multipart_test.moc"
