#include "server/operations/provider_presets.h"

#include <QFile>
#include <nlohmann/json.hpp>

// A static library's resources are registered by name, outside of any namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(server_resources);
}

namespace turnpike {

namespace {

constexpr std::pair<ChannelKind, std::string_view> kNames[] = {
    {ChannelKind::OpenAi, "openai"},
    {ChannelKind::DeepSeek, "deepseek"},
    {ChannelKind::Simulator, "simulator"},
    {ChannelKind::Anthropic, "anthropic"},
    {ChannelKind::Gemini, "gemini"},
    {ChannelKind::Compatible, "openai_compatible"},
    {ChannelKind::Responses, "openai_responses"},
};

} // namespace

std::string_view kindName(ChannelKind kind)
{
    for (const auto &[known, name] : kNames) {
        if (known == kind)
            return name;
    }
    return kind == ChannelKind::Service ? "service" : "unknown"; // which nobody chooses for a channel
}

std::optional<ChannelKind> kindOf(std::string_view name)
{
    for (const auto &[kind, known] : kNames) {
        if (known == name)
            return kind;
    }
    return std::nullopt;
}

std::vector<ProviderPreset> providerPresets()
{
    registerResources();
    QFile file(QStringLiteral(":/turnpike/providers.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QByteArray text = opened ? file.readAll() : QByteArray("{\"providers\":[]}");
    const auto json = nlohmann::json::parse(text.begin(), text.end());
    std::vector<ProviderPreset> presets;
    for (const auto &entry : json.at("providers")) {
        const auto kind = kindOf(entry.at("kind").get<std::string>());
        Q_ASSERT(kind);
        presets.push_back({*kind, entry.at("name"), entry.at("base_url"), entry.at("models"), entry.at("docs")});
    }
    return presets;
}

ProviderPreset presetOf(const std::vector<ProviderPreset> &presets, ChannelKind kind)
{
    if (kind == ChannelKind::Compatible)
        return {kind, "OpenAI-compatible", {}};
    if (kind == ChannelKind::Responses)
        return {kind, "OpenAI responses", {}};
    for (const ProviderPreset &preset : presets) {
        if (preset.kind == kind)
            return preset;
    }
    return {kind, std::string(kindName(kind)), {}};
}

} // namespace turnpike
