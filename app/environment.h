#pragma once

#include <map>
#include <string>

namespace turnpike {

/// The process's environment, over what a `.env` file says (`NAME=value` lines; lines of another form are passed over,
/// as the programs do for which such files were written).
std::map<std::string, std::string> readEnvironment(const std::string &dotEnvPath);

} // namespace turnpike
