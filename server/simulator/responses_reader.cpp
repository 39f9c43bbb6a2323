#include "server/simulator/responses_reader.h"

#include "server/simulator/openai_reader.h"

namespace turnpike::simulated_responses {

namespace {

constexpr std::int64_t kLeastOutput = 16;

using OpenCalls = std::map<std::string, std::string>; // call_id → name

void readPart(const BodyCursor &part, const std::string &who, SimulatedRequest &request)
{
    const auto type = part.required("type").text();
    const bool mine = who == "assistant";
    if (type == "input_text" && !mine) {
        part.only({"type", "text"});
        request.heard(who, part.required("text").text());
    } else if (type == "output_text" && mine) {
        part.only({"type", "text", "annotations", "logprobs"});
        request.heard(who, part.required("text").text());
    } else if (type == "refusal" && mine) {
        part.only({"type", "refusal"});
        request.heard(who, part.required("refusal").text());
    } else if (type == "input_image" && !mine) {
        part.only({"type", "image_url", "detail", "file_id"});
        part.member("detail").word({"auto", "low", "high"});
        simulated_openai::readImageUrl(part.required("image_url"), request, who);
    } else if (type == "input_file" && !mine) {
        part.only({"type", "file_data", "filename", "file_id", "file_url"});
        simulated_openai::readImageUrl(part.member("file_url") ? part.member("file_url") : part.required("file_data"),
                                       request, who);
    } else {
        part.member("type").refuse("Unexpected type '" + type + "' in a message of " + who + ".");
    }
}

void readContent(const BodyCursor &content, const std::string &who, SimulatedRequest &request)
{
    if (!content.isList())
        return request.heard(who, content.text());
    for (const auto &part : content.items())
        readPart(part, who, request);
}

void readMessage(const BodyCursor &item, SimulatedRequest &request)
{
    item.only({"type", "role", "content", "id", "status", "phase"});
    const auto role = item.required("role").word({"user", "assistant", "system", "developer"});
    readContent(item.required("content"), role == "developer" ? "system" : role, request);
}

void readCall(const BodyCursor &item, OpenCalls &open, SimulatedRequest &request)
{
    item.only({"type", "call_id", "name", "arguments", "id", "status"});
    const auto name = item.required("name").text();
    simulated_openai::readCall(name, item.required("arguments"), request);
    if (const auto id = item.member("id"); id && id.text().rfind("fc", 0) != 0)
        id.refuse("Expected an ID that begins with 'fc'.");
    if (!open.emplace(item.required("call_id").text(), name).second)
        item.member("call_id").refuse("Duplicate call_id.");
}

void readOutput(const BodyCursor &item, OpenCalls &open, SimulatedRequest &request)
{
    item.only({"type", "call_id", "output", "id", "status"});
    const auto id = item.required("call_id").text();
    const auto asked = open.find(id);
    if (asked == open.end())
        return item.member("call_id").refuse("No tool call found for function call output with call_id " + id + ".");
    readContent(item.required("output"), "result of " + asked->second, request);
    open.erase(asked);
}

void readReasoning(const BodyCursor &item)
{
    item.only({"type", "id", "summary", "content", "encrypted_content", "status"});
    item.required("summary").items();
    const auto sealed = item.member("encrypted_content");
    if (sealed && sealed.text() != kEncrypted)
        sealed.refuse("The encrypted content could not be verified.");
    if (!sealed && item.required("id").text() != kReasoningId)
        item.member("id").refuse("Item with this id not found.");
}

void readInput(const BodyCursor &input, SimulatedRequest &request)
{
    if (input.isText())
        return request.heard("user", input.text());
    OpenCalls open;
    for (const auto &item : input ? input.items() : std::vector<BodyCursor>()) {
        const auto type = item.member("type") ? item.member("type").text() : "message";
        request.bringsResults = type == "function_call_output";
        if (type == "message")
            readMessage(item, request);
        else if (type == "function_call")
            readCall(item, open, request);
        else if (type == "function_call_output")
            readOutput(item, open, request);
        else if (type == "reasoning")
            readReasoning(item);
        else
            item.member("type").refuse("Unexpected type '" + type + "'.");
    }
    if (!open.empty())
        input.refuse("No tool output found for function call " + open.begin()->first + ".");
}

void readTools(const BodyCursor &body, SimulatedRequest &request)
{
    if (const auto tools = body.member("tools")) {
        for (const auto &tool : tools.items()) {
            tool.required("type").word({"function"});
            tool.only({"type", "name", "description", "parameters", "strict"});
            request.offerTool(tool.required("name").text(), tool.member("description").text(),
                              tool.member("parameters").object());
        }
    }
    request.parallel = body.member("parallel_tool_calls").flag(true);
    const auto choice = body.member("tool_choice");
    if (!choice)
        return;
    if (choice.isText()) {
        const auto word = choice.word({"none", "auto", "required"});
        if (word == "required" && request.tools.empty())
            choice.refuse("Tool choice 'required' must be specified with 'tools' parameter.");
        if (word == "none")
            request.tools.clear();
        if (word != "auto")
            request.heard("choice", word);
        return;
    }
    choice.only({"type", "name"});
    choice.required("type").word({"function"});
    const auto name = choice.required("name").text();
    request.heard("choice", name);
    request.onlyTool(name);
    if (request.tools.empty())
        choice.refuse("Tool choice '" + name + "' not found in 'tools' parameter.");
}

void readText(const BodyCursor &text, SimulatedRequest &request)
{
    if (!text)
        return;
    text.only({"format", "verbosity"});
    text.member("verbosity").word({"low", "medium", "high"});
    const auto format = text.member("format");
    if (!format)
        return;
    const auto type = format.required("type").word({"text", "json_object", "json_schema"});
    if (type == "json_object")
        request.schema = nlohmann::json{{"type", "object"}};
    if (type != "json_schema")
        return format.only({"type"});
    format.only({"type", "name", "description", "schema", "strict"});
    format.required("name").text();
    request.schema = format.required("schema").object();
}

void readThinking(const BodyCursor &body, SimulatedRequest &request)
{
    if (const auto reasoning = body.member("reasoning")) {
        reasoning.only({"effort", "summary", "generate_summary"});
        const auto effort =
            reasoning.member("effort").word({"none", "minimal", "low", "medium", "high", "xhigh", "max"});
        if (!effort.empty())
            request.heard("effort", effort);
        request.thinks = effort != "none";
        request.showsThoughts = !reasoning.member("summary").word({"auto", "concise", "detailed"}).empty();
    }
    const auto include = body.member("include");
    for (const auto &what : include ? include.items() : std::vector<BodyCursor>()) {
        if (what.text() == "reasoning.encrypted_content")
            request.encryptedThoughts = true;
    }
}

void readSettings(const BodyCursor &body, SimulatedRequest &request)
{
    request.model = body.required("model").text();
    request.stream = body.member("stream").flag();
    if (const auto options = body.member("stream_options"))
        options.only({"include_obfuscation"});
    request.maxTokens = body.member("max_output_tokens").integer(kLeastOutput);
    if (request.maxTokens)
        request.heard("max", std::to_string(*request.maxTokens));
    if (const auto temperature = body.member("temperature"); temperature.number(0, 2))
        request.heard("temperature", temperature.json().dump());
    if (const auto topP = body.member("top_p"); topP.number(0, 1))
        request.heard("top_p", topP.json().dump());
    if (const auto before = body.member("previous_response_id"))
        before.refuse("Previous response with id '" + before.text() + "' not found.");
}

} // namespace

void readResponses(const BodyCursor &body, SimulatedRequest &request)
{
    body.only({"model",
               "input",
               "instructions",
               "include",
               "max_output_tokens",
               "max_tool_calls",
               "metadata",
               "parallel_tool_calls",
               "previous_response_id",
               "prompt_cache_key",
               "prompt_cache_retention",
               "reasoning",
               "safety_identifier",
               "service_tier",
               "store",
               "stream",
               "stream_options",
               "temperature",
               "text",
               "tool_choice",
               "tools",
               "top_logprobs",
               "top_p",
               "truncation",
               "user"});
    if (const auto instructions = body.member("instructions"))
        request.heard("system", instructions.text());
    const auto input = body.required("input");
    readInput(input, request);
    readTools(body, request);
    readText(body.member("text"), request);
    readThinking(body, request);
    readSettings(body, request);
    if (input)
        request.countPrompt(input.json());
}

} // namespace turnpike::simulated_responses
