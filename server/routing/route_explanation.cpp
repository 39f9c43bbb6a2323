#include "server/routing/route_explanation.h"

#include "server/routing/selection.h"

#include <algorithm>

namespace turnpike {

namespace {

std::vector<ExplainedKey> keysOf(const std::shared_ptr<const Channel> &channel, HealthBook &health,
                                 std::int64_t steadyMs)
{
    std::vector<ExplainedKey> keys;
    const RoutedChannel routed = RoutedChannel::of(channel, health);
    for (std::size_t i = 0; i < routed.health.size(); ++i) {
        const KeyHealth &one = *routed.health[i];
        keys.push_back({channel->keys.empty() ? 0 : channel->keys[i].id, one.fault(), one.failures(),
                        std::max<std::int64_t>(0, one.restsUntil() - steadyMs)});
    }
    return keys;
}

// Those that fit are in front, by priority already.
void rank(std::vector<ExplainedChannel> &channels)
{
    int tier = 0;
    const auto end = std::find_if(channels.begin(), channels.end(),
                                  [](const ExplainedChannel &one) { return one.verdict != Verdict::Fits; });
    for (auto first = channels.begin(); first != end;) {
        const auto last = std::find_if(first, end, [&](const auto &one) { return one.priority != first->priority; });
        ++tier;
        std::int64_t weights = 0;
        for (auto it = first; it != last; ++it)
            weights += std::max(it->weight, 0);
        for (auto it = first; it != last; ++it) {
            it->tier = tier;
            it->shareMille = static_cast<int>(weights ? std::max(it->weight, 0) * std::int64_t{1000} / weights
                                                      : 1000 / (last - first));
        }
        first = last;
    }
}

} // namespace

std::string_view verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fits:
        break;
    case Verdict::Off:
        return "off";
    case Verdict::Disabled:
        return "disabled";
    case Verdict::OtherModel:
        return "other_model";
    case Verdict::OtherGroup:
        return "other_group";
    case Verdict::NoProviderKey:
        return "no_provider_key";
    case Verdict::NotPinned:
        return "not_pinned";
    }
    return "fits";
}

Verdict verdictOf(const Channel &channel, std::string_view model, std::string_view group)
{
    const Verdict ready = readinessOf(channel);
    if (ready == Verdict::Off)
        return ready;
    if (!channel.serves(model))
        return Verdict::OtherModel;
    if (!channel.servesGroup(group))
        return Verdict::OtherGroup;
    return ready;
}

Verdict readinessOf(const Channel &channel)
{
    if (channel.status == ChannelStatus::Off)
        return Verdict::Off;
    if (channel.status != ChannelStatus::On)
        return Verdict::Disabled;
    // servers of one's own often ask for no key; DeepSeek always does
    if (channel.kind == ChannelKind::DeepSeek && channel.keys.empty())
        return Verdict::NoProviderKey;
    return Verdict::Fits;
}

std::vector<ExplainedChannel> explainRoute(const ChannelSnapshot &snapshot, HealthBook &health, std::string_view model,
                                           std::string_view group, std::int64_t steadyMs,
                                           std::optional<std::int64_t> pinned)
{
    std::vector<ExplainedChannel> channels;
    for (const auto &channel : snapshot.all()) {
        ExplainedChannel one;
        one.id = channel->id;
        one.name = channel->name;
        one.verdict = !pinned                  ? verdictOf(*channel, model, group)
                      : channel->id == *pinned ? readinessOf(*channel)
                                               : Verdict::NotPinned;
        one.priority = channel->priority;
        one.weight = channel->weight;
        one.modelSent = channel->upstreamModel(model);
        if (one.verdict == Verdict::Fits)
            one.keys = keysOf(channel, health, steadyMs);
        channels.push_back(std::move(one));
    }
    std::stable_sort(channels.begin(), channels.end(), [](const ExplainedChannel &a, const ExplainedChannel &b) {
        return (a.verdict == Verdict::Fits) > (b.verdict == Verdict::Fits);
    });
    rank(channels);
    return channels;
}

} // namespace turnpike
