#pragma once

#include "server/routing/channel_directory.h"
#include "server/routing/key_health.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnpike {

/// Whether a channel would be tried for a model and a group, and why not.
enum class Verdict : std::uint8_t {
    Fits,
    Off,        // switched off
    Disabled,   // by the gateway; see its reason
    OtherModel, // it does not list the model
    OtherGroup, // it does not serve the group
    NoProviderKey,
    NotPinned // the request is pinned to another
};
std::string_view
verdictName(Verdict verdict); // fits, off, disabled, other_model, other_group, no_provider_key, not_pinned

/// The first reason that keeps the channel out, in the order of the list above.
Verdict verdictOf(const Channel &channel, std::string_view model, std::string_view group);

/// The same whatever the model and the group: what an operator has pinned a request to needs no more.
Verdict readinessOf(const Channel &channel);

struct ExplainedKey
{
    std::int64_t id = 0; // 0: the channel is called without a key
    Fault fault = Fault::None;
    int failures = 0;
    std::int64_t restsForMs = 0;
};

struct ExplainedChannel
{
    std::int64_t id = 0;
    std::string name;
    Verdict verdict = Verdict::Fits;
    int priority = 0;
    int weight = 0;
    int tier = 0;       // 1: tried first; 0: not at all
    int shareMille = 0; // how often it is the first of its tier, per mille
    std::string modelSent;
    std::vector<ExplainedKey> keys; // of one that fits
};

/// Every channel with what a request for this model by a key of this group would make of it: those that fit first, in
/// the order of their tiers. The same rules as ChannelSnapshot::candidates(). `pinned`: the one channel that an
/// operator chose for it. Any thread.
std::vector<ExplainedChannel> explainRoute(const ChannelSnapshot &snapshot, HealthBook &health, std::string_view model,
                                           std::string_view group, std::int64_t steadyMs,
                                           std::optional<std::int64_t> pinned = {});

} // namespace turnpike
