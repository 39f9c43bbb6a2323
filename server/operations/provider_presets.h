#pragma once

#include "server/routing/channel_directory.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnpike {

/// What is known of a provider before anything is configured (resources/providers.json). Several may be of one kind.
struct ProviderPreset
{
    ChannelKind kind = ChannelKind::OpenAi;
    std::string name;
    std::string baseUrl;
    std::vector<std::string> models = {}; // listed; a provider may serve more
    std::string docs = {};                // address of what it serves
};

std::vector<ProviderPreset> providerPresets();
/// What every provider of this kind has in common: of a kind that many share only its name, and neither address nor
/// models.
ProviderPreset presetOf(const std::vector<ProviderPreset> &presets, ChannelKind kind);

/// "openai", "openai_compatible", "gemini" …: how a kind is written outside of the database.
std::string_view kindName(ChannelKind kind);
std::optional<ChannelKind> kindOf(std::string_view name);

} // namespace turnpike
