#include "app/run.h"

#include "app/command_line.h"
#include "app/commands.h"
#include "app/console_mode.h"
#include "app/environment.h"
#include "app/exit_codes.h"
#include "app/help.h"
#include "app/load_settings.h"
#include "app/server_mode.h"
#include "server/runtime/logging.h"

#include <csignal>
#include <cstdio>
#include <string>
#include <vector>

namespace turnpike {

namespace {

int refuse(const Error &error)
{
    std::fprintf(stderr, "turnpike: %s (turnpike --help lists what is possible)\n", error.message.c_str());
    return kExitWrongUse;
}

int show(const std::string &text)
{
    std::fputs(text.c_str(), stdout);
    return std::fflush(stdout) == 0 ? kExitDone : kExitFailed;
}

/// A command says what it does itself; the log is for what goes wrong.
std::string logLevel(const CommandLine &line, const Settings &settings)
{
    const bool quiet = line.command && settings.source("log_level") == Settings::Source::Default;
    return quiet ? "warn" : settings.text("log_level");
}

/// Variables of hosts that keep their data elsewhere; silence would let an operator believe that they count.
void warnOfUnused(const std::map<std::string, std::string> &environment)
{
    for (const char *name : {"DATABASE_URL", "REDIS_URL"}) {
        const auto found = environment.find(name);
        if (found != environment.end() && !found->second.empty())
            qCWarning(lcApp) << name << "is set but not used: this version keeps its data in SQLite";
    }
}

} // namespace

int run(int argc, char **argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    const auto line = CommandLine::parse(words);
    if (!line)
        return refuse(line.error());
    if (line->help)
        return show(helpText(line->command));
    if (line->version)
        return show("turnpike " TURNPIKE_VERSION "\n");

    const auto environment = readEnvironment(line->server ? ".env" : "");
    const auto settings = loadSettings(*line, environment);
    if (!settings)
        return refuse(settings.error());
    installLogging(logLevel(*line, *settings),
                   settings->text("log_format") == "json" ? LogFormat::Json : LogFormat::Text);
    std::signal(SIGPIPE, SIG_IGN); // a client or a pipe that has gone is an error of its write
    if (line->command)
        return runCommand(argc, argv, *line, *settings);
    if (line->server) {
        warnOfUnused(environment);
        return runServer(argc, argv, *settings, line->demo);
    }
    if (consoleAvailable() && line->attach)
        return runAttachMode(argc, argv, *settings, *line, environment);
    if (consoleAvailable())
        return runConsoleMode(argc, argv, *settings, line->demo);
    if (line->demo)
        return runServer(argc, argv, *settings, true);
    std::fputs("turnpike: there is no desktop to show a window on; use --server\n", stderr);
    return kExitFailed;
}

} // namespace turnpike
