#pragma once

#include "server/protocols/form/json.h"

namespace turnpike::gemini {

/// JSON schema of Google's Schema object (a subset of OpenAPI's: types in upper case, `nullable`, whole numbers as
/// texts; https://ai.google.dev/api/caching#Schema). Keywords that it does not know stay as they are, so that a JSON
/// schema comes out as it went in.
Json jsonSchemaOf(const Json &schema);

} // namespace turnpike::gemini
