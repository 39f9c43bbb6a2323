#include "models/http_proxy_services.h"

#include "models/channel_json.h"
#include "models/http_list.h"
#include "models/service_json.h"
#include "server/runtime/clock.h"

namespace turnpike {

namespace {

using Json = nlohmann::json;

constexpr int kMostServices = 5000, kMostKeys = 10'000;
constexpr const char *kServices = "/api/admin/proxy-configs";

std::string textOf(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string pathOf(std::int64_t id, const char *more = "")
{
    return kServices + ("/" + std::to_string(id)) + more;
}

template <class Row>
void fetchAll(AdminClient &client, typename HttpList<Row>::Question question, int most, QObject *context,
              Done<QList<Row>> done)
{
    HttpList<Row>::fetch(client, std::move(question), most, {}, context,
                         [done = std::move(done)](Result<Page<Row>> page) {
                             if (!page)
                                 return done(tl::make_unexpected(page.error()));
                             done(std::move(page->rows));
                         });
}

/// Has the answer's JSON read, and tells its fault instead where it has one.
template <class T>
Done<Json> reading(std::function<T(JsonReader &)> read, Done<T> done)
{
    return [read = std::move(read), done = std::move(done)](const Result<Json> &answer) {
        if (!answer)
            return done(tl::make_unexpected(answer.error()));
        JsonReader reader(*answer);
        T value = read(reader);
        if (auto fine = reader.finish(); !fine)
            return done(tl::make_unexpected(fine.error()));
        done(std::move(value));
    };
}

} // namespace

void HttpProxyServices::list(QObject *context, Done<QList<ServiceInfo>> done)
{
    fetchAll<ServiceInfo>(m_client,
                          {Target("/admin/services"), "services", "after",
                           [](JsonReader &service, JsonReader &) { return serviceFrom(service); }},
                          kMostServices, context, std::move(done));
}

void HttpProxyServices::keys(std::int64_t id, QObject *context, Done<QList<ProviderKeyInfo>> done)
{
    const std::int64_t now = m_clock.wallMs();
    fetchAll<ProviderKeyInfo>(m_client,
                              {Target(pathOf(id, "/keys")), "keys", "after",
                               [now](JsonReader &key, JsonReader &) { return serviceKeyFrom(key, now); }},
                              kMostKeys, context, std::move(done));
}

void HttpProxyServices::create(const ServiceDraft &draft, QObject *context, Done<std::int64_t> done)
{
    m_client.call({"POST", kServices, textOf(draftJson(draft))}, context,
                  reading<std::int64_t>([](JsonReader &answer) { return answer.integer("id"); }, std::move(done)));
}

void HttpProxyServices::change(std::int64_t id, const ServiceDraft &draft, QObject *context, Done<void> done)
{
    m_client.act({"PATCH", pathOf(id), textOf(draftJson(draft))}, context, std::move(done));
}

void HttpProxyServices::remove(std::int64_t id, QObject *context, Done<void> done)
{
    m_client.act({"DELETE", pathOf(id)}, context, std::move(done));
}

void HttpProxyServices::importKeys(std::int64_t id, const QString &text, QObject *context, Done<KeyImportCounts> done)
{
    m_client.call({"POST", pathOf(id, "/keys/batch"), text.toStdString()}, context,
                  reading<KeyImportCounts>(importCountsFrom, std::move(done)));
}

void HttpProxyServices::dropKey(std::int64_t keyId, QObject *context, Done<void> done)
{
    m_client.act({"DELETE", "/api/admin/keys/" + std::to_string(keyId)}, context, std::move(done));
}

void HttpProxyServices::test(std::int64_t id, QObject *context, Done<ProbeResult> done)
{
    m_client.call({"POST", pathOf(id, "/test")}, context,
                  reading<ProbeResult>([](JsonReader &answer) { return probeResultFrom(answer, ProbeAsk::Completion); },
                                       std::move(done)));
}

} // namespace turnpike
