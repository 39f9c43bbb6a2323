#include "server/protocols/anthropic/words.h"

namespace turnpike::anthropic {

StopReason readStop(std::string_view word)
{
    if (word == "max_tokens" || word == "model_context_window_exceeded")
        return StopReason::Length;
    if (word == "stop_sequence")
        return StopReason::StopSequence;
    if (word == "tool_use")
        return StopReason::ToolCalls;
    if (word == "refusal")
        return StopReason::Refusal;
    return word == "pause_turn" ? StopReason::Pause : StopReason::End;
}

std::string_view stopWord(StopReason stop)
{
    switch (stop) {
    case StopReason::End:
        break;
    case StopReason::StopSequence:
        return "stop_sequence";
    case StopReason::Length:
        return "max_tokens";
    case StopReason::ToolCalls:
        return "tool_use";
    case StopReason::ContentFilter:
    case StopReason::Refusal:
        return "refusal";
    case StopReason::Pause:
        return "pause_turn";
    }
    return "end_turn";
}

Json usageJson(const ReportedUsage &usage)
{
    return {{"input_tokens", usage.input + usage.toolInput},
            {"cache_creation_input_tokens", usage.cacheWrite + usage.cacheWriteHour},
            {"cache_read_input_tokens", usage.cachedInput},
            {"output_tokens", usage.output}};
}

} // namespace turnpike::anthropic
