#pragma once

#include "server/runtime/result.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace turnpike {

/// An option of one sub-command; `value` names what follows it, empty for a switch.
struct CommandOption
{
    const char *name;
    const char *value;
    const char *help;
};

/// A sub-command: its words, what follows them, and its own options beside those of the settings table.
struct CommandSpec
{
    const char *words;    // "keys create"
    const char *argument; // name of the one argument that must follow, or ""
    const char *help;
    std::span<const CommandOption> options;
};

std::span<const CommandSpec> commandTable();

/// What the words after `turnpike` ask for.
struct CommandLine
{
    bool help = false;
    bool version = false;
    bool server = false;
    bool demo = false;
    const CommandSpec *command = nullptr; // nullptr: desktop, --server or --demo
    std::string argument;                 // of the command
    std::map<std::string, std::string> settings;
    std::map<std::string, std::string> options; // of the command; a switch is "on"

    /// Error `wrong_use`, a sentence that names the word at fault.
    static Result<CommandLine> parse(std::span<const std::string> words);
};

} // namespace turnpike
