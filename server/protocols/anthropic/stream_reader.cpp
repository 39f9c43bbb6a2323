#include "server/protocols/anthropic/anthropic.h"
#include "server/protocols/anthropic/words.h"

#include <map>

namespace turnpike {

namespace {

class StreamReader final : public ChatStreamReader
{
public:
    void read(std::string_view data, std::vector<ChatEvent> &out) override
    {
        if (m_over || data.empty())
            return;
        const Json event = Json::parse(data, nullptr, false);
        if (!event.is_object())
            return finish(
                StreamError{"upstream_invalid_response", "The provider's stream has an event that is not JSON."}, out);
        const std::string type = textMember(event, "type");
        if (type == "content_block_delta")
            readDelta(event, out);
        else if (type == "content_block_start")
            beginBlock(event, out);
        else if (type == "content_block_stop")
            endBlock(event, out);
        else if (type == "message_start")
            start(event, out);
        else if (type == "message_delta")
            readMessageDelta(event, out);
        else if (type == "message_stop")
            finish(StreamEnd{}, out);
        else if (type == "error") {
            const Json *error = objectMember(event, "error");
            finish(error ? StreamError{textMember(*error, "type"), textMember(*error, "message")} : StreamError{}, out);
        }
    }

private:
    struct Block
    {
        int part = 0;
        PartKind kind = PartKind::Text;
        bool empty = true;
    };

    void finish(ChatEvent event, std::vector<ChatEvent> &out)
    {
        m_over = true;
        out.push_back(std::move(event));
    }

    void start(const Json &event, std::vector<ChatEvent> &out)
    {
        const Json *message = objectMember(event, "message");
        if (!message)
            return;
        out.push_back(StreamStart{textMember(*message, "id"), textMember(*message, "model")});
        addUsage(*message, out);
    }

    // What message_delta states takes the place of what message_start did; the rest stays.
    void addUsage(const Json &holder, std::vector<ChatEvent> &out)
    {
        const Json *usage = objectMember(holder, "usage");
        if (!usage)
            return;
        for (const auto &[name, value] : usage->items()) {
            if (!value.is_null())
                m_usage[name] = value;
        }
        std::string raw = jsonText(m_usage);
        if (const auto told = readAnthropicUsage(raw))
            out.push_back(UsageTold{*told, std::move(raw)});
    }

    void beginBlock(const Json &event, std::vector<ChatEvent> &out)
    {
        const Json *content = objectMember(event, "content_block");
        if (!content)
            return;
        const std::string type = textMember(*content, "type");
        Block block;
        if (type == "tool_use")
            block.kind = PartKind::ToolCall;
        else if (type == "thinking" || type == "redacted_thinking")
            block.kind = PartKind::Reasoning;
        else if (type != "text")
            return; // of the provider's own tools, which no request of another format asks for
        block.part = m_parts++;
        out.push_back(PartBegin{0, block.part, block.kind, textMember(*content, "id"), textMember(*content, "name")});
        if (type == "redacted_thinking")
            out.push_back(PartSeal{0, block.part, textMember(*content, "data"), Protocol::Anthropic, true});
        if (const Json *input = objectMember(*content, "input"); input && !input->empty())
            add(block, jsonText(*input), out);
        add(block, textMember(*content, block.kind == PartKind::Text ? "text" : "thinking"), out);
        m_blocks[numberMember(event, "index")] = block;
    }

    static void add(Block &block, std::string text, std::vector<ChatEvent> &out)
    {
        if (text.empty())
            return;
        block.empty = false;
        out.push_back(PartText{0, block.part, std::move(text)});
    }

    void readDelta(const Json &event, std::vector<ChatEvent> &out)
    {
        const Json *delta = objectMember(event, "delta");
        const auto block = m_blocks.find(numberMember(event, "index"));
        if (!delta || block == m_blocks.end())
            return;
        const std::string type = textMember(*delta, "type");
        if (type == "text_delta")
            add(block->second, textMember(*delta, "text"), out);
        else if (type == "input_json_delta")
            add(block->second, textMember(*delta, "partial_json"), out);
        else if (type == "thinking_delta")
            add(block->second, textMember(*delta, "thinking"), out);
        else if (type == "signature_delta")
            out.push_back(PartSeal{0, block->second.part, textMember(*delta, "signature"), Protocol::Anthropic});
    }

    void endBlock(const Json &event, std::vector<ChatEvent> &out)
    {
        const auto block = m_blocks.find(numberMember(event, "index"));
        if (block == m_blocks.end())
            return;
        if (block->second.kind == PartKind::ToolCall && block->second.empty)
            add(block->second, "{}", out); // no arguments are an empty object
        out.push_back(PartEnd{0, block->second.part});
        m_blocks.erase(block);
    }

    void readMessageDelta(const Json &event, std::vector<ChatEvent> &out)
    {
        addUsage(event, out);
        const Json *delta = objectMember(event, "delta");
        const std::string stop = delta ? textMember(*delta, "stop_reason") : std::string();
        if (!stop.empty())
            out.push_back(ChoiceEnd{0, anthropic::readStop(stop), textMember(*delta, "stop_sequence")});
    }

    Json m_usage = Json::object();
    std::map<std::int64_t, Block> m_blocks; // open ones, by the provider's index
    int m_parts = 0;
    bool m_over = false;
};

} // namespace

std::unique_ptr<ChatStreamReader> anthropicStreamReader()
{
    return std::make_unique<StreamReader>();
}

} // namespace turnpike
