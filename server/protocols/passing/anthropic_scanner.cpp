#include "server/protocols/form/json.h"
#include "server/protocols/passing/event_search.h"
#include "server/protocols/passing/scanners.h"

namespace turnpike {

namespace {

class Scanner final : public StreamScanner
{
public:
    StreamFacts scan(std::string_view data) override
    {
        StreamFacts facts;
        if (contains(data, "content_block_delta") && !contains(data, "\"error\""))
            return facts;
        const Json event = Json::parse(data, nullptr, false);
        const std::string type = textMember(event, "type");
        facts.done = type == "message_stop";
        facts.error = type == "error";
        facts.prelude = type == "message_start" || type == "ping";
        if (const Json *message = objectMember(event, "message"))
            addUsage(*message, facts);
        addUsage(event, facts);
        return facts;
    }

    std::string_view delta(std::string_view data) const override
    {
        if (!contains(data, "content_block_delta"))
            return {};
        return firstText(data, {"\"text\"", "\"thinking\"", "\"partial_json\""});
    }

private:
    // What message_delta states takes the place of what message_start did; the rest stays.
    void addUsage(const Json &holder, StreamFacts &facts)
    {
        const Json *usage = objectMember(holder, "usage");
        if (!usage)
            return;
        for (const auto &[name, value] : usage->items()) {
            if (!value.is_null())
                m_usage[name] = value;
        }
        facts.usage = jsonText(m_usage);
    }

    Json m_usage = Json::object();
};

} // namespace

std::unique_ptr<StreamScanner> anthropicScanner()
{
    return std::make_unique<Scanner>();
}

} // namespace turnpike
