#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace turnpike {

/// One line of a configuration or `.env` file.
struct NameValueLine
{
    bool blank = false; // empty or a comment
    std::optional<std::pair<std::string, std::string>> pair;
};

/// "name = value", also "export name=value"; the value may be in quotes, without them " #" begins a comment. Neither
/// blank nor a pair: the line has another form.
NameValueLine parseNameValue(std::string_view line);

} // namespace turnpike
