#include "tests/console/sample_channels.h"

#include "tests/console/sample_answer.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

constexpr std::int64_t kMinute = 60'000, kDay = 24 * 60 * kMinute;

QStringList textsOf(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list << QString::fromStdString(text);
    return list;
}

struct Sample
{
    const char16_t *name, *url;
    ChannelKind kind;
    ChannelStatus status;
    int priority, weight, models;
    QStringList groups;
    int usableKeys, keys;
    double perHour, failing;
};

void addOptions(ChannelInfo &row)
{
    row.modelMapping.insert(u"chat"_s, u"model-1"_s);
    row.modelPrefix = u"team-a"_s;
    row.statusMapping = {{404, 503}, {529, 503}};
    row.paramOverride = {{"temperature", "0.2"}, {"user", "null"}};
    row.headerOverride = {{"X-Team", "research-t…4711"}, {"X-Trace", std::nullopt}};
}

} // namespace

void SampleChannels::addSamples()
{
    const QStringList everybody{u"default"_s}, both{u"default"_s, u"vip"_s}, vip{u"vip"_s}, lab{u"lab"_s};
    const Sample samples[] = {
        {u"deepseek-main", u"https://api.deepseek.com", ChannelKind::DeepSeek, ChannelStatus::On, 10, 80, 3, both, 3, 3,
         620, 0.002},
        {u"openai-team", u"https://api.openai.com", ChannelKind::OpenAi, ChannelStatus::On, 10, 60, 14, both, 4, 4, 410,
         0.004},
        {u"客服专用", u"https://gateway.example.cn/v1", ChannelKind::OpenAi, ChannelStatus::On, 10, 40, 5, vip, 2, 2,
         120, 0.001},
        {u"openai-free", u"https://free.example", ChannelKind::OpenAi, ChannelStatus::On, 8, 30, 6, everybody, 2, 3, 80,
         0.029},
        {u"deepseek-backup", u"https://ds.mirror.example", ChannelKind::DeepSeek, ChannelStatus::On, 5, 20, 3,
         everybody, 1, 1, 35, 0.14},
        {u"east", u"https://east.example.net", ChannelKind::OpenAi, ChannelStatus::Disabled, 5, 20, 9, vip, 0, 2, 4, 1},
        {u"qwen-cn", u"https://dashscope.example/compatible-mode/v1", ChannelKind::OpenAi, ChannelStatus::On, 3, 50, 11,
         QStringList{u"default"_s, u"lab"_s, u"partners"_s, u"vip"_s}, 2, 2, 0, 0},
        {u"local-ollama", u"http://127.0.0.1:11434", ChannelKind::OpenAi, ChannelStatus::Off, 1, 10, 4, lab, 0, 0, 0,
         0},
        {u"simulator", u"simulator:", ChannelKind::Simulator, ChannelStatus::On, 0, 1, 0, QStringList{u"demo"_s}, 0, 0,
         12, 0},
    };
    const std::int64_t now = m_clock.wallMs();
    for (const Sample &sample : samples) {
        ChannelInfo row;
        row.id = ++m_lastId;
        row.name = QString::fromUtf16(sample.name);
        row.baseUrl = QString::fromUtf16(sample.url);
        row.kind = sample.kind;
        row.status = sample.status;
        row.priority = sample.priority;
        row.weight = sample.weight;
        row.groups = sample.groups;
        for (int i = 0; i < sample.models; ++i)
            row.models << u"model-%1"_s.arg(i + 1);
        if (sample.models == 0)
            row.models << u"*"_s;
        if (row.id == 2)
            addOptions(row);
        for (int i = 0; i < sample.keys; ++i) {
            ProviderKeyInfo key{
                ++m_lastKey, u"sk-sample-%1…%2"_s.arg(m_lastKey).arg(4000 + m_lastKey * 37), ChannelStatus::On, {}, 0};
            if (i >= sample.usableKeys) {
                key.reason = sample.status == ChannelStatus::Disabled ? u"401 key refused"_s : u"429 rate limited"_s;
                key.restsUntil = now + kMinute;
            }
            row.keys << key;
        }
        if (sample.status == ChannelStatus::Disabled)
            row.statusReason = u"401 key refused"_s;
        const ChannelTimeouts timeouts;
        row.connectMs = timeouts.connect;
        row.firstByteMs = timeouts.firstByte;
        row.idleMs = timeouts.idle;
        row.totalMs = timeouts.total;
        row.createdAt = now - (60 - row.id) * kDay;
        row.updatedAt = now - row.id * kDay;
        for (int hour = 0; hour < kChannelHours; ++hour) {
            const double wave = 0.6 + 0.4 * std::sin(hour * 0.5 + double(row.id));
            const double requests = std::floor(sample.perHour * wave);
            row.requestsByHour[std::size_t(hour)] = requests;
            row.requests += std::int64_t(requests);
        }
        row.failures = std::int64_t(std::ceil(double(row.requests) * sample.failing));
        if (sample.perHour > 0 && sample.status == ChannelStatus::On) {
            row.latencyMs = 20 + std::int64_t(row.id * 97 % 700);
            for (int part = 0; part < 16; ++part)
                row.latencies << double(row.latencyMs) * (1 + 0.2 * std::sin(part * 0.9 + double(row.id)));
            row.testedAt = now - (row.id % 7 + 1) * kMinute;
            row.testMs = row.latencyMs;
        }
        row.tag = row.id == 1 || row.id == 5 ? u"deepseek"_s : row.id == 8 ? u"lab"_s : QString();
        row.balance = row.id == 1   ? u"84.20 USD"_s
                      : row.id == 5 ? u"12.06 USD"_s
                      : row.id == 7 ? u"5.13 USD"_s
                      : row.id == 3 ? u"110.00 CNY"_s
                                    : QString();
        row.balanceAt = row.balance.isEmpty() ? 0 : now - 3 * kMinute;
        m_rows.push_back(row);
    }
    m_probe.status = 200;
    m_probe.latencyMs = 318;
    m_probe.answeredBy = "model-1";
    m_probe.model = "model-1";
}

void SampleChannels::apply(ChannelInfo &row, const ChannelDraft &draft)
{
    const auto text = [](QString &place, const std::optional<std::string> &value) {
        if (value)
            place = QString::fromStdString(*value);
    };
    text(row.name, draft.name);
    text(row.baseUrl, draft.baseUrl);
    text(row.organization, draft.organization);
    text(row.proxyUrl, draft.proxyUrl);
    text(row.tag, draft.tag);
    text(row.testModel, draft.testModel);
    row.autoDisable = draft.autoDisable.value_or(row.autoDisable);
    row.kind = draft.kind.value_or(row.kind);
    row.priority = draft.priority.value_or(row.priority);
    row.weight = draft.weight.value_or(row.weight);
    row.models = draft.models ? textsOf(*draft.models) : row.models;
    row.groups = draft.groups ? textsOf(*draft.groups) : row.groups;
    if (draft.enabled)
        row.status = *draft.enabled ? ChannelStatus::On : ChannelStatus::Off;
    for (std::int64_t id : draft.dropKeys.value_or(std::vector<std::int64_t>()))
        row.keys.removeIf([id](const ProviderKeyInfo &key) { return key.id == id; });
    for (std::size_t i = 0; i < draft.addKeys.value_or(std::vector<std::string>()).size(); ++i)
        row.keys << ProviderKeyInfo{++m_lastKey, u"sk-new…%1"_s.arg(m_lastKey), ChannelStatus::On, {}, 0};
    row.updatedAt = std::max(m_clock.wallMs(), row.updatedAt + 1);
    m_lastDraft = draft;
}

void SampleChannels::list(const ChannelQuery &query, QObject *context, Done<ChannelList> done)
{
    if (!m_listError.code.empty())
        return answer<ChannelList>(context, done, tl::make_unexpected(m_listError));
    answer<ChannelList>(context, done,
                        select(query, QList<ChannelInfo>(m_rows.begin(), m_rows.end()), m_clock.wallMs()));
}

void SampleChannels::create(const ChannelDraft &draft, QObject *context, Done<std::int64_t> done)
{
    if (draft.name && draft.name->empty())
        return answer<std::int64_t>(context, done, fail("invalid_value", "A name is missing.", "name"));
    ChannelInfo row;
    row.id = ++m_lastId;
    row.createdAt = m_clock.wallMs();
    apply(row, draft);
    m_rows.push_back(row);
    answer<std::int64_t>(context, done, row.id);
}

void SampleChannels::change(std::int64_t id, const ChannelDraft &draft, QObject *context, Done<void> done)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const ChannelInfo &row) { return row.id == id; });
    if (found == m_rows.end())
        return answer<void>(context, done, fail("not_found", "There is no channel with this id."));
    if (draft.expectedUpdatedAt && *draft.expectedUpdatedAt != found->updatedAt)
        return answer<void>(context, done, fail("conflict", "The channel was changed elsewhere in the meantime."));
    apply(*found, draft);
    answer<void>(context, done, {});
}

void SampleChannels::remove(std::int64_t id, QObject *context, Done<void> done)
{
    const auto found =
        std::remove_if(m_rows.begin(), m_rows.end(), [id](const ChannelInfo &row) { return row.id == id; });
    if (found == m_rows.end())
        return answer<void>(context, done, fail("not_found", "There is no channel with this id."));
    m_rows.erase(found, m_rows.end());
    answer<void>(context, done, {});
}

ChannelService::Ticket SampleChannels::test(const ProbeQuestion &question, QObject *context, Done<ProbeResult> done)
{
    ProbeResult result = m_probe;
    if (!question.model.empty())
        result.model = question.model;
    for (ChannelInfo &row : m_rows) {
        if (row.id != question.channelId || m_holdProbes)
            continue;
        row.testedAt = m_clock.wallMs();
        row.testMs = result.latencyMs;
        row.testError = result.fine() ? QString() : QString::fromUtf8(nameOf(result.outcome).data());
    }
    if (!m_holdProbes)
        answer<ProbeResult>(context, done, result);
    return ++m_lastTicket;
}

ChannelService::Ticket SampleChannels::listModels(const ProbeQuestion &, QObject *context, Done<ProbeResult> done)
{
    ProbeResult result = m_probe;
    result.ask = ProbeAsk::Models;
    result.model.clear();
    if (result.fine())
        result.models = {"model-1", "model-2", "model-3"};
    answer<ProbeResult>(context, done, result);
    return ++m_lastTicket;
}

ChannelService::Ticket SampleChannels::balance(std::int64_t id, QObject *context, Done<ProbeResult> done)
{
    ProbeResult result;
    result.ask = ProbeAsk::Balance;
    result.outcome = ProbeOutcome::NotTold;
    for (ChannelInfo &row : m_rows) {
        if (row.id != id || row.kind != ChannelKind::DeepSeek)
            continue;
        result.outcome = ProbeOutcome::Fine;
        result.balance = "83.90 USD";
        row.balance = u"83.90 USD"_s;
        row.balanceAt = m_clock.wallMs();
    }
    answer<ProbeResult>(context, done, result);
    return ++m_lastTicket;
}

void SampleChannels::route(const ChannelRouteQuestion &question, QObject *context, Done<ChannelRoute> done)
{
    if (question.key == u"unknown"_s)
        return answer<ChannelRoute>(context, done, fail("not_found", "There is no such key.", "key"));
    ChannelRoute route;
    route.model = question.model;
    route.group = question.group.isEmpty() ? u"default"_s : question.group;
    const auto step = [&](const char16_t *name, const char *verdict, int tier, int share,
                          const QList<ChannelRouteStep::Key> &keys) {
        ChannelRouteStep one;
        one.id = std::int64_t(route.steps.size()) + 1;
        one.name = QString::fromUtf16(name);
        one.verdict = QString::fromUtf8(verdict);
        one.tier = tier;
        one.sharePerMille = share;
        one.priority = tier == 1 ? 10 : 5;
        one.weight = tier == 1 ? share / 10 : 20;
        one.modelSent = tier == 2 ? u"deepseek-chat"_s : question.model;
        one.keys = keys;
        route.steps << one;
    };
    step(u"deepseek-main", "fits", 1, 571, {{1, {}, 0}, {2, {}, 0}, {3, {}, 0}});
    step(u"openai-team", "fits", 1, 428, {{4, {}, 0}, {5, u"rate_limited"_s, 48'000}});
    step(u"deepseek-backup", "fits", 2, 1000, {{9, {}, 0}});
    step(u"east", "disabled", 0, 0, {});
    step(u"local-ollama", "other_model", 0, 0, {});
    answer<ChannelRoute>(context, done, route);
}

void SampleChannels::orderFault(const FaultOrder &order, QObject *context, Done<void> done)
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ChannelInfo &own) { return own.id == order.channelId; });
    if (row != m_rows.end()) {
        row->fault = QString::fromStdString(order.fault);
        row->faultKeyId = order.providerKeyId.value_or(0);
    }
    answer<void>(context, done, {});
}

void SampleChannels::cancel(Ticket)
{
    ++m_cancelled;
}

} // namespace turnpike
