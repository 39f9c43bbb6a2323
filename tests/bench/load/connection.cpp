#include "tests/bench/load/connection.h"

#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <unistd.h>

namespace turnpike::load {

bool Connection::open(const sockaddr_storage &address, socklen_t length)
{
    fd = ::socket(address.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return false;
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    connecting = ::connect(fd, reinterpret_cast<const sockaddr *>(&address), length) != 0;
    if (connecting && errno != EINPROGRESS) {
        close();
        return false;
    }
    return true;
}

void Connection::close()
{
    if (fd >= 0)
        ::close(fd);
    fd = -1;
    connecting = false;
    wantsWrite = false;
}

} // namespace turnpike::load
