#pragma once

#include "server/routing/channel_directory.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnpike {

/// What is known of a kind of provider before anything is configured (resources/providers.json).
struct ProviderPreset
{
    ChannelKind kind = ChannelKind::OpenAi;
    std::string name;
    std::string baseUrl;
    std::vector<std::string> models; // listed; a provider may serve more
};

std::vector<ProviderPreset> providerPresets();
/// A kind that has no preset is a programming error (assert; a test looks at all kinds).
ProviderPreset presetOf(const std::vector<ProviderPreset> &presets, ChannelKind kind);

/// "openai", "deepseek", "simulator": how a kind is written outside of the database.
std::string_view kindName(ChannelKind kind);
std::optional<ChannelKind> kindOf(std::string_view name);

} // namespace turnpike
