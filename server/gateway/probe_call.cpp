#include "server/gateway/probe_call.h"

#include "server/gateway/probe_answer.h"
#include "server/gateway/provider_balance.h"
#include "server/gateway/relayed_route.h"
#include "server/gateway/service_request.h"
#include "server/gateway/upstream_request.h"
#include "server/operations/secret_box.h"
#include "server/protocols/body_override.h"
#include "server/protocols/chat_formats.h"
#include "server/runtime/clock.h"

#include <algorithm>

namespace turnpike {

namespace {

constexpr int kLongestMs = 60'000; // a person waits for it
constexpr std::size_t kBodyLimit = 4u << 20;

UpstreamTimeouts timeoutsOf(const ChannelTimeouts &channel)
{
    const auto atMost = [](int ms) { return std::min(ms, kLongestMs); };
    return {atMost(channel.connect), atMost(channel.firstByte), atMost(channel.idle), atMost(channel.total)};
}

bool isEmbedding(std::string_view model)
{
    return model.find("embed") != std::string_view::npos;
}

// The shortest question in the provider's format.
std::string questionFor(const std::string &model, Protocol format, bool embedding)
{
    if (embedding)
        return jsonText({{"model", model}, {"input", "ping"}});
    ChatRequest request;
    request.model = model;
    request.messages.push_back({ChatRole::User, {TextPart{"ping"}}, "messages[0]"});
    request.maxTokens = Stated<std::int64_t>{format == Protocol::OpenAiResponses ? 16 : 1, "max_tokens"}; // the least
    ProviderTraits traits;
    traits.openAi = false; // max_tokens, which the compatible ones know
    const auto written = chatFormat(format).writeRequest(request, traits);
    return written ? jsonText(written->body) : std::string();
}

// What does no harm first; of what a service takes at most a POST is tried without a body.
std::string_view methodFor(const ProxyService &service)
{
    for (const std::string_view method : {"GET", "HEAD", "POST"}) {
        if (std::find(service.methods.begin(), service.methods.end(), method) != service.methods.end())
            return method;
    }
    return "GET";
}

std::string requestOfService(const ProbePlan &plan, const UpstreamTarget &target, const std::string &id)
{
    RequestHead client;
    client.method = methodFor(*plan.channel.service);
    return serviceRequest(target, *plan.channel.service, {"/", plan.key}, client, id, {});
}

std::string requestOf(const ProbePlan &plan, const UpstreamTarget &target, std::size_t answered)
{
    const std::string id = SecretBox::random("probe-", 20, "0123456789abcdefghijklmnopqrstuvwxyz");
    if (plan.channel.service)
        return requestOfService(plan, target, id);
    const bool embedding = isEmbedding(plan.model);
    const RelayedRoute route{"/v1/embeddings", Protocol::OpenAiChat, embedding ? RouteKind::Passed : RouteKind::Chat};
    const Protocol format = providerFormat(plan.channel.kind, route).value_or(Protocol::OpenAiChat);
    const ProviderIdentity identity{format, plan.key, plan.channel.organization, &plan.channel.headerOverride};
    if (plan.ask == ProbeAsk::Balance)
        return upstreamGet(target, plan.paths.at(answered), identity, id);
    if (plan.ask == ProbeAsk::Models)
        return upstreamGet(target, format == Protocol::Gemini ? "/v1beta/models" : "/v1/models", identity, id);
    std::string body = questionFor(plan.model, format, embedding);
    if (auto changed = overridden(body, plan.channel.paramOverride))
        body = std::move(*changed);
    return upstreamRequest(target, providerPath(route, format, plan.model, false), identity, RequestHead(), true, id,
                           jsonBody(body));
}

ProbeOutcome outcomeOf(UpstreamFailure failure)
{
    switch (failure) {
    case UpstreamFailure::NameNotFound:
        return ProbeOutcome::NameNotFound;
    case UpstreamFailure::ConnectRefused:
        return ProbeOutcome::Unreachable;
    case UpstreamFailure::TlsRefused:
        return ProbeOutcome::TlsRefused;
    case UpstreamFailure::ProxyRefused:
        return ProbeOutcome::ProxyRefused;
    case UpstreamFailure::NotPublic:
        return ProbeOutcome::NotPublic;
    case UpstreamFailure::ConnectTimeout:
    case UpstreamFailure::FirstByteTimeout:
    case UpstreamFailure::IdleTimeout:
    case UpstreamFailure::TotalTimeout:
        return ProbeOutcome::TimedOut;
    case UpstreamFailure::Reset:
        return ProbeOutcome::CutOff;
    case UpstreamFailure::Malformed:
        break;
    }
    return ProbeOutcome::NotUnderstood;
}

} // namespace

ProbeCall::ProbeCall(ProbePlan plan, const std::shared_ptr<const UpstreamTarget> &target, const std::string &caFile,
                     const Clock &clock, std::function<void(ProbeResult)> ended)
    : m_plan(std::move(plan)), m_clock(clock), m_ended(std::move(ended)), m_pool(caFile), m_target(target),
      m_startedAt(clock.steadyMs())
{
    m_result.ask = m_plan.ask;
    m_result.model = m_plan.model;
    begin();
}

void ProbeCall::begin()
{
    m_body.clear();
    m_call = m_pool.call(m_target, requestOf(m_plan, *m_target, m_answers.size()), timeoutsOf(m_plan.channel.timeouts),
                         *this);
}

ProbeCall::~ProbeCall()
{
    if (m_call)
        m_call->cancel();
}

void ProbeCall::upstreamHead(const ResponseHead &head)
{
    m_result.status = head.status;
    if (!m_plan.channel.service)
        return;
    m_call->cancel(); // the status is all that is asked for, and of a HEAD no body follows
    finish(probeOutcomeOf(head.status));
}

void ProbeCall::upstreamBody(std::string_view bytes)
{
    if (m_body.size() + bytes.size() <= kBodyLimit) {
        m_body.append(bytes);
        return;
    }
    m_call->cancel();
    finish(ProbeOutcome::NotUnderstood);
}

void ProbeCall::upstreamEnd(bool)
{
    if (m_plan.ask == ProbeAsk::Balance)
        return readBalance();
    readProbeAnswer(m_body, m_plan.key, m_result);
    finish(m_result.outcome);
}

void ProbeCall::readBalance()
{
    const bool fine = m_result.status >= 200 && m_result.status < 300;
    if (fine)
        m_answers.push_back(std::move(m_body));
    if (fine && m_answers.size() < m_plan.paths.size())
        return begin();
    const BalanceWay way = balanceWayOf(m_plan.channel);
    if (fine)
        m_result.balance = balanceFrom(way, m_answers);
    if (!m_result.balance.empty())
        return finish(ProbeOutcome::Fine);
    // servers in OpenAI's form refuse what they do not have in many ways
    if (fine || (way == BalanceWay::OpenAi && m_result.status < 500))
        return finish(ProbeOutcome::NotTold);
    readProbeAnswer(m_body, m_plan.key, m_result);
    finish(m_result.outcome);
}

void ProbeCall::upstreamFailed(UpstreamFailure failure)
{
    finish(outcomeOf(failure));
}

void ProbeCall::finish(ProbeOutcome outcome)
{
    m_call = nullptr;
    m_result.outcome = outcome;
    m_result.latencyMs = m_clock.steadyMs() - m_startedAt;
    m_ended(std::move(m_result));
}

} // namespace turnpike
