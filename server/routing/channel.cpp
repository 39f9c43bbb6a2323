#include "server/routing/channel.h"

#include <algorithm>

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

} // namespace turnpike
