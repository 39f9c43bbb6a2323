#pragma once

#include "server/runtime/result.h"

#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace turnpike {

/// The parameters of a query string, percent-decoded.
class QueryParameters
{
public:
    /// Only these names may occur, each once: a misspelt filter must not answer with everything. Errors
    /// `unknown_parameter`, `invalid_value`.
    static Result<QueryParameters> parse(std::string_view query, std::initializer_list<std::string_view> names);

    /// nullopt: absent or empty.
    std::optional<std::string> text(std::string_view name) const;
    Result<std::optional<std::int64_t>> integer(std::string_view name, std::int64_t least, std::int64_t most) const;
    /// A calendar day as QuotaCalendar counts them.
    Result<std::optional<std::int32_t>> day(std::string_view name) const;

private:
    std::map<std::string, std::string, std::less<>> m_values;
};

} // namespace turnpike
