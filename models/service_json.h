#pragma once

#include "models/json_reader.h"
#include "models/proxy_services.h"

namespace turnpike {

/// Services and their keys as the admin interface writes them.
ServiceInfo serviceFrom(JsonReader &service);
/// `nowMs`: when it was asked for, UTC.
ProviderKeyInfo serviceKeyFrom(JsonReader &key, std::int64_t nowMs);
KeyImportCounts importCountsFrom(JsonReader &answer);
/// The fields of the draft that are set.
nlohmann::json draftJson(const ServiceDraft &draft);

} // namespace turnpike
