#pragma once

#include "server/gateway/channel_probe.h"

#include <string_view>

namespace turnpike {

/// What an HTTP status of a provider means to the operator.
ProbeOutcome probeOutcomeOf(int status);

/// Puts what the provider's answer says into `result`, whose status, question and model stand: who answered, which
/// models there are, or what is wrong. An answer that is not what was asked for makes it NotUnderstood.
void readProbeAnswer(std::string_view body, std::string_view key, ProbeResult &result);

/// One printable line of at most 300 characters, every word that shares eight characters with `key` (all of them, if it
/// is shorter) replaced: providers like to repeat what they refuse.
std::string withoutSecret(std::string_view text, std::string_view key);

} // namespace turnpike
