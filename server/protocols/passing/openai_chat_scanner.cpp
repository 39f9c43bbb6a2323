#include "server/protocols/passing/event_search.h"
#include "server/protocols/passing/scanners.h"

#include <simdjson.h>

namespace turnpike {

namespace {

class Scanner final : public StreamScanner
{
public:
    StreamFacts scan(std::string_view data) override
    {
        StreamFacts facts;
        if (data == "[DONE]") {
            facts.done = true;
            return facts;
        }
        if (!contains(data, "\"usage\"") && !contains(data, "\"error\""))
            return facts;
        thread_local simdjson::dom::parser parser;
        simdjson::dom::object object;
        if (parser.parse(data.data(), data.size()).get_object().get(object))
            return facts;
        simdjson::dom::element element;
        facts.error = object["error"].get(element) == simdjson::SUCCESS && !element.is_null();
        if (object["usage"].get(element) == simdjson::SUCCESS && element.is_object())
            facts.usage = simdjson::minify(element);
        simdjson::dom::array choices;
        const bool none = object["choices"].get(element) != simdjson::SUCCESS || element.is_null() ||
                          (element.get(choices) == simdjson::SUCCESS && choices.size() == 0);
        // an event with a type is none of a chat: of sound or a picture, the last one has the usage beside the result
        const bool ofChat = object["type"].error() != simdjson::SUCCESS;
        facts.usageOnly = !facts.usage.empty() && none && ofChat;
        return facts;
    }

    std::string_view delta(std::string_view data) const override
    {
        return firstText(data, {"content\"", "\"arguments\"", "\"text\""}); // reasoning_content too
    }
};

} // namespace

std::unique_ptr<StreamScanner> openAiChatScanner()
{
    return std::make_unique<Scanner>();
}

} // namespace turnpike
