#include "server/gateway/authenticate.h"

#include <algorithm>
#include <array>

namespace turnpike {

namespace {

constexpr std::array<std::string_view, 5> kCredentialHeaders{"authorization", "x-api-key", "x-goog-api-key",
                                                             "x-trial-key", kProxyKeyHeader};

std::string_view secretIn(const HeaderField &field)
{
    if (!equalsIgnoreCase(field.name, "authorization"))
        return field.value;
    constexpr std::string_view scheme = "bearer ";
    if (field.value.size() < scheme.size() || !equalsIgnoreCase(field.value.substr(0, scheme.size()), scheme))
        return {};
    return trimmed(field.value.substr(scheme.size()));
}

// Our keys are made of letters, digits and _ and -: one that had to be encoded is none of them.
std::string_view secretInQuery(std::string_view query)
{
    constexpr std::string_view name = "key=";
    while (!query.empty()) {
        const auto pair = query.substr(0, query.find('&'));
        if (pair.substr(0, name.size()) == name)
            return pair.substr(name.size());
        query.remove_prefix(std::min(query.size(), pair.size() + 1));
    }
    return {};
}

Denial unknownKey(bool presented)
{
    if (!presented)
        return {401, Refusal::NotAuthenticated, "missing_api_key",
                "No API key was sent. Use the header Authorization: Bearer YOUR_KEY."};
    return {401, Refusal::NotAuthenticated, "invalid_api_key", "This API key is not known here, or was revoked."};
}

bool isAllowed(const KeyConfig &config, const std::string &clientAddress)
{
    if (config.allowedNetworks.empty())
        return true;
    const auto address = Cidr::parse(clientAddress);
    return address && std::any_of(config.allowedNetworks.begin(), config.allowedNetworks.end(),
                                  [&](const Cidr &network) { return network.contains(address->address); });
}

} // namespace

bool isCredentialHeader(std::string_view name)
{
    return std::any_of(kCredentialHeaders.begin(), kCredentialHeaders.end(),
                       [&](std::string_view known) { return equalsIgnoreCase(name, known); });
}

tl::expected<Caller, Denial> authenticate(const RequestHead &head, const std::string &clientAddress,
                                          const KeyDirectory &keys, std::int64_t wallMs, KeyPlaces places)
{
    Caller caller;
    bool presented = false, conflicting = false;
    const auto look = [&](std::string_view secret) {
        presented = presented || !secret.empty();
        auto entry = secret.empty() ? KeyDirectory::Entry() : keys.find(secret, wallMs);
        if (!entry.book)
            return;
        conflicting = conflicting || (caller.book && caller.book != entry.book);
        caller.book = std::move(entry.book);
    };
    for (const HeaderField &field : head.fields) {
        const bool counts = places == KeyPlaces::ProxyKeyAlone ? equalsIgnoreCase(field.name, kProxyKeyHeader)
                                                               : isCredentialHeader(field.name);
        if (counts)
            look(secretIn(field));
    }
    if (places == KeyPlaces::HeadersAndQuery)
        look(secretInQuery(head.query));
    if (conflicting)
        return tl::make_unexpected(
            Denial{400, Refusal::BadRequest, "conflicting_api_keys", "The request carries two different API keys."});
    if (!caller.book)
        return tl::make_unexpected(unknownKey(presented));

    caller.config = caller.book->config();
    const KeyConfig &config = *caller.config;
    if (config.deleted)
        return tl::make_unexpected(unknownKey(true));
    if (config.status == KeyStatus::Expired || (config.expiresAt && *config.expiresAt <= wallMs))
        return tl::make_unexpected(
            Denial{401, Refusal::NotAuthenticated, "expired_api_key", "This API key has expired."});
    if (config.status == KeyStatus::Exhausted)
        return tl::make_unexpected(
            Denial{402, Refusal::NotAllowed, "insufficient_quota", "This API key's balance is used up."});
    if (config.status != KeyStatus::On)
        return tl::make_unexpected(
            Denial{401, Refusal::NotAuthenticated, "invalid_api_key", "This API key is switched off."});
    if (!isAllowed(config, clientAddress))
        return tl::make_unexpected(
            Denial{403, Refusal::NotAllowed, "ip_not_allowed", "This API key may not be used from this address."});
    return caller;
}

} // namespace turnpike
