#include "server/gateway/live_desk.h"

#include "server/gateway/admitted_request.h"
#include "server/gateway/relay_desk.h"

namespace turnpike {

namespace {

bool isChosen(const AdmittedRequest &request, const LiveChoice &choice)
{
    return (!choice.id || *choice.id == request.id()) && (!choice.keyId || *choice.keyId == request.keyId());
}

} // namespace

LiveRequest AdmittedRequest::live() const
{
    LiveRequest live;
    const Channel &channel = *way().channel;
    AttemptRecord described;
    describe(described);
    live.id = m_id;
    live.keyId = keyId();
    live.keyLabel = m_caller.config->label;
    live.channelId = channel.id;
    live.channel = channel.name;
    live.model = described.model;
    live.route = described.route;
    live.clientAddress = m_clientAddress;
    live.stream = described.stream;
    live.clientGone = !m_exchange;
    live.attempt = m_attempt;
    live.startedAt = m_createdAt;
    live.ageMs = m_desk.clock.steadyMs() - m_startedSteady;
    live.firstByteMs = m_firstByteMs;
    live.bytes = m_sentBytes;
    live.outputTokens = estimatedOutput();
    return live;
}

LiveSnapshot lookAt(const RelayDesk &desk, const LiveChoice &choice)
{
    LiveSnapshot found;
    for (auto request = desk.running.rbegin(); request != desk.running.rend(); ++request) { // the newest stands last
        if (!isChosen(**request, choice))
            continue;
        ++found.total;
        found.streams += (*request)->isStream() ? 1 : 0;
        if (found.rows.size() < LiveSnapshot::kMostRows)
            found.rows.push_back((*request)->live());
    }
    return found;
}

int stopChosen(RelayDesk &desk, const LiveChoice &choice)
{
    std::vector<std::shared_ptr<AdmittedRequest>> chosen; // stopping one takes it off the list
    for (AdmittedRequest *request : desk.running) {
        if (isChosen(*request, choice))
            chosen.push_back(request->shared_from_this());
    }
    for (const auto &request : chosen)
        request->stop("request_stopped", "The operator stopped this request.");
    return static_cast<int>(chosen.size());
}

} // namespace turnpike
