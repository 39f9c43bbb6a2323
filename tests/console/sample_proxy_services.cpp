#include "tests/console/sample_proxy_services.h"

#include "server/admin/service_drafts.h"
#include "server/operations/validation.h"
#include "tests/console/sample_answer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr std::int64_t kMinute = 60'000, kDay = 24 * 60 * kMinute;

struct Sample
{
    const char16_t *name, *slug, *target, *method, *format;
    ChannelStatus status;
    std::int64_t price; // millionths of a dollar
    int usableKeys, keys;
    std::int64_t requests, failures;
};

} // namespace

void SampleProxyServices::addSamples()
{
    const Sample samples[] = {
        {u"Web search", u"search", u"https://api.search.example/v2", u"GET, POST", u"", ChannelStatus::On, 2500, 12, 12,
         18'204, 41},
        {u"地图服务", u"maps", u"https://maps.example.cn/api", u"GET", u"", ChannelStatus::On, 400, 3, 4, 2'210, 12},
        {u"claude-direct", u"claude", u"https://api.anthropic.com", u"", u"anthropic", ChannelStatus::On, 0, 2, 2, 640,
         2},
        {u"Speech", u"speech", u"https://speech.example/v1", u"POST", u"", ChannelStatus::On, 6000, 0, 3, 310, 96},
        {u"Weather", u"weather", u"https://weather.example", u"GET", u"", ChannelStatus::On, 0, 1, 1, 0, 0},
        {u"old-ocr", u"ocr", u"http://10.0.4.11:9000/ocr", u"POST", u"", ChannelStatus::Off, 1200, 0, 0, 0, 0},
    };
    const std::int64_t now = m_clock.wallMs();
    for (const Sample &sample : samples) {
        ServiceInfo row;
        row.id = ++m_lastId;
        row.name = QString::fromUtf16(sample.name);
        row.slug = QString::fromUtf16(sample.slug);
        row.targetUrl = QString::fromUtf16(sample.target);
        row.method = QString::fromUtf16(sample.method);
        row.apiFormat = QString::fromUtf16(sample.format);
        row.kind = row.apiFormat.isEmpty() ? ServiceKind::Generic : ServiceKind::Llm;
        row.keyName = row.kind == ServiceKind::Llm ? u"x-api-key"_s : u"Authorization"_s;
        row.status = sample.status;
        row.price = sample.price * 1000;
        row.groups = QStringList{u"default"_s};
        row.keys = sample.keys;
        row.healthyKeys = sample.usableKeys;
        row.requests = sample.requests;
        row.failures = sample.failures;
        const ChannelTimeouts timeouts;
        row.connectMs = timeouts.connect;
        row.firstByteMs = timeouts.firstByte;
        row.idleMs = timeouts.idle;
        row.totalMs = timeouts.total;
        row.createdAt = now - 40 * kDay;
        row.updatedAt = now - 2 * kDay;
        for (int i = 0; i < sample.keys; ++i) {
            ProviderKeyInfo key;
            key.id = ++m_lastKey;
            key.masked = u"sk-sample-%1…%2"_s.arg(key.id).arg(4000 + key.id * 7);
            if (i >= sample.usableKeys) {
                key.reason = u"rate_limited"_s;
                key.restsUntil = now + kMinute;
            }
            m_keys[row.id] << key;
        }
        m_rows.push_back(row);
    }
    m_probe.status = 200;
    m_probe.latencyMs = 84;
}

ServiceInfo *SampleProxyServices::find(std::int64_t id)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const ServiceInfo &row) { return row.id == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

void SampleProxyServices::apply(ServiceInfo &row, const ServiceDraft &draft)
{
    if (draft.channel.name)
        row.name = QString::fromStdString(*draft.channel.name);
    if (draft.channel.baseUrl)
        row.targetUrl = QString::fromStdString(*draft.channel.baseUrl);
    if (draft.channel.enabled)
        row.status = *draft.channel.enabled ? ChannelStatus::On : ChannelStatus::Off;
    if (draft.slug)
        row.slug = QString::fromStdString(*draft.slug);
    row.price = draft.price.value_or(row.price);
    row.updatedAt = std::max(m_clock.wallMs(), row.updatedAt + 1);
}

void SampleProxyServices::list(QObject *context, Done<QList<ServiceInfo>> done)
{
    if (!m_listError.code.empty())
        return answer<QList<ServiceInfo>>(context, done, tl::make_unexpected(m_listError));
    answer<QList<ServiceInfo>>(context, done, QList<ServiceInfo>(m_rows.begin(), m_rows.end()));
}

void SampleProxyServices::keys(std::int64_t id, QObject *context, Done<QList<ProviderKeyInfo>> done)
{
    answer<QList<ProviderKeyInfo>>(context, done, m_keys[id]);
}

void SampleProxyServices::create(const ServiceDraft &draft, QObject *context, Done<std::int64_t> done)
{
    if (const auto fine = checkServiceDraft(draft); !fine)
        return answer<std::int64_t>(context, done, tl::make_unexpected(fine.error()));
    const QString slug = QString::fromStdString(draft.slug.value_or(std::string()));
    if (std::any_of(m_rows.begin(), m_rows.end(), [&slug](const ServiceInfo &row) { return row.slug == slug; }))
        return answer<std::int64_t>(context, done, fail("slug_exists", "Another service has this slug.", "slug"));
    ServiceInfo row;
    row.id = ++m_lastId;
    apply(row, draft);
    m_rows.push_back(row);
    answer<std::int64_t>(context, done, row.id);
}

void SampleProxyServices::change(std::int64_t id, const ServiceDraft &draft, QObject *context, Done<void> done)
{
    ServiceInfo *row = find(id);
    if (!row)
        return answer<void>(context, done, fail("not_found", "There is no service with this id."));
    if (draft.channel.expectedUpdatedAt && *draft.channel.expectedUpdatedAt != row->updatedAt)
        return answer<void>(context, done, fail("conflict", "The service was changed elsewhere in the meantime."));
    apply(*row, draft);
    answer<void>(context, done, {});
}

void SampleProxyServices::remove(std::int64_t id, QObject *context, Done<void> done)
{
    m_rows.erase(std::remove_if(m_rows.begin(), m_rows.end(), [id](const ServiceInfo &row) { return row.id == id; }),
                 m_rows.end());
    answer<void>(context, done, {});
}

void SampleProxyServices::importKeys(std::int64_t id, const QString &text, QObject *context, Done<KeyImportCounts> done)
{
    const auto keys = readKeyList(text.toStdString());
    ServiceInfo *row = find(id);
    if (!keys || !row)
        return answer<KeyImportCounts>(context, done, fail("invalid_json", "That is no list of keys.", "keys"));
    KeyImportCounts counts;
    for (const std::string &key : *keys) {
        if (!isProviderKey(key)) {
            counts.failed << QString::fromStdString(key.substr(0, 10)) + u"…"_s;
            continue;
        }
        const QString masked = QString::fromStdString(key.substr(0, 10)) + u"…"_s;
        QList<ProviderKeyInfo> &pool = m_keys[id];
        if (std::any_of(pool.begin(), pool.end(), [&](const ProviderKeyInfo &one) { return one.masked == masked; })) {
            ++counts.skipped;
            continue;
        }
        pool << ProviderKeyInfo{++m_lastKey, masked, ChannelStatus::On, {}, 0};
        ++counts.added;
    }
    row->keys += counts.added;
    row->healthyKeys += counts.added;
    answer<KeyImportCounts>(context, done, counts);
}

void SampleProxyServices::dropKey(std::int64_t keyId, QObject *context, Done<void> done)
{
    for (auto &[id, keys] : m_keys) {
        if (keys.removeIf([keyId](const ProviderKeyInfo &key) { return key.id == keyId; }) > 0)
            --find(id)->keys;
    }
    answer<void>(context, done, {});
}

void SampleProxyServices::test(std::int64_t, QObject *context, Done<ProbeResult> done)
{
    answer<ProbeResult>(context, done, m_probe);
}

} // namespace turnpike
