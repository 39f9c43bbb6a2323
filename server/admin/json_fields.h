#pragma once

#include "server/runtime/result.h"

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace turnpike {

/// Reads the fields of a JSON object with strict types. Ask for every field that is known, then finish(): it gives the
/// first error, or the first field that nobody asked for. An absent field reads as nullopt.
class JsonFields
{
public:
    /// An empty body is an empty object. Error `invalid_json`.
    static Result<JsonFields> parse(std::string_view body);
    explicit JsonFields(nlohmann::json object) : m_object(std::move(object)) {}

    std::optional<std::string> text(const char *name);
    /// The same; null reads as an empty text.
    std::optional<std::string> textOrNull(const char *name);
    std::optional<bool> flag(const char *name);
    std::optional<std::int64_t> integer(const char *name, std::int64_t least, std::int64_t most);
    /// A whole number from 0 on, or null for "none of its own". `alias` is an older name of the same field.
    std::optional<std::optional<std::int64_t>> limit(const char *name, const char *alias = nullptr);
    /// UTC milliseconds, an ISO 8601 text with time zone, or null for never.
    std::optional<std::optional<std::int64_t>> time(const char *name);
    std::optional<std::vector<std::string>> list(const char *name, const char *alias = nullptr);
    std::optional<std::vector<std::int64_t>> integers(const char *name);
    std::optional<std::map<std::string, std::string, std::less<>>> texts(const char *name);
    std::optional<nlohmann::json> object(const char *name);
    std::optional<std::vector<nlohmann::json>> objects(const char *name, std::size_t most);

    Result<void> finish();

private:
    const nlohmann::json *take(const char *name, const char *alias = nullptr);
    void refuse(const char *name, const std::string &expected);

    nlohmann::json m_object;
    std::set<std::string, std::less<>> m_known;
    std::optional<Error> m_error;
};

/// UTC milliseconds of "2026-11-21T06:00:00Z" or with an offset; of a plain date its last millisecond, UTC.
std::optional<std::int64_t> parseTime(std::string_view text);

} // namespace turnpike
