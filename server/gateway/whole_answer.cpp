#include "server/gateway/whole_answer.h"

#include "server/protocols/chat_formats.h"

namespace turnpike {

WholeMeter::WholeMeter(Protocol provider, Content content)
    : m_provider(provider), m_content(content), m_scanner(provider == Protocol::Gemini ? "usageMetadata" : "usage")
{}

void WholeMeter::feed(std::string_view bytes)
{
    if (!isOpaque())
        m_scanner.feed(bytes);
    m_bytes += bytes.size();
}

std::optional<ReportedUsage> WholeMeter::usage() const
{
    return usageJson().empty() ? std::nullopt : chatFormat(m_provider).readUsage(usageJson());
}

Result<std::string> translatedAnswer(std::string_view body, Protocol provider, Protocol client,
                                     const AnswerContext &context)
{
    const auto json = parseJson(body);
    if (!json)
        return fail("upstream_invalid_response", "The provider's answer was not complete JSON.");
    const auto answer = chatFormat(provider).readAnswer(*json);
    if (!answer)
        return tl::make_unexpected(answer.error());
    return jsonText(chatFormat(client).writeAnswer(*answer, context));
}

Usage usageFrom(const std::optional<ReportedUsage> &told, std::int64_t estimatedInput, std::int64_t estimatedOutput)
{
    Usage usage;
    if (!told) {
        usage.input = estimatedInput;
        usage.output = estimatedOutput;
        usage.estimated = true;
        return usage;
    }
    usage.input = told->input + told->toolInput;
    usage.cachedInput = told->cachedInput;
    usage.cacheWrite = told->cacheWrite + told->cacheWriteHour;
    usage.output = told->output;
    usage.reasoning = told->reasoning;
    usage.flagged = told->flagged;
    return usage;
}

} // namespace turnpike
