#pragma once

#include "server/storage/setup_state.h"

namespace turnpike {

using storage::readSetupState;
using storage::SetupState;

} // namespace turnpike
