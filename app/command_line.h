#pragma once

#include "server/runtime/result.h"

#include <map>
#include <optional>
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
    const char *argument; // names of the arguments that must follow, at most two, or ""
    const char *help;
    std::span<const CommandOption> options;
};

std::span<const CommandSpec> commandTable();

/// An option that says how the program runs, or belongs to one that does; `value` names what follows it, in brackets
/// when it may be left out, empty for a switch.
struct ModeOption
{
    const char *name;
    const char *value;
    const char *help;
};
std::span<const ModeOption> modeTable();

/// What the words after `turnpike` ask for.
struct CommandLine
{
    bool help = false;
    bool version = false;
    bool server = false;
    bool demo = false;
    std::optional<std::string> attach;    // where; empty: the usual data directory
    std::string attachAuthority;          // file of certificates
    const CommandSpec *command = nullptr; // nullptr: desktop, --server, --demo or --attach
    std::string argument;                 // of the command
    std::string secondArgument;           // of a command that takes two
    std::map<std::string, std::string> settings;
    std::map<std::string, std::string> options; // of the command; a switch is "on"

    /// Error `wrong_use`, a sentence that names the word at fault.
    static Result<CommandLine> parse(std::span<const std::string> words);
};

} // namespace turnpike
