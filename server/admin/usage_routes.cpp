#include "server/admin/answers.h"
#include "server/admin/exports.h"
#include "server/admin/json_fields.h"
#include "server/admin/key_reference.h"
#include "server/admin/paged_csv.h"
#include "server/admin/query_parameters.h"
#include "server/admin/route_kit.h"
#include "server/admin/usage_json.h"
#include "server/storage/csv.h"
#include "server/storage/reader_pool.h"
#include "server/storage/usage_pages.h"

#include <algorithm>

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;

struct UsageQuestion
{
    ExportRange range;
    storage::UsageQuery::Grouping grouping = storage::UsageQuery::Grouping::DayAndKey;
    std::optional<std::int32_t> day;
    int limit = 50;
    std::string after;
};

Result<storage::UsageQuery::Grouping> groupingNamed(const std::string &name)
{
    using Grouping = storage::UsageQuery::Grouping;
    if (name == "day_key")
        return Grouping::DayAndKey;
    if (name == "day")
        return Grouping::Day;
    if (name == "key")
        return Grouping::Key;
    return fail("invalid_value", "group must be one of day_key, day, key", "group");
}

Result<UsageQuestion> readQuestion(std::string_view text)
{
    const auto parameters = QueryParameters::parse(text, {"day", "from", "to", "key", "group", "limit", "after"});
    if (!parameters)
        return tl::make_unexpected(parameters.error());
    const auto limit = parameters->integer("limit", 1, 500);
    if (!limit)
        return tl::make_unexpected(limit.error());
    const auto grouping = groupingNamed(parameters->text("group").value_or("day_key"));
    if (!grouping)
        return tl::make_unexpected(grouping.error());
    UsageQuestion question;
    question.grouping = *grouping;
    question.limit = static_cast<int>(limit->value_or(50));
    question.after = parameters->text("after").value_or("");
    question.range.key = parameters->text("key").value_or("");
    for (auto [name, place] : {std::pair("day", &question.day), std::pair("from", &question.range.from),
                               std::pair("to", &question.range.to)}) {
        const auto day = parameters->day(name);
        if (!day)
            return tl::make_unexpected(day.error());
        *place = *day;
    }
    if (question.day) { // together with from and to it narrows them
        question.range.from = std::max(question.range.from.value_or(*question.day), *question.day);
        question.range.to = std::min(question.range.to.value_or(*question.day), *question.day);
    }
    return question;
}

Json itemJson(const storage::UsageRow &row)
{
    Json item{{"key", row.display},
              {"key_id", row.keyId},
              {"label", row.label},
              {"day", row.day < 0 ? Json() : Json(QuotaCalendar::dayText(row.day))},
              {"req_count", row.figures.requests}};
    item.update(usageJson(row.figures));
    item["updated_at"] = row.updatedAt;
    return item;
}

Json pageJson(const storage::UsagePage &page, const std::optional<std::int32_t> &day)
{
    Json answer{{"day", day ? Json(QuotaCalendar::dayText(*day)) : Json()}, {"mode", "sqlite"}};
    answer["items"] = Json::array();
    for (const storage::UsageRow &row : page.rows)
        answer["items"].push_back(itemJson(row));
    answer["next"] = page.next.empty() ? Json() : Json(page.next);
    return answer;
}

void showUsage(const RouteKit &kit, const AdminRequest &request)
{
    const auto question = readQuestion(request.exchange->head().query);
    if (!question)
        return sendError(*request.exchange, question.error());
    if (wantsCsv(request.exchange->head()))
        return streamCsv(kit.installation().readers(), kit.owner(), request.exchange, "usage.csv",
                         usageExport(question->range));
    kit.installation().readers().run<Json>(
        kit.owner(),
        [question = *question](Session &session) -> Result<Json> {
            auto query = usageQuery(session, question.range);
            if (!query)
                return tl::make_unexpected(query.error());
            query->grouping = question.grouping;
            query->limit = question.limit;
            query->after = question.after;
            const auto page = storage::listUsage(session, *query);
            return page ? Result<Json>(pageJson(*page, question.day)) : tl::make_unexpected(page.error());
        },
        answerJson<Json>(request.exchange, [](const Json &page) { return page; }));
}

/// The one key that is meant; an error when there is none, or several fit.
Result<std::int64_t> oneKey(Session &session, const std::string &reference)
{
    const auto keys = keysNamed(session, reference);
    if (!keys)
        return tl::make_unexpected(keys.error());
    if (keys->empty())
        return fail("not_found", "There is no such key", "key");
    if (keys->size() > 1)
        return fail("conflict", "Several keys look like this; use the id", "key");
    return keys->front();
}

void resetUsage(const RouteKit &kit, const AdminRequest &request, const std::string &body)
{
    auto fields = JsonFields::parse(body);
    if (!fields)
        return sendError(*request.exchange, fields.error());
    const auto id = fields->integer("id", 1, INT64_MAX);
    const auto key = fields->text("key");
    if (auto finished = fields->finish(); !finished)
        return sendError(*request.exchange, finished.error());
    if (id.has_value() == key.has_value())
        return sendError(*request.exchange, 400, {"invalid_value", "Send either id or key", "key"});
    const auto reset = [kit, request](std::int64_t keyId) {
        kit.operations().resetDailyCount(request.actor, keyId, kit.owner(), answerDone(request.exchange));
    };
    if (id)
        return reset(*id);
    kit.installation().readers().run<std::int64_t>(
        kit.owner(), [key = *key](Session &session) { return oneKey(session, key); },
        [exchange = request.exchange, reset](Result<std::int64_t> found) {
            if (!found)
                return sendError(*exchange, found.error());
            reset(*found);
        });
}

} // namespace

Json usageJson(const storage::UsageFigures &figures)
{
    return {{"requests", figures.requests},
            {"all_requests", figures.allRequests},
            {"failures", figures.failures},
            {"tokens", figures.tokens()},
            {"input_tokens", figures.input},
            {"cached_tokens", figures.cachedInput},
            {"cache_write_tokens", figures.cacheWrite},
            {"output_tokens", figures.output},
            {"estimated", figures.estimated},
            {"cost", moneyText(figures.cost)}};
}

void addUsageRoutes(RouteKit &kit)
{
    kit.add("GET", "/admin/usage", [kit](const AdminRequest &request) { showUsage(kit, request); });
    kit.addWithBody("POST", "/admin/usage/reset",
                    [kit](const AdminRequest &request, const std::string &body) { resetUsage(kit, request, body); });
}

} // namespace turnpike
