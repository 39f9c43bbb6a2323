#include "server/simulator/anthropic_reader.h"

#include "server/simulator/anthropic_turns.h"

namespace turnpike::simulated_anthropic {

namespace {

constexpr std::int64_t kLeastBudget = 1024;

void readSystem(const BodyCursor &system, SimulatedRequest &request)
{
    if (!system)
        return;
    if (system.isText())
        return request.heard("system", system.text());
    for (const auto &block : system.items()) {
        block.only({"type", "text", "cache_control", "citations"});
        block.required("type").word({"text"});
        readCacheControl(block, request);
        request.heard("system", block.required("text").text());
    }
}

void readTool(const BodyCursor &tool, SimulatedRequest &request)
{
    tool.only({"type", "name", "description", "input_schema", "cache_control", "strict", "eager_input_streaming"});
    tool.member("type").word({"custom"});
    readCacheControl(tool, request);
    const auto name = tool.required("name").text();
    if (name.empty() || name.size() > 128)
        tool.member("name").refuse("String should match pattern '^[a-zA-Z0-9_-]{1,128}$'");
    const auto schema = tool.required("input_schema").object();
    if (schema.value("type", nlohmann::json()) != "object")
        tool.member("input_schema").refuse("type: Input should be 'object'");
    request.offerTool(name, tool.member("description").text(), schema);
}

void readToolChoice(const BodyCursor &choice, SimulatedRequest &request)
{
    if (!choice)
        return;
    choice.only({"type", "name", "disable_parallel_tool_use"});
    const auto type = choice.required("type").word({"auto", "any", "tool", "none"});
    request.parallel = !choice.member("disable_parallel_tool_use").flag();
    if (request.tools.empty())
        choice.refuse("tool_choice may only be specified while providing tools");
    if (request.thinks && (type == "any" || type == "tool"))
        choice.refuse("Thinking may not be enabled when tool_choice forces tool use.");
    if (type == "none")
        request.tools.clear();
    if (type == "tool") {
        const auto name = choice.required("name").text();
        request.onlyTool(name);
        request.heard("choice", name);
    } else if (type != "auto") {
        request.heard("choice", type == "any" ? "required" : type);
    }
}

void readThinking(const BodyCursor &body, SimulatedRequest &request)
{
    const auto thinking = body.member("thinking");
    if (!thinking)
        return;
    thinking.only({"type", "budget_tokens", "display"});
    const auto type = thinking.required("type").word({"enabled", "disabled", "adaptive"});
    request.thinks = type != "disabled";
    request.showsThoughts = request.thinks;
    if (type != "enabled")
        return;
    const auto budget = thinking.required("budget_tokens").integer(kLeastBudget);
    const auto most = body.member("max_tokens").integer(1);
    if (budget && most && *budget >= *most)
        body.member("max_tokens").refuse("`max_tokens` must be greater than `thinking.budget_tokens`.");
}

void readOutput(const BodyCursor &output, SimulatedRequest &request)
{
    if (!output)
        return;
    output.only({"effort", "format"});
    const auto effort = output.member("effort").word({"low", "medium", "high", "xhigh", "max"});
    if (!effort.empty())
        request.heard("effort", effort);
    if (const auto format = output.member("format")) {
        format.only({"type", "schema"});
        format.required("type").word({"json_schema"});
        request.schema = format.required("schema").object();
    }
}

void readSettings(const BodyCursor &body, SimulatedRequest &request)
{
    request.stream = body.member("stream").flag();
    request.maxTokens = body.required("max_tokens").integer(1);
    if (request.maxTokens)
        request.heard("max", std::to_string(*request.maxTokens));
    if (const auto temperature = body.member("temperature"); const auto value = temperature.number(0, 1)) {
        if (request.thinks && *value != 1)
            temperature.refuse("`temperature` may only be set to 1 when thinking is enabled.");
        request.heard("temperature", temperature.json().dump());
    }
    if (const auto topP = body.member("top_p"); topP.number(0, 1))
        request.heard("top_p", topP.json().dump());
    body.member("top_k").integer(0);
    if (const auto stop = body.member("stop_sequences")) {
        for (const auto &text : stop.items()) {
            if (text.text().find_first_not_of(" \t\n") == std::string::npos)
                text.refuse("each stop sequence must contain non-whitespace");
        }
        request.heard("stop", stop.json().dump());
    }
    if (const auto metadata = body.member("metadata"))
        metadata.only({"user_id"});
    body.member("service_tier").word({"auto", "standard_only"});
}

void readAsked(const BodyCursor &body, SimulatedRequest &request)
{
    request.model = body.required("model").text();
    readThinking(body, request);
    readSystem(body.member("system"), request);
    readTurns(body.required("messages"), request);
    if (const auto tools = body.member("tools")) {
        for (const auto &tool : tools.items())
            readTool(tool, request);
    }
    readToolChoice(body.member("tool_choice"), request);
    readOutput(body.member("output_config"), request);
    if (const auto messages = body.member("messages"))
        request.countPrompt(messages.json());
}

} // namespace

void readMessages(const BodyCursor &body, SimulatedRequest &request)
{
    body.only({"model", "messages", "max_tokens", "system", "metadata", "stop_sequences", "stream", "temperature",
               "top_k", "top_p", "tools", "tool_choice", "thinking", "service_tier", "output_config", "cache_control"});
    readAsked(body, request);
    readSettings(body, request);
}

void readCount(const BodyCursor &body, SimulatedRequest &request)
{
    body.only({"model", "messages", "system", "tools", "tool_choice", "thinking", "output_config", "cache_control"});
    readAsked(body, request);
}

} // namespace turnpike::simulated_anthropic
