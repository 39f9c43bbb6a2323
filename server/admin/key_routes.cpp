#include "server/admin/answers.h"
#include "server/admin/drafts.h"
#include "server/admin/json_fields.h"
#include "server/admin/lists.h"
#include "server/admin/query_parameters.h"
#include "server/admin/route_kit.h"
#include "server/storage/key_pages.h"

#include <array>

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;
using Scope = storage::KeyQuery::Scope;

constexpr std::int64_t kLongestOverlap = 2'592'000;

Result<Scope> scopeNamed(const std::string &name)
{
    constexpr std::array<std::pair<std::string_view, Scope>, 6> kScopes{{{"all", Scope::All},
                                                                         {"active", Scope::Active},
                                                                         {"near_limit", Scope::NearLimit},
                                                                         {"expiring", Scope::Expiring},
                                                                         {"unused", Scope::Unused},
                                                                         {"revoked", Scope::Revoked}}};
    for (const auto &[word, scope] : kScopes)
        if (word == name)
            return scope;
    return fail("invalid_value", "status must be one of all, active, near_limit, expiring, unused, revoked", "status");
}

Result<storage::KeyQuery> listQuery(Installation &installation, std::string_view text)
{
    const auto parameters = QueryParameters::parse(text, {"limit", "after", "q", "status"});
    if (!parameters)
        return tl::make_unexpected(parameters.error());
    const auto limit = parameters->integer("limit", 1, 500);
    if (!limit)
        return tl::make_unexpected(limit.error());
    const auto scope = scopeNamed(parameters->text("status").value_or("all"));
    if (!scope)
        return tl::make_unexpected(scope.error());
    storage::KeyQuery query = keyQuery(installation);
    query.scope = *scope;
    query.limit = static_cast<int>(limit->value_or(200));
    query.after = parameters->text("after").value_or("");
    query.text = parameters->text("q").value_or("");
    return query;
}

void listKeys(const RouteKit &kit, const AdminRequest &request)
{
    const auto query = listQuery(kit.installation(), request.exchange->head().query);
    if (!query)
        return sendError(*request.exchange, query.error());
    readKeyList(kit.installation(), kit.owner(), *query,
                answerJson<Json>(request.exchange, [](const Json &page) { return page; }));
}

void showKey(const RouteKit &kit, const AdminRequest &request)
{
    const auto id = pathId(request);
    if (!id)
        return;
    storage::KeyQuery query = keyQuery(kit.installation());
    query.id = *id;
    readKeyList(kit.installation(), kit.owner(), query, [exchange = request.exchange](Result<Json> page) {
        if (!page)
            return sendError(*exchange, page.error());
        if ((*page)["keys"].empty())
            return sendError(*exchange, 404, {"not_found", "There is no key with this id"});
        sendJson(*exchange, 200, (*page)["keys"][0]);
    });
}

void createKey(const RouteKit &kit, const AdminRequest &request, const std::string &body)
{
    const auto draft = readKeyDraft(body, true);
    if (!draft)
        return sendError(*request.exchange, draft.error());
    kit.operations().createKey(
        request.actor, *draft, kit.owner(),
        answerJson<IssuedKey>(request.exchange, [](const IssuedKey &key) { return toJson(key); }));
}

void changeKey(const RouteKit &kit, const AdminRequest &request, const std::string &body)
{
    const auto id = pathId(request);
    if (!id)
        return;
    const auto draft = readKeyDraft(body, false);
    if (!draft)
        return sendError(*request.exchange, draft.error());
    kit.operations().changeKey(request.actor, *id, *draft, kit.owner(), answerDone(request.exchange));
}

void rotateKey(const RouteKit &kit, const AdminRequest &request, const std::string &body)
{
    const auto id = pathId(request);
    if (!id)
        return;
    auto fields = JsonFields::parse(body);
    if (!fields)
        return sendError(*request.exchange, fields.error());
    const auto overlap = fields->integer("overlap_s", 0, kLongestOverlap);
    if (auto finished = fields->finish(); !finished)
        return sendError(*request.exchange, finished.error());
    kit.operations().rotateKey(
        request.actor, *id, overlap.value_or(0), kit.owner(),
        answerJson<IssuedKey>(request.exchange, [](const IssuedKey &key) { return toJson(key); }));
}

} // namespace

void addKeyRoutes(RouteKit &kit)
{
    kit.add("GET", "/admin/keys", [kit](const AdminRequest &request) { listKeys(kit, request); });
    kit.addWithBody("POST", "/admin/keys",
                    [kit](const AdminRequest &request, const std::string &body) { createKey(kit, request, body); });
    kit.add("GET", "/admin/keys/{id}", [kit](const AdminRequest &request) { showKey(kit, request); });
    kit.addWithBody("PATCH", "/admin/keys/{id}",
                    [kit](const AdminRequest &request, const std::string &body) { changeKey(kit, request, body); });
    kit.add("DELETE", "/admin/keys/{id}", [kit](const AdminRequest &request) {
        if (const auto id = pathId(request))
            kit.operations().revokeKey(request.actor, *id, kit.owner(), answerDone(request.exchange));
    });
    kit.addWithBody("POST", "/admin/keys/{id}/rotate",
                    [kit](const AdminRequest &request, const std::string &body) { rotateKey(kit, request, body); });
    kit.add("POST", "/admin/keys/{id}/restore", [kit](const AdminRequest &request) {
        if (const auto id = pathId(request))
            kit.operations().restoreKey(request.actor, *id, kit.owner(), answerDone(request.exchange));
    });
}

} // namespace turnpike
