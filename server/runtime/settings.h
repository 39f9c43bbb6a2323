#pragma once

#include "server/runtime/result.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace turnpike {

/// One row of the settings table: command line, environment, configuration file, `--help` and (later) the settings page
/// and the man page all come from it.
struct SettingSpec
{
    enum class Type { Text, Number, Flag, Choice, Path, Secret };
    const char *name;        // snake_case; key in the configuration file; "--" + name with dashes on the command line
    const char *environment; // nullptr: none; read only with --server
    Type type;
    const char *fallback;             // default as text
    std::int64_t least = 0, most = 0; // of a Number, inclusive
    const char *unit;                 // "s", "ms", "bytes", "" …
    const char *choices;              // of a Choice: "a|b|c"
    bool needsRestart;
    const char *help; // one sentence, English; translated where it is shown
};

/// Values after all sources were read; immutable. Precedence: command line, environment, configuration file, default.
class Settings
{
public:
    enum class Source { Default, File, Environment, Option };

    static std::span<const SettingSpec> table();
    static const SettingSpec *find(std::string_view name);

    /// Every value is validated against its row; the error names the setting, its source and what is allowed.
    /// `environment` is empty unless with --server.
    static Result<Settings> resolve(const std::map<std::string, std::string> &options,
                                    const std::map<std::string, std::string> &environment,
                                    const std::map<std::string, std::string> &file);
    /// INI-like `name = value` lines with # comments. Errors `config_unreadable`, `config_invalid` with the line
    /// number.
    static Result<std::map<std::string, std::string>> readFile(const std::string &path);

    /// Asking for a name that is not in the table is a programming error (assert).
    const std::string &text(std::string_view name) const;
    std::int64_t number(std::string_view name) const;
    bool flag(std::string_view name) const;
    Source source(std::string_view name) const;
    /// Tests and app/ only; not validated.
    void set(std::string_view name, std::string value, Source source = Source::Option);

private:
    struct Value
    {
        std::string text;
        Source source = Source::Default;
    };
    std::map<std::string, Value, std::less<>> m_values;
};

} // namespace turnpike
