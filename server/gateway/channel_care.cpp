#include "server/gateway/channel_care.h"

#include "server/gateway/installation.h"
#include "server/runtime/worker_thread.h"

#include <QTimer>
#include <algorithm>

namespace turnpike {

namespace {

constexpr int kLookMs = 1000;
constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kJitterShare = 10; // a tenth of the interval

Fault faultOf(const ProbeResult &result)
{
    if (result.status == 402)
        return Fault::OutOfFunds;
    return result.outcome == ProbeOutcome::KeyRefused ? Fault::Refused : Fault::None;
}

/// "key_refused: HTTP 401 · Incorrect API key provided".
std::string errorOf(const ProbeResult &result)
{
    std::string text(nameOf(result.outcome));
    if (result.status != 0)
        text += ": HTTP " + std::to_string(result.status);
    if (!result.detail.empty())
        text += (result.status != 0 ? " · " : ": ") + result.detail;
    return text;
}

} // namespace

std::string lossReason(Fault fault, int status)
{
    return std::to_string(status) + (fault == Fault::OutOfFunds ? " out of funds" : " key refused");
}

ChannelProbe::Observer probeObserver(Operations &operations, HealthBook &health, const Clock &clock)
{
    return [&operations, &health, &clock](const ProbeSubject &subject, const ProbeResult &result, Done<void> then) {
        if (result.ask == ProbeAsk::Balance)
            return result.fine() ? operations.noteBalance(subject.channelId, result.balance, std::move(then))
                                 : then({});
        const auto key = health.key(subject.channelId, subject.providerKeyId);
        const Fault fault = faultOf(result);
        if (result.fine())
            key->succeeded();
        else if (fault != Fault::None && key->failed(fault, clock.steadyMs()))
            operations.switchOffLost({subject.channelId, subject.providerKeyId, lossReason(fault, result.status)});
        operations.noteTest({subject.channelId, subject.providerKeyId, result.latencyMs,
                             result.fine() ? std::string() : errorOf(result)},
                            std::move(then));
    };
}

ChannelCare::ChannelCare(Installation &installation)
    : m_installation(installation), m_everyMs(installation.settings().number("channel_test_interval") * kMinuteMs),
      m_random(std::random_device{}()), m_thread(std::make_unique<WorkerThread>(QStringLiteral("care")))
{
    m_thread->call([this] {
        m_context = std::make_unique<QObject>();
        auto *timer = new QTimer(m_context.get());
        QObject::connect(timer, &QTimer::timeout, m_context.get(), [this] { look(); });
        timer->start(kLookMs);
    });
}

ChannelCare::~ChannelCare()
{
    m_thread->call([this] {
        m_installation.probe().cancel(m_ticket);
        m_context.reset();
    });
    m_thread->finish();
}

std::int64_t ChannelCare::spread(std::int64_t mostMs)
{
    return std::uniform_int_distribution<std::int64_t>(0, mostMs)(m_random);
}

std::map<ChannelCare::Subject, std::int64_t> ChannelCare::subjects() const
{
    std::map<Subject, std::int64_t> subjects;
    const auto snapshot = m_installation.channels().snapshot();
    for (const auto &channel : snapshot->all()) {
        if (channel->status == ChannelStatus::Off || channel->models.empty())
            continue;
        for (const ProviderKey &key : channel->lostKeys)
            subjects[{channel->id, key.id}] = kLostEveryMs;
        const bool lostWithoutKeys =
            channel->status == ChannelStatus::Disabled && channel->keys.empty() && channel->lostKeys.empty();
        if (lostWithoutKeys)
            subjects[{channel->id, 0}] = kLostEveryMs;
        else if (channel->status == ChannelStatus::On && m_everyMs > 0)
            subjects[{channel->id, 0}] = m_everyMs;
    }
    return subjects;
}

void ChannelCare::look()
{
    const std::int64_t now = m_installation.clock().steadyMs();
    const auto wanted = subjects();
    for (auto turn = m_turns.begin(); turn != m_turns.end();)
        turn = wanted.count(turn->first) ? std::next(turn) : m_turns.erase(turn);
    for (const auto &[subject, everyMs] : wanted) {
        Turn &turn = m_turns[subject];
        if (turn.everyMs == everyMs)
            continue;
        // what was lost has just been tried; the others are spread over their interval
        turn = {everyMs, now + (everyMs == kLostEveryMs ? everyMs : 0) + spread(everyMs / kJitterShare)};
    }
    if (m_testing)
        return;
    const auto due = std::min_element(m_turns.begin(), m_turns.end(),
                                      [](const auto &a, const auto &b) { return a.second.dueAt < b.second.dueAt; });
    if (due == m_turns.end() || due->second.dueAt > now)
        return;
    due->second.dueAt = now + due->second.everyMs + spread(due->second.everyMs / kJitterShare);
    test(due->first);
}

void ChannelCare::test(const Subject &subject)
{
    ProbeQuestion question;
    question.channelId = subject.first;
    if (subject.second)
        question.providerKeyId = subject.second;
    m_testing = true;
    m_ticket = m_installation.probe().test(question, m_context.get(), [this](const Result<ProbeResult> &) {
        m_testing = false; // what it has shown, the observer keeps
    });
}

} // namespace turnpike
