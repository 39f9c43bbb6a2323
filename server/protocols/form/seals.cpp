#include "server/protocols/form/seals.h"

#include <array>
#include <string_view>

namespace turnpike {

namespace {

struct Origin
{
    std::string_view mark;
    Protocol protocol;
    bool redacted = false;
};
constexpr std::array kOrigins{Origin{"gemini:", Protocol::Gemini}, Origin{"responses:", Protocol::OpenAiResponses},
                              Origin{"anthropic:", Protocol::Anthropic},
                              Origin{"anthropic-redacted:", Protocol::Anthropic, true}};

} // namespace

std::string markedSeal(const Seal &seal)
{
    if (seal.seal.empty())
        return {};
    for (const Origin &one : kOrigins) {
        if (one.protocol == seal.origin && one.redacted == seal.redacted)
            return std::string(one.mark) + seal.seal;
    }
    return seal.seal;
}

std::string sealText(const Seal &seal, Protocol own)
{
    return seal.origin == own ? seal.seal : markedSeal(seal);
}

Seal readSeal(const std::string &text, Protocol own)
{
    for (const Origin &one : kOrigins) {
        if (text.compare(0, one.mark.size(), one.mark) == 0)
            return {text.substr(one.mark.size()), one.protocol, one.redacted};
    }
    return {text, own};
}

} // namespace turnpike
