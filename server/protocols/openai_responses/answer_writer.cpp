#include "server/protocols/form/media.h"
#include "server/protocols/openai_responses/openai_responses.h"
#include "server/protocols/openai_responses/output_items.h"
#include "server/protocols/openai_responses/response_object.h"
#include "server/protocols/openai_responses/words.h"

namespace turnpike {

namespace {

using namespace openai_responses;

class OutputWriter
{
public:
    explicit OutputWriter(const AnswerContext &context) : m_context(context) {}

    Json write(const ChatChoice &choice)
    {
        for (const ChatPart &part : choice.parts)
            std::visit([this](const auto &one) { add(one); }, part);
        if (!incompleteReason(choice.stop).empty() && !m_output.empty())
            cutOff(m_output.back());
        return std::move(m_output);
    }

private:
    static void cutOff(Json &last)
    {
        if (last["type"] == "message" || last["type"] == "function_call")
            last["status"] = "incomplete";
    }

    std::string id(const char *kind) const { return itemId(kind, m_context, m_output.size()); }

    // texts in a row are one message
    void addContent(Json content)
    {
        if (m_output.empty() || m_output.back()["type"] != "message")
            m_output.push_back(messageItem(id("msg"), "completed", Json::array()));
        m_output.back()["content"].push_back(std::move(content));
    }

    void add(const TextPart &text) { addContent(textContent(text.text)); }
    void add(const RefusalPart &refusal) { addContent(refusalContent(refusal.text)); }
    void add(const ReasoningPart &thought) { m_output.push_back(reasoningItem(id("rs"), thought)); }
    void add(const ToolCallPart &call) { m_output.push_back(callItem(id("fc"), "completed", call)); }
    void add(const ImagePart &image)
    {
        if (image.data.empty())
            addContent(textContent(imageText(image)));
        else
            m_output.push_back(imageItem(id("ig"), image));
    }
    // no part of an answer
    void add(const AudioPart &) {}
    void add(const FilePart &) {}
    void add(const ToolResultPart &) {}

    const AnswerContext &m_context;
    Json m_output = Json::array();
};

} // namespace

Json writeOpenAiResponsesAnswer(const ChatAnswer &answer, const AnswerContext &context)
{
    Json response = responseObject(context, answer.model, answer.createdAt);
    if (answer.choices.empty())
        endResponse(response, StopReason::End, Json::array());
    else // a client of this format asks for one
        endResponse(response, answer.choices.front().stop, OutputWriter(context).write(answer.choices.front()));
    if (answer.usage)
        response["usage"] = usageJson(*answer.usage);
    return response;
}

} // namespace turnpike
