#include "app/service_notify.h"

#ifdef TURNPIKE_SYSTEMD
#include <systemd/sd-daemon.h>
#endif

namespace turnpike {

void notifyService([[maybe_unused]] const char *state)
{
#ifdef TURNPIKE_SYSTEMD
    sd_notify(0, state);
#endif
}

} // namespace turnpike
