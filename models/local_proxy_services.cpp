#include "models/local_proxy_services.h"

#include "models/service_json.h"
#include "server/admin/service_drafts.h"
#include "server/admin/service_list.h"
#include "server/gateway/installation.h"
#include "server/runtime/clock.h"
#include "server/runtime/delivery.h"
#include "server/storage/reader_pool.h"

namespace turnpike {

namespace {

constexpr int kMostServices = 5000, kMostKeys = 10'000;

/// What the interface writes, as the console reads it from there.
template <class Row, class Read>
Result<QList<Row>> rowsOf(const Result<nlohmann::ordered_json> &written, Read read)
{
    if (!written)
        return tl::make_unexpected(written.error());
    QList<Row> rows;
    for (const nlohmann::json json : *written) {
        JsonReader reader(json);
        rows << read(reader);
        if (auto fine = reader.finish(); !fine)
            return tl::make_unexpected(fine.error());
    }
    return rows;
}

} // namespace

void LocalProxyServices::list(QObject *context, Done<QList<ServiceInfo>> done)
{
    m_installation.readers().run<QList<ServiceInfo>>(
        context,
        [this](Session &session) {
            return rowsOf<ServiceInfo>(readServices(session, m_installation, 0, kMostServices), serviceFrom);
        },
        std::move(done));
}

void LocalProxyServices::keys(std::int64_t id, QObject *context, Done<QList<ProviderKeyInfo>> done)
{
    m_installation.readers().run<QList<ProviderKeyInfo>>(
        context,
        [this, id, now = m_installation.clock().wallMs()](Session &session) {
            return rowsOf<ProviderKeyInfo>(readServiceKeys(session, m_installation, id, 0, kMostKeys),
                                           [now](JsonReader &key) { return serviceKeyFrom(key, now); });
        },
        std::move(done));
}

void LocalProxyServices::create(const ServiceDraft &draft, QObject *context, Done<std::int64_t> done)
{
    m_installation.operations().createService(m_actor, draft, context, std::move(done));
}

void LocalProxyServices::change(std::int64_t id, const ServiceDraft &draft, QObject *context, Done<void> done)
{
    m_installation.operations().changeService(m_actor, id, draft, context, std::move(done));
}

void LocalProxyServices::remove(std::int64_t id, QObject *context, Done<void> done)
{
    m_installation.operations().deleteService(m_actor, id, context, std::move(done));
}

void LocalProxyServices::importKeys(std::int64_t id, const QString &text, QObject *context, Done<KeyImportCounts> done)
{
    const auto keys = readKeyList(text.toStdString());
    if (!keys)
        return deliveryTo(context)(
            [done = std::move(done), error = keys.error()] { done(tl::make_unexpected(error)); });
    m_installation.operations().addServiceKeys(m_actor, id, *keys, context,
                                               [done = std::move(done)](const Result<KeyImport> &import) {
                                                   if (!import)
                                                       return done(tl::make_unexpected(import.error()));
                                                   KeyImportCounts counts;
                                                   counts.added = std::int64_t(import->added.size());
                                                   counts.skipped = import->skipped;
                                                   for (const std::string &masked : import->failed)
                                                       counts.failed << QString::fromStdString(masked);
                                                   done(std::move(counts));
                                               });
}

void LocalProxyServices::dropKey(std::int64_t keyId, QObject *context, Done<void> done)
{
    m_installation.operations().dropServiceKey(m_actor, keyId, context, std::move(done));
}

void LocalProxyServices::test(std::int64_t id, QObject *context, Done<ProbeResult> done)
{
    ProbeQuestion question;
    question.channelId = id;
    m_installation.probe().test(question, context, std::move(done));
}

} // namespace turnpike
