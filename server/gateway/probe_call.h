#pragma once

#include "server/gateway/channel_probe.h"
#include "server/upstream/upstream_pool.h"

#include <functional>
#include <memory>
#include <string>

namespace turnpike {

/// One call of the probe: a channel as it would be, one of its keys, and what is asked of it.
struct ProbePlan
{
    Channel channel;
    ProbeSubject subject; // channelId 0: not as it is saved
    std::string key;      // empty: the provider needs none
    ProbeAsk ask = ProbeAsk::Completion;
    std::string model;              // of a completion, as the provider knows it
    std::vector<std::string> paths; // of a balance: asked one after the other
};

/// Performs a plan once, on a connection of its own. Lives on the probe's thread; not to be destroyed from inside its
/// `ended`.
class ProbeCall final : private UpstreamListener
{
public:
    ProbeCall(ProbePlan plan, const std::shared_ptr<const UpstreamTarget> &target, const std::string &caFile,
              const Clock &clock, std::function<void(ProbeResult)> ended);
    ~ProbeCall() override;

private:
    void upstreamHead(const ResponseHead &head) override;
    void upstreamBody(std::string_view bytes) override;
    void upstreamPause() override {}
    void upstreamEnd(bool byClose) override;
    void upstreamFailed(UpstreamFailure failure) override;
    void begin();
    void readBalance();
    void finish(ProbeOutcome outcome);

    ProbePlan m_plan;
    const Clock &m_clock;
    std::function<void(ProbeResult)> m_ended;
    UpstreamPool m_pool; // its own: an idle connection of an earlier test would prove nothing
    std::shared_ptr<const UpstreamTarget> m_target;
    UpstreamCall *m_call = nullptr;
    ProbeResult m_result;
    std::vector<std::string> m_answers; // to the plan's paths
    std::string m_body;
    std::int64_t m_startedAt;
};

} // namespace turnpike
