#include "server/protocols/json_member_scanner.h"
#include "server/protocols/openai_usage.h"
#include "server/protocols/passing/stream_scanner.h"
#include "server/protocols/request_facts.h"
#include "server/protocols/sse_reader.h"

#include <QTest>

using namespace turnpike;

namespace {

std::string padded(const QByteArray &bytes)
{
    std::string text = bytes.toStdString();
    text.reserve(text.size() + 64);
    return text;
}

std::vector<std::string> eventsOf(const std::string &stream, std::size_t piece)
{
    SseReader reader;
    std::vector<std::string> data;
    for (std::size_t at = 0; at < stream.size(); at += piece) {
        const std::string part = stream.substr(at, piece);
        reader.feed(part);
        SseReader::Event event;
        while (reader.next(event))
            data.emplace_back(event.data);
    }
    return data;
}

} // namespace

class ProtocolsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void request_body_is_changed_only_where_needed_data();
    void request_body_is_changed_only_where_needed();
    void bad_requests_are_refused_with_the_member_data();
    void bad_requests_are_refused_with_the_member();
    void events_are_whole_wherever_the_reads_split_data();
    void events_are_whole_wherever_the_reads_split();
    void an_endless_event_is_given_up();
    void chunks_are_understood_data();
    void chunks_are_understood();
    void usage_is_made_disjoint_data();
    void usage_is_made_disjoint();
    void usage_that_says_nothing_is_none();
    void members_are_found_while_bytes_pass_data();
    void members_are_found_while_bytes_pass();
};

void ProtocolsTest::request_body_is_changed_only_where_needed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("upstreamModel");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("nothing to change") << QByteArray(R"({ "model":"a",  "n":1.0e0x })").replace("1.0e0x", "1")
                                       << QByteArray("a") << QByteArray(R"({ "model":"a",  "n":1 })");
    QTest::newRow("model mapped") << QByteArray(R"({"x":1.50,"model" : "a" ,"y":{"model":"z"}})") << QByteArray("b")
                                  << QByteArray(R"({"x":1.50,"model" : "b" ,"y":{"model":"z"}})");
    QTest::newRow("model escaped") << QByteArray(R"({"model":"g\u0070t"})") << QByteArray("b\"\\")
                                   << QByteArray(R"({"model":"b\"\\"})");
    QTest::newRow("usage forced")
        << QByteArray("{\"model\":\"a\",\"stream\":true} \n") << QByteArray("a")
        << QByteArray("{\"model\":\"a\",\"stream\":true,\"stream_options\":{\"include_usage\":true}} \n");
    QTest::newRow("usage refused by client")
        << QByteArray(R"({"model":"a","stream":true,"stream_options":{"x":1,"include_usage":false}})")
        << QByteArray("a")
        << QByteArray(R"({"model":"a","stream":true,"stream_options":{"x":1,"include_usage":true}})");
    QTest::newRow("other options kept")
        << QByteArray(R"({"stream_options":{ "x":[1,2]},"model":"a","stream":true})") << QByteArray("a")
        << QByteArray(R"({"stream_options":{"include_usage":true, "x":[1,2]},"model":"a","stream":true})");
    QTest::newRow("empty options") << QByteArray(R"({"stream_options":{ },"model":"a","stream":true})")
                                   << QByteArray("a")
                                   << QByteArray(
                                          R"({"stream_options":{"include_usage":true },"model":"a","stream":true})");
    QTest::newRow("null options") << QByteArray(R"({"stream_options":null,"model":"a","stream":true})")
                                  << QByteArray("a")
                                  << QByteArray(
                                         R"({"stream_options":{"include_usage":true},"model":"a","stream":true})");
    QTest::newRow("usage asked for")
        << QByteArray(R"({"stream_options":{"include_usage":true},"model":"a","stream":true})") << QByteArray("a")
        << QByteArray(R"({"stream_options":{"include_usage":true},"model":"a","stream":true})");
}

void ProtocolsTest::request_body_is_changed_only_where_needed()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, upstreamModel);
    QFETCH(QByteArray, expected);
    const auto text = padded(body);
    const auto request = RequestFacts::read(Protocol::OpenAiChat, text);
    QVERIFY2(request, request ? "" : request.error().message.c_str());
    QCOMPARE(QByteArray::fromStdString(request->bodyFor(text, upstreamModel.toStdString(), true)), expected);
}

void ProtocolsTest::bad_requests_are_refused_with_the_member_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("empty") << QByteArray("") << QByteArray("invalid_json") << QByteArray("");
    QTest::newRow("array") << QByteArray("[1]") << QByteArray("invalid_json") << QByteArray("");
    QTest::newRow("cut") << QByteArray(R"({"model":"a","messages":[)") << QByteArray("invalid_json") << QByteArray("");
    QTest::newRow("trailing") << QByteArray(R"({"model":"a"} x)") << QByteArray("invalid_json") << QByteArray("");
    QTest::newRow("two objects") << QByteArray(R"({"model":"a"}{"model":"b"})") << QByteArray("invalid_json")
                                 << QByteArray("");
    QTest::newRow("no model") << QByteArray(R"({"messages":[]})") << QByteArray("missing_model") << QByteArray("model");
    QTest::newRow("two models") << QByteArray(R"({"model":"a","model":"b"})") << QByteArray("duplicate_member")
                                << QByteArray("model");
    QTest::newRow("two models, one escaped")
        << QByteArray(R"({"model":"a","mod\u0065l":"b"})") << QByteArray("duplicate_member") << QByteArray("model");
    QTest::newRow("model a number") << QByteArray(R"({"model":5})") << QByteArray("invalid_type")
                                    << QByteArray("model");
    QTest::newRow("stream a text") << QByteArray(R"({"model":"a","stream":"true"})") << QByteArray("invalid_type")
                                   << QByteArray("stream");
    QTest::newRow("options a text") << QByteArray(R"({"model":"a","stream_options":"x"})") << QByteArray("invalid_type")
                                    << QByteArray("stream_options");
    QTest::newRow("n a fraction") << QByteArray(R"({"model":"a","n":1.5})") << QByteArray("invalid_type")
                                  << QByteArray("n");
    QTest::newRow("tokens negative") << QByteArray(R"({"model":"a","max_tokens":-1})") << QByteArray("invalid_type")
                                     << QByteArray("max_tokens");
}

void ProtocolsTest::bad_requests_are_refused_with_the_member()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, field);
    const auto request = RequestFacts::read(Protocol::OpenAiChat, padded(body));
    QVERIFY(!request);
    QCOMPARE(QByteArray::fromStdString(request.error().code), code);
    QCOMPARE(QByteArray::fromStdString(request.error().field), field);
}

void ProtocolsTest::events_are_whole_wherever_the_reads_split_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QList<QByteArray>>("data");
    QTest::newRow("LF") << QByteArray("data: a\n\ndata: b\n\n") << QList<QByteArray>{"a", "b"};
    QTest::newRow("CRLF") << QByteArray("data: a\r\n\r\ndata: b\r\n\r\n") << QList<QByteArray>{"a", "b"};
    QTest::newRow("CR") << QByteArray("data: a\r\rdata: b\r\r:\n\n") << QList<QByteArray>{"a", "b", ""};
    QTest::newRow("mixed") << QByteArray("data: a\n\r\ndata:b\r\n\ndata\n\n") << QList<QByteArray>{"a", "b", ""};
    QTest::newRow("comment") << QByteArray(": keep-alive\n\ndata: x\n\n") << QList<QByteArray>{"", "x"};
    QTest::newRow("many lines") << QByteArray("event: e\ndata: 1\nid: 7\ndata: 2\n\n") << QList<QByteArray>{"1\n2"};
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF"
                                       "data: नमस्ते\n\n")
                         << QList<QByteArray>{"नमस्ते"};
    QTest::newRow("unfinished") << QByteArray("data: a\n\ndata: b\n") << QList<QByteArray>{"a"};
}

void ProtocolsTest::events_are_whole_wherever_the_reads_split()
{
    QFETCH(QByteArray, stream);
    QFETCH(QList<QByteArray>, data);
    for (std::size_t piece = 1; piece <= static_cast<std::size_t>(stream.size()); ++piece) {
        QList<QByteArray> got;
        for (const auto &event : eventsOf(stream.toStdString(), piece))
            got.append(QByteArray::fromStdString(event));
        QCOMPARE(got, data);
    }
}

void ProtocolsTest::an_endless_event_is_given_up()
{
    SseReader reader(100);
    SseReader::Event event;
    const std::string line = "data: " + std::string(60, 'x') + "\n";
    for (int i = 0; i < 3; ++i) {
        reader.feed(line);
        QVERIFY(!reader.next(event));
    }
    QVERIFY(reader.overflowed());
}

void ProtocolsTest::chunks_are_understood_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("done");
    QTest::addColumn<bool>("error");
    QTest::addColumn<bool>("usageOnly");
    QTest::addColumn<bool>("usage");
    QTest::newRow("done") << QByteArray("[DONE]") << true << false << false << false;
    QTest::newRow("content") << QByteArray(R"({"choices":[{"delta":{"content":"x"}}]})") << false << false << false
                             << false;
    QTest::newRow("null usage") << QByteArray(R"({"choices":[{}],"usage":null})") << false << false << false << false;
    QTest::newRow("usage, no choices") << QByteArray(R"({"choices":[],"usage":{"prompt_tokens":1}})") << false << false
                                       << true << true;
    QTest::newRow("usage, null choices") << QByteArray(R"({"choices":null,"usage":{"prompt_tokens":1}})") << false
                                         << false << true << true;
    QTest::newRow("usage with content") << QByteArray(R"({"choices":[{}],"usage":{"prompt_tokens":1}})") << false
                                        << false << false << true;
    QTest::newRow("error") << QByteArray(R"({"error":{"message":"x"}})") << false << true << false << false;
    QTest::newRow("the word error in text")
        << QByteArray(R"({"choices":[{"delta":{"content":"\"error\""}}]})") << false << false << false << false;
}

void ProtocolsTest::chunks_are_understood()
{
    QFETCH(QByteArray, data);
    const auto chunk = streamScanner(Protocol::OpenAiChat)
                           ->scan(std::string_view(data.constData(), static_cast<std::size_t>(data.size())));
    QTEST(chunk.done, "done");
    QTEST(chunk.error, "error");
    QTEST(chunk.usageOnly, "usageOnly");
    QTEST(!chunk.usage.empty(), "usage");
}

void ProtocolsTest::usage_is_made_disjoint_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QList<qint64>>("parts"); // input, cached, cache write, output, reasoning
    QTest::addColumn<bool>("flagged");
    QTest::newRow("plain") << QByteArray(R"({"prompt_tokens":10,"completion_tokens":5,"total_tokens":15})")
                           << QList<qint64>{10, 0, 0, 5, 0} << false;
    QTest::newRow("cached is part of prompt")
        << QByteArray(
               R"({"prompt_tokens":10,"completion_tokens":5,"total_tokens":15,"prompt_tokens_details":{"cached_tokens":4,"cache_write_tokens":2},"completion_tokens_details":{"reasoning_tokens":3}})")
        << QList<qint64>{4, 4, 2, 5, 3} << false;
    QTest::newRow("DeepSeek")
        << QByteArray(
               R"({"prompt_tokens":10,"completion_tokens":5,"total_tokens":15,"prompt_cache_hit_tokens":6,"prompt_cache_miss_tokens":4})")
        << QList<qint64>{4, 6, 0, 5, 0} << false;
    QTest::newRow("more cached than prompt")
        << QByteArray(R"({"prompt_tokens":3,"completion_tokens":1,"prompt_tokens_details":{"cached_tokens":9}})")
        << QList<qint64>{0, 3, 0, 1, 0} << true;
    QTest::newRow("total does not fit") << QByteArray(R"({"prompt_tokens":3,"completion_tokens":1,"total_tokens":9})")
                                        << QList<qint64>{3, 0, 0, 1, 0} << true;
    QTest::newRow("negative") << QByteArray(R"({"prompt_tokens":-3,"completion_tokens":1})")
                              << QList<qint64>{0, 0, 0, 1, 0} << true;
    QTest::newRow("fraction") << QByteArray(R"({"prompt_tokens":3.5,"completion_tokens":1})")
                              << QList<qint64>{0, 0, 0, 1, 0} << true;
    QTest::newRow("beyond 2^53") << QByteArray(R"({"prompt_tokens":9007199254740993,"completion_tokens":1})")
                                 << QList<qint64>{0, 0, 0, 1, 0} << true;
    QTest::newRow("embeddings") << QByteArray(R"({"prompt_tokens":8,"total_tokens":8})") << QList<qint64>{8, 0, 0, 0, 0}
                                << false;
}

void ProtocolsTest::usage_is_made_disjoint()
{
    QFETCH(QByteArray, json);
    const auto usage = readOpenAiUsage(json.toStdString());
    QVERIFY(usage);
    const QList<qint64> parts{usage->input, usage->cachedInput, usage->cacheWrite, usage->output, usage->reasoning};
    QTEST(parts, "parts");
    QTEST(usage->flagged, "flagged");
}

void ProtocolsTest::usage_that_says_nothing_is_none()
{
    QVERIFY(!readOpenAiUsage("{}"));
    QVERIFY(!readOpenAiUsage("null"));
    QVERIFY(!readOpenAiUsage("{\"prompt_tokens\":"));
}

void ProtocolsTest::members_are_found_while_bytes_pass_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("complete");
    QTest::newRow("last") << QByteArray("\n\n {\"a\":[{\"usage\":1}],\"usage\": {\"x\":\"}\\\"\"} }\n")
                          << QByteArray("{\"x\":\"}\\\"\"}") << true;
    QTest::newRow("first") << QByteArray(R"({"usage":{"n":1},"a":"usage"})") << QByteArray(R"({"n":1})") << true;
    QTest::newRow("absent") << QByteArray(R"({"a":"\"usage\":{}"})") << QByteArray("") << true;
    QTest::newRow("cut") << QByteArray(R"({"usage":{"n":1},"a":")") << QByteArray(R"({"n":1})") << false;
    QTest::newRow("wrong nesting") << QByteArray(R"({"a":[}])") << QByteArray("") << false;
    QTest::newRow("array") << QByteArray("[]") << QByteArray("") << false;
    QTest::newRow("behind the end") << QByteArray("{} {}") << QByteArray("") << false;
}

void ProtocolsTest::members_are_found_while_bytes_pass()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, value);
    const std::string text = json.toStdString();
    for (std::size_t piece = 1; piece <= text.size(); ++piece) {
        JsonMemberScanner scanner("usage");
        for (std::size_t at = 0; at < text.size(); at += piece)
            scanner.feed(std::string_view(text).substr(at, piece));
        QCOMPARE(QByteArray::fromStdString(scanner.value()).trimmed(), value);
        QTEST(scanner.complete(), "complete");
    }
}

QTEST_APPLESS_MAIN(ProtocolsTest)
#include "protocols_test.moc"
