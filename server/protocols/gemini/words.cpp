#include "server/protocols/gemini/words.h"

#include "server/protocols/form/seals.h"

#include <QByteArray>
#include <algorithm>
#include <array>
#include <random>

namespace turnpike::gemini {

namespace {

constexpr std::string_view kMark = "turnpike:"; // of a seal that is not Gemini's

constexpr std::array<std::string_view, 12> kHeldBack{"SAFETY",
                                                     "RECITATION",
                                                     "LANGUAGE",
                                                     "BLOCKLIST",
                                                     "PROHIBITED_CONTENT",
                                                     "SPII",
                                                     "IMAGE_SAFETY",
                                                     "IMAGE_PROHIBITED_CONTENT",
                                                     "IMAGE_RECITATION",
                                                     "IMAGE_OTHER",
                                                     "MODEL_ARMOR",
                                                     "OTHER"};
constexpr std::array<std::string_view, 5> kFailed{"MALFORMED_FUNCTION_CALL", "UNEXPECTED_TOOL_CALL",
                                                  "TOO_MANY_TOOL_CALLS", "MISSING_THOUGHT_SIGNATURE",
                                                  "MALFORMED_RESPONSE"};

template <class Words>
bool contains(const Words &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string decoded(const std::string &signature)
{
    QByteArray base64(signature.data(), qsizetype(signature.size()));
    base64.replace('-', '+').replace('_', '/'); // the Python SDK sends base64url
    return QByteArray::fromBase64(base64).toStdString();
}

} // namespace

std::optional<StopReason> readStop(std::string_view finishReason)
{
    if (contains(kFailed, finishReason))
        return std::nullopt;
    if (finishReason == "MAX_TOKENS")
        return StopReason::Length;
    return contains(kHeldBack, finishReason) ? StopReason::ContentFilter : StopReason::End;
}

std::string_view stopWord(StopReason stop)
{
    switch (stop) {
    case StopReason::Length:
        return "MAX_TOKENS";
    case StopReason::ContentFilter:
    case StopReason::Refusal:
        return "SAFETY";
    case StopReason::End:
    case StopReason::StopSequence:
    case StopReason::ToolCalls:
    case StopReason::Pause:
        break;
    }
    return "STOP";
}

std::string failureMessage(std::string_view finishReason)
{
    return "The model failed in the middle of its answer (" + std::string(finishReason) + ").";
}

std::string upperCase(std::string_view word)
{
    return QByteArray(word.data(), qsizetype(word.size())).toUpper().toStdString();
}

std::string lowerCase(std::string_view word)
{
    return QByteArray(word.data(), qsizetype(word.size())).toLower().toStdString();
}

Json usageJson(const ReportedUsage &usage)
{
    Json json{{"promptTokenCount", usage.allInput() - usage.toolInput},
              {"candidatesTokenCount", usage.output - usage.reasoning},
              {"totalTokenCount", usage.allInput() + usage.output}};
    const auto addIfAny = [&json](const char *name, std::int64_t figure) {
        if (figure > 0)
            json[name] = figure;
    };
    addIfAny("cachedContentTokenCount", usage.cachedInput);
    addIfAny("toolUsePromptTokenCount", usage.toolInput);
    addIfAny("thoughtsTokenCount", usage.reasoning);
    return json;
}

std::string signatureOf(const ReasoningPart &thought)
{
    if (thought.seal.empty() || thought.origin == Protocol::Gemini)
        return thought.seal;
    const std::string marked = std::string(kMark) + markedSeal({thought.seal, thought.origin, thought.redacted});
    return QByteArray::fromStdString(marked).toBase64().toStdString();
}

ReasoningPart readSignature(std::string text, const std::string &signature)
{
    const std::string plain = decoded(signature);
    if (plain.compare(0, kMark.size(), kMark) != 0)
        return {std::move(text), signature, Protocol::Gemini};
    Seal seal = readSeal(plain.substr(kMark.size()), Protocol::Gemini);
    return {std::move(text), std::move(seal.seal), seal.origin, seal.redacted};
}

std::string callId(const std::string &responseId, int call)
{
    // without the answer's id nothing tells two answers of one conversation apart
    const std::string answer = responseId.empty() ? std::to_string(std::random_device()()) : responseId;
    return "call_" + answer + "_" + std::to_string(call);
}

} // namespace turnpike::gemini
