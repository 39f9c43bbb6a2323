#include "server/protocols/openai_usage.h"

#include "server/protocols/form/usage_figures.h"

#include <algorithm>

namespace turnpike {

std::optional<ReportedUsage> readOpenAiUsage(std::string_view json)
{
    namespace dom = simdjson::dom;
    thread_local dom::parser parser;
    dom::object object;
    if (parser.parse(json.data(), json.size()).get_object().get(object))
        return std::nullopt;
    ReportedUsage usage;
    UsageFigures figures(usage);
    const auto prompt = figures.take(object["prompt_tokens"]);
    const auto total = figures.take(object["total_tokens"]);
    usage.output = figures.take(object["completion_tokens"]);
    usage.cachedInput = std::max(figures.take(object.at_pointer("/prompt_tokens_details/cached_tokens")),
                                 figures.take(object["prompt_cache_hit_tokens"]));
    usage.cacheWrite = figures.take(object.at_pointer("/prompt_tokens_details/cache_write_tokens"));
    usage.reasoning = figures.take(object.at_pointer("/completion_tokens_details/reasoning_tokens"));
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

} // namespace turnpike
