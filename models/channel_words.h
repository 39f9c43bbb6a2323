#pragma once

#include "models/cell.h"
#include "models/channel_service.h"

namespace turnpike {

/// How the console speaks of channels.
struct StatusWords
{
    Tone tone = Tone::Plain;
    QString word;
    QString note; // one line more; may be empty
};

QString providerName(ChannelKind kind);
/// "OpenAI · api.openai.com"; of one that fails on demand how it does.
QString placeOf(const ChannelInfo &channel);

/// What the channel's last test has shown; nullopt: there was none, or the channel has been changed since.
std::optional<ProbeResult> lastTestOf(const ChannelInfo &channel);
/// A test that failed after the channel's last change outweighs a quiet channel.
StatusWords statusOf(const ChannelInfo &channel, std::int64_t nowMs);
/// Why a provider key rests or is switched off, from the gateway's words: "rate_limited", "401 key refused".
QString reasonWords(const QString &reason);
/// What a test has shown: "Answered in 318 ms" with the model that answered, or what went wrong.
StatusWords wordsOf(const ProbeResult &result);

} // namespace turnpike
