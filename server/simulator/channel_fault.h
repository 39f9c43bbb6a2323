#pragma once

#include "server/http/request_head.h"
#include "server/simulator/fault_plan.h"

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

namespace turnpike {

/// What one channel of the built-in simulated provider does wrong, for all of its provider keys or for one.
struct ChannelFault
{
    /// What no answer can show: that nobody answers at all.
    enum class Way : std::uint8_t { Answers, Refuses, HasNoName };

    std::string text; // as it was ordered
    FaultPlan plan;
    Way way = Way::Answers;
    std::int64_t providerKeyId = 0; // 0: of all
    std::string secret;             // of this key; never logged, never shown

    /// `fault=value+fault…` as in a model's name, or `unreachable=refused`, `unreachable=dns` alone. Error
    /// `invalid_value`, field `fault`.
    static Result<ChannelFault> read(std::string_view text);
    /// Whether a request with this head is meant.
    bool concerns(const RequestHead &head) const;
};

/// The faults of all channels while the program runs. Any thread.
class FaultBoard
{
public:
    void set(std::int64_t channelId, std::shared_ptr<const ChannelFault> fault); // null: none any more
    /// Null: it answers as it should.
    std::shared_ptr<const ChannelFault> find(std::int64_t channelId) const;

private:
    mutable std::mutex m_mutex;
    std::map<std::int64_t, std::shared_ptr<const ChannelFault>> m_faults;
};

/// Which channel a path of the simulated provider belongs to, and the path without that: /channel/7/v1/models is 7 and
/// /v1/models; 0 and the whole path, where none is named.
std::pair<std::int64_t, std::string_view> simulatedChannelOf(std::string_view path);
std::string simulatedChannelPrefix(std::int64_t channelId);

} // namespace turnpike
