#pragma once

#include "models/service_link.h"

class QApplication;

namespace turnpike {

struct AttachRequest
{
    QString place; // of a ServiceAddress
    ServiceAccess access;
    QString notice; // why it is offered; empty: it was asked for, and is tried at once
};

/// Connects to a running service, asking for what is missing or wrong, and shows its console until the operator quits;
/// the service goes on. Main thread. Returns the exit code.
int runAttachedConsole(QApplication &application, const AttachRequest &request);

} // namespace turnpike
