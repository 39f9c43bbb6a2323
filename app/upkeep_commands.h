#pragma once

#include "app/command_line.h"
#include "server/runtime/settings.h"

namespace turnpike {

/// `turnpike check|backup|migrate`; exit codes.
int checkCommand(const Settings &settings);
int backupCommand(const CommandLine &line, const Settings &settings);
int migrateCommand(const Settings &settings);

} // namespace turnpike
