#include "server/http/listening_socket.h"

#include <cerrno>
#include <cstring>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace turnpike {

namespace {

constexpr int kBacklog = 4096;

struct Address
{
    sockaddr_storage storage{};
    socklen_t size = 0;

    void setPort(std::uint16_t port)
    {
        if (storage.ss_family == AF_INET6)
            reinterpret_cast<sockaddr_in6 *>(&storage)->sin6_port = htons(port);
        else
            reinterpret_cast<sockaddr_in *>(&storage)->sin_port = htons(port);
    }
    std::uint16_t port() const
    {
        return ntohs(storage.ss_family == AF_INET6 ? reinterpret_cast<const sockaddr_in6 *>(&storage)->sin6_port
                                                   : reinterpret_cast<const sockaddr_in *>(&storage)->sin_port);
    }
    const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
};

Result<Address> resolve(const std::string &host)
{
    addrinfo hints{};
    hints.ai_flags = AI_PASSIVE;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (::getaddrinfo(host.empty() ? nullptr : host.c_str(), "0", &hints, &found) != 0 || !found)
        return fail("address_invalid", "The address " + host + " is not one of this computer.", "listen");
    Address address;
    std::memcpy(&address.storage, found->ai_addr, found->ai_addrlen);
    address.size = found->ai_addrlen;
    ::freeaddrinfo(found);
    return address;
}

int open(const Address &address, bool shared)
{
    const int fd = ::socket(address.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return -1;
    const int on = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (shared)
        ::setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    if (::bind(fd, address.get(), address.size) == 0)
        return fd;
    const int reason = errno;
    ::close(fd);
    errno = reason;
    return -1;
}

tl::unexpected<Error> refused(const std::string &host, std::uint16_t port)
{
    const std::string place = host + ":" + std::to_string(port);
    if (errno == EADDRINUSE)
        return fail("address_in_use", "Another program already listens on " + place + ".", "listen");
    return fail("address_invalid", "Cannot listen on " + place + ": " + std::strerror(errno) + ".", "listen");
}

} // namespace

Result<std::vector<int>> openListeners(const std::string &host, std::uint16_t &port, int count)
{
    auto address = resolve(host);
    if (!address)
        return tl::make_unexpected(address.error());
    address->setPort(port);
    const int probe = open(*address, false);
    if (probe < 0)
        return refused(host, port);
    ::getsockname(probe, reinterpret_cast<sockaddr *>(&address->storage), &address->size);
    port = address->port();
    ::close(probe);

    std::vector<int> descriptors;
    for (int i = 0; i < count; ++i) {
        const int fd = open(*address, true);
        if (fd < 0 || ::listen(fd, kBacklog) != 0) {
            const auto error = refused(host, port);
            for (const int opened : descriptors)
                ::close(opened);
            if (fd >= 0)
                ::close(fd);
            return error;
        }
        descriptors.push_back(fd);
    }
    return descriptors;
}

} // namespace turnpike
