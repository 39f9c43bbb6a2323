#pragma once

#include "server/storage/session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turnpike::storage {

struct AuditRow
{
    std::int64_t id = 0, at = 0; // at: UTC ms
    std::string actor, action, subject, before, after;
};

struct AuditQuery
{
    std::optional<std::int64_t> fromMs, toMs; // [from, to)
    std::string actor, action, subject;       // empty: any
    std::optional<std::int64_t> before;       // id of the last row of the page before
    int limit = 100;
};

/// Newest first.
Result<std::vector<AuditRow>> listAudit(Session &session, const AuditQuery &query);

} // namespace turnpike::storage
