#pragma once

#include "app/command_line.h"
#include "server/runtime/settings.h"

namespace turnpike {

/// Runs the sub-command of this command line; its exit code.
int runCommand(int argc, char **argv, const CommandLine &line, const Settings &settings);

} // namespace turnpike
