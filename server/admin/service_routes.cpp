#include "server/admin/answers.h"
#include "server/admin/json_fields.h"
#include "server/admin/names.h"
#include "server/admin/query_parameters.h"
#include "server/admin/route_kit.h"
#include "server/admin/service_drafts.h"
#include "server/routing/key_health.h"
#include "server/runtime/clock.h"
#include "server/storage/csv.h"
#include "server/storage/reader_pool.h"
#include "server/storage/service_pages.h"

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kPage = 500;
constexpr const char *kConfigs = "/api/admin/proxy-configs";

struct Page
{
    std::int64_t after = 0;
    int limit = kPage;
};

Result<Page> pageOf(const AdminRequest &request)
{
    const auto parameters = QueryParameters::parse(request.exchange->head().query, {"after", "limit"});
    if (!parameters)
        return tl::make_unexpected(parameters.error());
    const auto after = parameters->integer("after", 0, INT64_MAX);
    if (!after)
        return tl::make_unexpected(after.error());
    const auto limit = parameters->integer("limit", 1, kPage);
    if (!limit)
        return tl::make_unexpected(limit.error());
    return Page{after->value_or(0), static_cast<int>(limit->value_or(kPage))};
}

/// How many keys of the pool would be used now.
std::int64_t healthyKeys(Installation &installation, const ChannelSnapshot &snapshot, const std::string &slug)
{
    const auto pool = snapshot.service(slug);
    std::int64_t healthy = 0;
    for (const ProviderKey &key : pool ? pool->keys : std::vector<ProviderKey>())
        healthy += installation.health().key(pool->id, key.id)->isReady(installation.clock().steadyMs()) ? 1 : 0;
    return healthy;
}

Json serviceJson(const storage::ServiceRow &row, const storage::ChannelTraffic &used, std::int64_t healthy)
{
    return {{"id", row.id},
            {"name", row.name},
            {"slug", row.slug},
            {"kind", row.kind == static_cast<int>(ServiceKind::Llm) ? "LLM" : "GENERIC"},
            {"target_url", row.targetUrl},
            {"method", row.method},
            {"api_format", row.apiFormat},
            {"client_format", row.clientFormat},
            {"key_location", row.keyLocation == static_cast<int>(KeyLocation::Query) ? "query" : "header"},
            {"key_name", row.keyName},
            {"price_per_request", moneyText(row.price)},
            {"groups", row.groups},
            {"active", row.status == static_cast<int>(ChannelStatus::On)},
            {"status", nameOf(static_cast<ChannelStatus>(row.status))},
            {"status_reason", row.statusReason},
            {"proxy_url", row.proxyUrl},
            {"timeouts",
             {{"connect_ms", row.connectMs},
              {"first_byte_ms", row.firstByteMs},
              {"idle_ms", row.idleMs},
              {"total_ms", row.totalMs}}},
            {"created_at", row.createdAt},
            {"updated_at", row.updatedAt},
            {"keys_total", row.keys},
            {"keys_healthy", healthy},
            {"requests_24h", used.requests},
            {"failures_24h", used.failures}};
}

Result<Json> readServices(Session &session, Installation &installation, const Page &page)
{
    const auto rows = storage::listServices(session, page.after, page.limit);
    if (!rows)
        return tl::make_unexpected(rows.error());
    auto traffic = storage::channelTraffic(session, installation.calendar(), installation.clock().wallMs());
    if (!traffic)
        return tl::make_unexpected(traffic.error());
    const auto snapshot = installation.channels().snapshot();
    Json services = Json::array();
    for (const storage::ServiceRow &row : *rows)
        services.push_back(serviceJson(row, (*traffic)[row.id], healthyKeys(installation, *snapshot, row.slug)));
    return services;
}

/// `name`: of the list in the answer.
void listServices(const RouteKit &kit, const AdminRequest &request, const char *name)
{
    const auto page = pageOf(request);
    if (!page)
        return sendError(*request.exchange, page.error());
    kit.installation().readers().run<Json>(
        kit.owner(), [kit, page = *page](Session &session) { return readServices(session, kit.installation(), page); },
        answerJson<Json>(request.exchange, [name, limit = page->limit](const Json &services) {
            const bool more = services.size() == static_cast<std::size_t>(limit);
            return Json{{name, services}, {"next", more ? services.back()["id"] : Json()}};
        }));
}

void showService(const RouteKit &kit, const AdminRequest &request)
{
    const auto id = pathId(request);
    if (!id)
        return;
    kit.installation().readers().run<Json>(
        kit.owner(),
        [kit, id = *id](Session &session) -> Result<Json> {
            auto services = readServices(session, kit.installation(), {id - 1, 1});
            if (services && (services->empty() || services->front()["id"] != id))
                return fail("not_found", "There is no service with this id");
            return services ? Result<Json>(services->front()) : services;
        },
        answerJson<Json>(request.exchange, [](const Json &service) { return service; }));
}

void createService(const RouteKit &kit, const AdminRequest &request, const std::string &body)
{
    const auto draft = readServiceDraft(body);
    if (!draft)
        return sendError(*request.exchange, draft.error());
    kit.operations().createService(request.actor, *draft, kit.owner(),
                                   answerJson<std::int64_t>(request.exchange, [](std::int64_t id) {
                                       return Json{{"id", id}};
                                   }));
}

void changeService(const RouteKit &kit, const AdminRequest &request, const std::string &body)
{
    const auto id = pathId(request);
    if (!id)
        return;
    const auto draft = readServiceDraft(body);
    if (!draft)
        return sendError(*request.exchange, draft.error());
    if (draft->channel.addKeys)
        return sendError(*request.exchange, Error{"invalid_value", "Keys are added at …/keys", "keys"});
    kit.operations().changeService(request.actor, *id, *draft, kit.owner(), answerDone(request.exchange));
}

void listKeys(const RouteKit &kit, const AdminRequest &request)
{
    const auto id = pathId(request);
    if (!id)
        return;
    const auto page = pageOf(request);
    if (!page)
        return sendError(*request.exchange, page.error());
    using Rows = std::vector<storage::ProviderKeyRow>;
    kit.installation().readers().run<Rows>(
        kit.owner(),
        [id = *id, page = *page](Session &session) {
            return storage::listServiceKeys(session, id, page.after, page.limit);
        },
        answerJson<Rows>(request.exchange, [kit, id = *id, limit = page->limit](const Rows &rows) {
            Json keys = Json::array();
            const std::int64_t now = kit.installation().clock().steadyMs();
            for (const storage::ProviderKeyRow &row : rows) {
                const auto health = kit.installation().health().key(id, row.id);
                const Fault fault = health->fault();
                keys.push_back({{"id", row.id},
                                {"key", row.display},
                                {"status", nameOf(static_cast<ChannelStatus>(row.status))},
                                {"fault", fault == Fault::None ? Json() : Json(faultName(fault))},
                                {"rests_for_ms", std::max<std::int64_t>(0, health->restsUntil() - now)},
                                {"created_at", row.createdAt}});
            }
            const bool more = rows.size() == static_cast<std::size_t>(limit);
            return Json{{"keys", std::move(keys)}, {"next", more ? Json(rows.back().id) : Json()}};
        }));
}

void addKey(const RouteKit &kit, const AdminRequest &request, const std::string &body)
{
    const auto id = pathId(request);
    if (!id)
        return;
    auto fields = JsonFields::parse(body);
    if (!fields)
        return sendError(*request.exchange, fields.error());
    const auto key = fields->text("key");
    if (auto finished = fields->finish(); !finished)
        return sendError(*request.exchange, finished.error());
    kit.operations().addServiceKeys(
        request.actor, *id, {key.value_or(std::string())}, kit.owner(),
        [exchange = request.exchange](Result<KeyImport> import) {
            if (!import)
                return sendError(*exchange, import.error());
            if (!import->failed.empty())
                return sendError(*exchange, Error{"invalid_value",
                                                  "A provider key has 1 to 4096 visible "
                                                  "ASCII characters without spaces.",
                                                  "key"});
            if (import->added.empty())
                return sendError(*exchange, Error{"key_exists", "The service has this key already.", "key"});
            sendJson(*exchange, 200, Json{{"id", import->added.front()}});
        });
}

void importKeys(const RouteKit &kit, const AdminRequest &request, const std::string &body)
{
    const auto id = pathId(request);
    if (!id)
        return;
    const auto keys = readKeyList(body);
    if (!keys)
        return sendError(*request.exchange, keys.error());
    kit.operations().addServiceKeys(request.actor, *id, *keys, kit.owner(),
                                    answerJson<KeyImport>(request.exchange, [](const KeyImport &import) {
                                        return Json{{"success_count", import.added.size()},
                                                    {"failed_count", import.failed.size()},
                                                    {"skipped_count", import.skipped},
                                                    {"failed_keys", import.failed}};
                                    }));
}

} // namespace

void addServiceAdminRoutes(RouteKit &kit)
{
    const std::string configs = kConfigs, one = configs + "/{id}", keys = one + "/keys";
    kit.add("GET", "/admin/services", [kit](const AdminRequest &request) { listServices(kit, request, "services"); });
    kit.add("GET", configs, [kit](const AdminRequest &request) { listServices(kit, request, "proxy_configs"); });
    kit.addWithBody("POST", configs,
                    [kit](const AdminRequest &request, const std::string &body) { createService(kit, request, body); });
    kit.add("GET", one, [kit](const AdminRequest &request) { showService(kit, request); });
    for (const char *method : {"PATCH", "PUT"}) {
        kit.addWithBody(method, one, [kit](const AdminRequest &request, const std::string &body) {
            changeService(kit, request, body);
        });
    }
    kit.add("DELETE", one, [kit](const AdminRequest &request) {
        if (const auto id = pathId(request))
            kit.operations().deleteService(request.actor, *id, kit.owner(), answerDone(request.exchange));
    });
    kit.add("GET", keys, [kit](const AdminRequest &request) { listKeys(kit, request); });
    kit.addWithBody("POST", keys,
                    [kit](const AdminRequest &request, const std::string &body) { addKey(kit, request, body); });
    kit.addWithBody("POST", keys + "/batch",
                    [kit](const AdminRequest &request, const std::string &body) { importKeys(kit, request, body); });
    kit.add("DELETE", "/api/admin/keys/{id}", [kit](const AdminRequest &request) {
        if (const auto id = pathId(request))
            kit.operations().dropServiceKey(request.actor, *id, kit.owner(), answerDone(request.exchange));
    });
}

} // namespace turnpike
