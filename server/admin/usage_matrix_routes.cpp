#include "server/admin/answers.h"
#include "server/admin/query_parameters.h"
#include "server/admin/route_kit.h"
#include "server/admin/usage_json.h"
#include "server/storage/reader_pool.h"
#include "server/storage/usage_matrix.h"

#include <array>

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;
using Dimension = storage::UsageDimension;

constexpr int kMostNamed = 1000;

Result<Dimension> dimensionNamed(const QueryParameters &parameters, const char *name, const char *usual)
{
    constexpr std::array<std::pair<std::string_view, Dimension>, 6> kDimensions{{{"none", Dimension::None},
                                                                                 {"hour", Dimension::Hour},
                                                                                 {"day", Dimension::Day},
                                                                                 {"key", Dimension::Key},
                                                                                 {"model", Dimension::Model},
                                                                                 {"channel", Dimension::Channel}}};
    const std::string given = parameters.text(name).value_or(usual);
    for (const auto &[word, dimension] : kDimensions)
        if (word == given)
            return dimension;
    return fail("invalid_value", std::string(name) + " must be one of none, hour, day, key, model, channel", name);
}

Result<void> readRange(const QueryParameters &parameters, storage::UsageMatrixQuery &query)
{
    const auto from = parameters.day("from");
    const auto to = parameters.day("to");
    if (!from || !to)
        return tl::make_unexpected(from ? to.error() : from.error());
    if (!*from || !*to)
        return fail("invalid_value", "from and to are needed, as YYYY-MM-DD", *from ? "to" : "from");
    query.fromDay = **from;
    query.toDay = **to;
    const auto fromMs = parameters.integer("from_ms", 0, INT64_MAX);
    const auto toMs = parameters.integer("to_ms", 0, INT64_MAX);
    if (!fromMs || !toMs)
        return tl::make_unexpected(fromMs ? toMs.error() : fromMs.error());
    query.fromMs = *fromMs;
    query.toMs = *toMs;
    return {};
}

Result<storage::UsageMatrixQuery> readQuestion(std::string_view text)
{
    const auto parameters =
        QueryParameters::parse(text, {"from", "to", "from_ms", "to_ms", "rows", "columns", "max_rows", "max_columns"});
    if (!parameters)
        return tl::make_unexpected(parameters.error());
    storage::UsageMatrixQuery query;
    if (auto range = readRange(*parameters, query); !range)
        return tl::make_unexpected(range.error());
    const auto rows = dimensionNamed(*parameters, "rows", "day");
    const auto columns = dimensionNamed(*parameters, "columns", "none");
    if (!rows || !columns)
        return tl::make_unexpected(rows ? columns.error() : rows.error());
    query.rows = *rows;
    query.columns = *columns;
    const auto maxRows = parameters->integer("max_rows", 1, kMostNamed);
    const auto maxColumns = parameters->integer("max_columns", 1, kMostNamed);
    if (!maxRows || !maxColumns)
        return tl::make_unexpected(maxRows ? maxColumns.error() : maxRows.error());
    query.maxRows = static_cast<int>(maxRows->value_or(query.maxRows));
    query.maxColumns = static_cast<int>(maxColumns->value_or(query.maxColumns));
    return query;
}

Json headsJson(const std::vector<storage::UsageHead> &heads)
{
    Json list = Json::array();
    for (const storage::UsageHead &head : heads)
        list.push_back({{"id", head.id}, {"name", head.text}, {"key", head.display}, {"others", head.mergedOnes}});
    return list;
}

Json matrixJson(const storage::UsageMatrix &matrix)
{
    Json cells = Json::array();
    for (const storage::UsageFigures &figures : matrix.cells)
        cells.push_back(usageJson(figures));
    return {{"rows", headsJson(matrix.rows)}, {"columns", headsJson(matrix.columns)}, {"cells", std::move(cells)}};
}

} // namespace

void addUsageMatrixRoutes(RouteKit &kit)
{
    kit.add("GET", "/admin/usage/matrix", [kit](const AdminRequest &request) {
        const auto query = readQuestion(request.exchange->head().query);
        if (!query)
            return sendError(*request.exchange, query.error());
        kit.installation().readers().run<storage::UsageMatrix>(
            kit.owner(), [query = *query](Session &session) { return storage::readUsageMatrix(session, query); },
            answerJson<storage::UsageMatrix>(request.exchange, matrixJson));
    });
}

} // namespace turnpike
