#pragma once

#include "models/request_rows.h"

#include <nlohmann/json.hpp>

namespace turnpike {

/// Questions about the log as the admin interface reads them.
nlohmann::json filterQuestion(const RequestFilter &filter);
nlohmann::json pageQuestion(const RequestPageQuery &query);
nlohmann::json summaryQuestion(const RequestSummaryQuery &query);

/// Its answers; error `service_error`.
Result<RequestPage> requestPageFrom(const nlohmann::json &answer);
Result<RequestSummary> requestSummaryFrom(const nlohmann::json &answer);
Result<RequestDetail> requestDetailFrom(const nlohmann::json &answer);

} // namespace turnpike
