#pragma once

#include "server/protocols/form/chat_parts.h"
#include "server/protocols/form/json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turnpike {

/// A value that the client stated, and under which name, so that a refusal can use the client's own words.
template <class T>
struct Stated
{
    T value{};
    std::string field;
};
template <class T>
using Option = std::optional<Stated<T>>;

enum class ChatRole { System, User, Assistant };

struct ChatMessage
{
    ChatRole role = ChatRole::User; // tool results are parts of a user's message
    std::vector<ChatPart> parts;
    std::string field;                 // messages[2]
    std::string name = {};             // of the participant; OpenAI chat only
    std::string partsName = "content"; // the client's name of the member that has the parts
    /// Of each part, where the client's format makes one message of several members.
    std::vector<std::string> partFields = {};

    /// messages[2].content[0]
    std::string partField(std::size_t index) const
    {
        return index < partFields.size() ? partFields[index]
                                         : field + "." + partsName + "[" + std::to_string(index) + "]";
    }
};

struct ToolDefinition
{
    std::string name;
    std::string description;
    std::optional<Json> schema; // JSON schema of the arguments
    std::optional<bool> strict;
    std::string field; // tools[0]
};

struct ToolChoice
{
    enum class Kind { Auto, None, Any, One };
    Kind kind = Kind::Auto;
    std::string name = {}; // of the one
};

struct OutputFormat
{
    enum class Kind { Text, JsonObject, JsonSchema };
    Kind kind = Kind::Text;
    std::string name = {}; // of the schema; empty: none
    std::string description = {};
    Json schema = {};
    std::optional<bool> strict = {};
};

/// How much the model may think before it answers.
struct ReasoningWish
{
    enum class Kind { Off, Effort, Budget, Auto };
    Kind kind = Kind::Auto;
    std::string effort = {}; // none, minimal, low, medium, high, xhigh, max: the provider says which it knows
    std::int64_t budget = 0; // tokens
    bool show = false;       // thoughts (a summary of them) are wanted in the answer
};

/// A chat's request in no provider's format: each format has one reader that makes it and one writer that takes it.
struct ChatRequest
{
    std::string model;
    bool stream = false;
    std::vector<ChatMessage> messages;

    std::vector<ToolDefinition> tools;
    Option<ToolChoice> toolChoice;
    Option<bool> parallelToolCalls;

    Option<std::int64_t> maxTokens; // of the answer, thoughts included
    Option<std::int64_t> candidates;
    Option<double> temperature, topP, presencePenalty, frequencyPenalty;
    Option<std::int64_t> topK, seed, topLogprobs;
    Option<bool> logprobs;
    Option<std::vector<std::string>> stop;
    Option<Json> logitBias;
    Option<OutputFormat> outputFormat;
    Option<std::string> verbosity;
    Option<ReasoningWish> reasoning;
    Option<bool> imagesOut; // the answer may have images

    // Hints that do not change what the model answers: a writer that has no place for one leaves it out.
    Option<std::string> user;     // the end user's opaque name
    Option<std::string> cacheKey; // which requests share a prefix
    Option<std::string> serviceTier;
    Option<Json> metadata;
    Option<bool> store;                // the provider is to keep the answer
    std::vector<std::string> ownHints; // fields of hints that only providers of the client's own format know
};

/// What a writer made of a request.
struct WrittenRequest
{
    Json body;
    std::vector<std::string> leftOut; // fields of hints that the provider's format has no place for
};

} // namespace turnpike
