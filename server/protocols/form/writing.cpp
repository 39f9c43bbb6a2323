#include "server/protocols/form/writing.h"

#include <algorithm>
#include <array>

namespace turnpike {

namespace {

struct EffortStep
{
    std::string_view effort;
    std::int64_t budget; // tokens
};

// Gemini's own translation of OpenAI's efforts (ai.google.dev, "OpenAI compatibility"), with steps beyond it.
constexpr std::array kSteps{EffortStep{"minimal", 1024}, EffortStep{"low", 1024}, EffortStep{"medium", 8192},
                            EffortStep{"high", 24576}, EffortStep{"xhigh", 32768}};

} // namespace

void Writing::cannot(const std::string &field, std::string_view what)
{
    if (!m_error)
        m_error = Error{"unsupported_parameter",
                        std::string(protocolName(m_protocol)) + " cannot express " + std::string(what) + " (" + field +
                            "), and the model is served in that format.",
                        field};
}

void Writing::leaveOut(const std::string &field)
{
    m_leftOut.push_back(field);
}

void Writing::leaveOut(const std::vector<std::string> &fields)
{
    m_leftOut.insert(m_leftOut.end(), fields.begin(), fields.end());
}

Result<WrittenRequest> Writing::result() &&
{
    if (m_error)
        return tl::make_unexpected(std::move(*m_error));
    return WrittenRequest{std::move(body), std::move(m_leftOut)};
}

std::string joinedText(const std::vector<ChatPart> &parts)
{
    std::string all;
    for (const ChatPart &part : parts) {
        const auto *text = std::get_if<TextPart>(&part);
        if (!text)
            continue;
        if (!all.empty())
            all += '\n';
        all += text->text;
    }
    return all;
}

std::string joinedText(const ToolResultPart &result)
{
    std::vector<ChatPart> texts;
    for (const auto &part : result.content) {
        if (const auto *text = std::get_if<TextPart>(&part))
            texts.emplace_back(*text);
    }
    return joinedText(texts);
}

bool isTextOnly(const std::vector<ChatPart> &parts)
{
    return std::all_of(parts.begin(), parts.end(),
                       [](const ChatPart &part) { return std::holds_alternative<TextPart>(part); });
}

std::int64_t thinkingBudget(std::string_view effort)
{
    const auto *step =
        std::find_if(kSteps.begin(), kSteps.end(), [&](const EffortStep &one) { return one.effort == effort; });
    return step == kSteps.end() ? kSteps.back().budget : step->budget;
}

std::string thinkingEffort(std::int64_t budget)
{
    if (budget <= 4096)
        return "low";
    return budget <= 16384 ? "medium" : "high";
}

} // namespace turnpike
