#pragma once

#include "server/protocols/form/chat_answer.h"
#include "server/protocols/form/json.h"

#include <optional>
#include <string_view>

namespace turnpike::openai_chat {

/// nullopt: the provider gave up in the middle (DeepSeek's insufficient_system_resource).
std::optional<StopReason> readStop(std::string_view word);
std::string_view stopWord(StopReason stop);

Json usageJson(const ReportedUsage &usage);

} // namespace turnpike::openai_chat
