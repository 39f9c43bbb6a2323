#include "server/operations/audit.h"
#include "server/operations/change.h"
#include "server/operations/channel_change.h"
#include "server/operations/channel_loader.h"
#include "server/operations/channel_rows.h"
#include "server/operations/operations.h"
#include "server/operations/secret_box.h"
#include "server/operations/validation.h"
#include "server/routing/key_health.h"
#include "server/runtime/clock.h"

#include <algorithm>

namespace turnpike {

namespace {

std::string subjectOf(std::int64_t channelId)
{
    return "channel:" + std::to_string(channelId);
}

/// Services have operations of their own.
Result<ChannelRow> readModelChannel(Session &session, const SecretBox &secrets, std::int64_t id)
{
    auto row = readChannel(session, secrets, id);
    if (row && row->channel.kind == ChannelKind::Service)
        return fail("not_found", "There is no channel with this id.", "id");
    return row;
}

Result<void> storeKeys(Session &session, const SecretBox &secrets, std::int64_t channelId, const ChannelDraft &draft,
                       std::int64_t now)
{
    for (const std::int64_t id : draft.dropKeys.value_or(std::vector<std::int64_t>())) {
        if (auto dropped = dropProviderKey(session, channelId, id); !dropped)
            return dropped;
    }
    if (draft.enabled.value_or(false)) { // the operator knows better
        const auto back = session.run(
            "UPDATE provider_keys SET status = ?, status_reason = '' "
            "WHERE channel_id = ? AND status = ?",
            {static_cast<int>(ChannelStatus::On), sqlInteger(channelId), static_cast<int>(ChannelStatus::Disabled)});
        if (!back)
            return tl::make_unexpected(back.error());
    }
    for (const std::string &secret : draft.addKeys.value_or(std::vector<std::string>())) {
        if (const auto added = addProviderKey(session, secrets, channelId, secret, now); !added)
            return tl::make_unexpected(added.error());
    }
    return {};
}

/// A channel that an operator has switched on is called at once, whatever came of it before.
void forgetFaults(const ChannelSnapshot &snapshot, std::int64_t channelId, HealthBook &health)
{
    for (const auto &channel : snapshot.all()) {
        if (channel->id != channelId)
            continue;
        if (channel->keys.empty())
            health.key(channelId, 0)->succeeded();
        for (const ProviderKey &key : channel->keys)
            health.key(channelId, key.id)->succeeded();
    }
}

} // namespace

Result<ChangedChannel> finishChannelChange(Session &session, const SecretBox &secrets, const ChannelDirectory &channels,
                                           const Actor &actor, const char *action, std::int64_t id,
                                           const std::string &before, std::int64_t nowMs)
{
    std::string after;
    if (const auto row = readChannel(session, secrets, id))
        after = row->auditJson();
    if (const auto noted = writeAudit(session, nowMs, actor, action, subjectOf(id), before, after); !noted)
        return tl::make_unexpected(noted.error());
    auto snapshot = loadChannels(session, secrets, channels.snapshot().get());
    if (!snapshot)
        return tl::make_unexpected(snapshot.error());
    return ChangedChannel{id, std::move(*snapshot)};
}

void Operations::createChannel(const Actor &actor, const ChannelDraft &draft, QObject *context, Done<std::int64_t> done)
{
    if (const auto fine = checkChannelDraft(draft); !fine)
        return refuse(context, std::move(done), fine.error());
    const auto row = newChannel(draft, actor.role);
    if (!row)
        return refuse(context, std::move(done), row.error());

    const std::int64_t now = m_clock.wallMs();
    const auto change = [this, actor, draft, made = *row, now](Session &session) -> Result<ChangedChannel> {
        ChannelRow channel = made;
        if (const auto stored = insertChannel(session, m_secrets, channel, now); !stored)
            return tl::make_unexpected(stored.error());
        const std::int64_t id = channel.channel.id;
        if (const auto stored = storeKeys(session, m_secrets, id, draft, now); !stored)
            return tl::make_unexpected(stored.error());
        return finishChannelChange(session, m_secrets, m_channels, actor, "channel.create", id, {}, now);
    };
    runChange<std::int64_t, ChangedChannel>(m_ledger, context, std::move(done), change,
                                            [this](const ChangedChannel &changed) -> Result<std::int64_t> {
                                                m_channels.publish(changed.snapshot);
                                                return changed.id;
                                            });
}

void Operations::changeChannel(const Actor &actor, std::int64_t id, const ChannelDraft &draft, QObject *context,
                               Done<void> done)
{
    if (const auto fine = checkChannelDraft(draft); !fine)
        return refuse(context, std::move(done), fine.error());

    const std::int64_t now = m_clock.wallMs();
    const auto change = [this, actor, id, draft, now](Session &session) -> Result<ChangedChannel> {
        auto row = readModelChannel(session, m_secrets, id);
        if (!row)
            return tl::make_unexpected(row.error());
        if (draft.expectedUpdatedAt && *draft.expectedUpdatedAt != row->updatedAt)
            return fail("conflict", "The channel was changed elsewhere in the meantime.");
        const std::string before = row->auditJson();
        if (const auto applied = row->apply(draft, actor.role); !applied)
            return tl::make_unexpected(applied.error());
        if (row->channel.status == ChannelStatus::Disabled && draft.addKeys && !draft.addKeys->empty())
            row->channel.status = ChannelStatus::On; // what it lacked
        if (const auto stored = updateChannel(session, m_secrets, *row, std::max(now, row->updatedAt + 1)); !stored)
            return tl::make_unexpected(stored.error());
        if (const auto stored = storeKeys(session, m_secrets, id, draft, now); !stored)
            return tl::make_unexpected(stored.error());
        return finishChannelChange(session, m_secrets, m_channels, actor, "channel.change", id, before, now);
    };
    runChange<void, ChangedChannel>(
        m_ledger, context, std::move(done), change,
        [this, rested = draft.enabled.value_or(false)](const ChangedChannel &changed) -> Result<void> {
            if (rested)
                forgetFaults(*changed.snapshot, changed.id, m_health);
            m_channels.publish(changed.snapshot);
            return {};
        });
}

void Operations::deleteChannel(const Actor &actor, std::int64_t id, QObject *context, Done<void> done)
{
    const std::int64_t now = m_clock.wallMs();
    const auto change = [this, actor, id, now](Session &session) -> Result<ChangedChannel> {
        const auto row = readModelChannel(session, m_secrets, id);
        if (!row)
            return tl::make_unexpected(row.error());
        if (const auto removed = removeChannel(session, id); !removed)
            return tl::make_unexpected(removed.error());
        return finishChannelChange(session, m_secrets, m_channels, actor, "channel.delete", id, row->auditJson(), now);
    };
    runChange<void, ChangedChannel>(m_ledger, context, std::move(done), change,
                                    [this](const ChangedChannel &changed) -> Result<void> {
                                        m_channels.publish(changed.snapshot);
                                        return {};
                                    });
}

} // namespace turnpike
