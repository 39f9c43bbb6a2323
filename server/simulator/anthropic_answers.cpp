#include "server/simulator/anthropic_answers.h"

#include "server/simulator/anthropic_reader.h"

namespace turnpike::simulated_anthropic {

using Json = nlohmann::ordered_json;
using Kind = SimulatedContent::Kind;

namespace {

Json errorJson(const char *type, const std::string &message)
{
    return {{"type", "error"}, {"error", {{"type", type}, {"message", message}}}, {"request_id", "req_simulated"}};
}

std::string error(int status, const std::string &message)
{
    const char *type = status == 401   ? "authentication_error"
                       : status == 402 ? "billing_error"
                       : status == 403 ? "permission_error"
                       : status == 404 ? "not_found_error"
                       : status == 413 ? "request_too_large"
                       : status == 429 ? "rate_limit_error"
                       : status == 504 ? "timeout_error"
                       : status == 529 ? "overloaded_error"
                       : status >= 500 ? "api_error"
                                       : "invalid_request_error";
    return errorJson(type, message).dump();
}

std::string problem(const BodyProblem &problem)
{
    std::string path;
    for (const std::string &name : problem.path)
        path += (path.empty() ? "" : ".") + name;
    const std::string what = problem.kind == BodyProblem::Kind::Unknown   ? "Extra inputs are not permitted"
                             : problem.kind == BodyProblem::Kind::Missing ? "Field required"
                             : problem.kind == BodyProblem::Kind::Type    ? "Input should be a valid " + problem.what
                                                                          : problem.what;
    return error(400, path + ": " + what);
}

std::optional<SimulatedRefusal> refuse(const RequestHead &head)
{
    if (head.header("x-api-key").empty())
        return SimulatedRefusal{401, error(401, "x-api-key header is required")};
    if (!head.header("Authorization").empty())
        return SimulatedRefusal{401, error(401, "two credentials: x-api-key and Authorization")};
    if (head.header("anthropic-version") != "2023-06-01")
        return SimulatedRefusal{400, error(400, "anthropic-version: header is required")};
    return std::nullopt;
}

class MessageShape final : public SimulatedAnswer
{
public:
    MessageShape(const SimulatedRequest &request, const FaultPlan &plan) : SimulatedAnswer(request, plan) {}

    std::string whole() override;
    std::string chunk(int n) override;
    std::string end() override;
    std::string errorEvent() override;

private:
    Json envelope() const;
    Json inputUsage() const;
    std::int64_t outputTokens() const { return m_content.usage().output + m_content.usage().reasoning; }
    Json blocks() const;
    Json toolUse(int n, const Json &input) const;
    const char *stopReason() const;
    std::string start();
    std::string beginBlock(const SimulatedContent::Step &step);
    std::string endBlock();
    std::string delta(const Json &delta) const;

    int m_block = -1;           // the open one's number, or the last one's
    std::optional<Kind> m_open; // what the open block holds
};

Json MessageShape::envelope() const
{
    return {{"id", "msg_simulated"},    {"type", "message"},      {"role", "assistant"},     {"model", m_request.model},
            {"content", Json::array()}, {"stop_reason", nullptr}, {"stop_sequence", nullptr}};
}

// What came from the cache or went into it is no part of input_tokens.
Json MessageShape::inputUsage() const
{
    const auto &used = m_content.usage();
    return {{"input_tokens", used.prompt - used.cached - used.cacheWrite},
            {"cache_creation_input_tokens", used.cacheWrite},
            {"cache_read_input_tokens", used.cached},
            {"cache_creation", {{"ephemeral_5m_input_tokens", used.cacheWrite}, {"ephemeral_1h_input_tokens", 0}}},
            {"output_tokens", 1},
            {"service_tier", "standard"}};
}

Json MessageShape::toolUse(int n, const Json &input) const
{
    const auto &call = m_content.calls()[static_cast<std::size_t>(n)];
    return {{"type", "tool_use"}, {"id", "toolu_" + call.id}, {"name", call.name}, {"input", input}};
}

Json MessageShape::blocks() const
{
    Json blocks = Json::array();
    if (const auto thoughts = m_content.thoughts(); !thoughts.empty())
        blocks.push_back({{"type", "thinking"}, {"thinking", thoughts}, {"signature", kSignature}});
    for (int n = 0; n < static_cast<int>(m_content.calls().size()); ++n)
        blocks.push_back(toolUse(n, Json::parse(m_content.calls()[static_cast<std::size_t>(n)].arguments)));
    if (m_content.calls().empty())
        blocks.push_back({{"type", "text"}, {"text", m_content.text()}});
    return blocks;
}

const char *MessageShape::stopReason() const
{
    const auto stop = m_content.stop();
    return stop == SimulatedContent::Stop::Length  ? "max_tokens"
           : stop == SimulatedContent::Stop::Calls ? "tool_use"
                                                   : "end_turn";
}

std::string MessageShape::whole()
{
    Json message = envelope();
    message["content"] = blocks();
    message["stop_reason"] = stopReason();
    if (!m_plan.noUsage) {
        message["usage"] = inputUsage();
        message["usage"]["output_tokens"] = outputTokens();
    }
    return message.dump();
}

std::string MessageShape::start()
{
    Json message = envelope();
    if (!m_plan.noUsage)
        message["usage"] = inputUsage();
    return sseEvent({{"type", "message_start"}, {"message", message}}, "message_start");
}

std::string MessageShape::delta(const Json &delta) const
{
    return sseEvent({{"type", "content_block_delta"}, {"index", m_block}, {"delta", delta}}, "content_block_delta");
}

std::string MessageShape::beginBlock(const SimulatedContent::Step &step)
{
    std::string bytes = endBlock();
    m_open = step.kind;
    ++m_block;
    const Json block = step.kind == Kind::Thought ? Json{{"type", "thinking"}, {"thinking", ""}, {"signature", ""}}
                       : step.kind == Kind::Text  ? Json{{"type", "text"}, {"text", ""}}
                                                  : toolUse(step.call, Json::object());
    bytes += sseEvent({{"type", "content_block_start"}, {"index", m_block}, {"content_block", block}},
                      "content_block_start");
    if (m_block == 0)
        bytes += sseEvent({{"type", "ping"}}, "ping");
    return bytes;
}

std::string MessageShape::endBlock()
{
    if (!m_open)
        return {};
    std::string bytes;
    if (*m_open == Kind::Thought)
        bytes = delta({{"type", "signature_delta"}, {"signature", kSignature}});
    m_open.reset();
    return bytes + sseEvent({{"type", "content_block_stop"}, {"index", m_block}}, "content_block_stop");
}

std::string MessageShape::chunk(int n)
{
    const auto step = m_content.step(n);
    std::string bytes = n == 0 ? start() : std::string();
    if (step.kind == Kind::CallBegin || (step.kind != Kind::CallArguments && m_open != step.kind))
        bytes += beginBlock(step);
    if (step.kind == Kind::CallBegin)
        return bytes + delta({{"type", "input_json_delta"}, {"partial_json", ""}});
    return bytes + (step.kind == Kind::Thought ? delta({{"type", "thinking_delta"}, {"thinking", step.text}})
                    : step.kind == Kind::Text  ? delta({{"type", "text_delta"}, {"text", step.text}})
                                               : delta({{"type", "input_json_delta"}, {"partial_json", step.text}}));
}

// The figures here are those of the whole message, and replace the first ones.
std::string MessageShape::end()
{
    std::string bytes = m_content.steps() == 0 ? start() : endBlock();
    Json last = {{"type", "message_delta"}, {"delta", {{"stop_reason", stopReason()}, {"stop_sequence", nullptr}}}};
    if (!m_plan.noUsage)
        last["usage"] = {{"output_tokens", outputTokens()}};
    return bytes + sseEvent(last, "message_delta") + sseEvent({{"type", "message_stop"}}, "message_stop");
}

std::string MessageShape::errorEvent()
{
    return sseEvent(errorJson("overloaded_error", "The simulated provider broke off."), "error");
}

std::unique_ptr<SimulatedAnswer> answer(const SimulatedRequest &request, const FaultPlan &plan)
{
    return std::make_unique<MessageShape>(request, plan);
}

} // namespace

SimulatedFormat messagesFormat()
{
    return {refuse, readMessages, answer, error, problem};
}

SimulatedFormat countFormat()
{
    return {refuse, readCount, answer, error, problem};
}

std::string countAnswer(const SimulatedRequest &request)
{
    return Json({{"input_tokens", request.promptTokens}}).dump();
}

} // namespace turnpike::simulated_anthropic
