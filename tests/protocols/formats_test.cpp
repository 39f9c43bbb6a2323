// Every file under requests, answers, errors and streams is a case; README.md beside them says how they are read.
#include "server/protocols/chat_formats.h"
#include "server/protocols/sse_reader.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>
#include <map>

using namespace turnpike;

namespace {

const std::map<std::string, Protocol> kProtocols{{"openai_chat", Protocol::OpenAiChat},
                                                 {"openai_responses", Protocol::OpenAiResponses},
                                                 {"anthropic", Protocol::Anthropic},
                                                 {"gemini", Protocol::Gemini}};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

Json jsonOf(const QString &path)
{
    const QByteArray bytes = contentOf(path);
    auto json = parseJson({bytes.constData(), size_t(bytes.size())});
    if (!json)
        qFatal("%s is not JSON", qPrintable(path));
    return std::move(*json);
}

QString caseFolder(const char *kind)
{
    return QStringLiteral(TURNPIKE_FORMAT_CASES "/") + QLatin1String(kind);
}

void addFiles(const char *kind, const char *pattern)
{
    QTest::addColumn<QString>("path");
    QDirIterator files(caseFolder(kind), {QLatin1String(pattern)}, QDir::Files);
    int count = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileInfo().completeBaseName())) << path;
        ++count;
    }
    QVERIFY(count > 0);
}

/// What is read first differs between the formats: Gemini's model and stream are in its URL.
Result<ChatRequest> readRequest(const Json &file)
{
    auto request = chatFormat(kProtocols.at(file.at("client"))).readRequest(file.at("request"));
    if (request && file.contains("model")) {
        request->model = file.at("model");
        request->stream = file.value("stream", false);
    }
    return request;
}

void compareJson(const Json &got, const Json &wanted, const std::string &what)
{
    if (got == wanted)
        return;
    qWarning("%s\n  got    %s\n  wanted %s", what.c_str(), got.dump().c_str(), wanted.dump().c_str());
    QFAIL(what.c_str());
}

void compareRequest(const Json &file, const std::string &provider, const Json &wanted)
{
    const auto request = readRequest(file);
    QVERIFY2(request.has_value(), request ? "" : request.error().message.c_str());
    ProviderTraits traits;
    traits.openAi = !file.value("compatible_provider", false);
    const auto written = chatFormat(kProtocols.at(provider)).writeRequest(*request, traits);
    if (wanted.contains("refused")) {
        QVERIFY2(!written.has_value(), ("not refused for " + provider).c_str());
        return compareJson({{"code", written.error().code}, {"field", written.error().field}},
                           {{"code", "unsupported_parameter"}, {"field", wanted.at("refused")}}, provider);
    }
    QVERIFY2(written.has_value(), written ? "" : (provider + ": " + written.error().message).c_str());
    compareJson(written->body, wanted.at("body"), provider);
    compareJson(written->leftOut, wanted.value("left_out", Json::array()), provider + " left_out");
}

Json usageJson(const ReportedUsage &usage)
{
    const std::pair<const char *, std::int64_t> parts[] = {
        {"input", usage.input},
        {"cached_input", usage.cachedInput},
        {"cache_write", usage.cacheWrite},
        {"cache_write_hour", usage.cacheWriteHour},
        {"tool_input", usage.toolInput},
        {"output", usage.output},
        {"reasoning", usage.reasoning},
    };
    Json json = Json::object();
    for (const auto &[name, figure] : parts) {
        if (figure != 0)
            json[name] = figure;
    }
    if (usage.flagged)
        json["flagged"] = true;
    return json;
}

constexpr std::int64_t kCreatedAt = 1'790'000'000; // of the request; a provider's own time goes before it

AnswerContext contextFor(const ChatRequest &asked, const Json &file)
{
    return {"01test", kCreatedAt, &asked, true, file.value("as_array", false)};
}

ChatRequest askedOf(const Json &file)
{
    if (file.contains("request"))
        return readRequest(file).value();
    ChatRequest asked;
    asked.model = "asked-model";
    return asked;
}

/// What a client sees of a provider's stream that comes in pieces of `piece` bytes.
std::string translated(const std::string &stream, std::size_t piece, Protocol provider, Protocol client,
                       const AnswerContext &context, Json &usage)
{
    SseReader events;
    const auto reader = chatFormat(provider).streamReader();
    const auto writer = chatFormat(client).streamWriter(context);
    std::string out;
    std::vector<ChatEvent> happened;
    for (std::size_t at = 0; at < stream.size(); at += piece) {
        const std::string part = stream.substr(at, piece);
        events.feed(part);
        SseReader::Event event;
        while (events.next(event))
            reader->read(event.data, happened);
    }
    reader->end(happened);
    for (const ChatEvent &event : happened) {
        writer->write(event, out);
        if (const auto *told = std::get_if<UsageTold>(&event))
            usage = usageJson(told->usage);
    }
    return out;
}

} // namespace

class FormatsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void request_data() { addFiles("requests", "*.json"); }
    void request()
    {
        QFETCH(QString, path);
        const Json file = jsonOf(path);
        if (file.contains("refused")) {
            const auto request = readRequest(file);
            QVERIFY(!request.has_value());
            const Error &error = request.error();
            Json got{{"code", error.code}, {"field", error.field}};
            if (file.at("refused").contains("message"))
                got["message"] = error.message;
            return compareJson(got, file.at("refused"), "refused");
        }
        for (const auto &[provider, wanted] : file.at("providers").items())
            compareRequest(file, provider, wanted);
    }

    void answer_data() { addFiles("answers", "*.json"); }
    void answer()
    {
        QFETCH(QString, path);
        const Json file = jsonOf(path);
        const auto answer = chatFormat(kProtocols.at(file.at("provider"))).readAnswer(file.at("answer"));
        if (file.contains("refused")) {
            QVERIFY(!answer.has_value());
            return compareJson(answer.error().code, file.at("refused"), "refused");
        }
        QVERIFY2(answer.has_value(), answer ? "" : answer.error().message.c_str());
        compareJson(answer->usage ? usageJson(*answer->usage) : Json(), file.at("usage"), "usage");
        const ChatRequest asked = askedOf(file);
        for (const auto &[client, wanted] : file.at("clients").items())
            compareJson(chatFormat(kProtocols.at(client)).writeAnswer(*answer, contextFor(asked, file)), wanted,
                        client);
    }

    void error_data() { addFiles("errors", "*.json"); }
    void error()
    {
        QFETCH(QString, path);
        const Json file = jsonOf(path);
        const ChatFormat &format = chatFormat(kProtocols.at(file.at("format")));
        for (const Json &one : file.at("read")) {
            const ProviderError error = format.readError(one.at("body").get<std::string>());
            compareJson({{"code", error.code}, {"message", error.message}}, one.at("error"), one.at("body"));
        }
        for (const Json &one : file.at("written"))
            compareJson(Json::parse(format.writeError(one.at("status"), "some_code", "No.", "some.field")),
                        one.at("body"), one.at("status").dump());
    }

    // a folder each: case.json, provider.PROTOCOL.sse, client.PROTOCOL.sse
    void stream_data()
    {
        QTest::addColumn<QString>("path");
        const QDir all(caseFolder("streams"));
        for (const QString &name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << all.filePath(name);
        QVERIFY(!all.entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    }
    void stream()
    {
        QFETCH(QString, path);
        const QDir folder(path);
        const Json file = jsonOf(folder.filePath(QStringLiteral("case.json")));
        const std::string provider = file.at("provider");
        const std::string bytes = contentOf(folder.filePath(QStringLiteral("provider.sse"))).toStdString();
        const ChatRequest asked = askedOf(file);
        const QStringList clients = folder.entryList({QStringLiteral("client.*.sse")}, QDir::Files);
        QVERIFY(!clients.isEmpty());
        for (const QString &client : clients) {
            const Protocol protocol = kProtocols.at(client.section(u'.', 1, 1).toStdString());
            for (const std::size_t piece : {bytes.size(), std::size_t(7), std::size_t(1)}) {
                Json usage;
                const std::string got =
                    translated(bytes, piece, kProtocols.at(provider), protocol, contextFor(asked, file), usage);
                const std::string wanted = contentOf(folder.filePath(client)).toStdString();
                if (got != wanted)
                    qWarning("%s in pieces of %zu\n--- got\n%s", qPrintable(client), piece, got.c_str());
                QVERIFY2(got == wanted, qPrintable(client));
                compareJson(usage, file.at("usage"), "usage");
            }
        }
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "formats_test.moc"
