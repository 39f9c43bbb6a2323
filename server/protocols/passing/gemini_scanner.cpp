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
        m_finished = m_finished || contains(data, "\"finishReason\"") || contains(data, "\"blockReason\"");
        if (!contains(data, "\"usageMetadata\"") && !contains(data, "\"error\""))
            return facts;
        thread_local simdjson::dom::parser parser;
        simdjson::dom::object object;
        if (parser.parse(data.data(), data.size()).get_object().get(object))
            return facts;
        simdjson::dom::element element;
        facts.error = object["error"].get(element) == simdjson::SUCCESS && !element.is_null();
        if (object["usageMetadata"].get(element) == simdjson::SUCCESS && element.is_object())
            facts.usage = simdjson::minify(element);
        return facts;
    }

    std::string_view delta(std::string_view data) const override { return firstText(data, {"\"text\""}); }
    bool finished() const override { return m_finished; }

private:
    bool m_finished = false;
};

} // namespace

std::unique_ptr<StreamScanner> geminiScanner()
{
    return std::make_unique<Scanner>();
}

} // namespace turnpike
