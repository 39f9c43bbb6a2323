#pragma once

#include "server/http/router.h"

class QObject;

namespace turnpike {

class ReaderPool;
class RelayDesk;

/// GET /dashboard/billing/subscription and /usage, also under /v1: what a key may spend and has spent, for clients that
/// ask the OpenAI way. `context` lives on the worker's thread; desk and readers outlive it.
void addBillingRoutes(Router &router, RelayDesk &desk, ReaderPool &readers, QObject *context);

} // namespace turnpike
