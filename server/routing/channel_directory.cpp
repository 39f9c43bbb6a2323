#include "server/routing/channel_directory.h"

#include "server/routing/route_explanation.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace turnpike {

namespace {

/// SplitMix64's last step: near seeds give far numbers.
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15u;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
    return value ^ (value >> 31);
}

using Channels = std::vector<std::shared_ptr<const Channel>>;

/// Orders [first, last) as drawing one after another by weight would (Efraimidis and Spirakis). A channel's place
/// depends on the seed and itself alone: the same seed finds the same channel first, whatever happens to the others. A
/// channel of weight 0 is still drawn when nothing else is left.
void drawByWeight(Channels::iterator first, Channels::iterator last, std::uint64_t seed)
{
    if (last - first < 2)
        return;
    const auto keyOf = [seed](const Channel &channel) {
        const std::uint64_t draw = mixed(seed ^ mixed(static_cast<std::uint64_t>(channel.id)));
        const double uniform = (static_cast<double>(draw >> 11) + 0.5) * 0x1p-53;
        return channel.weight > 0 ? std::log(uniform) / channel.weight : std::log(uniform) - 1e9;
    };
    std::vector<std::pair<double, std::shared_ptr<const Channel>>> drawn;
    for (auto it = first; it != last; ++it)
        drawn.emplace_back(keyOf(**it), *it);
    std::sort(drawn.begin(), drawn.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (auto &[key, channel] : drawn)
        *first++ = std::move(channel);
}

/// The name behind "prefix/"; none: it does not begin so.
std::optional<std::string_view> withoutPrefix(std::string_view model, std::string_view prefix)
{
    if (prefix.empty())
        return model;
    const bool its =
        model.size() > prefix.size() + 1 && model.substr(0, prefix.size()) == prefix && model[prefix.size()] == '/';
    return its ? std::optional(model.substr(prefix.size() + 1)) : std::nullopt;
}

} // namespace

bool Channel::serves(std::string_view asked) const
{
    const auto model = withoutPrefix(asked, modelPrefix);
    return model && std::any_of(models.begin(), models.end(),
                                [&](const std::string &listed) { return listed == "*" || listed == *model; });
}

bool Channel::servesGroup(std::string_view group) const
{
    return std::find(groups.begin(), groups.end(), group) != groups.end();
}

std::string_view Channel::upstreamModel(std::string_view model) const
{
    model = withoutPrefix(model, modelPrefix).value_or(model);
    const auto mapped = modelMapping.find(model);
    return mapped == modelMapping.end() ? model : std::string_view(mapped->second);
}

std::string Channel::clientModel(std::string_view listed) const
{
    return modelPrefix.empty() ? std::string(listed) : modelPrefix + "/" + std::string(listed);
}

int Channel::treatedStatus(int told) const
{
    const auto mapped = statusMapping.find(told);
    return mapped == statusMapping.end() ? told : mapped->second;
}

ChannelSnapshot::ChannelSnapshot(Channels channels) : m_channels(std::move(channels))
{
    const auto services = std::stable_partition(m_channels.begin(), m_channels.end(),
                                                [](const auto &channel) { return !channel->service; });
    for (auto it = services; it != m_channels.end(); ++it)
        m_services.emplace((*it)->service->slug, *it);
    m_channels.erase(services, m_channels.end());
    std::stable_sort(m_channels.begin(), m_channels.end(),
                     [](const auto &a, const auto &b) { return a->priority > b->priority; });
}

ChannelSnapshot::Candidates ChannelSnapshot::candidates(std::string_view model, std::string_view group,
                                                        std::uint64_t random) const
{
    Candidates result;
    for (const auto &channel : m_channels) {
        switch (verdictOf(*channel, model, group)) {
        case Verdict::Off:
        case Verdict::OtherModel:
        case Verdict::NotPinned:
            break;
        case Verdict::OtherGroup:
            if (result.found == Found::NoSuchModel)
                result.found = Found::NotForGroup;
            break;
        case Verdict::Disabled:
        case Verdict::NoProviderKey:
            result.found = Found::NoneHealthy;
            break;
        case Verdict::Fits:
            result.found = Found::NoneHealthy;
            result.order.push_back(channel);
        }
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

std::shared_ptr<const Channel> ChannelSnapshot::service(std::string_view slug) const
{
    const auto found = m_services.find(slug);
    return found == m_services.end() ? nullptr : found->second;
}

std::shared_ptr<const Channel> ChannelSnapshot::find(std::int64_t id) const
{
    const auto found =
        std::find_if(m_channels.begin(), m_channels.end(), [id](const auto &channel) { return channel->id == id; });
    if (found != m_channels.end())
        return *found;
    const auto service =
        std::find_if(m_services.begin(), m_services.end(), [id](const auto &entry) { return entry.second->id == id; });
    return service == m_services.end() ? nullptr : service->second;
}

std::vector<std::string> ChannelSnapshot::models(std::string_view group) const
{
    std::set<std::string> names;
    for (const auto &channel : m_channels) {
        for (const std::string &name : channel->models) {
            if (verdictOf(*channel, channel->clientModel(name), group) != Verdict::Fits)
                break; // it is out for all of its models
            if (name != "*")
                names.insert(channel->clientModel(name));
            else
                for (const std::string &listed : channel->listedModels)
                    names.insert(channel->clientModel(listed));
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
