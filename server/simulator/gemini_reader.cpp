#include "server/simulator/gemini_reader.h"

#include "server/simulator/gemini_contents.h"

#include <algorithm>
#include <cctype>

namespace turnpike::simulated_gemini {

namespace {

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

// Gemini's own schemas know a part of OpenAPI's words, and no others.
void checkSchema(const BodyCursor &schema)
{
    if (!schema)
        return;
    schema.only({"type",      "format",    "title",      "description", "nullable",      "enum",
                 "maxItems",  "minItems",  "properties", "required",    "minProperties", "maxProperties",
                 "minLength", "maxLength", "pattern",    "example",     "anyOf",         "propertyOrdering",
                 "default",   "items",     "minimum",    "maximum"});
    const auto type = schema.member("type");
    const auto name = lowered(type.text());
    constexpr std::string_view kTypes[] = {"string", "number", "integer", "boolean", "array", "object", "null"};
    if (type.isText() && std::find(std::begin(kTypes), std::end(kTypes), name) == std::end(kTypes))
        type.refuse("Unexpected type " + type.text());
    if (name == "array")
        schema.required("items");
    checkSchema(schema.member("items"));
    if (const auto choices = schema.member("anyOf")) {
        for (const auto &choice : choices.items())
            checkSchema(choice);
    }
    const auto properties = schema.member("properties");
    const auto all = properties.object();
    for (const auto &property : all.items())
        checkSchema(properties.member(property.key()));
}

// One of the two ways to write a schema, or neither; an empty object for neither.
nlohmann::json readSchema(const BodyCursor &holder, const char *own, const char *standard)
{
    checkSchema(holder.member(own));
    if (holder.member(own) && holder.member(standard))
        holder.refuse(std::string("only one of ") + own + " and " + standard + " may be set");
    const auto given = holder.member(holder.member(own) ? own : standard);
    return given ? given.object() : nlohmann::json::object();
}

void readTools(const BodyCursor &body, SimulatedRequest &request)
{
    const auto tools = body.member("tools");
    for (const auto &tool : tools ? tools.items() : std::vector<BodyCursor>()) {
        tool.only({"functionDeclarations"});
        for (const auto &function : tool.required("functionDeclarations").items()) {
            function.only({"name", "description", "parameters", "parametersJsonSchema", "response",
                           "responseJsonSchema", "behavior"});
            request.offerTool(function.required("name").text(), function.member("description").text(),
                              readSchema(function, "parameters", "parametersJsonSchema"));
        }
    }
    const auto config = body.member("toolConfig");
    if (!config)
        return;
    config.only({"functionCallingConfig"});
    const auto calling = config.required("functionCallingConfig");
    calling.only({"mode", "allowedFunctionNames"});
    const auto mode = calling.member("mode").word({"AUTO", "ANY", "NONE", "VALIDATED"});
    const auto allowed = calling.member("allowedFunctionNames");
    if (allowed && mode != "ANY" && mode != "VALIDATED")
        allowed.refuse("allowed_function_names should be set only when the Function Calling mode is ANY.");
    if (mode == "NONE")
        request.tools.clear();
    if (allowed && allowed.items().size() == 1) {
        request.onlyTool(allowed.items()[0].text());
        request.heard("choice", allowed.items()[0].text());
    } else if (mode == "ANY" || mode == "NONE") {
        request.heard("choice", mode == "ANY" ? "required" : "none");
    }
}

void readThinking(const BodyCursor &config, SimulatedRequest &request)
{
    const auto thinking = config.member("thinkingConfig");
    if (!thinking)
        return;
    thinking.only({"includeThoughts", "thinkingBudget", "thinkingLevel"});
    const auto budget = thinking.member("thinkingBudget").integer(-1);
    auto level = lowered(thinking.member("thinkingLevel").text());
    if (budget && !level.empty())
        thinking.refuse("You can only set one of thinking budget and thinking level.");
    request.thinks = !budget || *budget != 0;
    request.showsThoughts = thinking.member("includeThoughts").flag();
    if (!level.empty())
        request.heard("effort", level);
}

void readAnswerShape(const BodyCursor &config, SimulatedRequest &request)
{
    const auto type = config.member("responseMimeType").word({"text/plain", "application/json", "text/x.enum"});
    const bool hasSchema = config.member("responseSchema") || config.member("responseJsonSchema");
    const auto schema = readSchema(config, "responseSchema", "responseJsonSchema");
    if (hasSchema && type != "application/json")
        config.refuse("A response schema requires response_mime_type application/json.");
    if (hasSchema)
        request.schema = schema;
    else if (type == "application/json")
        request.schema = nlohmann::json{{"type", "object"}};
}

void readConfig(const BodyCursor &config, SimulatedRequest &request)
{
    if (!config)
        return;
    config.only({"stopSequences", "responseMimeType", "responseSchema", "responseJsonSchema", "responseModalities",
                 "candidateCount", "maxOutputTokens", "temperature", "topP", "topK", "seed", "presencePenalty",
                 "frequencyPenalty", "responseLogprobs", "logprobs", "thinkingConfig", "mediaResolution"});
    readAnswerShape(config, request);
    readThinking(config, request);
    request.maxTokens = config.member("maxOutputTokens").integer(1);
    if (request.maxTokens)
        request.heard("max", std::to_string(*request.maxTokens));
    if (const auto temperature = config.member("temperature"); temperature.number(0, 2))
        request.heard("temperature", temperature.json().dump());
    if (const auto topP = config.member("topP"); topP.number(0, 1))
        request.heard("top_p", topP.json().dump());
    if (const auto stop = config.member("stopSequences")) {
        if (stop.items().size() > 5)
            stop.refuse("at most 5 stop sequences may be set");
        request.heard("stop", stop.json().dump());
    }
}

} // namespace

void readGenerate(const BodyCursor &body, SimulatedRequest &request)
{
    body.only({"contents", "systemInstruction", "tools", "toolConfig", "generationConfig", "safetySettings",
               "cachedContent"});
    readSystem(body.member("systemInstruction"), request);
    readContents(body.required("contents"), request);
    readTools(body, request);
    readConfig(body.member("generationConfig"), request);
    if (const auto cached = body.member("cachedContent"))
        cached.refuse("CachedContent not found");
    if (const auto contents = body.member("contents"))
        request.countPrompt(contents.json());
}

void readCount(const BodyCursor &body, SimulatedRequest &request)
{
    body.only({"contents", "generateContentRequest"});
    if (body.member("generateContentRequest") && body.member("contents"))
        body.refuse("only one of contents and generateContentRequest may be set");
    if (const auto whole = body.member("generateContentRequest")) {
        whole.only({"model", "contents", "systemInstruction", "tools", "toolConfig", "generationConfig",
                    "safetySettings", "cachedContent"});
        whole.required("model").text();
        readSystem(whole.member("systemInstruction"), request);
        readContents(whole.required("contents"), request);
        readTools(whole, request);
        request.countPrompt(whole.json());
    } else if (const auto contents = body.required("contents")) {
        readContents(contents, request);
        request.countPrompt(contents.json());
    }
}

} // namespace turnpike::simulated_gemini
