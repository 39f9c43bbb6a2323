#include "server/routing/channel_directory.h"

#include <algorithm>
#include <set>

namespace turnpike {

namespace {

/// SplitMix64: the next draw from the one before.
std::uint64_t nextRandom(std::uint64_t &state)
{
    state += 0x9E3779B97F4A7C15u;
    std::uint64_t value = state;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
    return value ^ (value >> 31);
}

/// A channel of weight 0 is still drawn when nothing else is left.
std::uint64_t weightOf(const Channel &channel)
{
    return static_cast<std::uint64_t>(std::max(channel.weight, 0));
}

using Channels = std::vector<std::shared_ptr<const Channel>>;

/// Orders [first, last) by drawing one after another, each with a chance proportional to its weight.
void drawByWeight(Channels::iterator first, Channels::iterator last, std::uint64_t &random)
{
    std::uint64_t total = 0;
    for (auto it = first; it != last; ++it)
        total += weightOf(**it);
    for (; first != last && total > 0; ++first) {
        std::uint64_t draw = nextRandom(random) % total;
        auto chosen = first;
        while (draw >= weightOf(**chosen))
            draw -= weightOf(**chosen++);
        total -= weightOf(**chosen);
        std::iter_swap(first, chosen);
    }
}

bool isReady(const Channel &channel)
{
    // servers of one's own often ask for no key; DeepSeek always does
    return channel.status == ChannelStatus::On && (channel.kind != ChannelKind::DeepSeek || !channel.keys.empty());
}

} // namespace

bool Channel::serves(std::string_view model) const
{
    return std::any_of(models.begin(), models.end(),
                       [&](const std::string &listed) { return listed == "*" || listed == model; });
}

bool Channel::servesGroup(std::string_view group) const
{
    return std::find(groups.begin(), groups.end(), group) != groups.end();
}

std::string_view Channel::upstreamModel(std::string_view model) const
{
    const auto mapped = modelMapping.find(model);
    return mapped == modelMapping.end() ? model : std::string_view(mapped->second);
}

ChannelSnapshot::ChannelSnapshot(Channels channels) : m_channels(std::move(channels))
{
    std::stable_sort(m_channels.begin(), m_channels.end(),
                     [](const auto &a, const auto &b) { return a->priority > b->priority; });
}

ChannelSnapshot::Candidates ChannelSnapshot::candidates(std::string_view model, std::string_view group,
                                                        std::uint64_t random) const
{
    Candidates result;
    for (const auto &channel : m_channels) {
        if (channel->status == ChannelStatus::Off || !channel->serves(model))
            continue;
        if (!channel->servesGroup(group)) {
            if (result.found == Found::NoSuchModel)
                result.found = Found::NotForGroup;
            continue;
        }
        result.found = Found::NoneHealthy;
        if (isReady(*channel))
            result.order.push_back(channel);
    }
    if (result.order.empty())
        return result;

    result.found = Found::Some;
    for (auto first = result.order.begin(); first != result.order.end();) {
        const auto last = std::find_if(first, result.order.end(),
                                       [&](const auto &channel) { return channel->priority != (*first)->priority; });
        drawByWeight(first, last, random);
        first = last;
    }
    return result;
}

std::vector<std::string> ChannelSnapshot::models(std::string_view group) const
{
    std::set<std::string> names;
    for (const auto &channel : m_channels) {
        if (!isReady(*channel) || !channel->servesGroup(group))
            continue;
        for (const std::string &name : channel->models) {
            if (name != "*")
                names.insert(name);
            else
                names.insert(channel->listedModels.begin(), channel->listedModels.end());
        }
    }
    return {names.begin(), names.end()};
}

ChannelDirectory::ChannelDirectory()
    : m_snapshot(std::make_shared<const ChannelSnapshot>(std::vector<std::shared_ptr<const Channel>>()))
{}

std::shared_ptr<const ChannelSnapshot> ChannelDirectory::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    return m_snapshot;
}

void ChannelDirectory::publish(std::shared_ptr<const ChannelSnapshot> snapshot)
{
    const std::lock_guard lock(m_mutex);
    m_snapshot = std::move(snapshot);
    m_version.fetch_add(1, std::memory_order_release);
}

} // namespace turnpike
