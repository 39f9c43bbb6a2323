#pragma once

#include <string>
#include <string_view>
#include <sys/socket.h>

namespace turnpike {

/// Whether the address belongs to the public internet: to no network that is one's own, the host's or nobody's, and
/// none that reaches such a network by translation (NAT64, 6to4, Teredo) or serves the secrets of a cloud's machine.
/// Other families than IPv4 and IPv6 are never public. Any thread.
bool isPublicAddress(const sockaddr &address);

/// Whether a host, as a URL has it, may be public as far as it can be told without resolving it: false for an address
/// that is not, in any notation that resolvers take, and for the names of this machine. A name that may be resolved
/// to anything is true. Any thread.
bool mayBePublicHost(std::string_view host);

/// The address in the notation that URLs have: an IPv6 one in brackets. Empty for other families.
std::string hostText(const sockaddr &address);

} // namespace turnpike
