#include "server/admin/answers.h"
#include "server/admin/exports.h"
#include "server/admin/log_json.h"
#include "server/admin/log_questions.h"
#include "server/admin/route_kit.h"
#include "server/storage/reader_pool.h"

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;

void exportRequests(const RouteKit &kit, const AdminRequest &request, const std::string &body)
{
    const auto filter = readRequestFilter(body);
    if (!filter)
        return sendError(*request.exchange, filter.error());
    streamCsv(kit.installation().readers(), kit.owner(), request.exchange, "requests.csv",
              csvPages([filter = *filter](Session &) -> Result<std::unique_ptr<storage::CsvExport>> {
                  return storage::exportRequests(storage::queryOf(filter));
              }));
}

void searchRequests(const RouteKit &kit, const AdminRequest &request, const std::string &body)
{
    if (wantsCsv(request.exchange->head()))
        return exportRequests(kit, request, body);
    const auto query = readRequestPageQuery(body);
    if (!query)
        return sendError(*request.exchange, query.error());
    using Page = storage::RequestPage;
    kit.installation().readers().run<Page>(
        kit.owner(), [query = *query](Session &session) { return storage::readRequestPage(session, query); },
        answerJson<Page>(request.exchange, pageJson));
}

void summariseRequests(const RouteKit &kit, const AdminRequest &request, const std::string &body)
{
    const auto query = readRequestSummaryQuery(body);
    if (!query)
        return sendError(*request.exchange, query.error());
    using Summary = storage::RequestSummary;
    kit.installation().readers().run<Summary>(
        kit.owner(),
        [query = *query, calendar = kit.installation().calendar()](Session &session) -> Result<Summary> {
            auto summary = storage::readRequestSummary(session, query, calendar);
            if (auto bounded = summary ? checkBuckets(*summary) : Result<void>(); !bounded)
                return tl::make_unexpected(bounded.error());
            return summary;
        },
        answerJson<Summary>(request.exchange, summaryJson));
}

} // namespace

void addLogSearchRoutes(RouteKit &kit)
{
    kit.addWithBody("POST", "/admin/requests/search", [kit](const AdminRequest &request, const std::string &body) {
        searchRequests(kit, request, body);
    });
    kit.addWithBody("POST", "/admin/requests/summary", [kit](const AdminRequest &request, const std::string &body) {
        summariseRequests(kit, request, body);
    });
}

} // namespace turnpike
