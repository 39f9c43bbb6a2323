#pragma once

#include "models/cell.h"
#include "server/gateway/gateway.h"
#include "ui/frame/shell.h"

#include <filesystem>
#include <memory>
#include <optional>

class QApplication;

namespace turnpike {

class Installation;

/// A message about what happened before the window opened.
struct ConsoleNotice
{
    Tone tone;
    QString title, text;
};

struct ConsoleOptions
{
    Gateway::Options gateway; // for start, also when it is started again from the window
    bool startGateway = true;
    std::optional<ConsoleNotice> notice; // stands on the window when it opens
};

/// How the window ended.
struct ConsoleEnd
{
    int code = 0;
    std::optional<Shell::AfterEnd> after; // a backup is to be restored, then the window opened again
};

/// The application object with the console's name, style, fonts and language; make it before anything else of Qt.
std::unique_ptr<QApplication> makeConsoleApplication(int &argc, char **argv);

/// Shows the window and the tray icon and runs until the operator quits; the gateway is stopped then. Both parts belong
/// to the caller and outlive the call. Main thread.
ConsoleEnd runConsole(QApplication &application, Installation &installation, Gateway &gateway,
                      const ConsoleOptions &options);

/// Asks the console that holds the data directory to come forward; false: no console holds it.
bool raiseRunningConsole(const std::filesystem::path &dataDirectory);

/// For a start that failed: a window that says what is wrong, until it is closed.
void showStartError(QApplication &application, const Error &error);

} // namespace turnpike
