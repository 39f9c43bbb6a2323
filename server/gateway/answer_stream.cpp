#include "server/gateway/answer_stream.h"

#include "server/protocols/chat_formats.h"

namespace turnpike {

namespace {

class PassedStream final : public AnswerStream
{
public:
    PassedStream(Protocol protocol, bool keepUsageChunk, bool asArray)
        : m_protocol(protocol), m_keepUsageChunk(keepUsageChunk), m_asArray(asArray), m_scanner(streamScanner(protocol))
    {}

    std::string errorEvent(int status, std::string_view code, std::string_view message) override
    {
        if (m_asArray)
            return separator() + chatFormat(m_protocol).writeError(status, code, message, {}) + "]";
        return chatFormat(m_protocol).writeErrorEvent(status, code, message, m_sent);
    }

private:
    void take(const SseReader::Event &event, std::string &out) override
    {
        StreamFacts facts = m_scanner->scan(event.data);
        if (!facts.usage.empty()) {
            m_usageJson = std::move(facts.usage);
            m_usage = chatFormat(m_protocol).readUsage(m_usageJson);
        }
        if (facts.error) {
            m_error = m_asArray ? separator() + std::string(event.data) + "]" : std::string(event.raw);
            return;
        }
        if (!m_begun && facts.prelude) {
            m_held.append(event.raw);
            ++m_sent;
            return;
        }
        m_begun = true;
        if (!m_held.empty()) {
            out.append(m_held);
            m_held.clear();
        }
        m_done = facts.done;
        if (facts.usageOnly && !m_keepUsageChunk)
            return;
        if (!m_asArray)
            out.append(event.raw);
        else if (!event.data.empty())
            out.append(separator()).append(event.data);
        ++m_sent;
        m_output.add(m_scanner->delta(event.data));
    }

    std::string separator() const { return m_sent == 0 ? "[" : ",\r\n"; }

    bool complete(bool byClose, std::string &out) override
    {
        if (!m_scanner->finished() && (byClose || m_events.midEvent()))
            return false;
        out.append(m_held);
        if (m_asArray)
            out.append(m_sent == 0 ? "[]" : "]");
        return true;
    }

    Protocol m_protocol;
    bool m_keepUsageChunk;
    bool m_asArray;
    std::unique_ptr<StreamScanner> m_scanner;
    std::string m_held;      // until content comes
    std::int64_t m_sent = 0; // events
    bool m_begun = false;
};

class TranslatedStream final : public AnswerStream
{
public:
    TranslatedStream(Protocol provider, Protocol client, const AnswerContext &context)
        : m_reader(chatFormat(provider).streamReader()), m_writer(chatFormat(client).streamWriter(context))
    {}

    std::string errorEvent(int, std::string_view code, std::string_view message) override
    {
        std::string out;
        m_writer->write(StreamError{std::string(code), std::string(message)}, out);
        return out;
    }

private:
    void take(const SseReader::Event &event, std::string &out) override
    {
        m_happened.clear();
        m_reader->read(event.data, m_happened);
        writeAll(out);
    }

    bool complete(bool, std::string &out) override
    {
        m_happened.clear();
        m_reader->end(m_happened);
        writeAll(out);
        return m_done;
    }

    void gatherUsage() override
    {
        if (auto told = m_reader->takeUntold())
            take(std::move(*told));
    }

    void take(UsageTold told)
    {
        m_usage = told.usage;
        m_usageJson = std::move(told.raw);
    }

    void writeAll(std::string &out)
    {
        for (const ChatEvent &event : m_happened) {
            if (const auto *text = std::get_if<PartText>(&event))
                m_output.add(text->text);
            if (const auto *told = std::get_if<UsageTold>(&event))
                take(*told);
            if (std::holds_alternative<StreamError>(event)) {
                m_writer->write(event, m_error);
                return;
            }
            m_done = m_done || std::holds_alternative<StreamEnd>(event);
            // the beginning says nothing: held back until content comes, so that another channel can be tried
            const bool held = !m_begun && std::holds_alternative<StreamStart>(event);
            m_begun = m_begun || (!held && !std::holds_alternative<UsageTold>(event));
            if (held || !m_begun) {
                m_writer->write(event, m_held);
                continue;
            }
            if (!m_held.empty()) {
                out.append(m_held);
                m_held.clear();
            }
            m_writer->write(event, out);
        }
    }

    std::unique_ptr<ChatStreamReader> m_reader;
    std::unique_ptr<ChatStreamWriter> m_writer;
    std::vector<ChatEvent> m_happened; // kept for its capacity
    std::string m_held;
    bool m_begun = false;
};

} // namespace

void AnswerStream::feed(std::string_view bytes, std::string &out)
{
    if (m_done || !m_error.empty())
        return;
    m_events.feed(bytes);
    for (SseReader::Event event; m_error.empty() && !m_done && m_events.next(event);)
        take(event, out);
}

bool AnswerStream::end(bool byClose, std::string &out)
{
    return m_error.empty() && (m_done || complete(byClose, out)) && m_error.empty();
}

std::unique_ptr<AnswerStream> passedStream(Protocol protocol, bool keepUsageChunk, bool asArray)
{
    return std::make_unique<PassedStream>(protocol, keepUsageChunk, asArray);
}

std::unique_ptr<AnswerStream> translatedStream(Protocol provider, Protocol client, const AnswerContext &context)
{
    return std::make_unique<TranslatedStream>(provider, client, context);
}

} // namespace turnpike
