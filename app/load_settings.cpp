#include "app/load_settings.h"

#include <filesystem>

namespace turnpike {

namespace {

namespace fs = std::filesystem;
using Texts = std::map<std::string, std::string>;

std::string textOf(const Texts &texts, const std::string &name)
{
    const auto found = texts.find(name);
    return found == texts.end() ? std::string() : found->second;
}

/// $XDG_…_HOME or its default below the home directory (XDG Base Directory Specification); empty without a home.
fs::path userDirectory(const Texts &environment, const char *variable, const char *belowHome)
{
    fs::path given = textOf(environment, variable);
    if (given.is_absolute()) // relative ones are to be ignored
        return given;
    const std::string home = textOf(environment, "HOME");
    return home.empty() ? fs::path() : fs::path(home) / belowHome;
}

/// The given file, or the usual one, whether it is there or not; empty: there can be none.
fs::path configFile(const CommandLine &line, const Texts &environment)
{
    if (const std::string given = textOf(line.settings, "config"); !given.empty())
        return fs::absolute(given);
    const fs::path directory = userDirectory(environment, "XDG_CONFIG_HOME", ".config");
    return line.demo || directory.empty() ? fs::path() : directory / "turnpike" / "turnpike.conf";
}

Result<Texts> readConfig(const CommandLine &line, const fs::path &file)
{
    std::error_code ignored;
    const bool given = !textOf(line.settings, "config").empty();
    if (file.empty() || (!given && !fs::exists(file, ignored)))
        return Texts();
    return Settings::readFile(file.string());
}

/// The given directory; else the one of the given database, so that all of an installation lies together; else the
/// user's.
Result<fs::path> dataDirectory(const Settings &settings, const Texts &environment)
{
    if (!settings.text("data").empty())
        return fs::absolute(settings.text("data"));
    if (!settings.text("database_path").empty())
        return fs::absolute(settings.text("database_path")).parent_path();
    const fs::path users = userDirectory(environment, "XDG_DATA_HOME", ".local/share");
    if (users.empty())
        return fail("setting_invalid", "there is no home directory to keep data in; use --data DIR", "data");
    return users / "turnpike";
}

} // namespace

Result<Settings> loadSettings(const CommandLine &line, const Texts &environment)
{
    const fs::path config = configFile(line, environment);
    auto file = readConfig(line, config);
    if (!file)
        return tl::make_unexpected(file.error());
    auto settings = Settings::resolve(line.settings, line.server && !line.demo ? environment : Texts(), *file);
    if (!settings)
        return settings;
    settings->set("config", config.lexically_normal().string(), settings->source("config"));
    if (line.demo)
        return settings;
    const auto data = dataDirectory(*settings, environment);
    if (!data)
        return tl::make_unexpected(data.error());
    settings->set("data", data->lexically_normal().string(), settings->source("data"));
    return settings;
}

} // namespace turnpike
