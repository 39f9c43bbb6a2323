#include "app/console_mode.h"
#include "app/exit_codes.h"
#include "app/signals.h"
#include "ui/attached_console.h"
#include "ui/console.h"

#include <QApplication>

namespace turnpike {

int runAttachMode(int &argc, char **argv, const Settings &settings, const CommandLine &line,
                  const std::map<std::string, std::string> &environment)
{
    blockTerminationSignals();
    const auto application = makeConsoleApplication(argc, argv);
    const TerminationSignals signals([] { QCoreApplication::exit(kExitDone); });
    AttachRequest request;
    request.place = QString::fromStdString(line.attach->empty() ? settings.text("data") : *line.attach);
    request.access.authority = line.attachAuthority;
    const auto token = environment.find("ADMIN_TOKEN");
    request.access.token = token == environment.end() ? settings.text("admin_token") : token->second;
    return runAttachedConsole(*application, request);
}

} // namespace turnpike
