#include "models/live_local.h"

namespace turnpike {

namespace {

LiveRow rowOf(const LiveRequest &live)
{
    LiveRow row;
    row.id = live.id;
    row.keyId = live.keyId;
    row.channelId = live.channelId;
    row.key = liveKeyName(QString::fromStdString(live.keyLabel), live.keyId);
    row.channel = QString::fromStdString(live.channel);
    row.model = QString::fromStdString(live.model);
    row.route = QString::fromStdString(live.route);
    row.clientAddress = QString::fromStdString(live.clientAddress);
    row.stream = live.stream;
    row.clientGone = live.clientGone;
    row.attempt = live.attempt;
    row.startedAt = live.startedAt;
    row.ageMs = live.ageMs;
    row.firstByteMs = live.firstByteMs;
    row.bytes = std::int64_t(live.bytes);
    row.outputTokens = live.outputTokens;
    return row;
}

} // namespace

LiveList liveListOf(const LiveSnapshot &snapshot)
{
    LiveList list;
    list.at = snapshot.at;
    list.total = std::int64_t(snapshot.total);
    list.streams = std::int64_t(snapshot.streams);
    list.rows.reserve(qsizetype(snapshot.rows.size()));
    for (const LiveRequest &live : snapshot.rows)
        list.rows << rowOf(live);
    return list;
}

} // namespace turnpike
