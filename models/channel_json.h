#pragma once

#include "models/channel_service.h"
#include "models/json_reader.h"

namespace turnpike {

/// "disabled" also for a word of a newer version: it is not known to work.
ChannelStatus channelStatusFrom(const QString &word);
/// Of a channel or a service, under `timeouts`.
ChannelTimeouts timeoutsFrom(JsonReader &object);
nlohmann::json timeoutsJson(const ChannelTimeouts &timeouts);
/// Channels and their tests as the admin interface writes them.
ChannelInfo channelFrom(JsonReader &channel);
ProbeResult probeResultFrom(JsonReader &result, ProbeAsk ask);
/// The fields of the draft that are set.
nlohmann::json draftJson(const ChannelDraft &draft);
nlohmann::json questionJson(const ProbeQuestion &question);

} // namespace turnpike
