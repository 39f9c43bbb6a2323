#include "server/admin/json_fields.h"

#include <QDateTime>
#include <algorithm>

namespace turnpike {

namespace {

using Json = nlohmann::json;

/// nlohmann keeps the last of two members with one name in silence; which one was meant nobody knows.
struct DuplicateFinder
{
    std::vector<std::set<std::string>> open;
    std::string duplicate;

    bool operator()(int, Json::parse_event_t event, Json &parsed)
    {
        if (event == Json::parse_event_t::object_start)
            open.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            open.pop_back();
        else if (event == Json::parse_event_t::key && !open.back().insert(parsed.get<std::string>()).second)
            duplicate = parsed.get<std::string>();
        return true;
    }
};

std::optional<std::int64_t> wholeNumber(const Json &value)
{
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX))
        return std::nullopt;
    return value.is_number_integer() ? std::optional(value.get<std::int64_t>()) : std::nullopt;
}

} // namespace

std::optional<std::int64_t> parseTime(std::string_view text)
{
    const QString string = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    if (string.size() == 10) {
        const QDate date = QDate::fromString(string, Qt::ISODate);
        return date.isValid() ? std::optional(date.endOfDay(Qt::UTC).toMSecsSinceEpoch()) : std::nullopt;
    }
    const QDateTime time = QDateTime::fromString(string, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) // without a zone it would mean the host's
        return std::nullopt;
    return time.toMSecsSinceEpoch();
}

Result<JsonFields> JsonFields::parse(std::string_view body)
{
    if (body.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return JsonFields(Json::object());
    DuplicateFinder finder;
    const auto parsed = Json::parse(body, std::ref(finder), false);
    if (parsed.is_discarded())
        return fail("invalid_json", "The body is not JSON");
    if (!parsed.is_object())
        return fail("invalid_json", "The body must be a JSON object");
    if (!finder.duplicate.empty())
        return fail("invalid_json", "'" + finder.duplicate + "' is there twice", finder.duplicate);
    return JsonFields(parsed);
}

const Json *JsonFields::take(const char *name, const char *alias)
{
    m_known.insert(name);
    if (alias)
        m_known.insert(alias);
    const auto found = m_object.find(name);
    const auto other = alias ? m_object.find(alias) : m_object.end();
    if (found != m_object.end() && other != m_object.end() && *found != *other && !m_error)
        m_error = Error{"invalid_value", std::string(name) + " and " + alias + " are the same field and differ", name};
    if (found != m_object.end())
        return &*found;
    return other == m_object.end() ? nullptr : &*other;
}

void JsonFields::refuse(const char *name, const std::string &expected)
{
    if (!m_error)
        m_error = Error{"invalid_value", std::string(name) + " must be " + expected, name};
}

std::optional<std::string> JsonFields::text(const char *name)
{
    const Json *value = take(name);
    if (!value)
        return std::nullopt;
    if (value->is_string())
        return value->get<std::string>();
    refuse(name, "a string");
    return std::nullopt;
}

std::optional<std::string> JsonFields::textOrNull(const char *name)
{
    const auto found = m_object.find(name);
    if (found == m_object.end() || !found->is_null())
        return text(name);
    m_known.insert(name);
    return std::string();
}

std::optional<bool> JsonFields::flag(const char *name)
{
    const Json *value = take(name);
    if (!value)
        return std::nullopt;
    if (value->is_boolean())
        return value->get<bool>();
    refuse(name, "true or false");
    return std::nullopt;
}

std::optional<std::int64_t> JsonFields::integer(const char *name, std::int64_t least, std::int64_t most)
{
    const Json *value = take(name);
    if (!value)
        return std::nullopt;
    const auto number = wholeNumber(*value);
    if (number && *number >= least && *number <= most)
        return number;
    refuse(name, "a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return std::nullopt;
}

std::optional<std::optional<std::int64_t>> JsonFields::limit(const char *name, const char *alias)
{
    const Json *value = take(name, alias);
    if (!value)
        return std::nullopt;
    if (value->is_null())
        return std::optional<std::int64_t>();
    const auto number = wholeNumber(*value);
    if (number && *number >= 0)
        return number;
    refuse(name, "a whole number from 0 on, or null");
    return std::nullopt;
}

std::optional<std::optional<std::int64_t>> JsonFields::time(const char *name)
{
    const Json *value = take(name);
    if (!value)
        return std::nullopt;
    if (value->is_null())
        return std::optional<std::int64_t>();
    const auto ms = value->is_string() ? parseTime(value->get_ref<const std::string &>()) : wholeNumber(*value);
    if (ms && *ms >= 0)
        return ms;
    refuse(name, "milliseconds since 1970, a time such as 2030-01-31T00:00:00Z, or null");
    return std::nullopt;
}

std::optional<std::vector<std::string>> JsonFields::list(const char *name, const char *alias)
{
    const Json *value = take(name, alias);
    if (!value)
        return std::nullopt;
    std::vector<std::string> items;
    bool good = value->is_array();
    if (good)
        for (const Json &item : *value)
            if ((good = good && item.is_string()))
                items.push_back(item.get<std::string>());
    if (good)
        return items;
    refuse(name, "an array of strings");
    return std::nullopt;
}

std::optional<std::vector<std::int64_t>> JsonFields::integers(const char *name)
{
    const Json *value = take(name);
    if (!value)
        return std::nullopt;
    std::vector<std::int64_t> items;
    bool good = value->is_array();
    if (good) {
        for (const Json &item : *value) {
            const auto number = wholeNumber(item);
            good = good && number;
            items.push_back(number.value_or(0));
        }
    }
    if (good)
        return items;
    refuse(name, "an array of whole numbers");
    return std::nullopt;
}

std::optional<std::map<std::string, std::string, std::less<>>> JsonFields::texts(const char *name)
{
    const Json *value = take(name);
    if (!value)
        return std::nullopt;
    std::map<std::string, std::string, std::less<>> items;
    bool good = value->is_object();
    if (good)
        for (const auto &[key, item] : value->items())
            if ((good = good && item.is_string()))
                items.emplace(key, item.get<std::string>());
    if (good)
        return items;
    refuse(name, "an object whose values are strings");
    return std::nullopt;
}

std::optional<Json> JsonFields::object(const char *name)
{
    const Json *value = take(name);
    if (!value)
        return std::nullopt;
    if (value->is_object())
        return *value;
    refuse(name, "an object");
    return std::nullopt;
}

std::optional<std::vector<Json>> JsonFields::objects(const char *name, std::size_t most)
{
    const Json *value = take(name);
    if (!value)
        return std::nullopt;
    const auto isObject = [](const Json &item) { return item.is_object(); };
    if (value->is_array() && value->size() <= most && std::all_of(value->begin(), value->end(), isObject))
        return std::vector<Json>(value->begin(), value->end());
    refuse(name, "an array of at most " + std::to_string(most) + " objects");
    return std::nullopt;
}

Result<void> JsonFields::finish()
{
    if (m_error)
        return tl::make_unexpected(*m_error);
    for (const auto &[name, value] : m_object.items())
        if (m_known.find(name) == m_known.end())
            return fail("unknown_field", "'" + name + "' is not a field of this request", name);
    return {};
}

} // namespace turnpike
