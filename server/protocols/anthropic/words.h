#pragma once

#include "server/protocols/form/chat_answer.h"
#include "server/protocols/form/json.h"

#include <string_view>

namespace turnpike::anthropic {

StopReason readStop(std::string_view word);
std::string_view stopWord(StopReason stop);

Json usageJson(const ReportedUsage &usage);

} // namespace turnpike::anthropic
