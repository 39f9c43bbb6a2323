#pragma once

#include "app/command_line.h"
#include "server/runtime/settings.h"

namespace turnpike {

/// `turnpike restore|compact|recover`; exit codes.
int restoreCommand(const CommandLine &line, const Settings &settings);
int compactCommand(const Settings &settings);
int recoverCommand(const CommandLine &line);

} // namespace turnpike
