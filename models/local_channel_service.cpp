#include "models/local_channel_service.h"

#include "server/gateway/installation.h"
#include "server/storage/channel_pages.h"
#include "server/storage/reader_pool.h"

namespace turnpike {

namespace {

constexpr int kMostChannels = 5000;
constexpr std::int64_t kHourMs = 3'600'000;

QStringList textsOf(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list << QString::fromStdString(text);
    return list;
}

ProviderKeyInfo infoOf(const storage::ProviderKeyRow &stored)
{
    return {stored.id, QString::fromStdString(stored.display), ChannelStatus(stored.status),
            QString::fromStdString(stored.statusReason), stored.cooldownUntil.value_or(0)};
}

ChannelInfo infoOf(const storage::ChannelRow &stored)
{
    ChannelInfo info;
    info.id = stored.id;
    info.name = QString::fromStdString(stored.name);
    info.baseUrl = QString::fromStdString(stored.baseUrl);
    info.organization = QString::fromStdString(stored.organization);
    info.proxyUrl = QString::fromStdString(stored.proxyUrl);
    info.statusReason = QString::fromStdString(stored.statusReason);
    info.kind = ChannelKind(stored.kind);
    info.status = ChannelStatus(stored.status);
    info.abortPolicy = AbortPolicy(stored.abortPolicy);
    info.priority = stored.priority;
    info.weight = stored.weight;
    info.models = textsOf(stored.models);
    info.groups = textsOf(stored.groups);
    for (const auto &[asked, sent] : stored.modelMapping)
        info.modelMapping.insert(QString::fromStdString(asked), QString::fromStdString(sent));
    info.connectMs = stored.connectMs;
    info.firstByteMs = stored.firstByteMs;
    info.idleMs = stored.idleMs;
    info.totalMs = stored.totalMs;
    info.createdAt = stored.createdAt;
    info.updatedAt = stored.updatedAt;
    for (const storage::ProviderKeyRow &key : stored.keys)
        info.keys << infoOf(key);
    return info;
}

/// The hours that the console shows: `until` is the end of the current one.
struct Hours
{
    std::int64_t from, until;
    std::int32_t firstDay, lastDay;
};

Result<QList<ChannelInfo>> readChannels(Session &session, const Hours &hours)
{
    const auto stored = storage::listChannels(session, 0, kMostChannels);
    if (!stored)
        return tl::make_unexpected(stored.error());
    const auto traffic = storage::channelHours(session, hours.firstDay, hours.lastDay, hours.from, hours.until);
    if (!traffic)
        return tl::make_unexpected(traffic.error());
    QList<ChannelInfo> channels;
    QMap<std::int64_t, int> placeOf;
    for (const storage::ChannelRow &row : *stored) {
        placeOf.insert(row.id, int(channels.size()));
        channels << infoOf(row);
    }
    for (const storage::ChannelHour &hour : *traffic) {
        const auto place = placeOf.constFind(hour.channelId);
        const std::int64_t slot = (hour.hour - hours.from) / kHourMs;
        if (place == placeOf.constEnd() || slot < 0 || slot >= kChannelHours)
            continue;
        ChannelInfo &channel = channels[*place];
        channel.requestsByHour[std::size_t(slot)] += double(hour.requests);
        channel.requests += hour.requests;
        channel.failures += hour.failures;
    }
    return channels;
}

} // namespace

void LocalChannelService::list(const ChannelQuery &query, QObject *context, Done<ChannelList> done)
{
    const std::int64_t now = m_installation.clock().wallMs();
    const QuotaCalendar calendar = m_installation.calendar();
    Hours hours{};
    // local hours begin at the half hour in some time zones: the newest is the one that the roll-ups are in
    hours.until = (now / (kHourMs / 4) + 1) * (kHourMs / 4);
    hours.from = hours.until - kChannelHours * kHourMs;
    hours.firstDay = calendar.dayAt(hours.from);
    hours.lastDay = calendar.dayAt(now);
    m_installation.readers().run<ChannelList>(
        context,
        [query, hours, now](Session &session) -> Result<ChannelList> {
            auto channels = readChannels(session, hours);
            if (!channels)
                return tl::make_unexpected(channels.error());
            return select(query, std::move(*channels), now);
        },
        std::move(done));
}

void LocalChannelService::create(const ChannelDraft &draft, QObject *context, Done<std::int64_t> done)
{
    m_installation.operations().createChannel(m_actor, draft, context, std::move(done));
}

void LocalChannelService::change(std::int64_t id, const ChannelDraft &draft, QObject *context, Done<void> done)
{
    m_installation.operations().changeChannel(m_actor, id, draft, context, std::move(done));
}

void LocalChannelService::remove(std::int64_t id, QObject *context, Done<void> done)
{
    m_installation.operations().deleteChannel(m_actor, id, context, std::move(done));
}

ChannelService::Ticket LocalChannelService::test(const ProbeQuestion &question, QObject *context,
                                                 Done<ProbeResult> done)
{
    return m_installation.probe().test(question, context, std::move(done));
}

ChannelService::Ticket LocalChannelService::listModels(const ProbeQuestion &question, QObject *context,
                                                       Done<ProbeResult> done)
{
    return m_installation.probe().listModels(question, context, std::move(done));
}

void LocalChannelService::cancel(Ticket ticket)
{
    m_installation.probe().cancel(ticket);
}

} // namespace turnpike
