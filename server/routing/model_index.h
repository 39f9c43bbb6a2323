#pragma once

#include "server/routing/channel_directory.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace turnpike {

/// Which channels list a model, so that a request does not look at all of them. Immutable after its making; any thread.
class ModelIndex
{
public:
    using Places = std::vector<std::uint32_t>; // ascending

    ModelIndex() = default;
    explicit ModelIndex(const std::vector<std::shared_ptr<const Channel>> &channels);

    /// The places of the channels that serve the name that clients ask for, ascending.
    Places serving(std::string_view model, const std::vector<std::shared_ptr<const Channel>> &channels) const;

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, Places, Hash, std::equal_to<>> m_listed; // by the name that clients ask for
    Places m_open;                                                           // that serve any name ("*")
};

} // namespace turnpike
