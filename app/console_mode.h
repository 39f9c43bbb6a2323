#pragma once

#include "server/runtime/settings.h"

namespace turnpike {

/// Whether a window can be shown: this build has one, and a desktop is there.
bool consoleAvailable();

/// The desktop app with its own gateway, until the operator quits. With `demo` on a throw-away installation. Returns
/// the exit code.
int runConsoleMode(int &argc, char **argv, const Settings &settings, bool demo);

} // namespace turnpike
