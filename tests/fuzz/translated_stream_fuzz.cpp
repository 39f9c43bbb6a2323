#include "server/gateway/answer_stream.h"
#include "tests/fuzz/fuzz.h"

#include <array>
#include <string>
#include <string_view>

namespace {

// A call whose answer has no id of its own gets one that is drawn.
std::string withoutDrawnIds(std::string text)
{
    constexpr std::string_view kCall = "call_";
    for (std::size_t at = text.find(kCall); at != text.npos; at = text.find(kCall, at + 1)) {
        const std::size_t begin = at + kCall.size();
        text.erase(begin, text.find_first_not_of("0123456789", begin) - begin);
    }
    return text;
}

} // namespace

// The first byte says who speaks what and how the stream arrives: a provider's stream, in whatever state, becomes the
// same events for the client however it is cut.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace turnpike;
    if (size == 0)
        return 0;
    constexpr std::array kFormats{Protocol::OpenAiChat, Protocol::OpenAiResponses, Protocol::Anthropic,
                                  Protocol::Gemini};
    const Protocol provider = kFormats[data[0] & 3], client = kFormats[data[0] >> 2 & 3];
    if (provider == client)
        return 0;
    const std::string_view bytes = fuzz::text(data + 1, size - 1);
    ChatRequest asked;
    asked.model = "m";
    const AnswerContext context{"id", 1, &asked, true, false};
    const auto whole = translatedStream(provider, client, context), cut = translatedStream(provider, client, context);
    std::string wholeOut, cutOut;
    whole->feed(bytes, wholeOut);
    for (const std::string_view piece : fuzz::pieces(bytes, data[0]))
        cut->feed(piece, cutOut);
    const bool wholeEnded = whole->end(true, wholeOut), cutEnded = cut->end(true, cutOut);
    if (!whole->trustworthy() || !cut->trustworthy())
        return 0; // where an event is too long depends on how much of it came at once
    fuzz::require(withoutDrawnIds(wholeOut) == withoutDrawnIds(cutOut),
                  "what the client gets does not depend on how bytes arrive");
    fuzz::require(wholeEnded == cutEnded && whole->error() == cut->error(), "nor does how it ends");
    fuzz::require(whole->usageJson() == cut->usageJson(), "nor does what is metered");
    return 0;
}
