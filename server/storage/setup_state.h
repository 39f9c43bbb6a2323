#pragma once

#include "server/storage/session.h"

namespace turnpike::storage {

/// How far a new installation has come.
struct SetupState
{
    bool hasProvider = false; // a channel is switched on
    bool hasKey = false;      // that is not revoked
    bool hasRequest = false;  // one was booked, ever

    int done() const { return int(hasProvider) + int(hasKey) + int(hasRequest); }
    static constexpr int kSteps = 3;
};

Result<SetupState> readSetupState(Session &session);

} // namespace turnpike::storage
