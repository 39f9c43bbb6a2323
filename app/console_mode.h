#pragma once

#include "app/command_line.h"
#include "server/runtime/settings.h"

namespace turnpike {

/// Whether a window can be shown: this build has one, and a desktop is there.
bool consoleAvailable();

/// The desktop app with its own gateway, until the operator quits. With `demo` on a throw-away installation. Returns
/// the exit code.
int runConsoleMode(int &argc, char **argv, const Settings &settings, bool demo);

/// The desktop app of a service that runs already (--attach). Returns the exit code.
int runAttachMode(int &argc, char **argv, const Settings &settings, const CommandLine &line,
                  const std::map<std::string, std::string> &environment);

} // namespace turnpike
