#include "server/routing/channel_directory.h"

#include "server/routing/model_index.h"
#include "server/routing/route_explanation.h"

#include <algorithm>
#include <set>
#include <utility>

namespace turnpike {

ChannelSnapshot::ChannelSnapshot(std::vector<std::shared_ptr<const Channel>> channels) : m_channels(std::move(channels))
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
                                                        std::uint64_t random, Extent extent) const
{
    return m_index->candidates(model, group, random, extent);
}

std::shared_ptr<const Channel> ChannelSnapshot::service(std::string_view slug) const
{
    const auto found = m_services.find(slug);
    return found == m_services.end() ? nullptr : found->second;
}

void ChannelSnapshot::eachKey(const std::function<void(const ProviderKey &)> &visit) const
{
    const auto visitAll = [&](const Channel &channel) {
        for (const auto *keys : {&channel.keys, &channel.lostKeys})
            std::for_each(keys->begin(), keys->end(), visit);
    };
    for (const auto &channel : m_channels)
        visitAll(*channel);
    for (const auto &[slug, channel] : m_services)
        visitAll(*channel);
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
    std::vector<std::shared_ptr<const ChannelSnapshot>> gone; // their end comes after the lock's
    const std::lock_guard lock(m_mutex);
    gone.swap(m_retired);
    gone.push_back(std::exchange(m_snapshot, std::move(snapshot)));
    m_version.fetch_add(1, std::memory_order_release);
}

void ChannelDirectory::retired(std::shared_ptr<const ChannelSnapshot> snapshot)
{
    const std::lock_guard lock(m_mutex);
    m_retired.push_back(std::move(snapshot));
}

} // namespace turnpike
