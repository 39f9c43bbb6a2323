#include "server/protocols/form/usage_figures.h"
#include "server/protocols/gemini/gemini.h"

#include <algorithm>

namespace turnpike {

std::optional<ReportedUsage> readGeminiUsage(std::string_view json)
{
    namespace dom = simdjson::dom;
    thread_local dom::parser parser;
    dom::object object;
    if (parser.parse(json.data(), json.size()).get_object().get(object))
        return std::nullopt;
    ReportedUsage usage;
    UsageFigures figures(usage);
    const auto prompt = figures.take(object["promptTokenCount"]);
    const auto total = figures.take(object["totalTokenCount"]);
    const auto answered = figures.take(object["candidatesTokenCount"]);
    usage.cachedInput = figures.take(object["cachedContentTokenCount"]);
    usage.reasoning = figures.take(object["thoughtsTokenCount"]);
    usage.toolInput = figures.take(object["toolUsePromptTokenCount"]);
    if (!figures.any())
        return std::nullopt;

    usage.output = answered + usage.reasoning;
    if (usage.cachedInput > prompt || (total && total != prompt + usage.toolInput + usage.output))
        usage.flagged = true;
    usage.cachedInput = std::min(usage.cachedInput, prompt);
    usage.input = prompt - usage.cachedInput;
    return usage;
}

} // namespace turnpike
