#pragma once

namespace turnpike {

/// Tells systemd how the service is (sd_notify), e.g. "READY=1"; nothing happens without systemd.
void notifyService(const char *state);

} // namespace turnpike
