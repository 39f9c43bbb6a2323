#include "server/http/local_peer.h"

#include "server/runtime/user_name.h"

#include <sys/socket.h>

namespace turnpike {

std::string LocalPeers::nameOf(int fd)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    if (::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return "local";
    const auto [place, added] = m_names.try_emplace(peer.uid);
    if (added)
        place->second = "local:" + userName(peer.uid);
    return place->second;
}

} // namespace turnpike
