#pragma once

#include "models/channel_service.h"

namespace turnpike {

class Installation;

/// The channels of this process's installation. Main thread.
class LocalChannelService final : public ChannelService
{
public:
    LocalChannelService(Installation &installation, Actor actor)
        : m_installation(installation), m_actor(std::move(actor))
    {}

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
    Installation &m_installation;
    Actor m_actor;
};

} // namespace turnpike
