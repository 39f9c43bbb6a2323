#pragma once

#include "server/accounting/check.h"
#include "server/operations/operations.h"

#include <QObject>
#include <nlohmann/json.hpp>

namespace turnpike {

class Installation;

/// {"sound", "findings", "requests", "closed_requests", "attempts", "unbooked"}
nlohmann::ordered_json toJson(const CheckReport &report);

/// Proves the books on a reader thread; the JSON is delivered on the thread of `context`.
void checkInstallation(Installation &installation, QObject *context, Done<nlohmann::ordered_json> done);

} // namespace turnpike
