#include "server/protocols/request_facts.h"
#include "tests/fuzz/fuzz.h"

#include <nlohmann/json.hpp>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace turnpike;
    std::string body(fuzz::text(data, size));
    body.reserve(body.size() + 64); // simdjson reads that far
    const auto request = RequestFacts::read(Protocol::OpenAiChat, body);
    if (!request) {
        fuzz::require(!request.error().code.empty(), "a refusal has a code");
        return 0;
    }
    // Members that the gateway has no use for are not looked into: nonsense there is the provider's to refuse.
    if (!nlohmann::json::accept(body))
        return 0;
    fuzz::require(request->bodyFor(body, request->model, true).size() + 64 >= body.size(), "nothing is lost");
    std::string changed = request->bodyFor(body, "another-model", true);
    fuzz::require(nlohmann::json::accept(changed), "a changed body is still JSON");
    changed.reserve(changed.size() + 64);
    const auto again = RequestFacts::read(Protocol::OpenAiChat, changed);
    fuzz::require(again.has_value(), "a changed body is still a request");
    fuzz::require(again->model == "another-model", "its model is the new one");
    fuzz::require(again->stream == request->stream && (!again->stream || again->includeUsage),
                  "a stream brings its usage");
    return 0;
}
