#pragma once

#include "app/command_line.h"
#include "server/runtime/settings.h"

namespace turnpike {

/// All sources together for this command line: the options, with --server the environment and `.env` of the working
/// directory, the configuration file. `data` is always a directory afterwards, though it need not exist.
Result<Settings> loadSettings(const CommandLine &line, const std::map<std::string, std::string> &environment);

} // namespace turnpike
