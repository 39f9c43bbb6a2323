#pragma once

namespace turnpike {

/// Reads the command line and the settings, starts the mode that they ask for, returns its exit code.
int run(int argc, char **argv);

} // namespace turnpike
