#include "models/http_channel_service.h"

#include "models/channel_json.h"
#include "models/http_list.h"
#include "server/runtime/clock.h"

namespace turnpike {

namespace {

using Json = nlohmann::json;

constexpr int kMostChannels = 5000;

std::string textOf(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string pathOf(std::int64_t id)
{
    return "/admin/channels/" + std::to_string(id);
}

} // namespace

void HttpChannelService::list(const ChannelQuery &query, QObject *context, Done<ChannelList> done)
{
    HttpList<ChannelInfo>::Question question{Target("/admin/channels"), "channels", "after",
                                             [](JsonReader &channel, JsonReader &) { return channelFrom(channel); }};
    HttpList<ChannelInfo>::fetch(
        m_client, std::move(question), kMostChannels, {}, context,
        [query, now = m_clock.wallMs(), done = std::move(done)](Result<Page<ChannelInfo>> page) {
            if (!page)
                return done(tl::make_unexpected(page.error()));
            done(select(query, std::move(page->rows), now));
        });
}

void HttpChannelService::create(const ChannelDraft &draft, QObject *context, Done<std::int64_t> done)
{
    m_client.call({"POST", "/admin/channels", textOf(draftJson(draft))}, context,
                  [done = std::move(done)](const Result<Json> &answer) {
                      if (!answer)
                          return done(tl::make_unexpected(answer.error()));
                      JsonReader reader(*answer);
                      const std::int64_t id = reader.integer("id");
                      if (auto read = reader.finish(); !read)
                          return done(tl::make_unexpected(read.error()));
                      done(id);
                  });
}

void HttpChannelService::change(std::int64_t id, const ChannelDraft &draft, QObject *context, Done<void> done)
{
    m_client.act({"PATCH", pathOf(id), textOf(draftJson(draft))}, context, std::move(done));
}

void HttpChannelService::remove(std::int64_t id, QObject *context, Done<void> done)
{
    m_client.act({"DELETE", pathOf(id)}, context, std::move(done));
}

ChannelService::Ticket HttpChannelService::test(const ProbeQuestion &question, QObject *context, Done<ProbeResult> done)
{
    return probe("/admin/channels/test", ProbeAsk::Completion, question, context, done);
}

ChannelService::Ticket HttpChannelService::listModels(const ProbeQuestion &question, QObject *context,
                                                      Done<ProbeResult> done)
{
    return probe("/admin/channels/models", ProbeAsk::Models, question, context, done);
}

ChannelService::Ticket HttpChannelService::balance(std::int64_t id, QObject *context, Done<ProbeResult> done)
{
    return probe(pathOf(id) + "/balance", ProbeAsk::Balance, {}, context, done);
}

void HttpChannelService::route(const ChannelRouteQuestion &question, QObject *context, Done<ChannelRoute> done)
{
    Target target("/admin/channels/route");
    target.add("model", question.model.toStdString());
    target.add("key", question.key.toStdString());
    target.add("group", question.group.toStdString());
    m_client.call({"GET", target.text()}, context, [done = std::move(done)](const Result<Json> &answer) {
        if (!answer)
            return done(tl::make_unexpected(answer.error()));
        JsonReader reader(*answer);
        ChannelRoute route = channelRouteFrom(reader);
        const auto read = reader.finish();
        done(read ? Result<ChannelRoute>(std::move(route)) : tl::make_unexpected(read.error()));
    });
}

ChannelService::Ticket HttpChannelService::probe(const std::string &path, ProbeAsk ask, const ProbeQuestion &question,
                                                 QObject *context, const Done<ProbeResult> &done)
{
    const Ticket ticket = ++m_last;
    m_waiting->insert(ticket, done);
    m_client.call({"POST", path, textOf(questionJson(question))}, context,
                  [waiting = m_waiting, ticket, ask](const Result<Json> &answer) {
                      const Done<ProbeResult> finished = waiting->take(ticket);
                      if (!finished)
                          return; // cancelled
                      if (!answer)
                          return finished(tl::make_unexpected(answer.error()));
                      JsonReader reader(*answer);
                      ProbeResult result = probeResultFrom(reader, ask);
                      if (auto read = reader.finish(); !read)
                          return finished(tl::make_unexpected(read.error()));
                      finished(std::move(result));
                  });
    return ticket;
}

void HttpChannelService::orderFault(const FaultOrder &order, QObject *context, Done<void> done)
{
    const std::string path = pathOf(order.channelId) + "/fault";
    if (order.fault.empty())
        return m_client.act({"DELETE", path}, context, std::move(done));
    Json body{{"fault", order.fault}};
    if (order.providerKeyId)
        body["provider_key"] = *order.providerKeyId;
    m_client.act({"PUT", path, textOf(body)}, context, std::move(done));
}

void HttpChannelService::cancel(Ticket ticket)
{
    if (const Done<ProbeResult> finished = m_waiting->take(ticket))
        finished(fail("cancelled", "The test was cancelled."));
}

} // namespace turnpike
