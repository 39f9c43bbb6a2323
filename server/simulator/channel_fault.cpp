#include "server/simulator/channel_fault.h"

#include <charconv>

namespace turnpike {

namespace {

constexpr std::string_view kUnreachable = "unreachable=";
constexpr std::string_view kPrefix = "/channel/";
constexpr std::size_t kLongest = 200;

tl::unexpected<Error> refused(std::string message)
{
    return fail("invalid_value", std::move(message), "fault");
}

} // namespace

Result<ChannelFault> ChannelFault::read(std::string_view text)
{
    ChannelFault fault;
    fault.text = text;
    if (text.empty() || text.size() > kLongest)
        return refused("A fault has 1 to 200 characters.");
    if (text.substr(0, kUnreachable.size()) == kUnreachable) {
        const auto how = text.substr(kUnreachable.size());
        if (how != "refused" && how != "dns")
            return refused("unreachable is refused or dns, and stands alone.");
        fault.way = how == "dns" ? Way::HasNoName : Way::Refuses;
        return fault;
    }
    if (const auto read = fault.plan.apply("+" + std::string(text)); !read)
        return refused(read.error().message);
    if (fault.plan.status != 200 && (fault.plan.status < 400 || fault.plan.status > 599))
        return refused("status is 400 to 599.");
    return fault;
}

bool ChannelFault::concerns(const RequestHead &head) const
{
    if (providerKeyId == 0)
        return true;
    return head.header("authorization") == "Bearer " + secret || head.header("x-api-key") == secret ||
           head.header("x-goog-api-key") == secret;
}

void FaultBoard::set(std::int64_t channelId, std::shared_ptr<const ChannelFault> fault)
{
    const std::scoped_lock lock(m_mutex);
    if (fault)
        m_faults[channelId] = std::move(fault);
    else
        m_faults.erase(channelId);
}

std::shared_ptr<const ChannelFault> FaultBoard::find(std::int64_t channelId) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_faults.find(channelId);
    return found == m_faults.end() ? nullptr : found->second;
}

std::pair<std::int64_t, std::string_view> simulatedChannelOf(std::string_view path)
{
    if (path.substr(0, kPrefix.size()) != kPrefix)
        return {0, path};
    const auto rest = path.substr(kPrefix.size());
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), id);
    const auto used = static_cast<std::size_t>(end - rest.data());
    if (error != std::errc() || id <= 0 || used == rest.size() || rest[used] != '/')
        return {0, path};
    return {id, rest.substr(used)};
}

std::string simulatedChannelPrefix(std::int64_t channelId)
{
    return std::string(kPrefix) + std::to_string(channelId);
}

} // namespace turnpike
