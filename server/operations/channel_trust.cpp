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

} // namespace turnpike
