#pragma once

#include "server/gateway/gateway.h"
#include "server/runtime/listen_address.h"

namespace turnpike {

class Installation;

/// How the gateway is to be started by the installation's settings; the operators' routes are the caller's to add.
Gateway::Options gatewayOptions(const Installation &installation, const ListenAddress &address);

} // namespace turnpike
