#include "server/protocols/form/members.h"
#include "server/protocols/openai_responses/input_reader.h"
#include "server/protocols/openai_responses/openai_responses.h"

namespace turnpike {

namespace {

class RequestReader
{
public:
    Result<ChatRequest> read(const Json &body)
    {
        Members members(m_reading, body, {});
        m_request.model = members.neededText("model");
        if (const auto stream = members.statedFlag("stream"))
            m_request.stream = stream->value;
        refuseKeptState(members);
        readInstructions(members);
        openai_responses::readInput(members, m_request);
        readTools(members);
        readLimits(members);
        readReasoning(members);
        readText(members);
        readInclude(members);
        readHints(members);
        members.finish();
        if (m_reading.failed())
            return tl::make_unexpected(m_reading.error());
        return std::move(m_request);
    }

private:
    void refuseKeptState(Members &members)
    {
        for (const char *name : {"previous_response_id", "conversation", "prompt"}) {
            if (members.take(name))
                m_reading.refuse("unsupported_parameter",
                                 std::string(name) +
                                     " refers to what one provider keeps; send the whole conversation in input.",
                                 name);
        }
        if (const auto background = members.statedFlag("background"); background && background->value)
            m_reading.refuse("unsupported_parameter", "Responses are not kept here, so none can go on in background.",
                             "background");
    }

    void readInstructions(Members &members)
    {
        if (auto text = members.text("instructions"); !text.empty())
            m_request.messages.push_back(
                {ChatRole::System, {TextPart{std::move(text)}}, "instructions", {}, {"instructions"}});
    }

    void readTools(Members &members)
    {
        const Json *tools = members.takeArray("tools");
        for (std::size_t i = 0; tools && i < tools->size(); ++i)
            readTool((*tools)[i], elementPath("tools", i));
        if (const Json *choice = members.take("tool_choice"))
            m_request.toolChoice = Stated<ToolChoice>{readToolChoice(*choice), "tool_choice"};
        m_request.parallelToolCalls = members.statedFlag("parallel_tool_calls");
    }

    void readTool(const Json &json, const std::string &field)
    {
        Members members(m_reading, json, field);
        const std::string type = members.neededText("type");
        if (type == "image_generation") {
            m_request.imagesOut = Stated<bool>{true, field};
            return members.finish();
        }
        if (type != "function")
            return m_reading.unsupported(field + ".type", "A tool of type \"" + type + "\"");
        ToolDefinition tool;
        tool.field = field;
        tool.name = members.neededText("name");
        tool.description = members.text("description");
        if (const Json *schema = members.takeObject("parameters"))
            tool.schema = *schema;
        // Unstated, OpenAI makes the schema strict itself where it can. Others would refuse one that is not.
        if (const auto strict = members.statedFlag("strict"))
            tool.strict = strict->value;
        members.finish();
        m_request.tools.push_back(std::move(tool));
    }

    ToolChoice readToolChoice(const Json &json)
    {
        if (json == "auto")
            return {};
        if (json == "none")
            return {ToolChoice::Kind::None};
        if (json == "required")
            return {ToolChoice::Kind::Any};
        if (textMember(json, "type") == "function" && !textMember(json, "name").empty())
            return {ToolChoice::Kind::One, textMember(json, "name")};
        m_reading.unsupported("tool_choice", "This tool choice");
        return {};
    }

    void readLimits(Members &members)
    {
        m_request.maxTokens = members.statedNumber("max_output_tokens");
        m_request.temperature = members.statedDecimal("temperature");
        m_request.topP = members.statedDecimal("top_p");
        m_request.topLogprobs = members.statedNumber("top_logprobs");
        if (m_request.topLogprobs && m_request.topLogprobs->value == 0)
            m_request.topLogprobs.reset(); // the default, spelled out
    }

    void readReasoning(Members &members)
    {
        const Json *reasoning = members.takeObject("reasoning");
        if (!reasoning)
            return;
        Members inner(m_reading, *reasoning, "reasoning");
        ReasoningWish wish;
        wish.effort = inner.text("effort");
        if (!wish.effort.empty())
            wish.kind = wish.effort == "none" ? ReasoningWish::Kind::Off : ReasoningWish::Kind::Effort;
        const bool older = inner.statedText("generate_summary").has_value();
        wish.show = inner.statedText("summary").has_value() || older;
        inner.finish();
        if (!wish.effort.empty() || wish.show)
            m_request.reasoning = Stated<ReasoningWish>{std::move(wish), "reasoning"};
    }

    void readText(Members &members)
    {
        const Json *text = members.takeObject("text");
        if (!text)
            return;
        Members outer(m_reading, *text, "text");
        m_request.verbosity = outer.statedText("verbosity");
        if (const Json *format = outer.takeObject("format"))
            readFormat(*format);
        outer.finish();
    }

    void readFormat(const Json &json)
    {
        Members inner(m_reading, json, "text.format");
        OutputFormat wish;
        const std::string type = inner.neededText("type");
        if (type == "json_object")
            wish.kind = OutputFormat::Kind::JsonObject;
        else if (type == "json_schema") {
            wish.kind = OutputFormat::Kind::JsonSchema;
            wish.name = inner.neededText("name");
            wish.description = inner.text("description");
            if (const Json *schema = inner.takeObject("schema"))
                wish.schema = *schema;
            else
                m_reading.refuse("missing_member", "text.format.schema is missing.", "text.format.schema");
            if (const auto strict = inner.statedFlag("strict"))
                wish.strict = strict->value;
        } else if (type != "text")
            m_reading.unsupported("text.format.type", "The answer format \"" + type + "\"");
        inner.finish();
        m_request.outputFormat = Stated<OutputFormat>{std::move(wish), "text.format"};
    }

    // Seals come always. The rest asks for more of the provider's own tools, of which there are none, or is refused.
    void readInclude(Members &members)
    {
        const Json *include = members.takeArray("include");
        for (std::size_t i = 0; include && i < include->size(); ++i) {
            const std::string field = elementPath("include", i);
            const Json &what = (*include)[i];
            if (what == "message.output_text.logprobs")
                m_request.logprobs = Stated<bool>{true, field};
            else if (what == "code_interpreter_call.outputs" || what == "computer_call_output.output.image_url" ||
                     what == "file_search_call.results" || what == "web_search_call.results" ||
                     what == "web_search_call.action.sources" || what == "message.input_image.image_url")
                m_request.ownHints.push_back(field);
            else if (what != "reasoning.encrypted_content")
                m_reading.unsupported(field, "This wish for more in the answer");
        }
    }

    void readHints(Members &members)
    {
        m_request.user = members.statedText("safety_identifier");
        const auto older = members.statedText("user");
        if (!m_request.user)
            m_request.user = older;
        m_request.cacheKey = members.statedText("prompt_cache_key");
        m_request.serviceTier = members.statedText("service_tier");
        m_request.metadata = members.statedJson("metadata");
        m_request.store = members.statedFlag("store");
        members.pass({"stream_options"}); // obfuscation: there is none here, and a client needs none
        // Without it what is too long is refused and not shortened: no other answer.
        if (const auto truncation = members.statedText("truncation"); truncation && truncation->value != "disabled")
            m_request.ownHints.push_back(truncation->field);
        if (const auto retention = members.statedText("prompt_cache_retention"))
            m_request.ownHints.push_back(retention->field);
        readMaxToolCalls(members);
    }

    // counts calls of the provider's own tools only
    void readMaxToolCalls(Members &members)
    {
        const auto most = members.statedNumber("max_tool_calls");
        if (!most)
            return;
        if (m_request.imagesOut)
            m_reading.unsupported(most->field, "A limit of the pictures");
        else
            m_request.ownHints.push_back(most->field);
    }

    Reading m_reading;
    ChatRequest m_request;
};

} // namespace

Result<ChatRequest> readOpenAiResponsesRequest(const Json &body)
{
    return RequestReader().read(body);
}

} // namespace turnpike
