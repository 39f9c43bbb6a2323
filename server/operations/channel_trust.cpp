#include "server/operations/channel_trust.h"

#include "server/upstream/address_rule.h"
#include "server/upstream/target.h"

namespace turnpike {

namespace {

tl::unexpected<Error> invalid(const char *field, std::string message)
{
    return fail("invalid_value", std::move(message), field);
}

Result<void> checkPublic(const char *field, const std::string &url)
{
    if (!mayBePublicHost(hostOfUrl(url)))
        return invalid(field, "This channel may reach public addresses only, and this one is none.");
    return {};
}

/// "https://api.example.com" of a normal base URL.
std::string_view originOf(std::string_view url)
{
    const auto host = url.find("://");
    return host == url.npos ? url : url.substr(0, url.find('/', host + 3));
}

} // namespace

Result<void> applyTrust(Role role, const ChannelDraft &draft, const Channel *before, Channel &channel)
{
    channel.publicOnly = draft.publicOnly.value_or(channel.publicOnly);
    if (role != Role::Root) {
        const bool wasClosed = !before || before->publicOnly;
        const bool moved = !before || before->baseUrl != channel.baseUrl || before->proxyUrl != channel.proxyUrl;
        if (!channel.publicOnly && draft.publicOnly && wasClosed)
            return invalid("public_only", "Only a root operator may let a channel reach other than public addresses.");
        channel.publicOnly = channel.publicOnly || moved;
    }
    if (!channel.publicOnly || channel.isBuiltIn())
        return {};
    if (auto fine = checkPublic("base_url", channel.baseUrl); !fine)
        return fine;
    const bool proxied = !channel.proxyUrl.empty() && channel.proxyUrl != kDirectProxy;
    return proxied ? checkPublic("proxy_url", channel.proxyUrl) : Result<void>();
}

Result<void> checkSecretsStay(Role role, const Channel &before, const Channel &after)
{
    if (role == Role::Root)
        return {};
    if (originOf(before.baseUrl) != originOf(after.baseUrl))
        return invalid("base_url",
                       "Only a root operator may send stored provider keys to another host. Delete the keys "
                       "first, or make a new channel.");
    // to https:// it only passes on what it cannot read
    if (before.proxyUrl != after.proxyUrl && originOf(after.baseUrl).substr(0, 5) == "http:")
        return invalid("proxy_url", "Only a root operator may send stored provider keys through another proxy.");
    return {};
}

} // namespace turnpike
