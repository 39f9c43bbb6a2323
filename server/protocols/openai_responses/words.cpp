#include "server/protocols/openai_responses/words.h"

namespace turnpike::openai_responses {

namespace {

Json toolJson(const ToolDefinition &tool)
{
    Json json{{"type", "function"}, {"name", tool.name}};
    if (!tool.description.empty())
        json["description"] = tool.description;
    json["parameters"] = tool.schema ? *tool.schema : Json{{"type", "object"}, {"properties", Json::object()}};
    json["strict"] = tool.strict.value_or(false); // stated, as here alone it would be true without
    return json;
}

} // namespace

Json toolsJson(const ChatRequest &request)
{
    Json tools = Json::array();
    for (const ToolDefinition &tool : request.tools)
        tools.push_back(toolJson(tool));
    if (request.imagesOut && request.imagesOut->value)
        tools.push_back({{"type", "image_generation"}});
    return tools;
}

Json toolChoiceJson(const ToolChoice &choice)
{
    switch (choice.kind) {
    case ToolChoice::Kind::Auto:
        return "auto";
    case ToolChoice::Kind::None:
        return "none";
    case ToolChoice::Kind::Any:
        return "required";
    case ToolChoice::Kind::One:
        break;
    }
    return {{"type", "function"}, {"name", choice.name}};
}

Json formatJson(const OutputFormat &format)
{
    switch (format.kind) {
    case OutputFormat::Kind::Text:
        return {{"type", "text"}};
    case OutputFormat::Kind::JsonObject:
        return {{"type", "json_object"}};
    case OutputFormat::Kind::JsonSchema:
        break;
    }
    Json json{
        {"type", "json_schema"}, {"name", format.name.empty() ? "answer" : format.name}, {"schema", format.schema}};
    if (!format.description.empty())
        json["description"] = format.description;
    if (format.strict)
        json["strict"] = *format.strict;
    return json;
}

StopReason readStop(const Json &response, bool called)
{
    if (textMember(response, "status") != "incomplete")
        return called ? StopReason::ToolCalls : StopReason::End;
    const Json *details = objectMember(response, "incomplete_details");
    return details && textMember(*details, "reason") == "content_filter" ? StopReason::ContentFilter
                                                                         : StopReason::Length;
}

std::string incompleteReason(StopReason stop)
{
    switch (stop) {
    case StopReason::Length:
        return "max_output_tokens";
    case StopReason::ContentFilter:
    case StopReason::Refusal:
        return "content_filter";
    case StopReason::End:
    case StopReason::StopSequence:
    case StopReason::ToolCalls:
    case StopReason::Pause:
        break;
    }
    return {};
}

std::string sealOfItem(const std::string &id, const std::string &encrypted)
{
    return encrypted.empty() ? std::string() : id + ":" + encrypted;
}

SealedItem itemOfSeal(const std::string &seal)
{
    const auto colon = seal.find(':');
    if (colon == std::string::npos)
        return {{}, seal};
    return {seal.substr(0, colon), seal.substr(colon + 1)};
}

} // namespace turnpike::openai_responses
