#include "server/protocols/openai_usage.h"

#include <algorithm>
#include <simdjson.h>

namespace turnpike {

namespace {

namespace dom = simdjson::dom;

constexpr std::int64_t kMost = 1ll << 53;

class Figures
{
public:
    explicit Figures(OpenAiUsage &usage) : m_usage(usage) {}

    // The figure, or 0 when it is not there or is refused.
    std::int64_t take(simdjson::simdjson_result<dom::element> element)
    {
        dom::element value;
        if (element.get(value) || value.is_null())
            return 0;
        std::int64_t number = 0;
        if (value.get_int64().get(number) || number < 0 || number > kMost) {
            m_usage.flagged = true;
            return 0;
        }
        m_any = true;
        return number;
    }
    bool any() const { return m_any; }

private:
    OpenAiUsage &m_usage;
    bool m_any = false;
};

} // namespace

std::optional<OpenAiUsage> OpenAiUsage::read(std::string_view json)
{
    thread_local dom::parser parser;
    dom::object object;
    if (parser.parse(json.data(), json.size()).get_object().get(object))
        return std::nullopt;
    OpenAiUsage usage;
    Figures figures(usage);
    const auto prompt = figures.take(object["prompt_tokens"]);
    const auto total = figures.take(object["total_tokens"]);
    usage.output = figures.take(object["completion_tokens"]);
    usage.cachedInput = std::max(figures.take(object.at_pointer("/prompt_tokens_details/cached_tokens")),
                                 figures.take(object["prompt_cache_hit_tokens"]));
    usage.cacheWrite = figures.take(object.at_pointer("/prompt_tokens_details/cache_write_tokens"));
    usage.reasoning = figures.take(object.at_pointer("/completion_tokens_details/reasoning_tokens"));
    if (!figures.any() && !usage.flagged)
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
