#include "server/protocols/gemini/content_reader.h"
#include "server/protocols/gemini/gemini.h"
#include "server/protocols/gemini/schema.h"
#include "server/protocols/gemini/words.h"

#include <algorithm>

namespace turnpike {

namespace {

using gemini::listMember;
using gemini::membersOf;
using gemini::textsMember;
using gemini::upperCase;

class RequestReader
{
public:
    Result<ChatRequest> read(const Json &body)
    {
        Members members = membersOf(m_reading, body, {});
        members.pass({"model"}); // the one in the URL holds
        m_request.messages = gemini::ContentReader(m_reading).read(members);
        readTools(members);
        readToolConfig(members);
        if (const Json *config = members.takeObject("generationConfig"))
            readConfig(membersOf(m_reading, *config, "generationConfig"));
        readSafety(members);
        readHints(members);
        members.finish();
        if (m_reading.failed())
            return tl::make_unexpected(m_reading.error());
        return std::move(m_request);
    }

private:
    void readTools(Members &members)
    {
        const auto tools = listMember(members, "tools");
        for (std::size_t i = 0; i < tools.size(); ++i) {
            Members tool = membersOf(m_reading, *tools[i], elementPath("tools", i));
            const auto functions = listMember(tool, "functionDeclarations");
            for (std::size_t j = 0; j < functions.size(); ++j)
                readFunction(*functions[j], elementPath(tool.path("functionDeclarations"), j));
            tool.finish(); // the others run at Google
        }
    }

    void readFunction(const Json &json, const std::string &field)
    {
        Members members = membersOf(m_reading, json, field);
        ToolDefinition tool;
        tool.field = field;
        tool.name = members.neededText("name");
        tool.description = members.text("description");
        if (const Json *schema = members.takeObject("parametersJsonSchema"))
            tool.schema = *schema;
        if (const Json *schema = members.takeObject("parameters"))
            tool.schema = gemini::jsonSchemaOf(*schema);
        if (const auto behavior = members.text("behavior"); behavior == "NON_BLOCKING")
            m_reading.unsupported(members.path("behavior"), "A tool that the model does not wait for");
        members.finish();
        m_request.tools.push_back(std::move(tool));
    }

    void readToolConfig(Members &members)
    {
        const Json *config = members.takeObject("toolConfig");
        if (!config)
            return;
        Members outer = membersOf(m_reading, *config, "toolConfig");
        const Json *calling = outer.takeObject("functionCallingConfig");
        outer.finish();
        if (!calling)
            return;
        Members inner = membersOf(m_reading, *calling, outer.path("functionCallingConfig"));
        const std::string mode = upperCase(inner.text("mode"));
        const auto names = textsMember(inner, "allowedFunctionNames");
        inner.finish();
        if (auto choice = toolChoice(mode, names, inner))
            m_request.toolChoice = Stated<ToolChoice>{std::move(*choice), inner.path("mode")};
    }

    std::optional<ToolChoice> toolChoice(const std::string &mode, const std::vector<std::string> &names, Members &inner)
    {
        if (mode == "ANY" && names.size() == 1)
            return ToolChoice{ToolChoice::Kind::One, names.front()};
        const bool all = std::all_of(m_request.tools.begin(), m_request.tools.end(), [&](const ToolDefinition &tool) {
            return std::find(names.begin(), names.end(), tool.name) != names.end();
        });
        if (!names.empty() && !all)
            m_reading.unsupported(inner.path("allowedFunctionNames"), "A choice among several tools");
        if (mode == "ANY")
            return ToolChoice{ToolChoice::Kind::Any};
        if (mode == "NONE")
            return ToolChoice{ToolChoice::Kind::None};
        if (mode == "AUTO")
            return ToolChoice{};
        if (mode == "VALIDATED") { // as AUTO, with arguments that keep to the schema
            for (ToolDefinition &tool : m_request.tools)
                tool.strict = true;
            return ToolChoice{};
        }
        if (!mode.empty() && mode != "MODE_UNSPECIFIED")
            m_reading.unsupported(inner.path("mode"), "The mode \"" + mode + "\"");
        return std::nullopt;
    }

    void readConfig(Members config)
    {
        m_request.maxTokens = config.statedNumber("maxOutputTokens");
        m_request.candidates = config.statedNumber("candidateCount");
        m_request.temperature = config.statedDecimal("temperature");
        m_request.topP = config.statedDecimal("topP");
        m_request.topK = config.statedNumber("topK");
        m_request.seed = config.statedNumber("seed");
        m_request.presencePenalty = config.statedDecimal("presencePenalty");
        m_request.frequencyPenalty = config.statedDecimal("frequencyPenalty");
        if (auto stop = textsMember(config, "stopSequences"); !stop.empty())
            m_request.stop = Stated<std::vector<std::string>>{std::move(stop), config.path("stopSequences")};
        readLogprobs(config);
        readFormat(config);
        readModalities(config);
        if (const Json *thinking = config.takeObject("thinkingConfig"))
            readThinking(membersOf(m_reading, *thinking, config.path("thinkingConfig")));
        if (const auto resolution = config.statedText("mediaResolution"))
            readResolution(*resolution);
        config.finish();
    }

    /// The form of an answer has no place for them.
    void readLogprobs(Members &config)
    {
        if (const auto wanted = config.statedFlag("responseLogprobs"); wanted && wanted->value)
            m_reading.unsupported(wanted->field, "A wish for log probabilities");
        config.pass({"logprobs"}); // how many; nothing without the wish
    }

    void readFormat(Members &config)
    {
        const auto type = config.statedText("responseMimeType");
        const Json *openApi = config.takeObject("responseSchema");
        const Json *schema = config.takeObject("responseJsonSchema");
        OutputFormat format;
        if (schema || openApi) {
            format.kind = OutputFormat::Kind::JsonSchema;
            format.schema = schema ? *schema : gemini::jsonSchemaOf(*openApi);
        } else if (type && type->value == "application/json")
            format.kind = OutputFormat::Kind::JsonObject;
        if (type && type->value != "application/json" && (type->value != "text/plain" || schema || openApi))
            m_reading.unsupported(type->field, "An answer of type " + type->value);
        if (format.kind != OutputFormat::Kind::Text)
            m_request.outputFormat =
                Stated<OutputFormat>{std::move(format), config.path(schema    ? "responseJsonSchema"
                                                                    : openApi ? "responseSchema"
                                                                              : "responseMimeType")};
    }

    void readModalities(Members &config)
    {
        for (const std::string &one : textsMember(config, "responseModalities")) {
            const std::string modality = upperCase(one);
            if (modality == "IMAGE")
                m_request.imagesOut = Stated<bool>{true, config.path("responseModalities")};
            else if (modality != "TEXT")
                m_reading.unsupported(config.path("responseModalities"), "An answer in other than text and images");
        }
    }

    void readThinking(Members members)
    {
        ReasoningWish wish;
        const auto level = members.statedText("thinkingLevel");
        const auto budget = members.statedNumber("thinkingBudget");
        const auto show = members.statedFlag("includeThoughts");
        members.finish();
        if (level && budget) // Google refuses the two together as well
            return m_reading.refuse("invalid_value", "thinkingLevel and thinkingBudget cannot be used together.",
                                    budget->field);
        if (level && upperCase(level->value) != "THINKING_LEVEL_UNSPECIFIED") {
            wish.kind = ReasoningWish::Kind::Effort;
            wish.effort = gemini::lowerCase(level->value);
        } else if (budget && budget->value >= 0) { // below: as much as the model likes
            wish.kind = budget->value ? ReasoningWish::Kind::Budget : ReasoningWish::Kind::Off;
            wish.budget = budget->value;
        }
        wish.show = show && show->value;
        if (level || budget || show)
            m_request.reasoning = Stated<ReasoningWish>{std::move(wish), level    ? level->field
                                                                         : budget ? budget->field
                                                                                  : show->field};
    }

    /// Of all images; OpenAI states it with each.
    void readResolution(const Stated<std::string> &resolution)
    {
        const std::string word = upperCase(resolution.value);
        if (word == "MEDIA_RESOLUTION_UNSPECIFIED")
            return;
        const char *detail = word == "MEDIA_RESOLUTION_LOW"      ? "low"
                             : word == "MEDIA_RESOLUTION_MEDIUM" ? "auto"
                             : word == "MEDIA_RESOLUTION_HIGH"   ? "high"
                                                                 : nullptr;
        if (!detail)
            return m_reading.unsupported(resolution.field, "The resolution \"" + word + "\"");
        for (ChatMessage &message : m_request.messages) {
            for (ChatPart &part : message.parts) {
                if (auto *image = std::get_if<ImagePart>(&part))
                    image->detail = detail;
            }
        }
    }

    /// The other providers have no filters to set: what opens Google's is fulfilled, what tightens them is not.
    void readSafety(Members &members)
    {
        const auto settings = listMember(members, "safetySettings");
        for (std::size_t i = 0; i < settings.size(); ++i) {
            Members one = membersOf(m_reading, *settings[i], elementPath("safetySettings", i));
            const std::string threshold = upperCase(one.text("threshold"));
            one.pass({"category", "method"});
            one.finish();
            if (!threshold.empty() && threshold != "BLOCK_NONE" && threshold != "OFF" &&
                threshold != "HARM_BLOCK_THRESHOLD_UNSPECIFIED")
                m_reading.unsupported(one.path("threshold"), "A filter of the answer");
        }
    }

    void readHints(Members &members)
    {
        if (auto tier = members.statedText("serviceTier")) {
            tier->value = gemini::lowerCase(tier->value);
            if (tier->value == "standard")
                tier->value = "default"; // the form's words are OpenAI's
            if (tier->value != "unspecified")
                m_request.serviceTier = std::move(tier);
        }
        m_request.metadata = members.statedJson("labels");
        m_request.store = members.statedFlag("store");
    }

    Reading m_reading;
    ChatRequest m_request;
};

} // namespace

Result<ChatRequest> readGeminiRequest(const Json &body)
{
    return RequestReader().read(body);
}

} // namespace turnpike
