#include "server/gateway/live_desk.h"

#include "server/gateway/relay.h"
#include "server/gateway/relay_desk.h"

namespace turnpike {

namespace {

bool isChosen(const Relay &relay, const LiveChoice &choice)
{
    return (!choice.id || *choice.id == relay.id()) && (!choice.keyId || *choice.keyId == relay.keyId());
}

} // namespace

LiveRequest Relay::live() const
{
    LiveRequest live;
    const Channel &channel = *candidate().way->channel;
    live.id = m_id;
    live.keyId = keyId();
    live.keyLabel = m_caller.config->label;
    live.channelId = channel.id;
    live.channel = channel.name;
    live.model = m_request.model;
    live.route = m_route.path;
    live.clientAddress = m_clientAddress;
    live.stream = m_request.stream;
    live.clientGone = !m_exchange;
    live.attempt = m_attempt;
    live.startedAt = m_createdAt;
    live.ageMs = m_desk.clock.steadyMs() - m_startedSteady;
    live.firstByteMs = m_firstByteMs;
    live.bytes = m_sentBytes;
    live.outputTokens = m_stream ? m_stream->estimatedOutput() : m_whole ? m_whole->estimatedOutput() : 0;
    return live;
}

LiveSnapshot lookAt(const RelayDesk &desk, const LiveChoice &choice)
{
    LiveSnapshot found;
    for (auto relay = desk.running.rbegin(); relay != desk.running.rend(); ++relay) { // the newest stands last
        if (!isChosen(**relay, choice))
            continue;
        ++found.total;
        found.streams += (*relay)->isStream() ? 1 : 0;
        if (found.rows.size() < LiveSnapshot::kMostRows)
            found.rows.push_back((*relay)->live());
    }
    return found;
}

int stopChosen(RelayDesk &desk, const LiveChoice &choice)
{
    std::vector<std::shared_ptr<Relay>> chosen; // stopping one takes it off the list
    for (Relay *relay : desk.running) {
        if (isChosen(*relay, choice))
            chosen.push_back(relay->shared_from_this());
    }
    for (const auto &relay : chosen)
        relay->stop("request_stopped", "The operator stopped this request.");
    return static_cast<int>(chosen.size());
}

} // namespace turnpike
