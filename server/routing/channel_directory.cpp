#include "server/routing/channel_directory.h"

#include "server/routing/model_index.h"
#include "server/routing/route_explanation.h"
#include "server/routing/weighted_draw.h"

#include <algorithm>
#include <set>

namespace turnpike {

namespace {

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
    m_index = std::make_unique<const ModelIndex>(m_channels);
}

ChannelSnapshot::~ChannelSnapshot() = default;

ChannelSnapshot::Candidates ChannelSnapshot::candidates(std::string_view model, std::string_view group,
                                                        std::uint64_t random) const
{
    Candidates result;
    std::vector<std::uint32_t> tier; // those that fit, of one priority
    const auto closeTier = [&] {
        for (const std::uint32_t place : drawnByWeight(tier, m_channels, random))
            result.order.push_back(m_channels[place]);
        tier.clear();
    };
    for (const std::uint32_t place : m_index->serving(model, m_channels)) {
        const Channel &channel = *m_channels[place];
        const Verdict ready = readinessOf(channel);
        if (ready == Verdict::Off)
            continue;
        if (!channel.servesGroup(group)) {
            result.found = std::max(result.found, Found::NotForGroup);
            continue;
        }
        result.found = Found::NoneHealthy;
        if (ready != Verdict::Fits)
            continue;
        if (!tier.empty() && m_channels[tier.front()]->priority != channel.priority)
            closeTier();
        tier.push_back(place);
    }
    closeTier();
    if (!result.order.empty())
        result.found = Found::Some;
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
    std::shared_ptr<const ChannelSnapshot> oldest; // its end comes after the lock's
    const std::lock_guard lock(m_mutex);
    oldest = std::move(m_previous);
    m_previous = std::move(m_snapshot);
    m_snapshot = std::move(snapshot);
    m_version.fetch_add(1, std::memory_order_release);
}

} // namespace turnpike
