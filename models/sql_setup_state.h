#pragma once

#include "models/setup_state.h"
#include "server/runtime/result.h"

namespace turnpike {

class Session;

Result<SetupState> readSetupState(Session &session);

} // namespace turnpike
