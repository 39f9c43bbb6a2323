#pragma once

#include "server/protocols/form/chat_answer.h"

#include <string>
#include <variant>

namespace turnpike {

// What happens in a streamed answer, in no provider's format. A reader keeps this order: StreamStart first; inside a
// choice each part is begun, continued and ended before the next one begins; ChoiceEnd after its last part; StreamEnd
// last, only where the provider's own end mark came. Part numbers count from 0 in each choice.

enum class PartKind { Text, Refusal, Reasoning, ToolCall };

struct StreamStart
{
    std::string id;
    std::string model;
    std::int64_t createdAt = 0; // seconds; 0: not told
};

struct PartBegin
{
    int choice = 0;
    int part = 0;
    PartKind kind = PartKind::Text;
    std::string callId = {}, name = {}; // of a tool call
};

/// More of the part's text: of a tool call, of its arguments' JSON.
struct PartText
{
    int choice = 0;
    int part = 0;
    std::string text;
};

/// The seal of a reasoning part or tool call (see chat_parts.h); at most one, before its end.
struct PartSeal
{
    int choice = 0;
    int part = 0;
    std::string seal;
    Protocol origin = Protocol::OpenAiChat;
    bool redacted = false;
};

struct PartEnd
{
    int choice = 0;
    int part = 0;
};

/// A part that comes in one piece.
struct ImageDone
{
    int choice = 0;
    int part = 0;
    ImagePart image;
};

struct ChoiceEnd
{
    int choice = 0;
    StopReason stop = StopReason::End;
    std::string stopSequence = {};
};

/// The figures so far; a later one replaces an earlier one.
struct UsageTold
{
    ReportedUsage usage;
    std::string raw = {}; // the provider's own JSON
};

struct StreamEnd
{};

/// The provider ended its answer with an error.
struct StreamError
{
    std::string code;    // the provider's word for it; empty: none
    std::string message; // the provider's; to be shown to the client as plain text
};

using ChatEvent = std::variant<StreamStart, PartBegin, PartText, PartSeal, PartEnd, ImageDone, ChoiceEnd, UsageTold,
                               StreamEnd, StreamError>;

} // namespace turnpike
