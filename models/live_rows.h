#pragma once

#include <QList>
#include <QString>
#include <cstdint>

namespace turnpike {

/// One request in flight, as the gateway told it.
struct LiveRow
{
    std::int64_t id = 0;
    std::int64_t keyId = 0, channelId = 0;
    QString key; // liveKeyName()
    QString channel, model, route, clientAddress;
    bool stream = false;
    bool clientGone = false; // read on for the usage alone
    int attempt = 1;
    std::int64_t startedAt = 0;    // UTC ms
    std::int64_t ageMs = 0;        // when it was told
    std::int64_t firstByteMs = -1; // from its start; -1: none yet
    std::int64_t bytes = 0, outputTokens = 0;

    bool operator==(const LiveRow &) const = default;
};

/// A key's label, or what stands for one.
QString liveKeyName(const QString &label, std::int64_t keyId);

/// The newest of what is in flight, and how much there is in all.
struct LiveList
{
    std::int64_t at = 0; // UTC ms
    std::int64_t total = 0, streams = 0;
    QList<LiveRow> rows;
};

} // namespace turnpike
