#pragma once

#include "server/protocols/form/chat_event.h"
#include "server/protocols/form/chat_request.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace turnpike {

/// What a writer of requests must know of the provider besides its format.
struct ProviderTraits
{
    bool openAi = true; // OpenAI itself (or Azure): newer parameters than the compatible ones know
};

/// What a writer of answers must know besides the answer.
struct AnswerContext
{
    std::string id;                     // of the request here; answers' ids are made from it
    std::int64_t createdAt = 0;         // seconds since 1970
    const ChatRequest *asked = nullptr; // never null; outlives the writer
    bool usageWanted = true;            // OpenAI chat: stream_options.include_usage
    bool asArray = false;               // Gemini without alt=sse: the stream is one JSON array, not events
};

/// Reads a provider's event stream. One event's data at a time; appends what it means in the order of chat_event.h.
class ChatStreamReader
{
public:
    virtual ~ChatStreamReader() = default;
    virtual void read(std::string_view data, std::vector<ChatEvent> &out) = 0;
    /// The response has ended as HTTP; a format without an end mark of its own says here whether the stream had.
    virtual void end(std::vector<ChatEvent> &) {}
    /// Figures that came and that no event has told; only the last count where a provider repeats them in each event.
    virtual std::optional<UsageTold> takeUntold() { return {}; }
};

/// Writes a client's event stream: appends whole events.
class ChatStreamWriter
{
public:
    virtual ~ChatStreamWriter() = default;
    virtual void write(const ChatEvent &event, std::string &out) = 0;
};

/// What a provider's error answer says.
struct ProviderError
{
    std::string code;    // or its type, where it has no code
    std::string message; // empty: the body could not be read
    std::string field = {};
};

/// One format's readers and writers. They know their own format and the form between, never each other.
struct ChatFormat
{
    /// `invalid_…`, `missing_member`, `unsupported_parameter`, with the client's field. Gemini's model and stream are
    /// in its URL: they stay empty.
    Result<ChatRequest> (*readRequest)(const Json &body);
    /// `unsupported_parameter` with the client's field for what the format cannot express.
    Result<WrittenRequest> (*writeRequest)(const ChatRequest &request, const ProviderTraits &provider);
    /// `upstream_invalid_response`.
    Result<ChatAnswer> (*readAnswer)(const Json &body);
    Json (*writeAnswer)(const ChatAnswer &answer, const AnswerContext &context);
    std::unique_ptr<ChatStreamReader> (*streamReader)();
    std::unique_ptr<ChatStreamWriter> (*streamWriter)(const AnswerContext &context);
    ProviderError (*readError)(std::string_view body);
    std::string (*writeError)(int status, std::string_view code, std::string_view message, std::string_view field);
    /// The same as an event of a stream that is passed on; `number` counts its events so far.
    std::string (*writeErrorEvent)(int status, std::string_view code, std::string_view message, std::int64_t number);
    /// nullopt when the text is not an object with at least one figure.
    std::optional<ReportedUsage> (*readUsage)(std::string_view json);
};

} // namespace turnpike
