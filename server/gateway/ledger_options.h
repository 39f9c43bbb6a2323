#pragma once

#include "server/accounting/ledger.h"
#include "server/runtime/settings.h"

namespace turnpike {

/// The time zone in which days and months begin. Error `config_invalid`.
Result<QTimeZone> quotaZone(const Settings &settings);

/// What the settings say about the ledger of this database.
Ledger::Options ledgerOptions(const Settings &settings, const std::filesystem::path &journal,
                              const std::filesystem::path &database, const QTimeZone &zone);

} // namespace turnpike
