#include "server/routing/model_index.h"

#include "server/routing/route_explanation.h"

#include <algorithm>

namespace turnpike {

namespace {

using Found = ChannelSnapshot::Found;

void addOnce(std::vector<const Channel *> &channels, const Channel *channel)
{
    if (channels.empty() || channels.back() != channel) // listed twice
        channels.push_back(channel);
}

} // namespace

ModelIndex::ModelIndex(const std::vector<std::shared_ptr<const Channel>> &channels)
{
    Members listed, open;
    for (const auto &channel : channels) {
        if (readinessOf(*channel) == Verdict::Off)
            continue;
        if (std::find(channel->models.begin(), channel->models.end(), "*") != channel->models.end()) {
            addOnce(open[channel->modelPrefix], channel.get());
            m_longestPrefix = std::max(m_longestPrefix, channel->modelPrefix.size());
            continue;
        }
        for (const std::string &model : channel->models)
            addOnce(listed[channel->clientModel(model)], channel.get());
    }
    m_listed = poolsOf(listed, "listed");
    m_open = poolsOf(open, "open");
}

ModelIndex::ByName<ModelIndex::Pool> ModelIndex::poolsOf(const Members &members, std::string_view salt)
{
    ByName<Pool> pools;
    for (const auto &[name, channels] : members) {
        Members groups;
        for (const Channel *channel : channels) {
            for (const std::string &group : channel->groups) {
                auto &ready = groups[group];
                if (readinessOf(*channel) == Verdict::Fits)
                    addOnce(ready, channel);
            }
        }
        Pool &pool = pools[name];
        for (const auto &[group, ready] : groups)
            pool.emplace(group, tiersOf(ready, Hash()(salt) ^ Hash()(name)));
    }
    return pools;
}

ModelIndex::Tiers ModelIndex::tiersOf(const std::vector<const Channel *> &channels, std::uint64_t salt)
{
    Tiers tiers;
    for (auto first = channels.begin(); first != channels.end();) {
        const auto last = std::find_if(first, channels.end(),
                                       [&](const Channel *channel) { return channel->priority != (*first)->priority; });
        tiers.emplace_back(std::span(first, last), salt);
        first = last;
    }
    return tiers;
}

std::vector<const ModelIndex::Pool *> ModelIndex::poolsFor(std::string_view model) const
{
    std::vector<const Pool *> pools;
    const auto add = [&pools](const ByName<Pool> &all, std::string_view name) {
        if (const auto found = all.find(name); found != all.end())
            pools.push_back(&found->second);
    };
    add(m_open, {});
    const std::string_view start = model.substr(0, m_longestPrefix + 1);
    for (std::size_t slash = start.find('/'); slash != start.npos; slash = start.find('/', slash + 1)) {
        if (slash > 0 && slash + 1 < model.size())
            add(m_open, model.substr(0, slash));
    }
    add(m_listed, model);
    return pools;
}

ChannelSnapshot::Candidates ModelIndex::candidates(std::string_view model, std::string_view group, std::uint64_t seed,
                                                   ChannelSnapshot::Extent extent) const
{
    ChannelSnapshot::Candidates result;
    const bool onlyFirst = extent == ChannelSnapshot::Extent::First;
    struct Rest
    {
        Tiers::const_iterator next, end;
    };
    std::vector<Rest> rests;
    for (const Pool *pool : poolsFor(model)) {
        const auto found = pool->find(group);
        result.found = std::max(result.found, found == pool->end() ? Found::NotForGroup : Found::NoneHealthy);
        if (found != pool->end() && !found->second.empty())
            rests.push_back({found->second.begin(), found->second.end()});
    }
    std::vector<const WeightedTier *> alike; // of one priority
    while (!rests.empty() && !(onlyFirst && !result.order.empty())) {
        const auto highest = std::max_element(rests.begin(), rests.end(), [](const Rest &a, const Rest &b) {
                                 return a.next->priority() < b.next->priority();
                             })->next->priority();
        alike.clear();
        for (Rest &rest : rests) {
            if (rest.next->priority() == highest)
                alike.push_back(&*rest.next++);
        }
        WeightedTier::draw(alike, seed, onlyFirst ? 1 : kMostOfTier, result.order);
        std::erase_if(rests, [](const Rest &rest) { return rest.next == rest.end; });
    }
    if (!result.order.empty())
        result.found = Found::Some;
    return result;
}

} // namespace turnpike
