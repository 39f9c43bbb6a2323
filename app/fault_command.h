#pragma once

#include "app/command_line.h"
#include "server/runtime/settings.h"

namespace turnpike {

/// `turnpike fault`: sets or ends what a simulated channel of the running gateway does wrong; exit code.
int faultCommand(const CommandLine &line, const Settings &settings);

} // namespace turnpike
