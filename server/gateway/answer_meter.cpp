#include "server/gateway/answer_meter.h"

#include "server/protocols/openai_stream.h"
#include "server/protocols/openai_usage.h"

namespace turnpike {

void StreamMeter::feed(std::string_view bytes, std::string &out)
{
    if (m_done || !m_error.empty())
        return;
    m_reader.feed(bytes);
    SseReader::Event event;
    while (m_reader.next(event)) {
        auto chunk = readOpenAiChunk(event.data);
        if (chunk.error) {
            m_error = event.raw;
            return;
        }
        if (!chunk.usage.empty())
            m_usageJson = std::move(chunk.usage);
        if (!chunk.usageOnly || m_keepUsageChunk)
            out.append(event.raw);
        if (chunk.done) {
            m_done = true;
            return;
        }
        m_output.add(openAiDelta(event.data));
    }
}

void WholeMeter::feed(std::string_view bytes)
{
    m_scanner.feed(bytes);
    m_bytes += bytes.size();
}

Usage usageFrom(std::string_view usageJson, std::int64_t estimatedInput, std::int64_t estimatedOutput)
{
    Usage usage;
    const auto told = usageJson.empty() ? std::nullopt : readOpenAiUsage(usageJson);
    if (!told) {
        usage.input = estimatedInput;
        usage.output = estimatedOutput;
        usage.estimated = true;
        return usage;
    }
    usage.input = told->input;
    usage.cachedInput = told->cachedInput;
    usage.cacheWrite = told->cacheWrite + told->cacheWriteHour;
    usage.output = told->output;
    usage.reasoning = told->reasoning;
    usage.flagged = told->flagged;
    return usage;
}

} // namespace turnpike
