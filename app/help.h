#pragma once

#include <string>

namespace turnpike {

struct CommandSpec;

/// The text of `turnpike --help`, from the tables of settings and commands; with a command, of that one only.
std::string helpText(const CommandSpec *command);

} // namespace turnpike
