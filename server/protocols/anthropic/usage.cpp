#include "server/protocols/anthropic/anthropic.h"
#include "server/protocols/form/usage_figures.h"

namespace turnpike {

std::optional<ReportedUsage> readAnthropicUsage(std::string_view json)
{
    namespace dom = simdjson::dom;
    thread_local dom::parser parser;
    dom::object object;
    if (parser.parse(json.data(), json.size()).get_object().get(object))
        return std::nullopt;
    ReportedUsage usage;
    UsageFigures figures(usage);
    usage.input = figures.take(object["input_tokens"]);
    usage.cachedInput = figures.take(object["cache_read_input_tokens"]);
    usage.output = figures.take(object["output_tokens"]);
    const auto written = figures.take(object["cache_creation_input_tokens"]);
    const auto minutes = figures.take(object.at_pointer("/cache_creation/ephemeral_5m_input_tokens"));
    usage.cacheWriteHour = figures.take(object.at_pointer("/cache_creation/ephemeral_1h_input_tokens"));
    if (!figures.any())
        return std::nullopt;
    // without the two parts it is all of the cheaper kind
    usage.cacheWrite = minutes + usage.cacheWriteHour == 0 ? written : minutes;
    if (written && written != usage.cacheWrite + usage.cacheWriteHour)
        usage.flagged = true;
    return usage;
}

} // namespace turnpike
