#pragma once

#include "server/storage/filter.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turnpike::storage {

/// One condition on the rows of the log: one of the values must match, or none when negated.
struct RequestCondition
{
    enum class Field {
        Anywhere, // in any text of the row
        Id,
        Key, // label or masked secret
        Channel,
        Model, // asked or used
        Route,
        Address,
        ErrorCode,
        Status,
        Outcome,
        Stream,
        Duration,
        FirstByte,
        Input, // all parts together
        Cached,
        Output,
        Cost,
        Attempts
    };
    struct Value
    {
        std::string pattern; // of texts: '*' stands for anything, a backslash before it takes that away
        std::optional<std::int64_t> from, to; // of figures, both inclusive

        bool operator==(const Value &) const = default;
    };
    Field field = Field::Anywhere;
    bool negated = false;
    std::vector<Value> values;

    bool operator==(const RequestCondition &) const = default;
};

/// Adds the condition to a query of requests under the name `r`.
void addCondition(Filter &filter, const RequestCondition &condition);

/// Ids of the keys that a condition on the key matches, at most `limit`.
Result<std::vector<std::int64_t>> keysMatching(Session &session, const RequestCondition &condition, int limit);

} // namespace turnpike::storage
