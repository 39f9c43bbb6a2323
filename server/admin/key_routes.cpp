#include "server/admin/answers.h"
#include "server/admin/drafts.h"
#include "server/admin/json_fields.h"
#include "server/admin/lists.h"
#include "server/admin/query_parameters.h"
#include "server/admin/route_kit.h"
#include "server/storage/key_pages.h"
#include "server/storage/reader_pool.h"

#include <array>

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;
using Scope = storage::KeyQuery::Scope;
using Sort = storage::KeyQuery::Sort;

constexpr std::int64_t kLongestOverlap = 2'592'000;

template <class Value, std::size_t Count>
using Words = std::array<std::pair<std::string_view, Value>, Count>;

constexpr Words<Scope, 6> kScopes{{{"all", Scope::All},
                                   {"active", Scope::Active},
                                   {"near_limit", Scope::NearLimit},
                                   {"expiring", Scope::Expiring},
                                   {"unused", Scope::Unused},
                                   {"revoked", Scope::Revoked}}};
constexpr Words<Sort, 6> kSorts{{{"created", Sort::Created},
                                 {"label", Sort::Label},
                                 {"accessed", Sort::LastUsed},
                                 {"expires", Sort::Expires},
                                 {"requests_today", Sort::Today},
                                 {"tokens_today", Sort::Tokens}}};
constexpr Words<bool, 2> kOrders{{{"desc", true}, {"asc", false}}};

/// What the parameter names; the first word when it is absent.
template <class Value, std::size_t Count>
Result<Value> chosen(const QueryParameters &parameters, const char *name, const Words<Value, Count> &words)
{
    const auto given = parameters.text(name);
    if (!given)
        return words.front().second;
    std::string message = name;
    for (const auto &[word, value] : words) {
        if (word == *given)
            return value;
        message.append(word == words.front().first ? " must be one of " : ", ").append(word);
    }
    return fail("invalid_value", std::move(message), name);
}

Result<storage::KeyQuery> listQuery(Installation &installation, std::string_view text)
{
    const auto parameters =
        QueryParameters::parse(text, {"limit", "after", "q", "status", "share_from", "share_to", "sort", "order"});
    if (!parameters)
        return tl::make_unexpected(parameters.error());
    const auto limit = parameters->integer("limit", 1, 500);
    if (!limit)
        return tl::make_unexpected(limit.error());
    const auto scope = chosen(*parameters, "status", kScopes);
    if (!scope)
        return tl::make_unexpected(scope.error());
    const auto fromShare = parameters->integer("share_from", INT64_MIN, INT64_MAX);
    if (!fromShare)
        return tl::make_unexpected(fromShare.error());
    const auto toShare = parameters->integer("share_to", INT64_MIN, INT64_MAX);
    if (!toShare)
        return tl::make_unexpected(toShare.error());
    const auto sort = chosen(*parameters, "sort", kSorts);
    if (!sort)
        return tl::make_unexpected(sort.error());
    const auto descending = chosen(*parameters, "order", kOrders);
    if (!descending)
        return tl::make_unexpected(descending.error());
    storage::KeyQuery query = keyQuery(installation);
    query.scope = *scope;
    query.fromShare = *fromShare;
    query.toShare = *toShare;
    query.sort = *sort;
    query.descending = *descending;
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

void countKeys(const RouteKit &kit, const AdminRequest &request)
{
    kit.installation().readers().run<storage::KeyTotals>(
        kit.owner(),
        [query = keyQuery(kit.installation())](Session &session) { return storage::countKeys(session, query); },
        answerJson<storage::KeyTotals>(request.exchange, [](const storage::KeyTotals &totals) {
            return Json{{"all", totals.all},           {"active", totals.active}, {"near_limit", totals.nearLimit},
                        {"expiring", totals.expiring}, {"unused", totals.unused}, {"revoked", totals.revoked}};
        }));
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
    kit.add("GET", "/admin/keys/totals", [kit](const AdminRequest &request) { countKeys(kit, request); });
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
