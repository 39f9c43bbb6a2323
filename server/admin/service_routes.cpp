#include "server/admin/answers.h"
#include "server/admin/json_fields.h"
#include "server/admin/query_parameters.h"
#include "server/admin/route_kit.h"
#include "server/admin/service_drafts.h"
#include "server/admin/service_list.h"
#include "server/storage/reader_pool.h"

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

/// `name`: of the list in the answer.
void listServices(const RouteKit &kit, const AdminRequest &request, const char *name)
{
    const auto page = pageOf(request);
    if (!page)
        return sendError(*request.exchange, page.error());
    kit.installation().readers().run<Json>(
        kit.owner(),
        [kit, page = *page](Session &session) {
            return readServices(session, kit.installation(), page.after, page.limit);
        },
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
            auto services = readServices(session, kit.installation(), id - 1, 1);
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
    kit.installation().readers().run<Json>(
        kit.owner(),
        [kit, id = *id, page = *page](Session &session) {
            return readServiceKeys(session, kit.installation(), id, page.after, page.limit);
        },
        answerJson<Json>(request.exchange, [limit = page->limit](const Json &keys) {
            const bool more = keys.size() == static_cast<std::size_t>(limit);
            return Json{{"keys", keys}, {"next", more ? keys.back()["id"] : Json()}};
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
