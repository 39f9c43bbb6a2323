#pragma once

#include "models/channel_service.h"
#include "models/json_reader.h"

namespace turnpike {

/// Channels and their tests as the admin interface writes them.
ChannelInfo channelFrom(JsonReader &channel);
ProbeResult probeResultFrom(JsonReader &result, ProbeAsk ask);
/// The fields of the draft that are set.
nlohmann::json draftJson(const ChannelDraft &draft);
nlohmann::json questionJson(const ProbeQuestion &question);

} // namespace turnpike
