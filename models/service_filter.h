#pragma once

#include "models/filter_language.h"
#include "models/proxy_services.h"

namespace turnpike {

/// What the filter field of the services asks for: `status:on kind:llm keys<2 errors>5% search`.
class ServiceFilter
{
public:
    /// Error `invalid_filter` with what is wrong, for the field.
    static Result<ServiceFilter> read(const QString &typed, std::int64_t nowMs);
    bool matches(const ServiceInfo &service) const;
    bool operator==(const ServiceFilter &) const = default;

private:
    QList<FilterTerm> m_terms; // all hold
};

enum class ServiceSort { Name, Kind, Target, Price, Keys, Requests, Errors };
/// Those that match, in order.
QList<ServiceInfo> select(const ServiceFilter &filter, ServiceSort sort, bool descending, QList<ServiceInfo> services);

} // namespace turnpike
