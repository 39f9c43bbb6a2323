#include "app/demo.h"

#include "app/demo_history.h"
#include "app/workplace.h"

namespace turnpike {

namespace {

const char *const kActor = "demo";

Result<std::int64_t> addChannel(Installation &installation)
{
    ChannelDraft draft;
    draft.name = "Simulator";
    draft.kind = ChannelKind::Simulator;
    draft.baseUrl = "simulator:";
    draft.models = std::vector<std::string>{"*"};
    draft.addKeys = std::vector<std::string>{"demo"};
    return await<std::int64_t>([&](QObject *context, Done<std::int64_t> done) {
        installation.operations().createChannel({kActor}, draft, context, std::move(done));
    });
}

Result<IssuedKey> addKey(Installation &installation, const char *label, std::int64_t dailyLimit)
{
    KeyDraft draft;
    draft.label = label;
    draft.requestsPerDay = KeyDraft::Limit(dailyLimit);
    return await<IssuedKey>([&](QObject *context, Done<IssuedKey> done) {
        installation.operations().createKey({kActor}, draft, context, std::move(done));
    });
}

} // namespace

Result<Demo> Demo::prepare(Settings &settings)
{
    Demo demo;
    demo.m_directory = std::make_unique<QTemporaryDir>();
    if (!demo.m_directory->isValid())
        return fail("no_directory", "No temporary directory can be made");
    settings.set("data", demo.m_directory->path().toStdString());
    return demo;
}

Result<void> Demo::fill(Installation &installation)
{
    const auto channel = addChannel(installation);
    if (!channel)
        return tl::make_unexpected(channel.error());
    std::vector<DemoKey> keys;
    for (const auto &[label, limit, perDay] :
         {std::tuple("demo", 1000, 40), std::tuple("mobile-app", 200, 90), std::tuple("batch-jobs", 0, 25)}) {
        const auto key = addKey(installation, label, limit);
        if (!key)
            return tl::make_unexpected(key.error());
        if (m_key.empty())
            m_key = key->key;
        keys.push_back({key->id, perDay});
    }
    return addDemoHistory(installation, *channel, keys);
}

std::string Demo::instructions(const std::string &address) const
{
    return "turnpike: demo key " + m_key + "\nturnpike: try curl " + address +
           "/v1/chat/completions -H 'Content-Type: application/json' -H 'Authorization: Bearer " + m_key +
           "' -d '{\"model\":\"sim-chat\",\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]}'\n";
}

} // namespace turnpike
