#include "server/protocols/passing/event_search.h"
#include "server/protocols/passing/scanners.h"

#include <array>
#include <simdjson.h>

namespace turnpike {

namespace {

constexpr std::array<std::string_view, 7> kWorthReading{"response.created",   "response.in_progress", "response.queued",
                                                        "response.completed", "response.incomplete",  "response.failed",
                                                        "\"error\""};

class Scanner final : public StreamScanner
{
public:
    StreamFacts scan(std::string_view data) override
    {
        StreamFacts facts;
        bool worth = false;
        for (const std::string_view word : kWorthReading)
            worth = worth || contains(data, word);
        thread_local simdjson::dom::parser parser;
        simdjson::dom::object object;
        std::string_view type;
        if (!worth || parser.parse(data.data(), data.size()).get_object().get(object) || object["type"].get(type))
            return facts;
        facts.prelude = type == "response.created" || type == "response.in_progress" || type == "response.queued";
        facts.done = type == "response.completed" || type == "response.incomplete";
        facts.error = type == "error" || type == "response.failed";
        simdjson::dom::element usage;
        if (!facts.prelude && object.at_pointer("/response/usage").get(usage) == simdjson::SUCCESS && usage.is_object())
            facts.usage = simdjson::minify(usage);
        return facts;
    }

    std::string_view delta(std::string_view data) const override { return firstText(data, {"\"delta\""}); }
};

} // namespace

std::unique_ptr<StreamScanner> openAiResponsesScanner()
{
    return std::make_unique<Scanner>();
}

} // namespace turnpike
