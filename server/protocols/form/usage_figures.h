#pragma once

#include "server/protocols/form/reported_usage.h"

#include <simdjson.h>

namespace turnpike {

/// Takes a provider's figures one by one: what is negative, fractional or beyond 2^53 counts as 0 and flags the usage.
class UsageFigures
{
public:
    explicit UsageFigures(ReportedUsage &usage) : m_usage(usage) {}

    std::int64_t take(const simdjson::simdjson_result<simdjson::dom::element> &element)
    {
        constexpr std::int64_t kMost = 1ll << 53;
        simdjson::dom::element value;
        if (element.get(value) || value.is_null())
            return 0;
        std::int64_t number = 0;
        if (value.get_int64().get(number) || number < 0 || number > kMost) {
            m_usage.flagged = true;
            return 0;
        }
        m_any = true;
        return number;
    }
    /// Some figure was there, readable or not.
    bool any() const { return m_any || m_usage.flagged; }

private:
    ReportedUsage &m_usage;
    bool m_any = false;
};

} // namespace turnpike
