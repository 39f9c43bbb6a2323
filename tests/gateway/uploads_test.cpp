// Bodies that travel on while they come: forms with files, and what is sent to services.
#include "server/operations/service_draft.h"
#include "tests/gateway/gateway_fixture.h"
#include "tests/gateway/stand_in_target.h"
#include "tests/gateway/upload_client.h"

#include <QDeadlineTimer>
#include <QTest>
#include <functional>
#include <malloc.h>
#include <nlohmann/json.hpp>
#include <thread>

using namespace turnpike;

namespace {

const char *const kAudio = "/v1/audio/transcriptions";
const std::string kFormType = "Content-Type: multipart/form-data; boundary=\"bound ary\"\r\n";
const std::string kAnswer = R"({"text":"said","usage":{"type":"tokens","input_tokens":14,"output_tokens":45,)"
                            R"("total_tokens":59,"input_token_details":{"audio_tokens":14}}})";

std::string part(const std::string &parameters, const std::string &value)
{
    return "--bound ary\r\nContent-Disposition: form-data; " + parameters + "\r\n\r\n" + value + "\r\n";
}

std::string model(const std::string &name)
{
    return part("name=\"model\"", name);
}

std::string noise(std::size_t size)
{
    std::string bytes(size, '\0');
    std::uint32_t state = 7;
    for (char &byte : bytes) {
        state = state * 1'664'525 + 1'013'904'223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

std::string file(std::size_t size)
{
    return part("name=\"file\"; filename=\"speech.wav\"", noise(size));
}

const std::string kEnd = "--bound ary--\r\n";

bool within(const std::function<bool()> &done)
{
    const QDeadlineTimer deadline(10'000);
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        std::this_thread::yield();
    }
    return true;
}

std::size_t heapInUse()
{
    const struct mallinfo2 info = ::mallinfo2();
    return info.uordblks + info.hblkhd;
}

std::string bodyOf(const std::string &answer)
{
    const auto end = answer.find("\r\n\r\n");
    return end == std::string::npos ? std::string() : answer.substr(end + 4);
}

bool hasStatus(const std::string &answer, int status)
{
    return answer.find("HTTP/1.1 " + std::to_string(status) + " ") == 0;
}

std::string errorCode(const std::string &answer)
{
    const auto json = nlohmann::json::parse(bodyOf(answer), nullptr, false);
    return json.is_object() && json.contains("error") ? json["error"].value("code", "") : answer;
}

std::string answering(const StandInTarget::Asked &)
{
    return StandInTarget::respond(200, kAnswer, "Content-Type: application/json\r\n");
}

} // namespace

class UploadsTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<GatewayFixture> m_fixture;
    IssuedKey m_key;

    void addChannel(const StandInTarget &target, int priority = 0, const std::string &mapped = {})
    {
        ChannelDraft draft;
        draft.name = "channel " + std::to_string(priority);
        draft.kind = ChannelKind::OpenAi;
        draft.baseUrl = target.url();
        draft.models = std::vector<std::string>{"hearing"};
        draft.addKeys = std::vector<std::string>{"sk-provider-" + std::to_string(priority)};
        draft.priority = priority;
        if (!mapped.empty())
            draft.modelMapping = std::map<std::string, std::string, std::less<>>{{"hearing", mapped}};
        m_fixture->addChannel(draft);
    }
    std::string head(const std::string &path, const std::string &framing, const std::string &type = kFormType) const
    {
        return "POST " + path + " HTTP/1.1\r\nHost: turnpike\r\nAuthorization: Bearer " + m_key.key + "\r\n" + type +
               framing + "\r\n";
    }
    std::string sized(const std::string &path, std::size_t size) const
    {
        return head(path, "Content-Length: " + std::to_string(size) + "\r\n");
    }
    std::string post(const std::string &path, const std::string &body) const
    {
        UploadClient client(m_fixture->address());
        client.send(sized(path, body.size()) + body);
        return client.answer();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GatewayFixture>();
        KeyDraft draft;
        draft.requestsPerDay = KeyDraft::Limit(0);
        m_key = m_fixture->issueKey(draft);
    }
    void cleanup() { m_fixture.reset(); }

    void a_form_arrives_byte_for_byte_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("fileFirst");
        QTest::addColumn<bool>("chunked");
        for (const char *path : {kAudio, "/v1/audio/translations", "/v1/images/edits", "/v1/images/variations"})
            QTest::newRow(path) << path << 10 << false << false;
        for (const int size : {0, 40'000, 700'000}) {
            for (const bool fileFirst : {false, true}) {
                for (const bool chunked : {false, true})
                    QTest::addRow("%d%s%s", size, fileFirst ? ", file first" : "", chunked ? ", chunked" : "")
                        << kAudio << size << fileFirst << chunked;
            }
        }
    }
    void a_form_arrives_byte_for_byte()
    {
        QFETCH(QString, path);
        QFETCH(int, size);
        QFETCH(bool, fileFirst);
        QFETCH(bool, chunked);
        StandInTarget target(answering);
        addChannel(target);
        const std::string sound = file(static_cast<std::size_t>(size));
        const std::string name = model("hearing");
        const std::string body = (fileFirst ? sound + name : name + sound) + part("name=\"prompt\"", "words") + kEnd;
        UploadClient client(m_fixture->address());
        if (chunked) {
            client.send(head(path.toStdString(), "Transfer-Encoding: chunked\r\n"));
            for (std::size_t at = 0; at < body.size(); at += 50'000)
                QVERIFY(client.sendChunk(std::string_view(body).substr(at, 50'000)));
            QVERIFY(client.sendChunk({}));
        } else {
            QVERIFY(client.send(sized(path.toStdString(), body.size()) + body));
        }
        const std::string answer = client.answer();
        QVERIFY2(hasStatus(answer, 200), answer.c_str());
        QCOMPARE(bodyOf(answer), kAnswer);
        const auto asked = target.last();
        QVERIFY(asked.body == body);
        QCOMPARE(asked.requestLine(), "POST " + path.toStdString() + " HTTP/1.1");
        QVERIFY(asked.has("\r\n" + kFormType));
        QVERIFY(asked.has("\r\nAuthorization: Bearer sk-provider-0\r\n"));
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT input FROM requests")).toInt(), 14);
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT output FROM requests")).toInt(), 45);
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT model FROM requests")).toString(), QStringLiteral("hearing"));
    }

    void what_has_come_is_passed_on_before_the_rest()
    {
        StandInTarget target(answering);
        addChannel(target);
        const std::string body = model("hearing") + file(500'000) + kEnd;
        UploadClient client(m_fixture->address());
        const std::size_t half = body.size() / 2;
        QVERIFY(client.send(sized(kAudio, body.size()) + body.substr(0, half)));
        QVERIFY(within([&] { return target.received() > half; })); // head and the half
        QVERIFY(target.asked().empty());
        QVERIFY(client.send(std::string_view(body).substr(half)));
        QVERIFY(hasStatus(client.answer(), 200));
        QVERIFY(target.last().body == body);
    }

    void the_model_is_renamed_in_the_form_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fileFirst");
        QTest::newRow("longer") << "a-much-longer-name-than-before" << false;
        QTest::newRow("longer, file first") << "a-much-longer-name-than-before" << true;
        QTest::newRow("shorter") << "x" << false;
        QTest::newRow("shorter, file first") << "x" << true;
    }
    void the_model_is_renamed_in_the_form()
    {
        QFETCH(QString, name);
        QFETCH(bool, fileFirst);
        StandInTarget target(answering);
        addChannel(target, 0, name.toStdString());
        for (const std::size_t size : {10u, 300'000u}) {
            const auto form = [&](const std::string &of) {
                return (fileFirst ? file(size) + model(of) : model(of) + file(size)) + kEnd;
            };
            QVERIFY(hasStatus(post(kAudio, form("hearing")), 200));
            QVERIFY(target.last().body == form(name.toStdString()));
        }
    }

    void another_channel_gets_the_same_bytes()
    {
        StandInTarget whole([](const auto &) { return StandInTarget::respond(500, "{}"); });
        StandInTarget early({},
                            [](const auto &) { return StandInTarget::respond(503, "{}", "Connection: close\r\n"); });
        StandInTarget last(answering);
        addChannel(whole, 30);
        addChannel(early, 20);
        addChannel(last, 10);
        const std::string body = file(2'000'000) + model("hearing") + kEnd;
        QVERIFY(hasStatus(post(kAudio, body), 200));
        QVERIFY(whole.last().body == body);
        QVERIFY(early.asked().empty());
        QVERIFY(last.last().body == body);
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT attempts FROM requests")).toInt(), 3);
    }

    void an_answer_before_the_end_is_passed()
    {
        const std::string told = R"({"error":{"message":"too large","code":"file_too_large"}})";
        StandInTarget target({}, [&](const auto &) {
            return StandInTarget::respond(413, told, "Content-Type: application/json\r\nConnection: close\r\n");
        });
        addChannel(target);
        const std::string body = model("hearing") + file(400'000) + kEnd;
        UploadClient client(m_fixture->address());
        QVERIFY(client.send(sized(kAudio, body.size()) + body.substr(0, body.size() / 2)));
        const std::string answer = client.answer();
        QVERIFY2(hasStatus(answer, 413), answer.c_str());
        QCOMPARE(bodyOf(answer), told);
    }

    void a_client_that_leaves_ends_the_call()
    {
        StandInTarget target(answering);
        addChannel(target);
        const std::string body = model("hearing") + file(400'000) + kEnd;
        UploadClient client(m_fixture->address());
        const std::size_t half = body.size() / 2;
        QVERIFY(client.send(sized(kAudio, body.size()) + body.substr(0, half)));
        QVERIFY(within([&] { return target.received() > half; }));
        client.leave();
        QVERIFY(within([&] { return target.ended() == 1; }));
        QVERIFY(target.asked().empty());
        QCOMPARE(m_fixture->requestsWith(Outcome::ClientAbort), 1);
    }

    void a_form_that_is_unclear_is_refused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("asked"); // the provider has a part of it already
        const auto row = [](const char *name, const std::string &body, const char *code, bool asked) {
            QTest::newRow(name) << QByteArray::fromStdString(body) << code << asked;
        };
        row("no model", file(10) + kEnd, "missing_model", false);
        row("no model, large", file(200'000) + kEnd, "missing_model", false);
        row("unfinished", model("hearing") + file(10), "invalid_multipart", false);
        row("unfinished, large", model("hearing") + file(200'000), "invalid_multipart", true);
        row("two models", model("hearing") + model("other") + kEnd, "duplicate_member", false);
        row("two models, large", model("hearing") + file(200'000) + model("other") + kEnd, "duplicate_member", true);
        row("no such model", model("unknown") + file(200'000) + kEnd, "model_not_found", false);
    }
    void a_form_that_is_unclear_is_refused()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        QFETCH(bool, asked);
        StandInTarget target(answering);
        addChannel(target);
        const std::string answer = post(kAudio, body.toStdString());
        QCOMPARE(QString::fromStdString(errorCode(answer)), code);
        QVERIFY(hasStatus(answer, code == QLatin1String("model_not_found") ? 404 : 400));
        if (code != QLatin1String("invalid_multipart") || !asked) // that an end is missing is seen at the end only
            QVERIFY(target.asked().empty());
        QCOMPARE(m_fixture->requestsWith(Outcome::ClientAbort), asked ? 1 : 0);
    }

    void the_body_limit_holds()
    {
        m_fixture = std::make_unique<GatewayFixture>(std::map<std::string, std::string>{{"body_limit", "1048576"}});
        m_key = m_fixture->issueKey();
        StandInTarget target(answering);
        addChannel(target);
        UploadClient told(m_fixture->address());
        QVERIFY(told.send(sized(kAudio, 1'048'577)));
        QVERIFY(hasStatus(told.answer(), 413));
        QCOMPARE(target.received(), std::size_t(0));
        UploadClient chunks(m_fixture->address());
        const std::string body = model("hearing") + file(1'100'000) + kEnd;
        chunks.send(head(kAudio, "Transfer-Encoding: chunked\r\n"));
        QVERIFY(chunks.sendChunk(std::string_view(body).substr(0, 500'000)));
        QVERIFY(within([&] { return target.received() > 500'000; }));
        chunks.sendChunk(std::string_view(body).substr(500'000));
        QVERIFY(hasStatus(chunks.answer(), 413));
        QVERIFY(within([&] { return target.ended() == 1; }));
        QVERIFY(target.asked().empty());
        QCOMPARE(m_fixture->requestsWith(Outcome::ClientAbort), 1);
    }

    void a_large_upload_does_not_stay_in_memory()
    {
        constexpr std::size_t size = 24u << 20;
        StandInTarget target({}, [](const std::string &) { return StandInTarget::respond(200, kAnswer); });
        addChannel(target);
        const std::string begin = part("name=\"file\"; filename=\"speech.wav\"", "x");
        const std::string end = "\r\n" + model("hearing") + kEnd;
        const std::string piece = noise(1u << 20);
        UploadClient client(m_fixture->address());
        const std::size_t before = heapInUse();
        QVERIFY(client.send(sized(kAudio, begin.size() - 2 + size + end.size())));
        QVERIFY(client.send(std::string_view(begin).substr(0, begin.size() - 2)));
        for (std::size_t sent = 0; sent < size; sent += piece.size())
            QVERIFY(client.send(piece));
        // all but what the sockets hold has been read, and waits for the model
        QCOMPARE(target.received(), std::size_t(0));
        const std::size_t now = heapInUse();
        QVERIFY2(now < before + (2u << 20), std::to_string(now - before).c_str());
        QVERIFY(client.send(end));
        QVERIFY(hasStatus(client.answer(), 200));
    }

    void a_stream_of_a_form_ends_with_its_usage()
    {
        const std::string events = "data: {\"type\":\"transcript.text.delta\",\"delta\":\"said\"}\n\n"
                                   "data: {\"type\":\"transcript.text.done\",\"text\":\"said\",\"usage\":"
                                   "{\"input_tokens\":14,\"output_tokens\":45,\"total_tokens\":59}}\n\n";
        StandInTarget target(
            [&](const auto &) { return StandInTarget::respond(200, events, "Content-Type: text/event-stream\r\n"); });
        addChannel(target);
        const auto answer =
            m_fixture->send("POST", kAudio, model("hearing") + part("name=\"stream\"", "true") + file(9) + kEnd,
                            {"Authorization: Bearer " + m_key.key, kFormType.substr(0, kFormType.size() - 2)});
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.whole);
        QCOMPARE(answer.body, events);
        QCOMPARE(m_fixture->requestsWith(Outcome::Success), 1);
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT output FROM requests")).toInt(), 45);
        QCOMPARE(m_fixture->value(QStringLiteral("SELECT stream FROM requests")).toInt(), 1);
    }

    void a_service_gets_its_body_while_it_comes()
    {
        StandInTarget target;
        ServiceDraft draft;
        draft.slug = "target";
        draft.channel.baseUrl = target.url();
        draft.channel.addKeys = std::vector<std::string>{"sk-pool-1", "sk-pool-2"};
        m_fixture->addService(draft);
        const std::string body = noise(400'000);
        UploadClient client(m_fixture->address());
        const std::size_t half = body.size() / 2;
        QVERIFY(client.send(sized("/proxy/target/files", body.size()) + body.substr(0, half)));
        QVERIFY(within([&] { return target.received() > half; }));
        QVERIFY(client.send(std::string_view(body).substr(half)));
        QVERIFY(hasStatus(client.answer(), 200));
        QVERIFY(target.last().body == body);

        UploadClient chunks(m_fixture->address());
        QVERIFY(chunks.send(head("/proxy/target/files", "Transfer-Encoding: chunked\r\n")));
        QVERIFY(chunks.sendChunk(body));
        QVERIFY(chunks.sendChunk({}));
        QVERIFY(hasStatus(chunks.answer(), 200));
        QVERIFY(target.last().body == body);
        QVERIFY(target.last().has("\r\nTransfer-Encoding: chunked\r\n"));
    }

    void the_next_key_of_a_service_sends_the_same_bytes()
    {
        StandInTarget target([](const auto &) { return StandInTarget::respond(200, "fine"); },
                             [](const std::string &head) {
                                 return head.find("sk-pool-1") == std::string::npos
                                            ? std::string()
                                            : StandInTarget::respond(401, "no", "Connection: close\r\n");
                             });
        ServiceDraft draft;
        draft.slug = "target";
        draft.channel.baseUrl = target.url();
        draft.channel.addKeys = std::vector<std::string>{"sk-pool-1", "sk-pool-2"};
        m_fixture->addService(draft);
        const std::string body = noise(600'000);
        for (int turn = 0; turn < 2; ++turn) {
            QVERIFY(hasStatus(post("/proxy/target/files", body), 200));
            QVERIFY(target.last().body == body);
        }
        QVERIFY(m_fixture->value(QStringLiteral("SELECT max(attempts) FROM requests")).toInt() == 2);
    }
};

QTEST_GUILESS_MAIN(UploadsTest)
#include "uploads_test.moc"
