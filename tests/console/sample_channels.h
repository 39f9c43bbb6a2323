#pragma once

#include "models/channel_service.h"
#include "server/runtime/clock.h"

#include <vector>

namespace turnpike {

/// Channels in memory, answers from the event loop. Providers are not called: a test answers what it was told to.
class SampleChannels final : public ChannelService
{
public:
    explicit SampleChannels(const Clock &clock) : m_clock(clock) {}
    void addSamples();

    std::vector<ChannelInfo> &rows() { return m_rows; }
    /// What the next tests answer with.
    void setProbe(const ProbeResult &result) { m_probe = result; }
    /// Tests stay without an answer until they are cancelled.
    void holdProbes(bool hold) { m_holdProbes = hold; }
    int cancelled() const { return m_cancelled; }
    const ChannelDraft &lastDraft() const { return m_lastDraft; }
    void failLists(Error error) { m_listError = std::move(error); }

    void list(const ChannelQuery &query, QObject *context, Done<ChannelList> done) override;
    void create(const ChannelDraft &draft, QObject *context, Done<std::int64_t> done) override;
    void change(std::int64_t id, const ChannelDraft &draft, QObject *context, Done<void> done) override;
    void remove(std::int64_t id, QObject *context, Done<void> done) override;
    Ticket test(const ProbeQuestion &question, QObject *context, Done<ProbeResult> done) override;
    Ticket listModels(const ProbeQuestion &question, QObject *context, Done<ProbeResult> done) override;
    Ticket balance(std::int64_t id, QObject *context, Done<ProbeResult> done) override;
    void cancel(Ticket ticket) override;
    void orderFault(const FaultOrder &order, QObject *context, Done<void> done) override;
    void route(const ChannelRouteQuestion &question, QObject *context, Done<ChannelRoute> done) override;

private:
    void apply(ChannelInfo &row, const ChannelDraft &draft);
    const Clock &m_clock;
    std::vector<ChannelInfo> m_rows;
    ProbeResult m_probe;
    ChannelDraft m_lastDraft;
    Error m_listError;
    bool m_holdProbes = false;
    int m_cancelled = 0;
    std::int64_t m_lastId = 0, m_lastKey = 0;
    Ticket m_lastTicket = 0;
};

} // namespace turnpike
