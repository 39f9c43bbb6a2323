#pragma once

#include <string>
#include <sys/types.h>

namespace turnpike {

/// The login name of a user of this host, or the number where there is no name.
std::string userName(uid_t uid);

} // namespace turnpike
