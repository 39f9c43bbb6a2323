#pragma once

#include "server/http/router.h"

namespace turnpike {

class RelayDesk;

/// `/proxy/{slug}/…` and `/llm/{slug}/…`, every method. The desk outlives the router.
void addServiceRoutes(Router &router, RelayDesk &desk);

} // namespace turnpike
