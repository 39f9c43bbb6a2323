#include "models/attached_service.h"

#include "models/key_json.h"
#include "models/live_json.h"
#include "server/runtime/clock.h"
#include "server/runtime/request_id.h"

#include <cstdlib>

namespace turnpike {

namespace {

using Json = nlohmann::json;

constexpr std::int64_t kClocksAgreeMs = 2'000; // an answer takes its time

std::string keyPath(std::int64_t id, const char *more = "")
{
    return "/admin/keys/" + std::to_string(id) + more;
}

} // namespace

AttachedService::AttachedService(ServiceAddress address, const ServiceAccess &access, Clock &clock, QObject *parent)
    : Service(parent), m_link(std::move(address), access), m_clock(clock), m_pages(m_link, clock),
      m_channels(m_link.client(), clock), m_proxyServices(m_link.client(), clock), m_settings(m_link.client())
{
    connect(&m_link, &ServiceLink::changed, this, &Service::stateChanged);
    connect(&m_link, &ServiceLink::polled, this, &AttachedService::followClock);
}

void AttachedService::followClock()
{
    if (m_link.trouble())
        return;
    const std::int64_t ahead = m_link.status().now - m_clock.wallMs();
    if (std::abs(ahead) > kClocksAgreeMs)
        m_clock.shiftWall(m_link.status().now - Clock().wallMs());
}

Gateway::State AttachedService::state() const
{
    return m_link.trouble() ? Gateway::State::Stopped : m_link.status().state;
}

QString AttachedService::address() const
{
    return m_link.status().address;
}

LiveFigures AttachedService::figures() const
{
    LiveFigures figures = m_link.status().figures;
    if (m_link.trouble()) // what runs now is not known
        figures.inFlight = figures.streams = figures.connections = 0;
    return figures;
}

QString AttachedService::place() const
{
    return m_link.address().text;
}

std::int64_t AttachedService::defaultDailyLimit() const
{
    return m_link.status().defaultDailyLimit;
}

QString AttachedService::exampleModel() const
{
    return m_link.status().exampleModel;
}

Result<void> AttachedService::start()
{
    return fail("not_possible", tr("A service is started where it runs.").toStdString());
}

void AttachedService::createKey(const KeyDraft &draft, QObject *context, Done<IssuedKey> done)
{
    issue({"POST", "/admin/keys", draftJson(draft, true)}, context, std::move(done));
}

void AttachedService::rotateKey(std::int64_t id, std::int64_t overlapSeconds, QObject *context, Done<IssuedKey> done)
{
    issue({"POST", keyPath(id, "/rotate"), Json{{"overlap_s", overlapSeconds}}.dump()}, context, std::move(done));
}

void AttachedService::issue(AdminCall call, QObject *context, Done<IssuedKey> done)
{
    m_link.client().call(std::move(call), context, [done = std::move(done)](const Result<Json> &answer) {
        if (!answer)
            return done(tl::make_unexpected(answer.error()));
        JsonReader reader(*answer);
        IssuedKey key = issuedKeyFrom(reader);
        if (auto read = reader.finish(); !read)
            return done(tl::make_unexpected(read.error()));
        done(std::move(key));
    });
}

void AttachedService::changeKey(std::int64_t id, const KeyDraft &draft, QObject *context, Done<void> done)
{
    m_link.client().act({"PATCH", keyPath(id), draftJson(draft, false)}, context, std::move(done));
}

void AttachedService::revokeKey(std::int64_t id, QObject *context, Done<void> done)
{
    m_link.client().act({"DELETE", keyPath(id)}, context, std::move(done));
}

void AttachedService::restoreKey(std::int64_t id, QObject *context, Done<void> done)
{
    m_link.client().act({"POST", keyPath(id, "/restore")}, context, std::move(done));
}

void AttachedService::live(QObject *context, Done<LiveList> done)
{
    m_link.client().call({"GET", "/admin/live"}, context, [done = std::move(done)](const Result<Json> &answer) {
        if (!answer)
            return done(tl::make_unexpected(answer.error()));
        JsonReader reader(*answer);
        LiveList list = liveListFrom(reader);
        if (auto read = reader.finish(); !read)
            return done(tl::make_unexpected(read.error()));
        done(std::move(list));
    });
}

void AttachedService::stopRequest(std::int64_t id, QObject *context, Done<void> done)
{
    m_link.client().act({"POST", "/admin/live/" + request_id::toText(id) + "/stop"}, context, std::move(done));
}

void AttachedService::stopRequestsOf(std::int64_t keyId, QObject *context, Done<int> done)
{
    m_link.client().call({"POST", "/admin/live/stop?key=" + std::to_string(keyId)}, context,
                         [done = std::move(done)](const Result<Json> &answer) {
                             if (!answer)
                                 return done(tl::make_unexpected(answer.error()));
                             JsonReader reader(*answer);
                             const auto stopped = int(reader.integer("stopped"));
                             if (auto read = reader.finish(); !read)
                                 return done(tl::make_unexpected(read.error()));
                             done(stopped);
                         });
}

} // namespace turnpike
