#pragma once

#include "app/command_line.h"
#include "server/runtime/settings.h"

namespace turnpike {

/// `turnpike route`: which channels a request would take, and why not the others; exit code.
int routeCommand(const CommandLine &line, const Settings &settings);

} // namespace turnpike
