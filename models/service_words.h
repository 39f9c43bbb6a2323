#pragma once

#include "models/channel_words.h"
#include "models/proxy_services.h"

namespace turnpike {

/// How the console speaks of services.
QString kindName(ServiceKind kind);
/// "GET, POST", or that any is passed.
QString methodWords(const ServiceInfo &service);
/// The name of a format as the interface has it: "openai_compatible" → "OpenAI-compatible".
QString formatName(const QString &format);
StatusWords statusOf(const ServiceInfo &service, std::int64_t nowMs);
/// What one request to the target has shown: its status and how long it took, or why there was no answer.
StatusWords reachWords(const ProbeResult &result);

} // namespace turnpike
