#include "app/run.h"

#include "app/command_line.h"
#include "app/environment.h"
#include "app/exit_codes.h"
#include "app/help.h"
#include "app/load_settings.h"
#include "server/runtime/logging.h"

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

    const auto settings = loadSettings(*line, readEnvironment(line->server ? ".env" : ""));
    if (!settings)
        return refuse(settings.error());
    installLogging(settings->text("log_level"),
                   settings->text("log_format") == "json" ? LogFormat::Json : LogFormat::Text);
    return kExitFailed;
}

} // namespace turnpike
