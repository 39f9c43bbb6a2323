#pragma once

#include "server/runtime/result.h"
#include "server/storage/session.h"

#include <cstdint>
#include <string_view>

namespace turnpike {

struct Actor;

/// One row of the audit log, in the transaction of the change. `before` and `after` are JSON without secrets; empty:
/// there was or is nothing.
Result<void> writeAudit(Session &session, std::int64_t atMs, const Actor &actor, std::string_view action,
                        std::string_view subject, std::string_view before, std::string_view after);

} // namespace turnpike
