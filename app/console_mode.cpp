#include "app/console_mode.h"

#include "app/admin_token_notice.h"
#include "app/demo.h"
#include "app/exit_codes.h"
#include "app/gateway_options.h"
#include "app/termination.h"
#include "server/admin/operator_interface.h"
#include "server/gateway/gateway.h"
#include "server/gateway/installation.h"
#include "ui/attached_console.h"
#include "ui/console.h"
#include "ui/restore_run.h"

#include <QApplication>
#include <optional>

namespace turnpike {

namespace {

/// What the window works on, ready to start.
struct Desk
{
    Settings settings;
    std::optional<Demo> demo; // its directory goes last
    std::unique_ptr<Installation> installation;
    std::unique_ptr<Gateway> gateway;
    std::unique_ptr<OperatorInterface> operators;
    ConsoleOptions console;
};

Result<void> prepareDemo(Desk &desk)
{
    auto prepared = Demo::prepare(desk.settings);
    if (!prepared)
        return tl::make_unexpected(prepared.error());
    desk.demo = std::move(*prepared);
    return {};
}

Result<void> open(Desk &desk)
{
    const auto address = ListenAddress::of(desk.settings);
    if (!address)
        return tl::make_unexpected(address.error());
    auto installation = Installation::open(desk.settings);
    if (!installation)
        return tl::make_unexpected(installation.error());
    desk.installation = std::move(*installation);
    if (auto told = tellFreshAdminToken(*desk.installation); !told)
        return told;
    desk.gateway = std::make_unique<Gateway>(*desk.installation);
    desk.operators = std::make_unique<OperatorInterface>(*desk.installation, *desk.gateway);
    desk.console.gateway = gatewayOptions(*desk.installation, *address);
    desk.console.gateway.operatorRoutes = desk.operators->routes();
    desk.console.gateway.isOperator = desk.operators->isOperator();
    return {};
}

/// In the order in which they need each other.
void close(Desk &desk)
{
    desk.gateway.reset(); // its workers use what belongs to the others
    desk.operators.reset();
    desk.installation.reset();
}

Result<void> prepare(Desk &desk, bool demo)
{
    if (auto made = demo ? prepareDemo(desk) : Result<void>(); !made)
        return made;
    if (auto opened = open(desk); !opened)
        return opened;
    return demo ? desk.demo->fill(*desk.installation) : Result<void>();
}

/// The window, and again after a backup has taken the database's place. Returns the exit code, or why it cannot open
/// again.
Result<int> show(QApplication &application, Desk &desk, Termination &termination)
{
    for (;;) {
        termination.watch(*desk.gateway);
        const ConsoleEnd end = runConsole(application, *desk.installation, *desk.gateway, desk.console);
        close(desk);
        if (!end.after)
            return end.code;
        desk.console.notice = runRestore(application, desk.settings, end.after->order);
        if (termination.ending())
            return end.code;
        desk.console.startGateway = end.after->serve;
        if (auto opened = open(desk); !opened)
            return tl::make_unexpected(opened.error());
    }
}

/// Two gateways never share a data directory, but two windows may look at one.
int offerToAttach(QApplication &application, const Settings &settings, const Error &error)
{
    AttachRequest request;
    request.place = QString::fromStdString(settings.text("data"));
    request.notice = QCoreApplication::translate("Console", "%1 You can attach to it.", "%1: whose data it is")
                         .arg(QString::fromStdString(error.message));
    return runAttachedConsole(application, request);
}

} // namespace

bool consoleAvailable()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int runConsoleMode(int &argc, char **argv, const Settings &settings, bool demo)
{
    blockTerminationSignals();
    const auto application = makeConsoleApplication(argc, argv);
    // exit, not quit: quitting would ask the window, which may stay in the tray
    Termination termination([] { QCoreApplication::exit(kExitDone); });
    Desk desk{settings, {}, {}, {}, {}, {}};
    const auto ready = prepare(desk, demo);
    if (!ready && ready.error().code == "data_directory_in_use") {
        if (raiseRunningConsole(settings.text("data")))
            return kExitDone; // its window is in front now
        return offerToAttach(*application, settings, ready.error());
    }
    if (!ready) {
        showStartError(*application, ready.error());
        return kExitFailed;
    }
    const auto code = show(*application, desk, termination);
    if (!code)
        showStartError(*application, code.error());
    return code.value_or(kExitFailed);
}

} // namespace turnpike
