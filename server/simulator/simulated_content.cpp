#include "server/simulator/simulated_content.h"

#include "server/simulator/schema_sample.h"

#include <algorithm>
#include <array>

namespace turnpike {

namespace {

constexpr std::array<std::string_view, 8> kWords{"The ",  "simulated ", "provider ",   "answers ",
                                                 "नमस्ते ", "你好 ",      "こんにちは ", "olá. "};
constexpr std::array<std::string_view, 2> kThoughts{"The question is clear. ", "So is the answer."};
constexpr std::int64_t kThoughtTokens = 4;
constexpr std::int64_t kCallTokens = 5;
constexpr std::size_t kPieceBytes = 12;

// About so many bytes each, never ending inside a character.
std::vector<std::string> inPieces(const std::string &text)
{
    std::vector<std::string> pieces;
    for (std::size_t at = 0; at < text.size();) {
        auto end = std::min(text.size(), at + kPieceBytes);
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
            ++end;
        pieces.push_back(text.substr(at, end - at));
        at = end;
    }
    return pieces;
}

} // namespace

SimulatedContent::SimulatedContent(const SimulatedRequest &request, const FaultPlan &plan)
{
    if (request.thinks && request.showsThoughts)
        m_thoughts.assign(kThoughts.begin(), kThoughts.end());
    if (!request.tools.empty() && !request.bringsResults && !plan.echo)
        chooseCalls(request);
    else
        chooseText(request, plan);
    m_usage.prompt = request.promptTokens;
    m_usage.cached = request.promptTokens / 4;
    m_usage.cacheWrite = request.cacheMarked ? request.promptTokens / 8 : 0;
    m_usage.output = m_texts + kCallTokens * static_cast<std::int64_t>(m_calls.size());
    m_usage.reasoning = request.thinks ? kThoughtTokens : 0;
}

// One call of each tool. The number of bytes asked makes their ids differ in each turn of a conversation.
void SimulatedContent::chooseCalls(const SimulatedRequest &request)
{
    for (const SimulatedTool &tool : request.tools) {
        auto arguments = sampleOf(tool.schema);
        if (!arguments.is_object() || arguments.empty())
            arguments = {{"city", "Mumbai"}};
        m_calls.push_back(
            {"call_simulated_" + std::to_string(request.promptTokens) + "_" + std::to_string(m_calls.size()), tool.name,
             arguments.dump()});
        if (!request.parallel)
            break;
    }
}

void SimulatedContent::chooseText(const SimulatedRequest &request, const FaultPlan &plan)
{
    m_hugeBytes = plan.hugeBytes;
    m_texts = plan.chunks;
    if (plan.echo)
        m_pieces = inPieces(request.transcript);
    else if (request.schema)
        m_pieces = inPieces(sampleOf(*request.schema).dump());
    if (!m_pieces.empty())
        m_texts = static_cast<int>(m_pieces.size());
    // a piece counts as a token
    m_cut = request.maxTokens && *request.maxTokens < m_texts;
    if (m_cut)
        m_texts = static_cast<int>(*request.maxTokens);
}

std::string SimulatedContent::piece(int n) const
{
    if (m_hugeBytes > 0)
        return std::string(static_cast<std::size_t>(m_hugeBytes), 'x');
    const auto at = static_cast<std::size_t>(n);
    return m_pieces.empty() ? std::string(kWords[at % kWords.size()]) : m_pieces[at];
}

int SimulatedContent::steps() const
{
    return static_cast<int>(m_thoughts.size() + 2 * m_calls.size()) + m_texts;
}

SimulatedContent::Step SimulatedContent::step(int n) const
{
    const int thoughts = static_cast<int>(m_thoughts.size());
    const int callSteps = static_cast<int>(2 * m_calls.size());
    if (n < thoughts)
        return {Kind::Thought, 0, m_thoughts[static_cast<std::size_t>(n)]};
    if (n < thoughts + callSteps) {
        const int call = (n - thoughts) / 2;
        const bool begin = (n - thoughts) % 2 == 0;
        return {begin ? Kind::CallBegin : Kind::CallArguments, call,
                begin ? std::string() : m_calls[static_cast<std::size_t>(call)].arguments};
    }
    return {Kind::Text, 0, piece(n - thoughts - callSteps)};
}

std::string SimulatedContent::thoughts() const
{
    std::string all;
    for (const std::string &thought : m_thoughts)
        all += thought;
    return all;
}

std::string SimulatedContent::text() const
{
    std::string all;
    for (int n = 0; n < (m_hugeBytes > 0 ? std::min(1, m_texts) : m_texts); ++n)
        all += piece(n);
    return all;
}

SimulatedContent::Stop SimulatedContent::stop() const
{
    return m_cut ? Stop::Length : m_calls.empty() ? Stop::End : Stop::Calls;
}

} // namespace turnpike
