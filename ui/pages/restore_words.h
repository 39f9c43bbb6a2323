#pragma once

#include "server/gateway/restore.h"

#include <QString>

namespace turnpike {

/// What restoring would do, a sentence a line, for the operator to decide on.
QString restoreQuestion(const RestorePlan &plan);

/// What was done, as one paragraph.
QString restoreOutcome(const RestoreReport &report);

} // namespace turnpike
