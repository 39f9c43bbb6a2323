#pragma once

#include "server/gateway/channel_probe.h"
#include "server/operations/operations.h"

#include <nlohmann/json.hpp>
#include <string_view>

namespace turnpike {

/// Fields of a key from a JSON body, under their names in the data model and the older ones (`daily_limit`,
/// `allow_ips`). What the values may be is up to Operations. Errors `invalid_json`, `invalid_value`, `unknown_field`.
Result<KeyDraft> readKeyDraft(std::string_view body, bool creating);
Result<ChannelDraft> readChannelDraft(std::string_view body);
/// Of a channel or a service, in milliseconds.
Result<ChannelTimeouts> readTimeouts(const nlohmann::json &object);
/// `channel_id`, `channel` (fields as above), `provider_key` (an id), `model`; all of them may be left out.
Result<ProbeQuestion> readProbeQuestion(std::string_view body);

} // namespace turnpike
