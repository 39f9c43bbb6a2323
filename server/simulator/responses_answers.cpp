#include "server/simulator/responses_answers.h"

#include "server/simulator/openai_errors.h"
#include "server/simulator/responses_reader.h"

namespace turnpike::simulated_responses {

using Json = nlohmann::ordered_json;
using Kind = SimulatedContent::Kind;

namespace {

constexpr std::int64_t kCreated = 1'700'000'000; // fixed, so that answers are reproducible
constexpr const char *kMessageId = "msg_simulated";

Json outputText(const std::string &text)
{
    return {{"type", "output_text"}, {"text", text}, {"annotations", Json::array()}, {"logprobs", Json::array()}};
}

Json summaryText(const std::string &text)
{
    return {{"type", "summary_text"}, {"text", text}};
}

class ResponseShape final : public SimulatedAnswer
{
public:
    ResponseShape(const SimulatedRequest &request, const FaultPlan &plan) : SimulatedAnswer(request, plan) {}

    std::string whole() override { return response(status(), finished()).dump(); }
    std::string chunk(int n) override;
    std::string end() override;
    std::string errorEvent() override;

private:
    Json response(const char *status, const Json &output) const;
    Json usage() const;
    Json finished() const;
    Json reasoning(const std::string &thoughts, bool whole) const;
    Json call(int n, bool whole) const;
    Json message(const std::string *text) const;
    bool cut() const { return m_content.stop() == SimulatedContent::Stop::Length; }
    const char *status() const { return cut() ? "incomplete" : "completed"; }

    std::string event(const char *type, const Json &fields);
    std::string start();
    std::string beginItem(const SimulatedContent::Step &step);
    std::string endItem();
    std::string endThoughts();
    std::string endCall();
    std::string endMessage();
    Json at(const std::string &item, const char *part) const;
    std::string callItem() const { return "fc_" + m_content.calls()[static_cast<std::size_t>(m_call)].id; }

    bool m_started = false;
    int m_sequence = 0;
    int m_item = -1;            // the open one's output_index, or the last one's
    std::optional<Kind> m_open; // what the open item holds
    int m_call = 0;
};

// The reasoning is a part of the output, the cached tokens a part of the input.
Json ResponseShape::usage() const
{
    const auto &used = m_content.usage();
    const auto output = used.output + used.reasoning;
    return {{"input_tokens", used.prompt},
            {"input_tokens_details", {{"cached_tokens", used.cached}}},
            {"output_tokens", output},
            {"output_tokens_details", {{"reasoning_tokens", used.reasoning}}},
            {"total_tokens", used.prompt + output}};
}

Json ResponseShape::response(const char *status, const Json &output) const
{
    const bool over = std::string_view(status) != "in_progress";
    Json response = {{"id", "resp_simulated"},
                     {"object", "response"},
                     {"created_at", kCreated},
                     {"status", status},
                     {"background", false},
                     {"error", nullptr},
                     {"incomplete_details", nullptr},
                     {"instructions", nullptr},
                     {"max_output_tokens", nullptr},
                     {"model", m_request.model},
                     {"output", output},
                     {"parallel_tool_calls", m_request.parallel},
                     {"previous_response_id", nullptr},
                     {"reasoning", {{"effort", nullptr}, {"summary", nullptr}}},
                     {"store", false},
                     {"temperature", 1.0},
                     {"text", {{"format", {{"type", "text"}}}}},
                     {"tool_choice", "auto"},
                     {"tools", Json::array()},
                     {"top_p", 1.0},
                     {"truncation", "disabled"},
                     {"usage", nullptr},
                     {"metadata", Json::object()}};
    if (m_request.maxTokens)
        response["max_output_tokens"] = *m_request.maxTokens;
    if (over && cut())
        response["incomplete_details"] = {{"reason", "max_output_tokens"}};
    if (over && !m_plan.noUsage)
        response["usage"] = usage();
    return response;
}

Json ResponseShape::reasoning(const std::string &thoughts, bool whole) const
{
    Json item = {{"id", kReasoningId}, {"type", "reasoning"}, {"summary", Json::array()}};
    if (m_request.encryptedThoughts)
        item["encrypted_content"] = kEncrypted;
    if (whole && !thoughts.empty())
        item["summary"].push_back(summaryText(thoughts));
    return item;
}

Json ResponseShape::call(int n, bool whole) const
{
    const auto &call = m_content.calls()[static_cast<std::size_t>(n)];
    return {{"id", "fc_" + call.id},
            {"type", "function_call"},
            {"status", whole ? "completed" : "in_progress"},
            {"arguments", whole ? call.arguments : std::string()},
            {"call_id", call.id},
            {"name", call.name}};
}

// Begun without a text, ended with one.
Json ResponseShape::message(const std::string *text) const
{
    Json item = {{"id", kMessageId},
                 {"type", "message"},
                 {"status", text ? status() : "in_progress"},
                 {"role", "assistant"},
                 {"content", Json::array()}};
    if (text)
        item["content"].push_back(outputText(*text));
    return item;
}

Json ResponseShape::finished() const
{
    Json output = Json::array();
    if (m_request.thinks)
        output.push_back(reasoning(m_content.thoughts(), true));
    for (int n = 0; n < static_cast<int>(m_content.calls().size()); ++n)
        output.push_back(call(n, true));
    const auto text = m_content.text();
    if (m_content.calls().empty())
        output.push_back(message(&text));
    return output;
}

std::string ResponseShape::event(const char *type, const Json &fields)
{
    Json json = {{"type", type}, {"sequence_number", m_sequence++}};
    json.update(fields);
    return sseEvent(json, type);
}

Json ResponseShape::at(const std::string &item, const char *part) const
{
    Json place = {{"item_id", item}, {"output_index", m_item}};
    if (part)
        place[part] = 0;
    return place;
}

std::string ResponseShape::start()
{
    if (m_started)
        return {};
    m_started = true;
    const Json fields = {{"response", response("in_progress", Json::array())}};
    std::string bytes = event("response.created", fields);
    bytes += event("response.in_progress", fields);
    return bytes;
}

std::string ResponseShape::beginItem(const SimulatedContent::Step &step)
{
    std::string bytes = endItem();
    m_open = step.kind;
    m_call = step.call;
    ++m_item;
    const Json item = step.kind == Kind::Thought ? reasoning({}, false)
                      : step.kind == Kind::Text  ? message(nullptr)
                                                 : call(step.call, false);
    bytes += event("response.output_item.added", {{"output_index", m_item}, {"item", item}});
    if (step.kind == Kind::CallBegin)
        return bytes;
    Json fields =
        step.kind == Kind::Thought ? at(std::string(kReasoningId), "summary_index") : at(kMessageId, "content_index");
    fields["part"] = step.kind == Kind::Thought ? summaryText({}) : outputText({});
    bytes += event(step.kind == Kind::Thought ? "response.reasoning_summary_part.added" : "response.content_part.added",
                   fields);
    return bytes;
}

std::string ResponseShape::endThoughts()
{
    Json text = at(std::string(kReasoningId), "summary_index");
    Json part = text;
    text["text"] = m_content.thoughts();
    part["part"] = summaryText(m_content.thoughts());
    std::string bytes = event("response.reasoning_summary_text.done", text);
    bytes += event("response.reasoning_summary_part.done", part);
    bytes +=
        event("response.output_item.done", {{"output_index", m_item}, {"item", reasoning(m_content.thoughts(), true)}});
    return bytes;
}

std::string ResponseShape::endCall()
{
    Json fields = at(callItem(), nullptr);
    const Json item = call(m_call, true);
    fields["name"] = item["name"];
    fields["arguments"] = item["arguments"];
    std::string bytes = event("response.function_call_arguments.done", fields);
    bytes += event("response.output_item.done", {{"output_index", m_item}, {"item", item}});
    return bytes;
}

std::string ResponseShape::endMessage()
{
    const auto whole = m_content.text();
    Json text = at(kMessageId, "content_index");
    Json part = text;
    text["text"] = whole;
    text["logprobs"] = Json::array();
    part["part"] = outputText(whole);
    std::string bytes = event("response.output_text.done", text);
    bytes += event("response.content_part.done", part);
    bytes += event("response.output_item.done", {{"output_index", m_item}, {"item", message(&whole)}});
    return bytes;
}

std::string ResponseShape::endItem()
{
    if (!m_open)
        return {};
    const auto open = *m_open;
    m_open.reset();
    return open == Kind::Thought ? endThoughts() : open == Kind::Text ? endMessage() : endCall();
}

std::string ResponseShape::chunk(int n)
{
    const auto step = m_content.step(n);
    std::string bytes = start();
    if (n == 0 && m_request.thinks && step.kind != Kind::Thought) { // thoughts that are not shown
        const Json item = reasoning({}, true);
        bytes += event("response.output_item.added", {{"output_index", ++m_item}, {"item", item}});
        bytes += event("response.output_item.done", {{"output_index", m_item}, {"item", item}});
    }
    if (step.kind == Kind::CallBegin || (step.kind != Kind::CallArguments && m_open != step.kind))
        bytes += beginItem(step);
    if (step.kind == Kind::CallBegin)
        return bytes;
    Json fields = step.kind == Kind::Thought ? at(std::string(kReasoningId), "summary_index")
                  : step.kind == Kind::Text  ? at(kMessageId, "content_index")
                                             : at(callItem(), nullptr);
    fields["delta"] = step.text;
    if (step.kind == Kind::Text)
        fields["logprobs"] = Json::array();
    bytes += event(step.kind == Kind::Thought ? "response.reasoning_summary_text.delta"
                   : step.kind == Kind::Text  ? "response.output_text.delta"
                                              : "response.function_call_arguments.delta",
                   fields);
    return bytes;
}

std::string ResponseShape::end()
{
    std::string bytes = start();
    bytes += endItem();
    bytes +=
        event(cut() ? "response.incomplete" : "response.completed", {{"response", response(status(), finished())}});
    return bytes;
}

// After response.created, as a used-up balance shows itself.
std::string ResponseShape::errorEvent()
{
    std::string bytes = start();
    bytes += event("error",
                   {{"code", "server_error"}, {"message", "The simulated provider broke off."}, {"param", nullptr}});
    return bytes;
}

std::unique_ptr<SimulatedAnswer> answer(const SimulatedRequest &request, const FaultPlan &plan)
{
    return std::make_unique<ResponseShape>(request, plan);
}

} // namespace

SimulatedFormat responsesFormat()
{
    using namespace simulated_openai;
    return {refuseWithoutKey, readResponses, answer, error, problem};
}

} // namespace turnpike::simulated_responses
