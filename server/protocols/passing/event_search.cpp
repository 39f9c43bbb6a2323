#include "server/protocols/passing/event_search.h"

#include <cstring>

namespace turnpike {

namespace {

const char *find(std::string_view text, std::string_view word)
{
    return text.empty() ? nullptr
                        : static_cast<const char *>(::memmem(text.data(), text.size(), word.data(), word.size()));
}

/// Where the text begins that follows `"name"`, over colon, blanks and the quote; npos when it is not a text.
std::size_t valueAfter(std::string_view data, std::size_t at)
{
    const auto colon = data.find_first_not_of(" \t", at);
    if (colon == std::string_view::npos || data[colon] != ':')
        return std::string_view::npos;
    const auto quote = data.find_first_not_of(" \t", colon + 1);
    return quote == std::string_view::npos || data[quote] != '"' ? std::string_view::npos : quote + 1;
}

std::size_t endOfText(std::string_view data, std::size_t start)
{
    for (std::size_t at = start; at < data.size(); ++at) {
        if (data[at] == '\\')
            ++at;
        else if (data[at] == '"')
            return at;
    }
    return data.size();
}

} // namespace

bool contains(std::string_view text, std::string_view word)
{
    return find(text, word) != nullptr;
}

std::string_view firstText(std::string_view data, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        const char *found = find(data, name);
        if (!found)
            continue;
        const auto start = valueAfter(data, static_cast<std::size_t>(found - data.data()) + name.size());
        if (start != std::string_view::npos)
            return data.substr(start, endOfText(data, start) - start);
    }
    return {};
}

} // namespace turnpike
