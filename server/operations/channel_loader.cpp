#include "server/operations/channel_loader.h"

#include "server/operations/channel_options.h"
#include "server/operations/json_text.h"
#include "server/operations/provider_presets.h"
#include "server/operations/secret_box.h"
#include "server/operations/service_rows.h"

#include <QLoggingCategory>

namespace turnpike {

namespace {

Q_LOGGING_CATEGORY(channelLog, "turnpike.channels")

struct KeysOfChannel
{
    std::vector<ProviderKey> usable, lost;
};
using KeysOfChannels = std::map<std::int64_t, KeysOfChannel>;

std::string textAt(const QSqlQuery &query, int column)
{
    return query.value(column).toString().toStdString();
}

/// Opens what no earlier snapshot has opened.
class Opener
{
public:
    Opener(const SecretBox &secrets, const ChannelSnapshot *known) : m_secrets(secrets)
    {
        if (known)
            known->eachKey([this](const ProviderKey &key) { m_known.emplace(key.id, &key); });
    }

    Result<ProviderKey> open(std::int64_t id, std::string_view sealed) const
    {
        if (const auto known = m_known.find(id); known != m_known.end() && known->second->sealed == sealed)
            return *known->second;
        auto secret = m_secrets.open(id, sealed);
        if (!secret)
            return tl::make_unexpected(secret.error());
        return ProviderKey{id, std::move(*secret), std::string(sealed)};
    }

private:
    const SecretBox &m_secrets;
    std::unordered_map<std::int64_t, const ProviderKey *> m_known;
};

Result<KeysOfChannels> readProviderKeys(Session &session, const Opener &opener)
{
    auto query =
        session.run("SELECT id, channel_id, secret, status FROM provider_keys WHERE status IN (1, 3) ORDER BY id");
    if (!query)
        return tl::make_unexpected(query.error());
    KeysOfChannels keys;
    while ((*query)->next()) {
        const std::int64_t id = (*query)->value(0).toLongLong();
        auto &ofChannel = keys[(*query)->value(1).toLongLong()]; // there, even if none of them opens
        const QByteArray sealed = (*query)->value(2).toByteArray();
        auto key = opener.open(id, {sealed.constData(), static_cast<std::size_t>(sealed.size())});
        const bool lost = (*query)->value(3).toInt() == static_cast<int>(ChannelStatus::Disabled);
        if (key)
            (lost ? ofChannel.lost : ofChannel.usable).push_back(std::move(*key));
        else
            qCWarning(channelLog, "provider key %lld: %s", static_cast<long long>(id), key.error().message.c_str());
    }
    return keys;
}

} // namespace

Channel channelOf(const QSqlQuery &query)
{
    Channel channel;
    channel.id = query.value(0).toLongLong();
    channel.name = textAt(query, 1);
    channel.kind = static_cast<ChannelKind>(query.value(2).toInt());
    channel.baseUrl = textAt(query, 3);
    channel.organization = textAt(query, 4);
    channel.models = listOf(textAt(query, 5));
    channel.groups = listOf(textAt(query, 6));
    channel.modelMapping = mapOf(textAt(query, 7));
    channel.priority = query.value(8).toInt();
    channel.weight = query.value(9).toInt();
    channel.status = static_cast<ChannelStatus>(query.value(10).toInt());
    channel.abortPolicy = static_cast<AbortPolicy>(query.value(11).toInt());
    channel.proxyUrl = textAt(query, 12);
    channel.timeouts = {query.value(13).toInt(), query.value(14).toInt(), query.value(15).toInt(),
                        query.value(16).toInt()};
    channel.modelPrefix = textAt(query, 17);
    channel.statusMapping = statusesOf(textAt(query, 18));
    channel.paramOverride = membersOf(textAt(query, 19));
    channel.publicOnly = query.value(20).toInt() != 0;
    channel.tag = textAt(query, 21);
    channel.autoDisable = query.value(22).toBool();
    channel.testModel = textAt(query, 23);
    return channel;
}

Result<std::shared_ptr<const ChannelSnapshot>> loadChannels(Session &session, const SecretBox &secrets,
                                                            const ChannelSnapshot *known)
{
    auto keys = readProviderKeys(session, Opener(secrets, known));
    if (!keys)
        return tl::make_unexpected(keys.error());
    auto services = readServices(session);
    if (!services)
        return tl::make_unexpected(services.error());
    auto query = session.run("SELECT " TURNPIKE_CHANNEL_COLUMNS " FROM channels ORDER BY id");
    if (!query)
        return tl::make_unexpected(query.error());
    const auto presets = providerPresets();
    std::vector<std::shared_ptr<const Channel>> channels;
    while ((*query)->next()) {
        auto channel = std::make_shared<Channel>(channelOf(**query));
        if (const auto own = keys->find(channel->id); own != keys->end()) {
            channel->keys = std::move(own->second.usable);
            channel->lostKeys = std::move(own->second.lost);
            // without its key the provider would only refuse
            if (channel->keys.empty() && channel->status == ChannelStatus::On)
                channel->status = ChannelStatus::Disabled;
        }
        if (const auto service = services->find(channel->id); service != services->end())
            channel->service = std::move(service->second);
        if (auto headers = openedHeaders(secrets, channel->id, textAt(**query, kChannelColumnCount - 1))) {
            channel->headerOverride = std::move(*headers);
        } else {
            qCWarning(channelLog, "header override of channel %lld: %s", static_cast<long long>(channel->id),
                      headers.error().message.c_str());
            channel->status = ChannelStatus::Disabled;
        }
        channel->listedModels = presetOf(presets, channel->kind).models;
        channels.push_back(std::move(channel));
    }
    return std::make_shared<const ChannelSnapshot>(std::move(channels));
}

} // namespace turnpike
