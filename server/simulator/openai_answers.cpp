#include "server/simulator/openai_answers.h"

#include "server/simulator/openai_errors.h"
#include "server/simulator/openai_reader.h"

#include <algorithm>
#include <ctime>

namespace turnpike::simulated_openai {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t kCreated = 1'700'000'000; // fixed, so that answers are reproducible
constexpr int kEmbeddingSize = 8;

std::int64_t nowMicroseconds()
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    return static_cast<std::int64_t>(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
}

class ChatAnswerShape final : public SimulatedAnswer
{
public:
    ChatAnswerShape(const SimulatedRequest &request, const FaultPlan &plan) : SimulatedAnswer(request, plan) {}

    std::string whole() override;
    std::string chunk(int n) override;
    std::string end() override;
    std::string errorEvent() override;

private:
    Json envelope(bool streamed) const;
    Json usage() const;
    Json message() const;
    Json delta(int n) const;
    Json call(int n) const;
    const char *finishReason() const;
};

Json ChatAnswerShape::envelope(bool streamed) const
{
    const char *object = !m_request.chat ? "text_completion" : streamed ? "chat.completion.chunk" : "chat.completion";
    return {{"id", m_request.chat ? "chatcmpl-simulated" : "cmpl-simulated"},
            {"object", object},
            {"created", kCreated},
            {"model", m_request.model}};
}

// The reasoning is a part of the completion, the cached tokens a part of the prompt.
Json ChatAnswerShape::usage() const
{
    const auto &used = m_content.usage();
    const auto completion = used.output + used.reasoning;
    return {{"prompt_tokens", used.prompt},
            {"completion_tokens", completion},
            {"total_tokens", used.prompt + completion},
            {"prompt_tokens_details", {{"cached_tokens", used.cached}}},
            {"completion_tokens_details", {{"reasoning_tokens", used.reasoning}}}};
}

Json ChatAnswerShape::call(int n) const
{
    const auto &call = m_content.calls()[static_cast<std::size_t>(n)];
    return {{"id", call.id}, {"type", "function"}, {"function", {{"name", call.name}, {"arguments", call.arguments}}}};
}

Json ChatAnswerShape::message() const
{
    Json message = {{"role", "assistant"}, {"content", nullptr}};
    if (const auto thoughts = m_content.thoughts(); !thoughts.empty())
        message["reasoning_content"] = thoughts;
    if (m_content.calls().empty()) {
        message["content"] = m_content.text();
        return message;
    }
    Json calls = Json::array();
    for (int n = 0; n < static_cast<int>(m_content.calls().size()); ++n)
        calls.push_back(call(n));
    message["tool_calls"] = calls;
    return message;
}

const char *ChatAnswerShape::finishReason() const
{
    const auto stop = m_content.stop();
    if (stop == SimulatedContent::Stop::Length)
        return "length";
    return m_request.chat && stop == SimulatedContent::Stop::Calls ? "tool_calls" : "stop";
}

std::string ChatAnswerShape::whole()
{
    Json answer = envelope(false);
    Json choice = {{"index", 0}};
    if (m_request.chat)
        choice["message"] = message();
    else
        choice["text"] = m_content.text();
    choice["finish_reason"] = finishReason();
    answer["choices"] = Json::array({choice});
    if (!m_plan.noUsage)
        answer["usage"] = usage();
    return answer.dump();
}

Json ChatAnswerShape::delta(int n) const
{
    Json delta = Json::object();
    if (n == 0)
        delta["role"] = "assistant";
    const auto step = m_content.step(n);
    if (step.kind == SimulatedContent::Kind::Text) {
        delta["content"] = step.text;
    } else if (step.kind == SimulatedContent::Kind::Thought) {
        delta["reasoning_content"] = step.text;
    } else if (step.kind == SimulatedContent::Kind::CallArguments) {
        delta["tool_calls"] = Json::array({{{"index", step.call}, {"function", {{"arguments", step.text}}}}});
    } else {
        Json begun = {{"index", step.call}};
        begun.update(call(step.call));
        begun["function"]["arguments"] = "";
        delta["tool_calls"] = Json::array({begun});
    }
    return delta;
}

std::string ChatAnswerShape::chunk(int n)
{
    Json json = envelope(true);
    if (m_plan.stamp)
        json["x_sent_us"] = nowMicroseconds();
    Json choice = {{"index", 0}};
    if (m_request.chat)
        choice["delta"] = delta(n);
    else
        choice["text"] = m_content.step(n).text;
    choice["finish_reason"] = nullptr;
    json["choices"] = Json::array({choice});
    return sseEvent(json);
}

std::string ChatAnswerShape::end()
{
    Json json = envelope(true);
    Json choice = {{"index", 0}};
    if (m_request.chat)
        choice["delta"] = Json::object();
    else
        choice["text"] = "";
    choice["finish_reason"] = finishReason();
    json["choices"] = Json::array({choice});
    std::string bytes = sseEvent(json);
    if (m_request.includeUsage && !m_plan.noUsage) {
        Json last = envelope(true);
        last["choices"] = Json::array();
        last["usage"] = usage();
        bytes += sseEvent(last);
    }
    return bytes + "data: [DONE]\n\n";
}

std::string ChatAnswerShape::errorEvent()
{
    return "data: " + error(500, "The simulated provider broke off.") + "\n\n";
}

std::unique_ptr<SimulatedAnswer> answer(const SimulatedRequest &request, const FaultPlan &plan)
{
    return std::make_unique<ChatAnswerShape>(request, plan);
}

} // namespace

// The built-in channel has no key, so none is asked for.
SimulatedFormat chatFormat()
{
    return {refuseForeignKey, readChat, answer, error, problem};
}

SimulatedFormat completionFormat()
{
    return {refuseForeignKey, readCompletion, answer, error, problem};
}

SimulatedFormat embeddingsFormat()
{
    return {refuseForeignKey, readEmbeddings, answer, error, problem};
}

std::string embeddings(const nlohmann::json &body)
{
    const auto input = body.find("input");
    const std::size_t count = input != body.end() && input->is_array() ? input->size() : 1;
    Json data = Json::array();
    for (std::size_t i = 0; i < count; ++i) {
        Json vector = Json::array();
        for (int n = 0; n < kEmbeddingSize; ++n)
            vector.push_back((n % 2 ? -1 : 1) * 0.125);
        data.push_back({{"object", "embedding"}, {"index", i}, {"embedding", vector}});
    }
    const auto tokens = std::max<std::size_t>(1, input == body.end() ? 1 : input->dump().size() / 4);
    return Json({{"object", "list"},
                 {"data", data},
                 {"model", body.value("model", std::string())},
                 {"usage", {{"prompt_tokens", tokens}, {"total_tokens", tokens}}}})
        .dump();
}

std::string models()
{
    Json data = Json::array();
    for (const char *name : {"sim-chat", "sim-large", "sim-embedding"})
        data.push_back({{"id", name}, {"object", "model"}, {"created", kCreated}, {"owned_by", "simulator"}});
    return Json({{"object", "list"}, {"data", data}}).dump();
}

} // namespace turnpike::simulated_openai
