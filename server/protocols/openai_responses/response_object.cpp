#include "server/protocols/openai_responses/response_object.h"

#include "server/protocols/form/writing.h"
#include "server/protocols/openai_responses/words.h"

namespace turnpike::openai_responses {

namespace {

template <class T>
Json valueOf(const Option<T> &option)
{
    return option ? Json(option->value) : Json(nullptr);
}

Json instructions(const ChatRequest &asked)
{
    for (const ChatMessage &message : asked.messages) {
        if (message.field == "instructions")
            return joinedText(message.parts);
    }
    return nullptr;
}

Json reasoning(const ChatRequest &asked)
{
    Json json{{"effort", nullptr}, {"summary", nullptr}};
    if (asked.reasoning && !asked.reasoning->value.effort.empty())
        json["effort"] = asked.reasoning->value.effort;
    if (asked.reasoning && asked.reasoning->value.show)
        json["summary"] = "auto";
    return json;
}

Json text(const ChatRequest &asked)
{
    Json json{{"format", formatJson(asked.outputFormat ? asked.outputFormat->value : OutputFormat{})}};
    if (asked.verbosity)
        json["verbosity"] = asked.verbosity->value;
    return json;
}

} // namespace

Json responseObject(const AnswerContext &context, const std::string &model, std::int64_t createdAt)
{
    const ChatRequest &asked = *context.asked;
    return {{"id", "resp_" + context.id},
            {"object", "response"},
            {"created_at", createdAt ? createdAt : context.createdAt},
            {"status", "in_progress"},
            {"background", false},
            {"error", nullptr},
            {"incomplete_details", nullptr},
            {"instructions", instructions(asked)},
            {"max_output_tokens", valueOf(asked.maxTokens)},
            {"model", model.empty() ? asked.model : model},
            {"output", Json::array()},
            {"parallel_tool_calls", !asked.parallelToolCalls || asked.parallelToolCalls->value},
            {"previous_response_id", nullptr},
            {"prompt_cache_key", valueOf(asked.cacheKey)},
            {"reasoning", reasoning(asked)},
            {"store", false},
            {"temperature", valueOf(asked.temperature)},
            {"text", text(asked)},
            {"tool_choice", toolChoiceJson(asked.toolChoice ? asked.toolChoice->value : ToolChoice{})},
            {"tools", toolsJson(asked)},
            {"top_p", valueOf(asked.topP)},
            {"truncation", "disabled"},
            {"usage", nullptr},
            {"user", valueOf(asked.user)},
            {"metadata", asked.metadata ? asked.metadata->value : Json::object()}};
}

void endResponse(Json &response, StopReason stop, Json output)
{
    const std::string reason = incompleteReason(stop);
    response["status"] = reason.empty() ? "completed" : "incomplete";
    if (!reason.empty())
        response["incomplete_details"] = {{"reason", reason}};
    response["output"] = std::move(output);
}

Json usageJson(const ReportedUsage &usage)
{
    Json input{{"cached_tokens", usage.cachedInput}};
    if (usage.cacheWrite + usage.cacheWriteHour > 0)
        input["cache_write_tokens"] = usage.cacheWrite + usage.cacheWriteHour;
    return {{"input_tokens", usage.allInput()},
            {"input_tokens_details", std::move(input)},
            {"output_tokens", usage.output},
            {"output_tokens_details", {{"reasoning_tokens", usage.reasoning}}},
            {"total_tokens", usage.allInput() + usage.output}};
}

} // namespace turnpike::openai_responses
