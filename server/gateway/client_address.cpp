#include "server/gateway/client_address.h"

#include <algorithm>

namespace turnpike {

ClientAddress::ClientAddress(std::string_view trusted)
{
    while (!trusted.empty()) {
        const auto comma = trusted.find(',');
        if (auto network = Cidr::parse(trimmed(trusted.substr(0, comma))))
            m_trusted.push_back(*network);
        trusted = comma == std::string_view::npos ? std::string_view() : trusted.substr(comma + 1);
    }
}

bool ClientAddress::isTrusted(std::string_view address) const
{
    const auto parsed = Cidr::parse(address);
    return parsed && std::any_of(m_trusted.begin(), m_trusted.end(),
                                 [&](const Cidr &network) { return network.contains(parsed->address); });
}

std::string ClientAddress::operator()(const std::string &peer, const RequestHead &head) const
{
    if (m_trusted.empty() || !isTrusted(peer))
        return peer;
    std::string_view chain = head.header("x-forwarded-for");
    std::string client = peer;
    while (!chain.empty()) {
        const auto comma = chain.rfind(',');
        const auto hop = trimmed(comma == std::string_view::npos ? chain : chain.substr(comma + 1));
        if (!Cidr::parse(hop) || hop.find('/') != std::string_view::npos)
            break;
        client = hop;
        if (!isTrusted(hop))
            break;
        chain = comma == std::string_view::npos ? std::string_view() : chain.substr(0, comma);
    }
    return client;
}

} // namespace turnpike
