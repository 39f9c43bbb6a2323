#pragma once

#include "server/storage/session.h"

#include <string>
#include <vector>

namespace turnpike::storage {

/// What SQLite finds wrong with the file: pages, indexes against their tables, constraints, references. Each finding is
/// a sentence; none: the file is whole. Reads everything, so it takes its time with a large file. Damage is a finding,
/// not an error.
Result<std::vector<std::string>> integrityFindings(Session &session);

/// Only whether the pages can be read and are well formed; the indexes are not compared with their tables.
bool isReadable(Session &session);

} // namespace turnpike::storage
