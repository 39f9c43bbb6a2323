#pragma once

#include "server/protocols/form/chat_parts.h"
#include "server/protocols/form/reported_usage.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turnpike {

enum class StopReason {
    End,           // the model had said all
    StopSequence,  // one of the request's stop texts came
    Length,        // the request's or the model's limit of tokens
    ToolCalls,     // the client is to run tools
    ContentFilter, // the provider held the answer back
    Refusal,       // the model would not answer
    Pause          // Anthropic's pause_turn: asked again, it goes on
};

struct ChatChoice
{
    int index = 0;
    std::vector<ChatPart> parts; // text, refusal, reasoning, image, tool call
    StopReason stop = StopReason::End;
    std::string stopSequence = {};
};

/// A chat's answer in no provider's format.
struct ChatAnswer
{
    std::string id;             // without a format's prefix, if the provider gave none: empty
    std::string model;          // as the provider names it
    std::int64_t createdAt = 0; // seconds since 1970; 0: not told
    std::vector<ChatChoice> choices;
    std::optional<ReportedUsage> usage;
};

} // namespace turnpike
