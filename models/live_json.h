#pragma once

#include "models/json_reader.h"
#include "models/live_rows.h"

namespace turnpike {

/// The requests in flight as the admin interface writes them.
LiveList liveListFrom(JsonReader &answer);

} // namespace turnpike
