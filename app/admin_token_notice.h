#pragma once

#include "server/runtime/result.h"

namespace turnpike {

class Installation;

/// If this start has made the operators' token: shows it once on a terminal, else writes it to `admin-token` (0600) in
/// the data directory and names only the file. Standard error, so that standard output has only what scripts read.
Result<void> tellFreshAdminToken(Installation &installation);

} // namespace turnpike
