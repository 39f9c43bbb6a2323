#pragma once

#include "server/storage/request_log.h"

#include <nlohmann/json.hpp>

namespace turnpike {

/// The log as this interface shows it.
nlohmann::ordered_json requestJson(const storage::RequestRow &row);
/// With the attempts, and the usage as it was received.
nlohmann::ordered_json detailJson(const storage::RequestDetail &detail);
nlohmann::ordered_json pageJson(const storage::RequestPage &page);
nlohmann::ordered_json summaryJson(const storage::RequestSummary &summary);

} // namespace turnpike
