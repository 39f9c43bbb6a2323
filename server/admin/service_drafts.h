#pragma once

#include "server/operations/service_draft.h"

#include <string>
#include <string_view>
#include <vector>

namespace turnpike {

/// Fields of a service from a JSON body, under their names in the data model. What the values may be is up to
/// Operations. Errors `invalid_json`, `invalid_value`, `unknown_field`.
Result<ServiceDraft> readServiceDraft(std::string_view body);

/// Provider keys: one in each line of a text, a JSON list of texts, or an object whose `keys` is one of these. Blanks
/// around them and empty lines do not count. Errors as above.
Result<std::vector<std::string>> readKeyList(std::string_view body);

} // namespace turnpike
