#pragma once

#include "server/accounting/key_book.h"
#include "server/gateway/denial.h"
#include "server/routing/channel_directory.h"

#include <optional>

namespace turnpike {

/// Why this key may not use the service now; null: there is no such service.
std::optional<Denial> serviceDenial(const Channel *service, const KeyConfig &key);

} // namespace turnpike
