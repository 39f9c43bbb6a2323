#pragma once

#include "server/gateway/restore.h"
#include "ui/console.h"

namespace turnpike {

/// Restores on a thread of its own behind a small window that says so, while no installation is open; what the console
/// tells about it when it opens again. Main thread.
ConsoleNotice runRestore(QApplication &application, const Settings &settings, const RestoreOrder &order);

} // namespace turnpike
