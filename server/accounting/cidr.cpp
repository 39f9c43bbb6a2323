#include "server/accounting/key_book.h"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>
#include <optional>

namespace turnpike {

namespace {

constexpr std::size_t kMappedBytes = 12; // ::ffff:0:0/96 holds the IPv4 addresses

struct Address
{
    std::array<std::uint8_t, 16> bytes{};
    bool isV4 = false;
};

std::optional<Address> parseAddress(const std::string &text)
{
    Address address;
    in_addr v4{};
    if (inet_pton(AF_INET, text.c_str(), &v4) == 1) {
        address.isV4 = true;
        address.bytes[10] = address.bytes[11] = 0xFF;
        const auto *from = reinterpret_cast<const std::uint8_t *>(&v4);
        std::copy_n(from, sizeof v4, address.bytes.begin() + kMappedBytes);
        return address;
    }
    if (inet_pton(AF_INET6, text.c_str(), address.bytes.data()) == 1)
        return address;
    return std::nullopt;
}

std::optional<std::uint8_t> parseBits(std::string_view text, std::uint8_t most)
{
    std::uint8_t bits = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), bits);
    const bool isWhole = error == std::errc() && end == text.data() + text.size() && !text.empty();
    return isWhole && bits <= most ? std::optional(bits) : std::nullopt;
}

bool sameBits(const std::array<std::uint8_t, 16> &a, const std::array<std::uint8_t, 16> &b, std::uint8_t bits)
{
    const std::size_t whole = bits / 8;
    if (!std::equal(a.begin(), a.begin() + whole, b.begin()))
        return false;
    if (bits % 8 == 0)
        return true;
    const auto mask = static_cast<std::uint8_t>(0xFF00u >> (bits % 8));
    return (a[whole] & mask) == (b[whole] & mask);
}

} // namespace

Result<Cidr> Cidr::parse(std::string_view text)
{
    const auto wrong = [&] {
        return fail("invalid_network", "\"" + std::string(text.substr(0, 60)) +
                                           "\" is not a network such as 10.8.0.0/16, 2001:db8::/32 or 203.0.113.7.");
    };
    const std::size_t slash = text.find('/');
    if (text.find('\0') != std::string_view::npos)
        return wrong();
    const auto address = parseAddress(std::string(text.substr(0, slash)));
    if (!address)
        return wrong();
    const std::uint8_t most = address->isV4 ? 32 : 128;
    const auto bits = slash == std::string_view::npos ? most : parseBits(text.substr(slash + 1), most);
    if (!bits)
        return wrong();

    Cidr network{address->bytes, static_cast<std::uint8_t>(address->isV4 ? *bits + kMappedBytes * 8 : *bits)};
    std::array<std::uint8_t, 16> base{};
    for (std::size_t i = 0; i < base.size(); ++i) {
        const std::size_t known = std::clamp<std::size_t>(network.bits, i * 8, i * 8 + 8) - i * 8;
        base[i] = static_cast<std::uint8_t>(network.address[i] & (0xFF00u >> known));
    }
    if (base != network.address)
        return fail("invalid_network", "\"" + std::string(text.substr(0, 60)) +
                                           "\" has address bits beyond its prefix length; write the network's first "
                                           "address.");
    return network;
}

bool Cidr::contains(const std::array<std::uint8_t, 16> &ip) const
{
    return sameBits(address, ip, bits);
}

} // namespace turnpike
