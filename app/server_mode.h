#pragma once

#include "server/runtime/settings.h"

namespace turnpike {

/// Serves without a window until SIGTERM or SIGINT. With `demo` the data directory is a throw-away one with a simulated
/// provider and sample keys. Returns the exit code.
int runServer(int argc, char **argv, const Settings &settings, bool demo);

} // namespace turnpike
