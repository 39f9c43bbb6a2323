#include "models/local_channel_service.h"

#include "models/json_reader.h"
#include "server/admin/route_answer.h"
#include "server/gateway/channel_rests.h"
#include "server/gateway/installation.h"
#include "server/gateway/simulator_host.h"
#include "server/operations/channel_options.h"
#include "server/storage/channel_pages.h"
#include "server/storage/reader_pool.h"

#include <algorithm>

namespace turnpike {

namespace {

constexpr int kMostChannels = 5000;

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
    info.modelPrefix = QString::fromStdString(stored.modelPrefix);
    info.statusMapping = statusesOf(stored.statusMapping);
    info.paramOverride = membersOf(stored.paramOverride);
    info.headerOverride = stored.headerOverride;
    info.publicOnly = stored.publicOnly;
    info.connectMs = stored.connectMs;
    info.firstByteMs = stored.firstByteMs;
    info.idleMs = stored.idleMs;
    info.totalMs = stored.totalMs;
    info.autoDisable = stored.autoDisable;
    info.tag = QString::fromStdString(stored.tag);
    info.testModel = QString::fromStdString(stored.testModel);
    info.testedAt = stored.testedAt.value_or(0);
    info.testMs = stored.testMs.value_or(0);
    info.testError = QString::fromStdString(stored.testError);
    info.balance = QString::fromStdString(stored.balance);
    info.balanceAt = stored.balanceAt.value_or(0);
    info.createdAt = stored.createdAt;
    info.updatedAt = stored.updatedAt;
    for (const storage::ProviderKeyRow &key : stored.keys)
        info.keys << infoOf(key);
    return info;
}

Result<QList<ChannelInfo>> readChannels(Session &session, Installation &installation, std::int64_t nowMs)
{
    auto stored = storage::listChannels(session, 0, kMostChannels);
    if (!stored)
        return tl::make_unexpected(stored.error());
    const auto traffic = storage::channelTraffic(session, installation.calendar(), nowMs);
    if (!traffic)
        return tl::make_unexpected(traffic.error());
    addRests(*stored, installation.health(), installation.clock());
    static_assert(kChannelHours == storage::kTrafficHours);
    QList<ChannelInfo> channels;
    for (const storage::ChannelRow &row : *stored) {
        ChannelInfo info = infoOf(row);
        if (const auto fault = installation.simulator().faults().find(row.id)) {
            info.fault = QString::fromStdString(fault->text);
            info.faultKeyId = fault->providerKeyId;
        }
        if (const auto used = traffic->find(row.id); used != traffic->end()) {
            std::copy(used->second.requestsByHour.begin(), used->second.requestsByHour.end(),
                      info.requestsByHour.begin());
            info.requests = used->second.requests;
            info.failures = used->second.failures;
            info.latencyMs = used->second.latencyMs.value_or(-1);
            info.answersLastMinute = used->second.answersLastMinute;
            info.latencies = QList<double>(used->second.latencies.begin(), used->second.latencies.end());
        }
        channels << info;
    }
    return channels;
}

} // namespace

void LocalChannelService::list(const ChannelQuery &query, QObject *context, Done<ChannelList> done)
{
    const std::int64_t now = m_installation.clock().wallMs();
    m_installation.readers().run<ChannelList>(
        context,
        [query, this, now](Session &session) -> Result<ChannelList> {
            auto channels = readChannels(session, m_installation, now);
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

ChannelService::Ticket LocalChannelService::balance(std::int64_t id, QObject *context, Done<ProbeResult> done)
{
    ProbeQuestion question;
    question.channelId = id;
    return m_installation.probe().balance(question, context, std::move(done));
}

void LocalChannelService::route(const ChannelRouteQuestion &question, QObject *context, Done<ChannelRoute> done)
{
    answerRoute(m_installation,
                {question.model.toStdString(), question.key.toStdString(), question.group.toStdString()}, context,
                [done = std::move(done)](const Result<nlohmann::ordered_json> &answer) {
                    if (!answer)
                        return done(tl::make_unexpected(answer.error()));
                    const nlohmann::json json(*answer);
                    JsonReader reader(json);
                    ChannelRoute route = channelRouteFrom(reader);
                    const auto read = reader.finish();
                    done(read ? Result<ChannelRoute>(std::move(route)) : tl::make_unexpected(read.error()));
                });
}

void LocalChannelService::orderFault(const FaultOrder &order, QObject *context, Done<void> done)
{
    turnpike::orderFault(m_installation, m_actor, order, context, std::move(done));
}

void LocalChannelService::cancel(Ticket ticket)
{
    m_installation.probe().cancel(ticket);
}

} // namespace turnpike
