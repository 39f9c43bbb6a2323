#pragma once

#include "models/admin_client.h"
#include "models/page_source.h"

namespace turnpike {

/// Writes what a call of the admin interface gives as CSV to `path`, which appears when it is complete; nothing is left
/// behind when it fails or is cancelled. The result is the number of rows; errors `cancelled`, `file_unwritable`, and
/// those of the service.
void exportCsv(AdminClient &client, AdminCall call, const QString &path, std::shared_ptr<ExportProgress> progress,
               QObject *context, Done<std::int64_t> done);

} // namespace turnpike
