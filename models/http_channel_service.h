#pragma once

#include "models/admin_client.h"
#include "models/channel_service.h"

#include <QHash>

namespace turnpike {

/// The channels of a running service, through its admin interface. Main thread.
class HttpChannelService final : public ChannelService
{
public:
    HttpChannelService(AdminClient &client, const Clock &clock) : m_client(client), m_clock(clock) {}

    void list(const ChannelQuery &query, QObject *context, Done<ChannelList> done) override;
    void create(const ChannelDraft &draft, QObject *context, Done<std::int64_t> done) override;
    void change(std::int64_t id, const ChannelDraft &draft, QObject *context, Done<void> done) override;
    void remove(std::int64_t id, QObject *context, Done<void> done) override;
    Ticket test(const ProbeQuestion &question, QObject *context, Done<ProbeResult> done) override;
    Ticket listModels(const ProbeQuestion &question, QObject *context, Done<ProbeResult> done) override;
    Ticket balance(std::int64_t id, QObject *context, Done<ProbeResult> done) override;
    /// The service ends its call by itself, after a minute at most.
    void cancel(Ticket ticket) override;
    void orderFault(const FaultOrder &order, QObject *context, Done<void> done) override;
    void route(const ChannelRouteQuestion &question, QObject *context, Done<ChannelRoute> done) override;

private:
    Ticket probe(const std::string &path, ProbeAsk ask, const ProbeQuestion &question, QObject *context,
                 const Done<ProbeResult> &done);
    AdminClient &m_client;
    const Clock &m_clock;
    std::shared_ptr<QHash<Ticket, Done<ProbeResult>>> m_waiting =
        std::make_shared<QHash<Ticket, Done<ProbeResult>>>(); // an answer may come when this has gone
    Ticket m_last = 0;
};

} // namespace turnpike
