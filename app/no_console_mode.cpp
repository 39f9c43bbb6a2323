#include "app/console_mode.h"
#include "app/exit_codes.h"

namespace turnpike {

bool consoleAvailable()
{
    return false;
}

int runConsoleMode(int &, char **, const Settings &, bool)
{
    return kExitFailed;
}

int runAttachMode(int &, char **, const Settings &, const CommandLine &, const std::map<std::string, std::string> &)
{
    return kExitFailed;
}

} // namespace turnpike
