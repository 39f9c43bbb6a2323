#pragma once

#include "server/accounting/token_estimator.h"
#include "server/protocols/form/chat_format.h"
#include "server/protocols/passing/stream_scanner.h"
#include "server/protocols/sse_reader.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turnpike {

/// A provider's event stream on its way to the client: meters it and says which bytes travel on, whole events only.
class AnswerStream
{
public:
    virtual ~AnswerStream() = default;

    /// Appends to `out` what is to be sent on; an error that ends the stream is not appended but kept in error(), and
    /// what follows is not read.
    void feed(std::string_view bytes, std::string &out);
    /// The response has ended as HTTP, `byClose` without having said how long it is. Appends what is left; false: the
    /// stream was not whole.
    bool end(bool byClose, std::string &out);

    bool done() const { return m_done; }
    bool trustworthy() const { return !m_events.overflowed(); }
    const std::string &error() const { return m_error; } // the event for the client; empty: none
    /// As received.
    const std::string &usageJson()
    {
        gatherUsage();
        return m_usageJson;
    }
    std::optional<ReportedUsage> usage()
    {
        gatherUsage();
        return m_usage;
    }
    std::int64_t estimatedOutput() const { return m_output.tokens(); }
    /// An error of ours, in the client's format.
    virtual std::string errorEvent(int status, std::string_view code, std::string_view message) = 0;

protected:
    virtual void take(const SseReader::Event &event, std::string &out) = 0;
    virtual bool complete(bool byClose, std::string &out) = 0;
    /// Brings m_usage up to date.
    virtual void gatherUsage() {}

    SseReader m_events;
    TokenEstimator m_output;
    std::string m_usageJson;
    std::optional<ReportedUsage> m_usage;
    std::string m_error;
    bool m_done = false;
};

/// Provider and client speak the same format: events travel as they came. `keepUsageChunk`: OpenAI chat, the client
/// asked for the chunk that we forced. `asArray`: Gemini, the events' data as one JSON array.
std::unique_ptr<AnswerStream> passedStream(Protocol protocol, bool keepUsageChunk, bool asArray = false);
/// The provider speaks another format. `context.asked` outlives it.
std::unique_ptr<AnswerStream> translatedStream(Protocol provider, Protocol client, const AnswerContext &context);

} // namespace turnpike
