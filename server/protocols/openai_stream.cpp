#include "server/protocols/openai_stream.h"

#include <array>
#include <cstring>
#include <simdjson.h>

namespace turnpike {

namespace {

bool has(std::string_view text, std::string_view word)
{
    return !text.empty() && ::memmem(text.data(), text.size(), word.data(), word.size()) != nullptr;
}

} // namespace

OpenAiChunk readOpenAiChunk(std::string_view data)
{
    OpenAiChunk chunk;
    if (data == "[DONE]") {
        chunk.done = true;
        return chunk;
    }
    // nearly all chunks have neither, and a search is far cheaper than a parse
    if (!has(data, "\"usage\"") && !has(data, "\"error\""))
        return chunk;
    thread_local simdjson::dom::parser parser;
    simdjson::dom::object object;
    if (parser.parse(data.data(), data.size()).get_object().get(object))
        return chunk;
    simdjson::dom::element element;
    chunk.error = object["error"].get(element) == simdjson::SUCCESS && !element.is_null();
    if (object["usage"].get(element) == simdjson::SUCCESS && element.is_object())
        chunk.usage = simdjson::minify(element);
    simdjson::dom::array choices;
    const bool none = object["choices"].get(element) != simdjson::SUCCESS || element.is_null() ||
                      (element.get(choices) == simdjson::SUCCESS && choices.size() == 0);
    chunk.usageOnly = !chunk.usage.empty() && none;
    return chunk;
}

std::string_view openAiDelta(std::string_view data)
{
    if (data.empty())
        return {};
    constexpr std::array<std::string_view, 3> names{"content\":\"", "\"arguments\":\"", "\"text\":\""};
    for (const auto name : names) {
        const auto *found = static_cast<const char *>(::memmem(data.data(), data.size(), name.data(), name.size()));
        if (!found)
            continue;
        const auto start = static_cast<std::size_t>(found - data.data()) + name.size();
        auto end = data.find('"', start);
        while (end != std::string_view::npos && data[end - 1] == '\\' && end > start)
            end = data.find('"', end + 1);
        return data.substr(start, end == std::string_view::npos ? end : end - start);
    }
    return {};
}

} // namespace turnpike
