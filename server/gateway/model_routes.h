#pragma once

#include "server/http/router.h"

namespace turnpike {

class RelayDesk;

/// GET /v1/models and /v1/models/{id} (in Anthropic's shape for its clients), /v1beta/models and /v1beta/models/{id}:
/// what the key may use; without a key the public list, if `publicModels`.
void addModelRoutes(Router &router, RelayDesk &desk, bool publicModels);

} // namespace turnpike
