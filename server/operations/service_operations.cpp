#include "server/operations/audit.h"
#include "server/operations/change.h"
#include "server/operations/channel_loader.h"
#include "server/operations/operations.h"
#include "server/operations/secret_box.h"
#include "server/operations/service_draft.h"
#include "server/operations/service_rows.h"
#include "server/operations/validation.h"
#include "server/runtime/clock.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace turnpike {

namespace {

constexpr std::size_t kMostImported = 10'000; // keys at once

/// What a change gives, and all channels after it.
template <class T>
struct Changed
{
    T value;
    std::shared_ptr<const ChannelSnapshot> snapshot;
};

/// The audit row and the new snapshot, at the end of the transaction.
template <class T>
Result<Changed<T>> conclude(Session &session, const SecretBox &secrets, const ChannelDirectory &channels,
                            const Actor &actor, const char *action, std::int64_t id, const std::string &before,
                            const std::string &after, std::int64_t now, T value)
{
    const auto noted = writeAudit(session, now, actor, action, "service:" + std::to_string(id), before, after);
    if (!noted)
        return tl::make_unexpected(noted.error());
    auto snapshot = loadChannels(session, secrets, channels.snapshot().get());
    if (!snapshot)
        return tl::make_unexpected(snapshot.error());
    return Changed<T>{std::move(value), std::move(*snapshot)};
}

/// Only what a service has of a channel.
Result<void> applyPool(ChannelRow &pool, const ChannelDraft &draft, Role role)
{
    ChannelDraft kept;
    kept.name = draft.name;
    kept.baseUrl = draft.baseUrl;
    kept.groups = draft.groups;
    kept.enabled = draft.enabled;
    kept.proxyUrl = draft.proxyUrl;
    kept.timeouts = draft.timeouts;
    kept.publicOnly = draft.publicOnly;
    auto applied = pool.apply(kept, role);
    if (applied || applied.error().field != "base_url")
        return applied;
    Error error = std::move(applied.error());
    error.field = "target_url";
    return tl::make_unexpected(std::move(error));
}

Result<ServiceRow> newService(const ServiceDraft &draft, Role role)
{
    ServiceRow row;
    Channel &channel = row.pool.channel;
    channel.kind = ChannelKind::Service;
    channel.models.clear();
    if (auto applied = applyPool(row.pool, draft.channel, role); !applied)
        return tl::make_unexpected(applied.error());
    draft.applyTo(row.service);
    if (channel.name.empty())
        channel.name = row.service.slug;
    if (row.service.kind == ServiceKind::Llm && !draft.apiFormat)
        return fail("invalid_value", "The format of the provider is missing.", "api_format");
    if (row.service.kind == ServiceKind::Llm && !draft.keyName)
        row.service.keyName = usualKeyName(row.service.apiFormat);
    if (auto fine = checkService(row.service); !fine)
        return tl::make_unexpected(fine.error());
    return row;
}

Result<KeyImport> importKeys(Session &session, const SecretBox &secrets, std::int64_t id,
                             const std::vector<std::string> &offered, std::int64_t now)
{
    const auto present = poolSecrets(session, secrets, id);
    if (!present)
        return tl::make_unexpected(present.error());
    std::set<std::string, std::less<>> known(present->begin(), present->end());
    KeyImport import;
    for (const std::string &secret : offered) {
        if (!isProviderKey(secret)) {
            import.failed.push_back(SecretBox::mask(secret));
            continue;
        }
        if (!known.insert(secret).second) {
            ++import.skipped;
            continue;
        }
        const auto added = addProviderKey(session, secrets, id, secret, now);
        if (!added)
            return tl::make_unexpected(added.error());
        import.added.push_back(*added);
    }
    return import;
}

} // namespace

void Operations::createService(const Actor &actor, const ServiceDraft &draft, QObject *context, Done<std::int64_t> done)
{
    if (const auto fine = checkServiceDraft(draft); !fine)
        return refuse(context, std::move(done), fine.error());
    const auto row = newService(draft, actor.role);
    if (!row)
        return refuse(context, std::move(done), row.error());

    using Made = Changed<std::int64_t>;
    const std::int64_t now = m_clock.wallMs();
    const auto change = [this, actor, made = *row, keys = draft.channel.addKeys,
                         now](Session &session) -> Result<Made> {
        ServiceRow service = made;
        if (const auto stored = insertService(session, m_secrets, service, now); !stored)
            return tl::make_unexpected(stored.error());
        const std::int64_t id = service.pool.channel.id;
        for (const std::string &secret : keys.value_or(std::vector<std::string>())) {
            if (const auto added = addProviderKey(session, m_secrets, id, secret, now); !added)
                return tl::make_unexpected(added.error());
        }
        const auto stored = readService(session, m_secrets, id);
        if (!stored)
            return tl::make_unexpected(stored.error());
        return conclude(session, m_secrets, m_channels, actor, "service.create", id, {}, stored->auditJson(), now, id);
    };
    runChange<std::int64_t, Made>(m_ledger, context, std::move(done), change,
                                  [this](const Made &made) -> Result<std::int64_t> {
                                      m_channels.publish(made.snapshot);
                                      return made.value;
                                  });
}

void Operations::changeService(const Actor &actor, std::int64_t id, const ServiceDraft &draft, QObject *context,
                               Done<void> done)
{
    if (const auto fine = checkServiceDraft(draft); !fine)
        return refuse(context, std::move(done), fine.error());

    using Made = Changed<std::int64_t>;
    const std::int64_t now = m_clock.wallMs();
    const auto change = [this, actor, id, draft, now](Session &session) -> Result<Made> {
        auto row = readService(session, m_secrets, id);
        if (!row)
            return tl::make_unexpected(row.error());
        if (draft.channel.expectedUpdatedAt && *draft.channel.expectedUpdatedAt != row->pool.updatedAt)
            return fail("conflict", "The service was changed elsewhere in the meantime.");
        const std::string before = row->auditJson();
        if (const auto applied = applyPool(row->pool, draft.channel, actor.role); !applied)
            return tl::make_unexpected(applied.error());
        draft.applyTo(row->service);
        if (const auto fine = checkService(row->service); !fine)
            return tl::make_unexpected(fine.error());
        if (const auto stored = updateService(session, m_secrets, *row, std::max(now, row->pool.updatedAt + 1));
            !stored)
            return tl::make_unexpected(stored.error());
        return conclude(session, m_secrets, m_channels, actor, "service.change", id, before, row->auditJson(), now, id);
    };
    runChange<void, Made>(m_ledger, context, std::move(done), change, [this](const Made &made) -> Result<void> {
        m_channels.publish(made.snapshot);
        return {};
    });
}

void Operations::deleteService(const Actor &actor, std::int64_t id, QObject *context, Done<void> done)
{
    using Made = Changed<std::int64_t>;
    const std::int64_t now = m_clock.wallMs();
    const auto change = [this, actor, id, now](Session &session) -> Result<Made> {
        const auto row = readService(session, m_secrets, id);
        if (!row)
            return tl::make_unexpected(row.error());
        if (const auto removed = removeChannel(session, id); !removed)
            return tl::make_unexpected(removed.error());
        return conclude(session, m_secrets, m_channels, actor, "service.delete", id, row->auditJson(), {}, now, id);
    };
    runChange<void, Made>(m_ledger, context, std::move(done), change, [this](const Made &made) -> Result<void> {
        m_channels.publish(made.snapshot);
        return {};
    });
}

void Operations::addServiceKeys(const Actor &actor, std::int64_t id, const std::vector<std::string> &secrets,
                                QObject *context, Done<KeyImport> done)
{
    if (secrets.empty() || secrets.size() > kMostImported)
        return refuse(context, std::move(done),
                      Error{"invalid_value", "From 1 to 10000 keys can be added at once.", "keys"});

    using Made = Changed<KeyImport>;
    const std::int64_t now = m_clock.wallMs();
    const auto change = [this, actor, id, secrets, now](Session &session) -> Result<Made> {
        if (const auto row = readService(session, m_secrets, id); !row)
            return tl::make_unexpected(row.error());
        auto import = importKeys(session, m_secrets, id, secrets, now);
        if (!import)
            return tl::make_unexpected(import.error());
        const nlohmann::ordered_json counts{
            {"added", import->added.size()}, {"skipped", import->skipped}, {"failed", import->failed.size()}};
        return conclude(session, m_secrets, m_channels, actor, "service.add_keys", id, {}, counts.dump(), now,
                        std::move(*import));
    };
    runChange<KeyImport, Made>(m_ledger, context, std::move(done), change,
                               [this](const Made &made) -> Result<KeyImport> {
                                   m_channels.publish(made.snapshot);
                                   return made.value;
                               });
}

void Operations::dropServiceKey(const Actor &actor, std::int64_t providerKeyId, QObject *context, Done<void> done)
{
    using Made = Changed<std::int64_t>;
    const std::int64_t now = m_clock.wallMs();
    const auto change = [this, actor, providerKeyId, now](Session &session) -> Result<Made> {
        const auto id = serviceOfKey(session, providerKeyId);
        if (!id)
            return tl::make_unexpected(id.error());
        const auto row = readService(session, m_secrets, *id);
        if (!row)
            return tl::make_unexpected(row.error());
        if (const auto dropped = dropProviderKey(session, *id, providerKeyId); !dropped)
            return tl::make_unexpected(dropped.error());
        const auto gone = std::find_if(row->pool.keys.begin(), row->pool.keys.end(),
                                       [&](const ProviderKeyRow &key) { return key.id == providerKeyId; });
        const nlohmann::ordered_json before{{"id", providerKeyId}, {"key", gone->display}};
        return conclude(session, m_secrets, m_channels, actor, "service.drop_key", *id, before.dump(), {}, now, *id);
    };
    runChange<void, Made>(m_ledger, context, std::move(done), change, [this](const Made &made) -> Result<void> {
        m_channels.publish(made.snapshot);
        return {};
    });
}

} // namespace turnpike
