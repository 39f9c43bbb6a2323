#include "server/routing/model_index.h"

#include <algorithm>
#include <iterator>

namespace turnpike {

ModelIndex::ModelIndex(const std::vector<std::shared_ptr<const Channel>> &channels)
{
    for (std::uint32_t place = 0; place < channels.size(); ++place) {
        const Channel &channel = *channels[place];
        if (std::find(channel.models.begin(), channel.models.end(), "*") != channel.models.end()) {
            m_open.push_back(place);
            continue;
        }
        for (const std::string &model : channel.models) {
            Places &places = m_listed[channel.clientModel(model)];
            if (places.empty() || places.back() != place) // listed twice
                places.push_back(place);
        }
    }
}

ModelIndex::Places ModelIndex::serving(std::string_view model,
                                       const std::vector<std::shared_ptr<const Channel>> &channels) const
{
    Places open; // with a prefix they serve only what begins with it
    std::copy_if(m_open.begin(), m_open.end(), std::back_inserter(open),
                 [&](std::uint32_t place) { return channels[place]->serves(model); });
    const auto listed = m_listed.find(model);
    if (listed == m_listed.end())
        return open;
    if (open.empty())
        return listed->second;
    Places all;
    all.reserve(open.size() + listed->second.size());
    std::merge(open.begin(), open.end(), listed->second.begin(), listed->second.end(), std::back_inserter(all));
    return all;
}

} // namespace turnpike
