#include "server/operations/service_draft.h"

#include "server/operations/validation.h"
#include "server/runtime/http_syntax.h"

#include <algorithm>
#include <array>

namespace turnpike {

namespace {

constexpr std::size_t kMostSlug = 64;
constexpr std::size_t kMostKeyName = 64;
constexpr std::int64_t kMostPrice = 1'000'000'000'000; // a thousand dollars

template <class T, class Change>
void take(T &value, const std::optional<Change> &change)
{
    if (change)
        value = *change;
}

tl::unexpected<Error> invalid(const char *field, const char *message)
{
    return fail("invalid_value", message, field);
}

template <class Value, std::size_t Count>
bool isOneOf(const std::array<Value, Count> &known, const Value &value)
{
    return std::find(known.begin(), known.end(), value) != known.end();
}

constexpr std::array<std::string_view, 7> kMethods{"GET", "POST", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"};
constexpr std::array kApiFormats{ChannelKind::OpenAi, ChannelKind::Compatible, ChannelKind::Responses,
                                 ChannelKind::Anthropic, ChannelKind::Gemini};
constexpr std::array kClientFormats{ChannelKind::OpenAi, ChannelKind::Responses, ChannelKind::Anthropic,
                                    ChannelKind::Gemini};

// A key there would change how the request is framed or where it goes.
bool framesTheRequest(std::string_view header)
{
    constexpr std::array<std::string_view, 11> framing{
        "host",    "content-length", "content-type", "connection",   "keep-alive",       "te",
        "trailer", "upgrade",        "expect",       "x-request-id", "transfer-encoding"};
    return std::any_of(framing.begin(), framing.end(),
                       [&](std::string_view known) { return equalsIgnoreCase(header, known); });
}

} // namespace

void ServiceDraft::applyTo(ProxyService &service) const
{
    take(service.slug, slug);
    take(service.kind, kind);
    take(service.methods, methods);
    take(service.apiFormat, apiFormat);
    take(service.clientFormat, clientFormat);
    take(service.keyLocation, keyLocation);
    take(service.keyName, keyName);
    take(service.price, price);
}

bool isServiceSlug(std::string_view text)
{
    return !text.empty() && text.size() <= kMostSlug && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

Result<void> checkServiceDraft(const ServiceDraft &draft)
{
    if (auto fine = checkChannelDraft(draft.channel); !fine)
        return fine;
    if (draft.slug && !isServiceSlug(*draft.slug))
        return invalid("slug", "A slug has 1 to 64 of the characters a to z, 0 to 9 and the hyphen.");
    for (const std::string &method : draft.methods.value_or(std::vector<std::string>())) {
        if (!isOneOf(kMethods, std::string_view(method)))
            return invalid("method", "The methods are GET, POST, HEAD, PUT, PATCH, DELETE and OPTIONS.");
    }
    if (draft.apiFormat && !isOneOf(kApiFormats, *draft.apiFormat))
        return invalid("api_format",
                       "The formats are openai, openai_compatible, openai_responses, anthropic and gemini.");
    if (draft.clientFormat && *draft.clientFormat && !isOneOf(kClientFormats, **draft.clientFormat))
        return invalid("client_format", "The formats are openai, openai_responses, anthropic and gemini.");
    if (draft.price && (*draft.price < 0 || *draft.price > kMostPrice))
        return invalid("price_per_request", "The price is from 0 to 1000 dollars.");
    return {};
}

Result<void> checkService(const ProxyService &service)
{
    if (service.slug.empty())
        return invalid("slug", "The slug is missing.");
    const std::string &name = service.keyName;
    if (name.empty() || name.size() > kMostKeyName || !isToken(name))
        return invalid("key_name", "The name of a header or parameter has 1 to 64 characters of a token (RFC 9110).");
    if (service.keyLocation == KeyLocation::Header && framesTheRequest(name))
        return invalid("key_name", "The provider key cannot be sent in this header.");
    return {};
}

std::string_view usualKeyName(ChannelKind apiFormat)
{
    switch (apiFormat) {
    case ChannelKind::Anthropic:
        return "x-api-key";
    case ChannelKind::Gemini:
        return "x-goog-api-key";
    default:
        return "Authorization";
    }
}

} // namespace turnpike
