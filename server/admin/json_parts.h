#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace turnpike {

template <class T>
nlohmann::ordered_json orNull(const std::optional<T> &value)
{
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json();
}

/// Stored JSON text as JSON; as a string when it is none, null when it is empty.
inline nlohmann::ordered_json storedJson(const std::string &text)
{
    if (text.empty())
        return {};
    auto parsed = nlohmann::ordered_json::parse(text, nullptr, false);
    return parsed.is_discarded() ? nlohmann::ordered_json(text) : parsed;
}

} // namespace turnpike
