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
/// "OpenAI · api.openai.com".
QString placeOf(const ChannelInfo &channel);

/// The newest test of a channel in this session.
struct ChannelTest
{
    std::int64_t at = 0; // UTC ms
    ProbeResult result;
};
/// `test` may be null. A test that failed after the channel's last change outweighs a quiet channel.
StatusWords statusOf(const ChannelInfo &channel, const ChannelTest *test, std::int64_t nowMs);
/// What a test has shown: "Answered in 318 ms" with the model that answered, or what went wrong.
StatusWords wordsOf(const ProbeResult &result);

} // namespace turnpike
