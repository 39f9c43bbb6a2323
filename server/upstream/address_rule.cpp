#include "server/upstream/address_rule.h"

#include "server/runtime/http_syntax.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstdint>
#include <cstring>
#include <netinet/in.h>

namespace turnpike {

namespace {

using Bytes6 = std::array<std::uint8_t, 16>;

struct Network4
{
    std::uint32_t network;
    int bits;
};

constexpr Network4 net4(unsigned a, unsigned b, unsigned c, unsigned d, int bits)
{
    return {a << 24 | b << 16 | c << 8 | d, bits};
}

// IANA's special purposes, and what clouds have beyond them
constexpr std::array kClosed4{
    net4(0, 0, 0, 0, 8),        // this network
    net4(10, 0, 0, 0, 8),       // private
    net4(100, 64, 0, 0, 10),    // carriers' own; a cloud's metadata (100.100.100.200)
    net4(127, 0, 0, 0, 8),      // loopback
    net4(168, 63, 129, 16, 32), // a cloud's machine service
    net4(169, 254, 0, 0, 16),   // link-local; metadata (169.254.169.254)
    net4(172, 16, 0, 0, 12),    // private
    net4(192, 0, 0, 0, 24),     // protocol assignments; a cloud's metadata (192.0.0.192)
    net4(192, 0, 2, 0, 24),     // documentation
    net4(192, 88, 99, 0, 24),   // relays of 6to4
    net4(192, 168, 0, 0, 16),   // private
    net4(198, 18, 0, 0, 15),    // benchmarking
    net4(198, 51, 100, 0, 24),  // documentation
    net4(203, 0, 113, 0, 24),   // documentation
    net4(224, 0, 0, 0, 4),      // multicast
    net4(240, 0, 0, 0, 4),      // reserved, broadcast
};

struct Network6
{
    Bytes6 network;
    int bits;
};

constexpr Network6 net6(unsigned a, unsigned b, unsigned c, int bits)
{
    const auto high = [](unsigned word) { return static_cast<std::uint8_t>(word >> 8); };
    const auto low = [](unsigned word) { return static_cast<std::uint8_t>(word & 0xFF); };
    return {{high(a), low(a), high(b), low(b), high(c), low(c)}, bits};
}

constexpr Network6 kGlobal6 = net6(0x2000, 0, 0, 3); // all else is no public unicast: loopback, local, NAT64, multicast
constexpr Network6 kMapped4 = {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF}, 96};
constexpr std::array kClosed6{
    net6(0x2001, 0, 0, 23),     // protocol assignments: Teredo, benchmarking, ORCHID
    net6(0x2001, 0xDB8, 0, 32), // documentation
    net6(0x2002, 0, 0, 16),     // 6to4, which holds an IPv4 address
    net6(0x3FFF, 0, 0, 20),     // documentation
};

bool isIn(std::uint32_t address, const Network4 &closed)
{
    return (address ^ closed.network) >> (32 - closed.bits) == 0;
}

bool isIn(const Bytes6 &address, const Network6 &network)
{
    const auto whole = static_cast<std::size_t>(network.bits / 8);
    if (!std::equal(address.begin(), address.begin() + whole, network.network.begin()))
        return false;
    const int rest = network.bits % 8;
    return rest == 0 || (address[whole] ^ network.network[whole]) >> (8 - rest) == 0;
}

bool isPublic4(std::uint32_t address)
{
    return std::none_of(kClosed4.begin(), kClosed4.end(), [&](const Network4 &one) { return isIn(address, one); });
}

bool isPublic6(const Bytes6 &address)
{
    if (isIn(address, kMapped4)) // the system connects it by IPv4
        return isPublic4(std::uint32_t{address[12]} << 24 | std::uint32_t{address[13]} << 16 |
                         std::uint32_t{address[14]} << 8 | address[15]);
    return isIn(address, kGlobal6) &&
           std::none_of(kClosed6.begin(), kClosed6.end(), [&](const Network6 &one) { return isIn(address, one); });
}

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && equalsIgnoreCase(text.substr(text.size() - end.size()), end);
}

} // namespace

bool isPublicAddress(const sockaddr &address)
{
    if (address.sa_family == AF_INET) {
        sockaddr_in four{};
        std::memcpy(&four, &address, sizeof four);
        return isPublic4(ntohl(four.sin_addr.s_addr));
    }
    if (address.sa_family != AF_INET6)
        return false;
    sockaddr_in6 six{};
    std::memcpy(&six, &address, sizeof six);
    Bytes6 bytes{};
    std::memcpy(bytes.data(), &six.sin6_addr, bytes.size());
    return isPublic6(bytes);
}

bool mayBePublicHost(std::string_view host)
{
    if (host.size() > 1 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    if (const auto zone = host.find('%'); zone != std::string_view::npos)
        return false; // a zone is a link of this machine, and nothing else may be encoded in a host
    while (!host.empty() && host.back() == '.')
        host.remove_suffix(1);
    if (host.empty() || equalsIgnoreCase(host, "localhost") || endsWith(host, ".localhost"))
        return false;
    const std::string text(host);
    in_addr four{};
    if (::inet_aton(text.c_str(), &four)) // decimal, octal, hexadecimal, one to four parts
        return isPublic4(ntohl(four.s_addr));
    Bytes6 bytes{};
    return ::inet_pton(AF_INET6, text.c_str(), bytes.data()) != 1 || isPublic6(bytes);
}

std::string hostText(const sockaddr &address)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (address.sa_family == AF_INET) {
        sockaddr_in four{};
        std::memcpy(&four, &address, sizeof four);
        return ::inet_ntop(AF_INET, &four.sin_addr, text.data(), text.size()) ? text.data() : std::string();
    }
    if (address.sa_family != AF_INET6)
        return {};
    sockaddr_in6 six{};
    std::memcpy(&six, &address, sizeof six);
    const char *written = ::inet_ntop(AF_INET6, &six.sin6_addr, text.data(), text.size());
    return written ? "[" + std::string(written) + "]" : std::string();
}

} // namespace turnpike
