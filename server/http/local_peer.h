#pragma once

#include <string>
#include <sys/types.h>
#include <unordered_map>

namespace turnpike {

/// Who has opened a local socket, as the kernel knows it. One thread.
class LocalPeers
{
public:
    /// "local:" and the user's name (or number without a name); "local" when the kernel does not say.
    std::string nameOf(int fd);

private:
    std::unordered_map<uid_t, std::string> m_names; // a look-up may ask a directory server
};

} // namespace turnpike
