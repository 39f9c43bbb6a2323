#include "app/help.h"

#include "app/command_line.h"
#include "server/runtime/settings.h"

#include <algorithm>

namespace turnpike {

namespace {

constexpr std::size_t kIndent = 32;
constexpr std::size_t kWidth = 100;

/// "  left        right", the right part folded at kWidth.
std::string entry(const std::string &left, std::string_view right)
{
    std::string text = "  " + left;
    if (text.size() + 2 > kIndent)
        text += "\n" + std::string(kIndent, ' ');
    else
        text.resize(kIndent, ' ');
    while (right.size() > kWidth - kIndent) {
        const std::size_t space = right.rfind(' ', kWidth - kIndent);
        if (space == std::string_view::npos)
            break;
        text.append(right.substr(0, space)).append("\n").append(kIndent, ' ');
        right.remove_prefix(space + 1);
    }
    return text.append(right).append("\n");
}

std::string valueName(const SettingSpec &spec)
{
    switch (spec.type) {
    case SettingSpec::Type::Number:
        return "N";
    case SettingSpec::Type::Flag:
        return "on|off";
    case SettingSpec::Type::Choice:
        return spec.choices;
    case SettingSpec::Type::Path:
        return "PATH";
    case SettingSpec::Type::Text:
    case SettingSpec::Type::Secret:
        return "TEXT";
    }
    return "";
}

std::string settingEntry(const SettingSpec &spec)
{
    std::string left = spec.name;
    if (spec.type != SettingSpec::Type::Secret) {
        std::replace(left.begin(), left.end(), '_', '-');
        left = "--" + left + " " + valueName(spec);
    }
    std::string right = spec.help;
    std::string notes;
    const auto note = [&](const std::string &text) { notes += (notes.empty() ? "" : "; ") + text; };
    if (*spec.fallback)
        note("default " + std::string(spec.fallback) + (*spec.unit ? std::string(" ") + spec.unit : ""));
    else if (*spec.unit)
        note(std::string("in ") + spec.unit);
    if (spec.environment)
        note(std::string("environment ") + spec.environment);
    return entry(left, notes.empty() ? right : right + " [" + notes + "]");
}

std::string commandUsage(const CommandSpec &spec)
{
    return std::string(spec.words) + (*spec.argument ? std::string(" ") + spec.argument : "");
}

std::string commandHelp(const CommandSpec &spec)
{
    std::string text = "Usage: turnpike " + commandUsage(spec) + " [options]\n\n" + spec.help + "\n";
    if (!spec.options.empty())
        text += "\nOptions:\n";
    for (const CommandOption &option : spec.options)
        text += entry(std::string("--") + option.name + (*option.value ? std::string(" ") + option.value : ""),
                      option.help);
    return text + "\nThe settings of 'turnpike --help' apply too; --data and --config say where the data is.\n";
}

} // namespace

std::string helpText(const CommandSpec *command)
{
    if (command)
        return commandHelp(*command);
    std::string text = "Usage: turnpike [options]             the desktop app with its own gateway\n"
                       "       turnpike --server [options]    the gateway alone, without a window\n"
                       "       turnpike --demo [options]      everything on a simulated provider, nothing is kept\n"
                       "       turnpike --attach [PLACE]      the desktop app of a service that runs already\n"
                       "       turnpike COMMAND [options]     one task, also beside a running service\n"
                       "\nCommands:\n";
    for (const CommandSpec &spec : commandTable())
        text += entry(commandUsage(spec), spec.help);
    text += "\n'turnpike COMMAND --help' lists a command's own options.\n"
            "\nModes:\n";
    for (const ModeOption &mode : modeTable())
        text += entry(std::string("--") + mode.name + (*mode.value ? std::string(" ") + mode.value : ""), mode.help);
    text += entry("-h, --help", "Show this.");
    text += entry("-v, --version", "Show the version.");
    text += "\nSettings (strongest first: command line, environment, configuration file, default):\n";
    for (const SettingSpec &spec : Settings::table())
        if (spec.type != SettingSpec::Type::Secret)
            text += settingEntry(spec);
    text += "\nSecrets (environment or configuration file only):\n";
    for (const SettingSpec &spec : Settings::table())
        if (spec.type == SettingSpec::Type::Secret)
            text += settingEntry(spec);
    text += "\nThe environment, and a file .env in the working directory, are read only with --server.\n"
            "The configuration file has lines 'name = value' with the names above, '_' for '-'; # begins a comment.\n"
            "\nExit codes: 0 done, 1 failed, 2 wrong use, 3 'check' or 'recover' found what does not "
            "agree or is missing.\n";
    return text;
}

} // namespace turnpike
