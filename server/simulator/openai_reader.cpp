#include "server/simulator/openai_reader.h"

#include <algorithm>

namespace turnpike::simulated_openai {

namespace {

/// The conversation so far: which calls of tools still want their answer.
struct OpenCalls
{
    std::map<std::string, std::string> names; // id → name

    void mustBeAnswered(const BodyCursor &at) const
    {
        if (!names.empty())
            at.refuse("An assistant message with 'tool_calls' must be followed by tool messages responding to each "
                      "'tool_call_id'. The following tool_call_ids did not have response messages: " +
                      names.begin()->first);
    }
};

void readPart(const BodyCursor &part, const std::string &who, SimulatedRequest &request)
{
    const auto type = part.required("type").text();
    if (type == "text") {
        part.only({"type", "text", "cache_control"});
        request.heard(who, part.required("text").text());
    } else if (type == "image_url" && who == "user") {
        part.only({"type", "image_url"});
        const auto image = part.required("image_url");
        image.only({"url", "detail"});
        image.member("detail").word({"auto", "low", "high"});
        readImageUrl(image.required("url"), request, who);
    } else if (type == "file" && who == "user") {
        part.only({"type", "file"});
        const auto file = part.required("file");
        file.only({"file_data", "file_id", "filename"});
        readImageUrl(file.required("file_data"), request, who);
    } else if (type == "input_audio" && who == "user") {
        part.only({"type", "input_audio"});
        const auto audio = part.required("input_audio");
        audio.only({"data", "format"});
        request.sawMedia(who, audio.required("format").word({"wav", "mp3"}), audio.required("data").base64());
    } else if (type == "refusal" && who == "assistant") {
        part.only({"type", "refusal"});
        request.heard(who, part.required("refusal").text());
    } else {
        part.member("type").refuse("Unexpected type '" + type + "' in a message of " + who + ".");
    }
}

void readContent(const BodyCursor &content, const std::string &who, SimulatedRequest &request)
{
    if (!content.isList()) {
        if (content)
            request.heard(who, content.text());
        return;
    }
    for (const auto &part : content.items())
        readPart(part, who, request);
}

void readAssistant(const BodyCursor &message, OpenCalls &open, SimulatedRequest &request)
{
    message.only({"role", "content", "tool_calls", "name", "refusal", "audio", "function_call", "reasoning_content",
                  "annotations", "prefix"});
    const auto calls = message.member("tool_calls");
    if (!calls && !message.member("refusal"))
        message.required("content");
    readContent(message.member("content"), "assistant", request);
    if (calls && calls.isList() && calls.json().empty())
        calls.refuse("Empty list: expected at least one call.");
    if (!calls)
        return;
    for (const auto &call : calls.items()) {
        call.only({"id", "type", "function"});
        call.required("type").word({"function"});
        const auto function = call.required("function");
        function.only({"name", "arguments"});
        const auto name = function.required("name").text();
        readCall(name, function.required("arguments"), request);
        open.names[call.required("id").text()] = name;
    }
}

void readMessage(const BodyCursor &message, OpenCalls &open, SimulatedRequest &request)
{
    const auto role = message.required("role").word({"system", "developer", "user", "assistant", "tool", "function"});
    request.bringsResults = role == "tool" || role == "function";
    if (role == "tool") {
        message.only({"role", "content", "tool_call_id", "name"});
        const auto id = message.required("tool_call_id").text();
        const auto asked = open.names.find(id);
        if (asked == open.names.end())
            return message.refuse("messages with role 'tool' must be a response to a preceeding message with "
                                  "'tool_calls'.");
        message.required("content");
        readContent(message.member("content"), "result of " + asked->second, request);
        open.names.erase(asked);
        return;
    }
    open.mustBeAnswered(message);
    if (role == "assistant")
        return readAssistant(message, open, request);
    message.only({"role", "content", "name"});
    message.required("content");
    readContent(message.member("content"), role == "developer" ? "system" : role, request);
}

void readTools(const BodyCursor &body, SimulatedRequest &request)
{
    if (const auto tools = body.member("tools")) {
        for (const auto &tool : tools.items()) {
            tool.only({"type", "function"});
            tool.required("type").word({"function"});
            const auto function = tool.required("function");
            function.only({"name", "description", "parameters", "strict"});
            request.offerTool(function.required("name").text(), function.member("description").text(),
                              function.member("parameters").object());
        }
        if (request.tools.empty())
            tools.refuse("Empty list: expected at least one tool.");
    }
    request.parallel = body.member("parallel_tool_calls").flag(true);
    const auto choice = body.member("tool_choice");
    if (!choice)
        return;
    if (request.tools.empty())
        choice.refuse("'tool_choice' is only allowed when 'tools' are specified.");
    if (choice.isText()) {
        const auto word = choice.word({"none", "auto", "required"});
        if (word == "none")
            request.tools.clear();
        if (word != "auto")
            request.heard("choice", word);
        return;
    }
    choice.only({"type", "function"});
    choice.required("type").word({"function"});
    const auto name = choice.required("function").required("name").text();
    request.heard("choice", name);
    request.onlyTool(name);
}

void readResponseFormat(const BodyCursor &format, SimulatedRequest &request)
{
    if (!format)
        return;
    const auto type = format.required("type").word({"text", "json_object", "json_schema"});
    if (type == "json_object")
        request.schema = nlohmann::json{{"type", "object"}};
    if (type != "json_schema")
        return format.only({"type"});
    format.only({"type", "json_schema"});
    const auto schema = format.required("json_schema");
    schema.only({"name", "description", "schema", "strict"});
    schema.required("name").text();
    request.schema = schema.required("schema").object();
}

void readThinking(const BodyCursor &body, SimulatedRequest &request)
{
    const auto effort =
        body.member("reasoning_effort").word({"none", "minimal", "low", "medium", "high", "xhigh", "max"});
    request.thinks = !effort.empty() && effort != "none";
    if (!effort.empty())
        request.heard("effort", effort);
    if (const auto thinking = body.member("thinking")) { // as DeepSeek has it
        thinking.only({"type"});
        request.thinks = thinking.required("type").word({"enabled", "disabled"}) == "enabled";
        request.showsThoughts = request.thinks;
    }
}

void readSettings(const BodyCursor &body, SimulatedRequest &request)
{
    request.model = body.required("model").text();
    request.stream = body.member("stream").flag();
    if (const auto options = body.member("stream_options")) {
        options.only({"include_usage", "include_obfuscation"});
        if (!request.stream)
            options.refuse("The 'stream_options' parameter is only allowed when 'stream' is enabled.");
        request.includeUsage = options.member("include_usage").flag();
    }
    const auto newer = body.member("max_completion_tokens");
    request.maxTokens = (newer ? newer : body.member("max_tokens")).integer(1);
    if (request.maxTokens)
        request.heard("max", std::to_string(*request.maxTokens));
    if (const auto temperature = body.member("temperature"); temperature.number(0, 2))
        request.heard("temperature", temperature.json().dump());
    if (const auto topP = body.member("top_p"); topP.number(0, 1))
        request.heard("top_p", topP.json().dump());
    if (const auto stop = body.member("stop")) {
        if (stop.isList() && stop.json().size() > 4)
            stop.refuse("Array too long: expected at most 4.");
        request.heard("stop", stop.isText() ? nlohmann::json::array({stop.text()}).dump() : stop.json().dump());
    }
}

} // namespace

void readImageUrl(const BodyCursor &url, SimulatedRequest &request, std::string_view who)
{
    const auto text = url.text();
    if (text.rfind("http://", 0) == 0 || text.rfind("https://", 0) == 0)
        return request.heard(who, "[" + text + "]");
    const auto semicolon = text.find(";base64,");
    if (text.rfind("data:", 0) != 0 || semicolon == std::string::npos)
        return url.refuse("Expected a base64-encoded data URL with a MIME type, or an http(s) URL.");
    const nlohmann::json data = text.substr(semicolon + 8);
    const BodyCursor encoded(data);
    const auto letters = encoded.base64();
    if (encoded.problem())
        return url.refuse(encoded.problem()->what);
    request.sawMedia(who, text.substr(5, semicolon - 5), letters);
}

void readCall(const std::string &name, const BodyCursor &arguments, SimulatedRequest &request)
{
    const auto json = nlohmann::json::parse(arguments.text(), nullptr, false);
    if (!json.is_object())
        return arguments.refuse("Expected the text of a JSON object.");
    request.calledTool(name, json);
}

void readChat(const BodyCursor &body, SimulatedRequest &request)
{
    // DeepSeek's thinking and top_k are the only ones that OpenAI itself does not have
    body.only({"messages",
               "model",
               "audio",
               "frequency_penalty",
               "function_call",
               "functions",
               "logit_bias",
               "logprobs",
               "max_completion_tokens",
               "max_tokens",
               "metadata",
               "modalities",
               "n",
               "parallel_tool_calls",
               "prediction",
               "presence_penalty",
               "prompt_cache_key",
               "prompt_cache_retention",
               "reasoning_effort",
               "response_format",
               "safety_identifier",
               "seed",
               "service_tier",
               "stop",
               "store",
               "stream",
               "stream_options",
               "temperature",
               "tool_choice",
               "tools",
               "top_logprobs",
               "top_p",
               "user",
               "verbosity",
               "web_search_options",
               "thinking",
               "top_k"});
    const auto messages = body.required("messages");
    OpenCalls open;
    for (const auto &message : messages ? messages.items() : std::vector<BodyCursor>())
        readMessage(message, open, request);
    if (messages.isList() && messages.json().empty())
        messages.refuse("Empty list: expected at least one message.");
    open.mustBeAnswered(messages);
    readTools(body, request);
    readResponseFormat(body.member("response_format"), request);
    readThinking(body, request);
    readSettings(body, request);
    if (messages)
        request.countPrompt(messages.json());
}

void readCompletion(const BodyCursor &body, SimulatedRequest &request)
{
    body.only({"model", "prompt", "best_of", "echo", "frequency_penalty", "logit_bias", "logprobs", "max_tokens", "n",
               "presence_penalty", "seed", "stop", "stream", "stream_options", "suffix", "temperature", "top_p",
               "user"});
    request.chat = false;
    readSettings(body, request);
    if (const auto prompt = body.member("prompt"))
        request.countPrompt(prompt.json());
}

void readEmbeddings(const BodyCursor &body, SimulatedRequest &request)
{
    body.only({"model", "input", "dimensions", "encoding_format", "user"});
    request.model = body.required("model").text();
    body.required("input");
}

} // namespace turnpike::simulated_openai
