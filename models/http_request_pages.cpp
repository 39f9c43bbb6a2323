#include "models/http_request_pages.h"

#include "models/http_export.h"
#include "models/request_json.h"
#include "models/service_link.h"
#include "server/admin/log_names.h"
#include "server/runtime/request_id.h"

namespace turnpike {

namespace {

using Json = nlohmann::json;

AdminCall question(const char *target, const Json &body)
{
    AdminCall call{"POST", target, body.dump(-1, ' ', false, Json::error_handler_t::replace)};
    call.onlyReads = true;
    return call;
}

template <class T>
Done<Json> answered(Done<T> done, Result<T> (*read)(const Json &))
{
    return [done = std::move(done), read](const Result<Json> &answer) {
        done(answer ? read(*answer) : tl::make_unexpected(answer.error()));
    };
}

} // namespace

void HttpRequestPages::page(const RequestPageQuery &query, QObject *context, Done<RequestPage> done)
{
    fetch(query, {}, context, std::move(done));
}

/// A page may be longer than what the interface gives at once: then what it has `left` is asked for next.
void HttpRequestPages::fetch(const RequestPageQuery &query, RequestPage before, QObject *context,
                             Done<RequestPage> done)
{
    RequestPageQuery part = query;
    part.limit = std::min(query.limit, LogLimits::kRows);
    const auto take = [this, query, part, before = std::move(before), context,
                       done = std::move(done)](Result<RequestPage> answer) {
        if (!answer)
            return done(std::move(answer));
        const auto rows = int(answer->rows.size());
        RequestPage all{before.rows + answer->rows, answer->left, before.rows.isEmpty() ? answer->whole : before.whole};
        if (query.order || rows < part.limit || rows == query.limit || all.left.isEmpty())
            return done(std::move(all));
        RequestPageQuery rest = query;
        rest.limit -= rows;
        if (query.ascending)
            rest.after = all.left.low - 1;
        else
            rest.before = all.left.high;
        fetch(rest, std::move(all), context, done);
    };
    m_link.client().call(question("/admin/requests/search", pageQuestion(part)), context,
                         answered<RequestPage>(take, requestPageFrom));
}

void HttpRequestPages::summary(const RequestSummaryQuery &query, QObject *context, Done<RequestSummary> done)
{
    m_link.client().call(question("/admin/requests/summary", summaryQuestion(query)), context,
                         answered<RequestSummary>(std::move(done), requestSummaryFrom));
}

void HttpRequestPages::detail(std::int64_t id, QObject *context, Done<RequestDetail> done)
{
    m_link.client().call({"GET", "/admin/requests/" + request_id::toText(id)}, context,
                         answered<RequestDetail>(std::move(done), requestDetailFrom));
}

void HttpRequestPages::exportTo(const RequestFilter &filter, const QString &path,
                                std::shared_ptr<ExportProgress> progress, QObject *context, Done<std::int64_t> done)
{
    exportCsv(m_link.client(), question("/admin/requests/search", filterQuestion(filter)), path, std::move(progress),
              context, std::move(done));
}

} // namespace turnpike
