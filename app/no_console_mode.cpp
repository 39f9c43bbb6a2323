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

} // namespace turnpike
