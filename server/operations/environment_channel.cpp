#include "server/operations/environment_channel.h"

#include "server/accounting/key_directory.h"
#include "server/operations/audit.h"
#include "server/operations/channel_rows.h"
#include "server/operations/provider_presets.h"
#include "server/operations/setting_rows.h"
#include "server/operations/validation.h"

#include <charconv>
#include <sodium.h>

namespace turnpike {

namespace {

constexpr const char *kChannel = "deepseek_environment_channel";
constexpr const char *kKeyHash = "deepseek_environment_key_hash";
const Actor kActor{"start"};

std::string hexHash(std::string_view secret)
{
    const SecretHash hash = KeyDirectory::hash(secret);
    std::array<char, sizeof(SecretHash) * 2 + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return hex.data();
}

Result<void> make(Session &session, const SecretBox &secrets, std::string_view apiKey, std::string_view baseUrl,
                  std::int64_t nowMs)
{
    const ProviderPreset preset = presetOf(providerPresets(), ChannelKind::DeepSeek);
    auto url = normalBaseUrl(baseUrl.empty() ? std::string_view(preset.baseUrl) : baseUrl, ChannelKind::DeepSeek);
    if (!url)
        return fail("config_invalid", "deepseek_base_url: " + url.error().message, "deepseek_base_url");
    ChannelRow row;
    row.channel.kind = ChannelKind::DeepSeek;
    row.channel.name = preset.name;
    row.channel.baseUrl = std::move(*url);
    row.channel.models = {"*"};
    if (auto stored = insertChannel(session, secrets, row, nowMs); !stored)
        return stored;
    const std::int64_t id = row.channel.id;
    if (auto added = addProviderKey(session, secrets, id, apiKey, nowMs); !added)
        return tl::make_unexpected(added.error());
    if (auto noted = writeSetting(session, kChannel, std::to_string(id)); !noted)
        return noted;
    const auto made = readChannel(session, secrets, id);
    return writeAudit(session, nowMs, kActor, "channel.create", "channel:" + std::to_string(id), {},
                      made ? made->auditJson() : std::string());
}

Result<void> replaceKey(Session &session, const SecretBox &secrets, std::int64_t id, std::string_view apiKey,
                        std::int64_t nowMs)
{
    const auto before = readChannel(session, secrets, id);
    if (!before) // deleted by an operator, who knows why
        return {};
    for (const ProviderKeyRow &old : before->keys) {
        if (auto dropped = dropProviderKey(session, id, old.id); !dropped)
            return dropped;
    }
    if (auto added = addProviderKey(session, secrets, id, apiKey, nowMs); !added)
        return tl::make_unexpected(added.error());
    const auto after = readChannel(session, secrets, id);
    return writeAudit(session, nowMs, kActor, "channel.change", "channel:" + std::to_string(id), before->auditJson(),
                      after ? after->auditJson() : std::string());
}

} // namespace

Result<void> makeDeepSeekChannel(Session &session, const SecretBox &secrets, std::string_view apiKey,
                                 std::string_view baseUrl, std::int64_t nowMs)
{
    if (apiKey.empty())
        return {};
    ChannelDraft draft;
    draft.addKeys = {std::string(apiKey)};
    if (auto fine = checkChannelDraft(draft); !fine)
        return fail("config_invalid", "deepseek_api_key: " + fine.error().message, "deepseek_api_key");

    return session.transaction([&]() -> Result<void> {
        const auto channel = readSetting(session, kChannel);
        if (!channel)
            return tl::make_unexpected(channel.error());
        const auto known = readSetting(session, kKeyHash);
        if (!known)
            return tl::make_unexpected(known.error());
        const std::string hash = hexHash(apiKey);
        if (*known == hash)
            return {};
        std::int64_t id = 0;
        if (*channel)
            std::from_chars((*channel)->data(), (*channel)->data() + (*channel)->size(), id);
        auto done =
            *channel ? replaceKey(session, secrets, id, apiKey, nowMs) : make(session, secrets, apiKey, baseUrl, nowMs);
        return done ? writeSetting(session, kKeyHash, hash) : done;
    });
}

} // namespace turnpike
