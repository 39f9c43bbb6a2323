#include "server/protocols/openai_usage.h"

#include "server/protocols/form/usage_figures.h"

#include <algorithm>

namespace turnpike {

namespace {

struct Names
{
    const char *input, *output, *inputParts, *outputParts;
};
constexpr Names kChat{"prompt_tokens", "completion_tokens", "prompt_tokens_details", "completion_tokens_details"};
constexpr Names kResponses{"input_tokens", "output_tokens", "input_tokens_details", "output_tokens_details"};

std::optional<ReportedUsage> readUsage(std::string_view json, const Names &asked)
{
    namespace dom = simdjson::dom;
    thread_local dom::parser parser;
    dom::object object;
    if (parser.parse(json.data(), json.size()).get_object().get(object))
        return std::nullopt;
    // on the routes of sound and pictures, too, OpenAI has the newer names
    const bool newer = object[asked.input].error() && !object[kResponses.input].error();
    const Names &names = newer ? kResponses : asked;
    ReportedUsage usage;
    UsageFigures figures(usage);
    const auto prompt = figures.take(object[names.input]);
    const auto total = figures.take(object["total_tokens"]);
    usage.output = figures.take(object[names.output]);
    const auto inputParts = object[names.inputParts];
    usage.cachedInput =
        std::max(figures.take(inputParts["cached_tokens"]), figures.take(object["prompt_cache_hit_tokens"]));
    usage.cacheWrite = figures.take(inputParts["cache_write_tokens"]);
    usage.reasoning = figures.take(object[names.outputParts]["reasoning_tokens"]);
    if (!figures.any())
        return std::nullopt;

    if (usage.cachedInput + usage.cacheWrite > prompt || usage.reasoning > usage.output ||
        (total && total != prompt + usage.output))
        usage.flagged = true;
    usage.cachedInput = std::min(usage.cachedInput, prompt);
    usage.cacheWrite = std::min(usage.cacheWrite, prompt - usage.cachedInput);
    usage.input = prompt - usage.cachedInput - usage.cacheWrite;
    usage.reasoning = std::min(usage.reasoning, usage.output);
    return usage;
}

} // namespace

std::optional<ReportedUsage> readOpenAiUsage(std::string_view json)
{
    return readUsage(json, kChat);
}

std::optional<ReportedUsage> readOpenAiResponsesUsage(std::string_view json)
{
    return readUsage(json, kResponses);
}

} // namespace turnpike
