#pragma once

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnpike {

struct SimulatedTool
{
    std::string name;
    nlohmann::json schema; // of its arguments
};

/// What the client asked the simulated provider, as far as it changes the answer; the same for every format.
struct SimulatedRequest
{
    std::string model;
    bool stream = false;
    bool chat = true;               // else /v1/completions
    bool eventStream = true;        // else, in Gemini's format, a stream that is a JSON array
    bool includeUsage = false;      // OpenAI chat
    bool encryptedThoughts = false; // OpenAI responses: reasoning.encrypted_content
    bool thinks = false;
    bool showsThoughts = false;
    std::vector<SimulatedTool> tools;     // that may be called
    bool parallel = true;                 // more than one of them
    bool bringsResults = false;           // the last turn has what tools said
    std::optional<nlohmann::json> schema; // of a JSON answer
    std::optional<std::int64_t> maxTokens;
    std::int64_t promptTokens = 1;
    bool cacheMarked = false; // Anthropic: something is to be written to the cache
    std::string transcript;   // what `echo` answers: a line for each thing that was understood

    /// A line of the transcript.
    void heard(std::string_view who, std::string_view what);
    /// The line of a picture or document: its type and its size as base64, or its address.
    void sawMedia(std::string_view who, std::string_view type, std::string_view base64);
    /// What is said to a tool: the line, and its arguments in one way of writing.
    void calledTool(std::string_view name, const nlohmann::json &arguments);
    void offerTool(const std::string &name, const std::string &description, nlohmann::json arguments);
    /// No tool is to be called but this one.
    void onlyTool(const std::string &name);
    void countPrompt(const nlohmann::json &asked);
};

} // namespace turnpike
