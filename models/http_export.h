#pragma once

#include "models/http_list.h"

namespace turnpike {

/// Writes a list of the admin interface as CSV to `path`, which appears when it is complete; nothing is left behind
/// when it fails or is cancelled. The result is the number of rows; errors `cancelled`, `file_unwritable`, and those of
/// the service.
void exportCsv(AdminClient &client, const Target &target, const QString &path, std::shared_ptr<ExportProgress> progress,
               QObject *context, Done<std::int64_t> done);

} // namespace turnpike
