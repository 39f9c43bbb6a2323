#include "models/http_usage_matrix.h"

#include "models/sql_usage_matrix.h"
#include "server/storage/usage_matrix.h"

namespace turnpike {

namespace {

using Json = nlohmann::json;

const char *wordOf(storage::UsageDimension dimension)
{
    switch (dimension) {
    case storage::UsageDimension::None:
        break;
    case storage::UsageDimension::Hour:
        return "hour";
    case storage::UsageDimension::Day:
        return "day";
    case storage::UsageDimension::Key:
        return "key";
    case storage::UsageDimension::Model:
        return "model";
    case storage::UsageDimension::Channel:
        return "channel";
    }
    return "none";
}

Target targetOf(const storage::UsageMatrixQuery &query)
{
    Target target("/admin/usage/matrix");
    target.add("from", QuotaCalendar::dayText(query.fromDay)).add("to", QuotaCalendar::dayText(query.toDay));
    if (query.fromMs)
        target.add("from_ms", *query.fromMs);
    if (query.toMs)
        target.add("to_ms", *query.toMs);
    target.add("rows", wordOf(query.rows)).add("columns", wordOf(query.columns));
    target.add("max_rows", query.maxRows).add("max_columns", query.maxColumns);
    return target;
}

storage::UsageHead headFrom(JsonReader &reader)
{
    storage::UsageHead head;
    head.id = reader.integer("id");
    head.text = reader.text("name").toStdString();
    head.display = reader.text("key").toStdString();
    head.mergedOnes = reader.integer("others");
    return head;
}

storage::UsageFigures figuresFrom(JsonReader &reader)
{
    storage::UsageFigures figures;
    figures.requests = reader.integer("requests");
    figures.allRequests = reader.integer("all_requests");
    figures.failures = reader.integer("failures");
    figures.input = reader.integer("input_tokens");
    figures.cachedInput = reader.integer("cached_tokens");
    figures.cacheWrite = reader.integer("cache_write_tokens");
    figures.output = reader.integer("output_tokens");
    figures.estimated = reader.integer("estimated");
    return figures;
}

Result<storage::UsageMatrix> matrixFrom(const Json &object)
{
    JsonReader reader(object);
    storage::UsageMatrix matrix;
    reader.each("rows", [&matrix](JsonReader &head) { matrix.rows.push_back(headFrom(head)); });
    reader.each("columns", [&matrix](JsonReader &head) { matrix.columns.push_back(headFrom(head)); });
    reader.each("cells", [&matrix](JsonReader &cell) { matrix.cells.push_back(figuresFrom(cell)); });
    if (matrix.cells.size() != matrix.rows.size() * matrix.columns.size())
        reader.refuse("cells");
    if (auto read = reader.finish(); !read)
        return tl::make_unexpected(read.error());
    return matrix;
}

} // namespace

void fetchUsageMatrix(AdminClient &client, const UsageMatrixQuery &query, const UsagePeriod &period, QObject *context,
                      Done<UsageMatrix> done)
{
    client.call({"GET", targetOf(storedUsageQuery(query, period)).text()}, context,
                [query, period, done = std::move(done)](const Result<Json> &answer) {
                    if (!answer)
                        return done(tl::make_unexpected(answer.error()));
                    const auto stored = matrixFrom(*answer);
                    if (!stored)
                        return done(tl::make_unexpected(stored.error()));
                    done(usageMatrixOf(*stored, query, period));
                });
}

} // namespace turnpike
