#include "server/protocols/anthropic/words.h"

#include "server/protocols/form/media.h"

#include <array>

namespace turnpike::anthropic {

namespace {

struct Origin
{
    std::string_view mark;
    Protocol protocol;
};
constexpr std::array kOrigins{Origin{"gemini:", Protocol::Gemini}, Origin{"responses:", Protocol::OpenAiResponses}};

} // namespace

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

std::string signatureOf(const std::string &seal, Protocol origin)
{
    for (const Origin &one : kOrigins) {
        if (one.protocol == origin)
            return std::string(one.mark) + seal;
    }
    return seal;
}

ReasoningPart readSignature(std::string text, const std::string &signature)
{
    for (const Origin &one : kOrigins) {
        if (signature.compare(0, one.mark.size(), one.mark) == 0)
            return {std::move(text), signature.substr(one.mark.size()), one.protocol};
    }
    return {std::move(text), signature, Protocol::Anthropic};
}

std::string pictureText(const ImagePart &image)
{
    return "![image](" + imageUrl(image) + ")";
}

} // namespace turnpike::anthropic
