#include "server/admin/answers.h"
#include "server/admin/exports.h"
#include "server/admin/json_parts.h"
#include "server/admin/log_json.h"
#include "server/admin/names.h"
#include "server/admin/paged_csv.h"
#include "server/admin/query_parameters.h"
#include "server/admin/route_kit.h"
#include "server/runtime/request_id.h"
#include "server/storage/audit_pages.h"
#include "server/storage/reader_pool.h"

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;

Json auditJson(const storage::AuditRow &row)
{
    return {{"id", row.id},
            {"at", row.at},
            {"actor", row.actor},
            {"action", row.action},
            {"subject", row.subject},
            {"before", storedJson(row.before)},
            {"after", storedJson(row.after)}};
}

tl::unexpected<Error> invalid(const char *name, const char *expected)
{
    return fail("invalid_value", std::string(name) + " must be " + expected, name);
}

/// What the list of requests is asked for; the keys are looked up later, by the reader.
struct RequestQuestion
{
    ExportRange range;
    storage::RequestQuery query;
};

Result<void> readFilters(const QueryParameters &parameters, storage::RequestQuery &query)
{
    const auto limit = parameters.integer("limit", 1, 500);
    const auto channel = parameters.integer("channel", 1, INT64_MAX);
    const auto status = parameters.integer("status", 0, 999);
    for (const auto *number : {&limit, &channel, &status})
        if (!*number)
            return tl::make_unexpected(number->error());
    query.limit = static_cast<int>(limit->value_or(100));
    query.channelId = *channel;
    if (*status)
        query.status = static_cast<int>(**status);
    query.model = parameters.text("model").value_or("");
    if (const auto name = parameters.text("outcome")) {
        const auto outcome = outcomeNamed(*name);
        if (!outcome)
            return invalid("outcome", "success, provider_error, no_answer, broken, client_abort, stopped or unknown");
        query.outcome = static_cast<int>(*outcome);
    }
    if (const auto id = parameters.text("before")) {
        query.before = request_id::parse(*id);
        if (!query.before)
            return invalid("before", "the id of a request");
    }
    return {};
}

Result<RequestQuestion> readRequestQuestion(std::string_view text)
{
    const auto parameters =
        QueryParameters::parse(text, {"from", "to", "key", "channel", "model", "outcome", "status", "limit", "before"});
    if (!parameters)
        return tl::make_unexpected(parameters.error());
    RequestQuestion question;
    if (auto read = readFilters(*parameters, question.query); !read)
        return tl::make_unexpected(read.error());
    const auto from = parameters->day("from");
    const auto to = parameters->day("to");
    if (!from || !to)
        return tl::make_unexpected(from ? to.error() : from.error());
    question.range = {*from, *to, parameters->text("key").value_or("")};
    return question;
}

/// The filters with the range and the keys.
Result<storage::RequestQuery> completeQuery(Session &session, const RequestQuestion &question,
                                            const QuotaCalendar &calendar)
{
    auto ranged = requestQuery(session, question.range, calendar);
    if (!ranged)
        return ranged;
    storage::RequestQuery query = question.query;
    query.fromMs = ranged->fromMs;
    query.toMs = ranged->toMs;
    query.keys = std::move(ranged->keys);
    return query;
}

CsvPageReader filteredExport(const RequestQuestion &question, const QuotaCalendar &calendar)
{
    return csvPages([question, calendar](Session &session) -> Result<std::unique_ptr<storage::CsvExport>> {
        auto query = completeQuery(session, question, calendar);
        if (!query)
            return tl::make_unexpected(query.error());
        return storage::exportRequests(std::move(*query));
    });
}

Result<Json> readRequests(Session &session, const RequestQuestion &question, const QuotaCalendar &calendar)
{
    const auto query = completeQuery(session, question, calendar);
    if (!query)
        return tl::make_unexpected(query.error());
    const auto rows = storage::listRequests(session, *query);
    if (!rows)
        return tl::make_unexpected(rows.error());
    Json items = Json::array();
    for (const storage::RequestRow &row : *rows)
        items.push_back(requestJson(row));
    const bool more = rows->size() == static_cast<std::size_t>(query->limit);
    return Json{{"items", std::move(items)}, {"next", more ? Json(request_id::toText(rows->back().id)) : Json()}};
}

void showRequests(const RouteKit &kit, const AdminRequest &request)
{
    const auto question = readRequestQuestion(request.exchange->head().query);
    if (!question)
        return sendError(*request.exchange, question.error());
    const QuotaCalendar calendar = kit.installation().calendar();
    if (wantsCsv(request.exchange->head()))
        return streamCsv(kit.installation().readers(), kit.owner(), request.exchange, "requests.csv",
                         filteredExport(*question, calendar));
    kit.installation().readers().run<Json>(
        kit.owner(),
        [question = *question, calendar](Session &session) { return readRequests(session, question, calendar); },
        answerJson<Json>(request.exchange, [](const Json &page) { return page; }));
}

void showRequest(const RouteKit &kit, const AdminRequest &request)
{
    const auto id = request_id::parse(request.parameter);
    if (!id)
        return sendError(*request.exchange, 404, {"not_found", "There is no request with this id"});
    using Detail = storage::RequestDetail;
    kit.installation().readers().run<Detail>(
        kit.owner(), [id = *id](Session &session) { return storage::readRequestDetail(session, id); },
        answerJson<Detail>(request.exchange, detailJson));
}

Result<storage::AuditQuery> readAuditQuery(std::string_view text, const QuotaCalendar &calendar)
{
    const auto parameters =
        QueryParameters::parse(text, {"from", "to", "actor", "action", "subject", "limit", "before"});
    if (!parameters)
        return tl::make_unexpected(parameters.error());
    const auto from = parameters->day("from");
    const auto to = parameters->day("to");
    if (!from || !to)
        return tl::make_unexpected(from ? to.error() : from.error());
    const auto limit = parameters->integer("limit", 1, 500);
    const auto before = parameters->integer("before", 1, INT64_MAX);
    if (!limit || !before)
        return tl::make_unexpected(limit ? before.error() : limit.error());
    storage::AuditQuery query;
    if (*from)
        query.fromMs = calendar.dayStartMs(**from);
    if (*to)
        query.toMs = calendar.dayStartMs(**to + 1);
    query.actor = parameters->text("actor").value_or("");
    query.action = parameters->text("action").value_or("");
    query.subject = parameters->text("subject").value_or("");
    query.limit = static_cast<int>(limit->value_or(100));
    query.before = *before;
    return query;
}

void showAudit(const RouteKit &kit, const AdminRequest &request)
{
    const auto query = readAuditQuery(request.exchange->head().query, kit.installation().calendar());
    if (!query)
        return sendError(*request.exchange, query.error());
    using Rows = std::vector<storage::AuditRow>;
    kit.installation().readers().run<Rows>(
        kit.owner(), [query = *query](Session &session) { return storage::listAudit(session, query); },
        answerJson<Rows>(request.exchange, [limit = query->limit](const Rows &rows) {
            Json items = Json::array();
            for (const storage::AuditRow &row : rows)
                items.push_back(auditJson(row));
            const bool more = rows.size() == static_cast<std::size_t>(limit);
            return Json{{"items", std::move(items)}, {"next", more ? Json(rows.back().id) : Json()}};
        }));
}

} // namespace

void addLogRoutes(RouteKit &kit)
{
    kit.add("GET", "/admin/requests", [kit](const AdminRequest &request) { showRequests(kit, request); });
    kit.add("GET", "/admin/requests/{id}", [kit](const AdminRequest &request) { showRequest(kit, request); });
    kit.add("GET", "/admin/audit", [kit](const AdminRequest &request) { showAudit(kit, request); });
}

} // namespace turnpike
