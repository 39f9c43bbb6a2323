#include "server/admin/query_parameters.h"

#include "server/runtime/quota_calendar.h"

#include <algorithm>
#include <charconv>

namespace turnpike {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::optional<std::string> decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
        if (high < 0 || low < 0 || (high == 0 && low == 0))
            return std::nullopt;
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return out;
}

} // namespace

Result<QueryParameters> QueryParameters::parse(std::string_view query, std::initializer_list<std::string_view> names)
{
    QueryParameters result;
    while (!query.empty()) {
        const std::string_view pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), pair.size() + 1));
        if (pair.empty())
            continue;
        const std::size_t equals = pair.find('=');
        const auto name = decoded(pair.substr(0, equals));
        const auto value = decoded(equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1));
        if (!name || !value)
            return fail("invalid_value", "The query string is not properly encoded");
        if (std::find(names.begin(), names.end(), *name) == names.end())
            return fail("unknown_parameter", "'" + *name + "' is not a parameter of this route", *name);
        if (!result.m_values.emplace(*name, *value).second)
            return fail("invalid_value", *name + " is there twice", *name);
    }
    return result;
}

std::optional<std::string> QueryParameters::text(std::string_view name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() || found->second.empty() ? std::nullopt : std::optional(found->second);
}

Result<std::optional<std::int64_t>> QueryParameters::integer(std::string_view name, std::int64_t least,
                                                             std::int64_t most) const
{
    const auto found = m_values.find(name);
    if (found == m_values.end())
        return std::optional<std::int64_t>();
    const std::string &value = found->second;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (value.empty() || error != std::errc() || end != value.data() + value.size() || number < least || number > most)
        return fail("invalid_value",
                    std::string(name) + " must be a whole number from " + std::to_string(least) + " to " +
                        std::to_string(most),
                    std::string(name));
    return std::optional(number);
}

Result<std::optional<std::int32_t>> QueryParameters::day(std::string_view name) const
{
    const auto value = text(name);
    if (!value)
        return std::optional<std::int32_t>();
    const std::int32_t day = QuotaCalendar::parseDay(*value);
    if (day < 0)
        return fail("invalid_value", std::string(name) + " must be a day, YYYY-MM-DD", std::string(name));
    return std::optional(day);
}

} // namespace turnpike
