#include "tests/gateway/gateway_fixture.h"

#include "server/accounting/attempt_record.h"
#include "server/accounting/ledger.h"
#include "server/storage/reader_pool.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <curl/curl.h>
#include <optional>

namespace turnpike {

namespace {

constexpr long kTimeoutMs = 20'000;

std::size_t appendBody(char *data, std::size_t size, std::size_t count, void *answer)
{
    static_cast<HttpAnswer *>(answer)->body.append(data, size * count);
    return size * count;
}

std::size_t takeHeader(char *data, std::size_t size, std::size_t count, void *answer)
{
    const std::string line(data, size * count);
    const auto colon = line.find(':');
    if (colon == std::string::npos)
        return size * count;
    std::string name = line.substr(0, colon);
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
    auto value = line.substr(colon + 1);
    value.erase(0, value.find_first_not_of(' '));
    value.erase(value.find_last_not_of("\r\n") + 1);
    static_cast<HttpAnswer *>(answer)->headers.emplace(name, value);
    return size * count;
}

struct Leaving
{
    std::size_t left;
};

std::size_t leave(char *, std::size_t size, std::size_t count, void *state)
{
    auto *leaving = static_cast<Leaving *>(state);
    const auto got = size * count;
    if (got >= leaving->left)
        return 0; // libcurl closes the connection
    leaving->left -= got;
    return got;
}

struct Call
{
    CURL *easy = curl_easy_init();
    curl_slist *headers = nullptr;
    std::string caFile;
    ~Call()
    {
        curl_slist_free_all(headers);
        curl_easy_cleanup(easy);
    }
    void header(const std::string &line) { headers = curl_slist_append(headers, line.c_str()); }
    CURLcode run()
    {
        curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
        curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(easy, CURLOPT_PROXY, "");
        if (!caFile.empty())
            curl_easy_setopt(easy, CURLOPT_CAINFO, caFile.c_str());
        curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, kTimeoutMs);
        return curl_easy_perform(easy);
    }
};

} // namespace

std::string HttpAnswer::header(const std::string &name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
}

GatewayFixture::GatewayFixture(std::map<std::string, std::string> settings, int workers)
    : m_settings(std::move(settings)), m_workers(workers)
{
    m_settings.emplace("data", m_directory.path().toStdString());
    m_settings.emplace("quota_timezone", "UTC");
    m_caFile = m_settings["tls_certificate"];
    open();
}

GatewayFixture::~GatewayFixture()
{
    m_gateway.reset();
    m_installation.reset();
}

void GatewayFixture::open()
{
    const auto settings = Settings::resolve(m_settings, {}, {});
    if (!settings)
        qFatal("%s", settings.error().message.c_str());
    auto installation = Installation::open(*settings);
    if (!installation)
        qFatal("%s", installation.error().message.c_str());
    m_installation = std::move(*installation);
    m_gateway = std::make_unique<Gateway>(*m_installation);
    Gateway::Options options;
    options.port = 0;
    options.workers = m_workers;
    options.isOperator = m_isOperator;
    options.tlsCertificate = settings->text("tls_certificate");
    options.tlsKey = settings->text("tls_key");
    if (const auto started = m_gateway->start(options); !started)
        qFatal("%s", started.error().message.c_str());
}

void GatewayFixture::restart()
{
    m_before = value(QStringLiteral("SELECT count(*) FROM requests")).toULongLong();
    m_gateway.reset();
    m_installation.reset();
    open();
}

void GatewayFixture::serveOperators(std::function<bool(const Exchange &)> isOperator)
{
    m_isOperator = std::move(isOperator);
    restart();
}

template <class T>
T GatewayFixture::wait(const std::function<void(std::function<void(Result<T>)>)> &ask)
{
    std::optional<Result<T>> got;
    ask([&](Result<T> result) { got = std::move(result); });
    if (!QTest::qWaitFor([&] { return got.has_value(); }, kTimeoutMs))
        qFatal("no answer from the operation");
    if (!*got)
        qFatal("%s", got->error().message.c_str());
    if constexpr (!std::is_void_v<T>)
        return std::move(**got);
}

std::int64_t GatewayFixture::addChannel(const ChannelDraft &draft)
{
    return wait<std::int64_t>(
        [&](auto done) { m_installation->operations().createChannel({"test"}, draft, &m_context, std::move(done)); });
}

std::int64_t GatewayFixture::addService(const ServiceDraft &draft)
{
    return wait<std::int64_t>(
        [&](auto done) { m_installation->operations().createService({"test"}, draft, &m_context, std::move(done)); });
}

std::int64_t GatewayFixture::addSimulated(const Simulator &simulator, int priority, AbortPolicy policy)
{
    ChannelDraft draft;
    draft.name = "simulated " + std::to_string(simulator.port());
    draft.kind = ChannelKind::OpenAi;
    draft.baseUrl = simulator.baseUrl();
    draft.models = std::vector<std::string>{"*"};
    draft.priority = priority;
    draft.abortPolicy = policy;
    draft.addKeys = std::vector<std::string>{"sk-provider-secret-0001"};
    return addChannel(draft);
}

IssuedKey GatewayFixture::issueKey(const KeyDraft &draft)
{
    return wait<IssuedKey>(
        [&](auto done) { m_installation->operations().createKey({"test"}, draft, &m_context, std::move(done)); });
}

void GatewayFixture::changeKey(std::int64_t id, const KeyDraft &draft)
{
    wait<void>(
        [&](auto done) { m_installation->operations().changeKey({"test"}, id, draft, &m_context, std::move(done)); });
}

void GatewayFixture::revokeKey(std::int64_t id)
{
    wait<void>([&](auto done) { m_installation->operations().revokeKey({"test"}, id, &m_context, std::move(done)); });
}

HttpAnswer GatewayFixture::send(const char *method, const std::string &path, const std::string &body,
                                const std::vector<std::string> &headers) const
{
    Call call;
    call.caFile = m_caFile;
    HttpAnswer answer;
    const bool head = std::string_view(method) == "HEAD";
    curl_easy_setopt(call.easy, CURLOPT_URL, (address() + path).c_str());
    curl_easy_setopt(call.easy, CURLOPT_PATH_AS_IS, 1L);
    if (!body.empty() || std::string_view(method) == "POST") {
        curl_easy_setopt(call.easy, CURLOPT_POSTFIELDS, body.data());
        curl_easy_setopt(call.easy, CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
    }
    curl_easy_setopt(call.easy, CURLOPT_CUSTOMREQUEST, method);
    curl_easy_setopt(call.easy, CURLOPT_NOBODY, head ? 1L : 0L);
    curl_easy_setopt(call.easy, CURLOPT_WRITEFUNCTION, appendBody);
    curl_easy_setopt(call.easy, CURLOPT_WRITEDATA, &answer);
    curl_easy_setopt(call.easy, CURLOPT_HEADERFUNCTION, takeHeader);
    curl_easy_setopt(call.easy, CURLOPT_HEADERDATA, &answer);
    call.header("Expect:");
    for (const auto &line : headers)
        call.header(line);
    const CURLcode code = call.run();
    answer.whole = code == CURLE_OK;
    answer.error = answer.whole ? "" : curl_easy_strerror(code);
    long status = 0;
    curl_easy_getinfo(call.easy, CURLINFO_RESPONSE_CODE, &status);
    answer.status = static_cast<int>(status);
    return answer;
}

HttpAnswer GatewayFixture::post(const std::string &path, const std::string &body, const std::string &key,
                                const std::vector<std::string> &headers) const
{
    std::vector<std::string> all{"Content-Type: application/json"};
    if (!key.empty())
        all.push_back("Authorization: Bearer " + key);
    all.insert(all.end(), headers.begin(), headers.end());
    return send("POST", path, body, all);
}

HttpAnswer GatewayFixture::get(const std::string &path, const std::string &key,
                               const std::vector<std::string> &headers) const
{
    return getUrl(address() + path, key, m_caFile, headers);
}

HttpAnswer GatewayFixture::getUrl(const std::string &url, const std::string &key, const std::string &caFile,
                                  const std::vector<std::string> &headers)
{
    Call call;
    call.caFile = caFile;
    HttpAnswer answer;
    curl_easy_setopt(call.easy, CURLOPT_URL, url.c_str());
    curl_easy_setopt(call.easy, CURLOPT_WRITEFUNCTION, appendBody);
    curl_easy_setopt(call.easy, CURLOPT_WRITEDATA, &answer);
    if (!key.empty())
        call.header("Authorization: Bearer " + key);
    for (const auto &line : headers)
        call.header(line);
    const CURLcode code = call.run();
    answer.whole = code == CURLE_OK;
    answer.error = answer.whole ? "" : curl_easy_strerror(code);
    long status = 0;
    curl_easy_getinfo(call.easy, CURLINFO_RESPONSE_CODE, &status);
    answer.status = static_cast<int>(status);
    return answer;
}

void GatewayFixture::postAndLeave(const std::string &body, const std::string &key, std::size_t bytes) const
{
    Call call;
    Leaving leaving{bytes};
    curl_easy_setopt(call.easy, CURLOPT_URL, (address() + "/v1/chat/completions").c_str());
    curl_easy_setopt(call.easy, CURLOPT_POSTFIELDS, body.c_str());
    curl_easy_setopt(call.easy, CURLOPT_WRITEFUNCTION, leave);
    curl_easy_setopt(call.easy, CURLOPT_WRITEDATA, &leaving);
    call.header("Authorization: Bearer " + key);
    call.run();
}

QVariant GatewayFixture::value(const QString &sql)
{
    // every admitted request ends as one row
    const auto booked = [this] {
        const auto figures = m_gateway->figures();
        return figures.inFlight == 0 &&
               read(QStringLiteral("SELECT count(*) FROM requests")).toULongLong() == m_before + figures.requests;
    };
    if (!QTest::qWaitFor(booked, kTimeoutMs))
        qFatal("the ledger does not finish");
    return read(sql);
}

QVariant GatewayFixture::read(const QString &sql)
{
    return wait<QVariant>([&](auto done) {
        m_installation->readers().run<QVariant>(
            &m_context,
            [sql](Session &session) -> Result<QVariant> {
                auto query = session.query(sql);
                if (!query)
                    return tl::make_unexpected(query.error());
                return query->next() ? query->value(0) : QVariant();
            },
            std::move(done));
    });
}

int GatewayFixture::requestsWith(Outcome outcome)
{
    return value(QStringLiteral("SELECT count(*) FROM requests WHERE outcome = %1").arg(static_cast<int>(outcome)))
        .toInt();
}

} // namespace turnpike
