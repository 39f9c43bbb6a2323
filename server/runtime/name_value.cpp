#include "server/runtime/name_value.h"

namespace turnpike {

namespace {

std::string_view trimmed(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(" \t\r");
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(" \t\r") - from + 1);
}

std::string_view unquoted(std::string_view value)
{
    if (!value.empty() && (value.front() == '"' || value.front() == '\'')) {
        const std::size_t close = value.find(value.front(), 1);
        if (close != std::string_view::npos)
            return value.substr(1, close - 1);
    }
    return trimmed(value.substr(0, value.find(" #")));
}

} // namespace

NameValueLine parseNameValue(std::string_view line)
{
    std::string_view text = trimmed(line);
    if (text.empty() || text.front() == '#')
        return {true, std::nullopt};
    if (text.substr(0, 7) == "export ")
        text = trimmed(text.substr(7));
    const std::size_t equals = text.find('=');
    const std::string_view name = trimmed(text.substr(0, equals));
    if (equals == std::string_view::npos || name.empty())
        return {};
    const std::string_view value = unquoted(trimmed(text.substr(equals + 1)));
    return {false, std::pair(std::string(name), std::string(value))};
}

} // namespace turnpike
