#include "server/runtime/settings.h"

#include <fstream>
#include <sstream>

namespace turnpike {

namespace {

std::string_view trimmed(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(" \t\r");
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(" \t\r") - from + 1);
}

/// A value in quotes is taken as it stands; without quotes, " #" begins a comment.
std::string_view unquoted(std::string_view value)
{
    if (!value.empty() && (value.front() == '"' || value.front() == '\'')) {
        const std::size_t close = value.find(value.front(), 1);
        if (close != std::string_view::npos)
            return value.substr(1, close - 1);
    }
    const std::size_t comment = value.find(" #");
    return trimmed(value.substr(0, comment));
}

} // namespace

Result<std::map<std::string, std::string>> Settings::readFile(const std::string &path)
{
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream content;
    // a directory opens but cannot be read
    if (!stream || (stream.peek() != std::ifstream::traits_type::eof() && !(content << stream.rdbuf())) || stream.bad())
        return fail("config_unreadable", "The file " + path + " cannot be read");
    std::map<std::string, std::string> values;
    std::istringstream lines(content.str());
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        std::string_view text = trimmed(line);
        if (text.empty() || text.front() == '#')
            continue;
        if (text.substr(0, 7) == "export ")
            text = trimmed(text.substr(7));
        const std::size_t equals = text.find('=');
        const std::string_view name = trimmed(text.substr(0, equals));
        if (equals == std::string_view::npos || name.empty())
            return fail("config_invalid", path + ", line " + std::to_string(number) + ": expected name = value");
        values.insert_or_assign(std::string(name), std::string(unquoted(trimmed(text.substr(equals + 1)))));
    }
    return values;
}

} // namespace turnpike
