#include "server/operations/channel_rows.h"

#include "server/operations/channel_loader.h"
#include "server/operations/channel_options.h"
#include "server/operations/channel_trust.h"
#include "server/operations/json_text.h"
#include "server/operations/provider_presets.h"
#include "server/operations/secret_box.h"
#include "server/operations/validation.h"

#include <nlohmann/json.hpp>

namespace turnpike {

namespace {

template <class T>
void take(T &value, const std::optional<T> &change)
{
    if (change)
        value = *change;
}

Result<void> done(const Result<QSqlQuery *> &query)
{
    if (!query)
        return tl::make_unexpected(query.error());
    return {};
}

/// What selection reads, derived from the channel.
Result<void> writeModels(Session &session, const Channel &channel)
{
    if (auto gone = done(session.run("DELETE FROM channel_models WHERE channel_id = ?", {sqlInteger(channel.id)}));
        !gone)
        return gone;
    for (const std::string &group : channel.groups) {
        for (const std::string &model : channel.models) {
            auto written =
                done(session.run("INSERT INTO channel_models (group_name, model, channel_id, enabled, "
                                 "priority, weight) VALUES (?, ?, ?, ?, ?, ?)",
                                 {sqlText(group), sqlText(channel.clientModel(model)), sqlInteger(channel.id),
                                  sqlInteger(channel.status == ChannelStatus::On ? 1 : 0), sqlInteger(channel.priority),
                                  sqlInteger(channel.weight)}));
            if (!written)
                return written;
        }
    }
    return {};
}

} // namespace

void ChannelRow::take(const ChannelDraft &draft)
{
    using turnpike::take;
    take(channel.name, draft.name);
    take(channel.kind, draft.kind);
    take(channel.baseUrl, draft.baseUrl);
    take(channel.organization, draft.organization);
    take(channel.proxyUrl, draft.proxyUrl);
    take(channel.models, draft.models);
    take(channel.groups, draft.groups);
    take(channel.modelMapping, draft.modelMapping);
    take(channel.priority, draft.priority);
    take(channel.weight, draft.weight);
    take(channel.abortPolicy, draft.abortPolicy);
    take(channel.timeouts, draft.timeouts);
    take(channel.modelPrefix, draft.modelPrefix);
    take(channel.tag, draft.tag);
    take(channel.autoDisable, draft.autoDisable);
    take(channel.testModel, draft.testModel);
    take(channel.statusMapping, draft.statusMapping);
    take(channel.paramOverride, draft.paramOverride);
    if (draft.headerOverride) {
        channel.headerOverride = changedHeaders(channel.headerOverride, *draft.headerOverride);
        headersLost = false;
    }
    if (draft.enabled)
        channel.status = *draft.enabled ? ChannelStatus::On : ChannelStatus::Off;
}

Result<void> ChannelRow::apply(const ChannelDraft &draft, Role role)
{
    const Channel before = channel;
    take(draft);
    auto url = normalBaseUrl(channel.baseUrl, channel.kind);
    if (!url)
        return tl::make_unexpected(url.error());
    channel.baseUrl = std::move(*url);
    const bool hasSecrets = !keys.empty() || !before.keys.empty() || !before.lostKeys.empty() ||
                            !before.headerOverride.empty() || headersLost;
    if (auto stays = before.id && hasSecrets ? checkSecretsStay(role, before, channel) : Result<void>(); !stays)
        return stays;
    return applyTrust(role, draft, before.id ? &before : nullptr, channel);
}

std::string ChannelRow::auditJson() const
{
    nlohmann::ordered_json json;
    json["name"] = channel.name;
    json["kind"] = std::string(kindName(channel.kind));
    json["base_url"] = channel.baseUrl;
    json["organization"] = channel.organization;
    json["models"] = channel.models;
    json["groups"] = channel.groups;
    json["model_mapping"] = nlohmann::ordered_json::object();
    for (const auto &[from, to] : channel.modelMapping)
        json["model_mapping"][from] = to;
    json["priority"] = channel.priority;
    json["weight"] = channel.weight;
    json["status"] = static_cast<int>(channel.status);
    json["abort_policy"] = static_cast<int>(channel.abortPolicy);
    json["proxy_url"] = channel.proxyUrl;
    json["timeouts"] = {{"connect", channel.timeouts.connect},
                        {"first_byte", channel.timeouts.firstByte},
                        {"idle", channel.timeouts.idle},
                        {"total", channel.timeouts.total}};
    json["model_prefix"] = channel.modelPrefix;
    json["status_code_mapping"] = nlohmann::ordered_json::parse(jsonOfStatuses(channel.statusMapping));
    json["param_override"] = nlohmann::ordered_json::parse(jsonOfMembers(channel.paramOverride));
    json["header_override"] = nlohmann::ordered_json::object();
    for (const auto &[name, value] : maskedHeaders(channel.headerOverride))
        json["header_override"][name] = value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json();
    json["public_only"] = channel.publicOnly;
    json["auto_disable"] = channel.autoDisable;
    json["tag"] = channel.tag;
    json["test_model"] = channel.testModel;
    json["keys"] = nlohmann::ordered_json::array();
    for (const ProviderKeyRow &key : keys) {
        json["keys"].push_back({{"id", key.id}, {"key", key.display}, {"status", static_cast<int>(key.status)}});
        if (!key.statusReason.empty())
            json["keys"].back()["status_reason"] = key.statusReason;
    }
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<ChannelRow> newChannel(const ChannelDraft &draft, Role role)
{
    if (!draft.kind)
        return fail("invalid_value", "The kind of provider is missing.", "kind");
    const ProviderPreset preset = presetOf(providerPresets(), *draft.kind);
    ChannelRow row;
    row.channel.name = preset.name;
    row.channel.baseUrl = preset.baseUrl;
    row.channel.models = {"*"};
    if (auto fine = row.apply(draft, role); !fine)
        return tl::make_unexpected(fine.error());
    return row;
}

Result<ChannelRow> readChannel(Session &session, const SecretBox &secrets, std::int64_t id)
{
    auto query =
        session.run("SELECT " TURNPIKE_CHANNEL_COLUMNS ", updated_at FROM channels WHERE id = ?", {sqlInteger(id)});
    if (!query)
        return tl::make_unexpected(query.error());
    if (!(*query)->next())
        return fail("not_found", "There is no channel with this id.", "id");
    ChannelRow row{channelOf(**query), {}, (*query)->value(kChannelColumnCount).toLongLong()};
    const std::string sealed = (*query)->value(kChannelColumnCount - 1).toString().toStdString();
    (*query)->finish();
    auto headers = openedHeaders(secrets, id, sealed);
    row.headersLost = !headers;
    if (headers)
        row.channel.headerOverride = std::move(*headers);

    auto keys =
        session.run("SELECT id, display, status, status_reason FROM provider_keys WHERE channel_id = ? ORDER BY id",
                    {sqlInteger(id)});
    if (!keys)
        return tl::make_unexpected(keys.error());
    while ((*keys)->next())
        row.keys.push_back({(*keys)->value(0).toLongLong(), (*keys)->value(1).toString().toStdString(),
                            static_cast<ChannelStatus>((*keys)->value(2).toInt()),
                            (*keys)->value(3).toString().toStdString()});
    return row;
}

Result<void> insertChannel(Session &session, const SecretBox &secrets, ChannelRow &row, std::int64_t nowMs)
{
    // The row's id goes into the sealed headers, so the row is made first.
    const auto inserted =
        session.run("INSERT INTO channels (name, kind, base_url, connect_ms, first_byte_ms, idle_ms, "
                    "total_ms, created_at, updated_at) VALUES ('', ?, '', 0, 0, 0, 0, ?, ?)",
                    {sqlInteger(static_cast<int>(row.channel.kind)), sqlInteger(nowMs), sqlInteger(nowMs)});
    if (!inserted)
        return tl::make_unexpected(inserted.error());
    row.channel.id = (*inserted)->lastInsertId().toLongLong();
    return updateChannel(session, secrets, row, nowMs);
}

Result<void> updateChannel(Session &session, const SecretBox &secrets, const ChannelRow &row, std::int64_t nowMs)
{
    const Channel &channel = row.channel;
    if (row.headersLost)
        return fail("secret_unreadable", "The header override was sealed for another installation: set it anew.",
                    "header_override");
    auto updated = done(session.run(
        "UPDATE channels SET name = ?, kind = ?, base_url = ?, organization = ?, models = ?, groups = ?, "
        "model_mapping = ?, priority = ?, weight = ?, status_reason = CASE status WHEN ? THEN status_reason ELSE '' "
        "END, status = ?, abort_policy = ?, proxy_url = ?, connect_ms = ?, first_byte_ms = ?, idle_ms = ?, "
        "total_ms = ?, model_prefix = ?, status_code_mapping = ?, param_override = ?, header_override = ?, "
        "public_only = ?, tag = ?, auto_disable = ?, test_model = ?, updated_at = ? WHERE id = ?",
        {sqlText(channel.name),
         sqlInteger(static_cast<int>(channel.kind)),
         sqlText(channel.baseUrl),
         sqlText(channel.organization),
         sqlText(jsonOf(channel.models)),
         sqlText(jsonOf(channel.groups)),
         sqlText(jsonOf(channel.modelMapping)),
         sqlInteger(channel.priority),
         sqlInteger(channel.weight),
         sqlInteger(static_cast<int>(channel.status)),
         sqlInteger(static_cast<int>(channel.status)),
         sqlInteger(static_cast<int>(channel.abortPolicy)),
         sqlText(channel.proxyUrl),
         sqlInteger(channel.timeouts.connect),
         sqlInteger(channel.timeouts.firstByte),
         sqlInteger(channel.timeouts.idle),
         sqlInteger(channel.timeouts.total),
         sqlText(channel.modelPrefix),
         sqlText(jsonOfStatuses(channel.statusMapping)),
         sqlText(jsonOfMembers(channel.paramOverride)),
         sqlText(sealedHeaders(secrets, channel.id, channel.headerOverride)),
         sqlInteger(channel.publicOnly ? 1 : 0),
         sqlText(channel.tag),
         sqlInteger(channel.autoDisable ? 1 : 0),
         sqlText(channel.testModel),
         sqlInteger(nowMs),
         sqlInteger(channel.id)}));
    return updated ? writeModels(session, channel) : updated;
}

Result<void> removeChannel(Session &session, std::int64_t id)
{
    return done(session.run("DELETE FROM channels WHERE id = ?", {sqlInteger(id)}));
}

Result<std::int64_t> addProviderKey(Session &session, const SecretBox &secrets, std::int64_t channelId,
                                    std::string_view secret, std::int64_t nowMs)
{
    // The row's id goes into the sealed secret, so the row is made first.
    const auto inserted =
        session.run("INSERT INTO provider_keys (channel_id, secret, display, created_at) VALUES (?, zeroblob(0), ?, ?)",
                    {sqlInteger(channelId), sqlText(SecretBox::mask(secret)), sqlInteger(nowMs)});
    if (!inserted)
        return tl::make_unexpected(inserted.error());
    const std::int64_t id = (*inserted)->lastInsertId().toLongLong();
    const std::string sealed = secrets.seal(id, secret);
    const auto stored =
        session.run("UPDATE provider_keys SET secret = ? WHERE id = ?", {sqlBlob(sealed), sqlInteger(id)});
    if (!stored)
        return tl::make_unexpected(stored.error());
    return id;
}

Result<void> dropProviderKey(Session &session, std::int64_t channelId, std::int64_t id)
{
    const auto deleted = session.run("DELETE FROM provider_keys WHERE id = ? AND channel_id = ?",
                                     {sqlInteger(id), sqlInteger(channelId)});
    if (!deleted)
        return tl::make_unexpected(deleted.error());
    if ((*deleted)->numRowsAffected() != 1)
        return fail("not_found", "This channel has no provider key with this id.", "drop_keys");
    return {};
}

} // namespace turnpike
