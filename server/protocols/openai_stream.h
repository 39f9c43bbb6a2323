#pragma once

#include <string>
#include <string_view>

namespace turnpike {

/// What one event of an OpenAI-shaped stream means to the relay.
struct OpenAiChunk
{
    bool done = false;      // data: [DONE]
    bool error = false;     // an error member
    bool usageOnly = false; // the extra chunk that include_usage asks for: no choices
    std::string usage = {}; // the usage object as received, empty if none or null
};

OpenAiChunk readOpenAiChunk(std::string_view data);

/// The text that the chunk adds to the answer (still JSON-escaped), for estimating tokens: content, reasoning, tool
/// arguments. A view into `data`; empty if there is none.
std::string_view openAiDelta(std::string_view data);

} // namespace turnpike
