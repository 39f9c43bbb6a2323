#include "server/protocols/openai_chat/stop_words.h"

namespace turnpike::openai_chat {

std::optional<StopReason> readStop(std::string_view word)
{
    if (word == "insufficient_system_resource")
        return std::nullopt;
    if (word == "length")
        return StopReason::Length;
    if (word == "tool_calls" || word == "function_call")
        return StopReason::ToolCalls;
    if (word == "content_filter")
        return StopReason::ContentFilter;
    return StopReason::End;
}

std::string_view stopWord(StopReason stop)
{
    switch (stop) {
    case StopReason::Length:
        return "length";
    case StopReason::ToolCalls:
        return "tool_calls";
    case StopReason::ContentFilter:
    case StopReason::Refusal:
        return "content_filter";
    case StopReason::End:
    case StopReason::StopSequence:
    case StopReason::Pause:
        break;
    }
    return "stop";
}

Json usageJson(const ReportedUsage &usage)
{
    Json prompt{{"cached_tokens", usage.cachedInput}};
    if (usage.cacheWrite + usage.cacheWriteHour > 0)
        prompt["cache_write_tokens"] = usage.cacheWrite + usage.cacheWriteHour;
    return {{"prompt_tokens", usage.allInput()},
            {"completion_tokens", usage.output},
            {"total_tokens", usage.allInput() + usage.output},
            {"prompt_tokens_details", std::move(prompt)},
            {"completion_tokens_details", {{"reasoning_tokens", usage.reasoning}}}};
}

} // namespace turnpike::openai_chat
