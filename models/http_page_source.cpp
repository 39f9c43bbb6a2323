#include "models/http_page_source.h"

#include "models/http_export.h"
#include "models/http_list.h"
#include "models/http_usage_matrix.h"
#include "models/key_json.h"
#include "models/service_link.h"
#include "server/runtime/clock.h"
#include "server/runtime/quota_calendar.h"

#include <QDate>

namespace turnpike {

namespace {

using Json = nlohmann::json;

const char *wordOf(KeyScope scope)
{
    switch (scope) {
    case KeyScope::All:
        break;
    case KeyScope::Active:
        return "active";
    case KeyScope::NearLimit:
        return "near_limit";
    case KeyScope::Expiring:
        return "expiring";
    case KeyScope::Unused:
        return "unused";
    case KeyScope::Revoked:
        return "revoked";
    }
    return "all";
}

const char *wordOf(KeySort sort)
{
    switch (sort) {
    case KeySort::Created:
        break;
    case KeySort::Label:
        return "label";
    case KeySort::LastUsed:
        return "accessed";
    case KeySort::Expires:
        return "expires";
    case KeySort::Today:
        return "requests_today";
    case KeySort::Tokens:
        return "tokens_today";
    }
    return "created";
}

const char *wordOf(UsageGrouping grouping)
{
    switch (grouping) {
    case UsageGrouping::Day:
        return "day";
    case UsageGrouping::Key:
        return "key";
    case UsageGrouping::DayAndKey:
        break;
    }
    return "day_key";
}

UsageRow usageRowFrom(JsonReader &item)
{
    UsageRow row;
    if (!item.isNull("day"))
        row.day = QuotaCalendar::parseDay(item.text("day").toStdString());
    row.keyId = item.integer("key_id");
    row.label = item.text("label");
    row.masked = item.text("key");
    row.requests = item.integer("requests");
    row.cachedTokens = item.integer("cached_tokens");
    row.inputTokens = item.integer("input_tokens") + row.cachedTokens + item.integer("cache_write_tokens");
    row.outputTokens = item.integer("output_tokens");
    return row;
}

Result<KeyTotals> keyTotalsFrom(const Json &object)
{
    JsonReader reader(object);
    const KeyTotals totals{reader.integer("all"),      reader.integer("active"), reader.integer("near_limit"),
                           reader.integer("expiring"), reader.integer("unused"), reader.integer("revoked")};
    if (auto read = reader.finish(); !read)
        return tl::make_unexpected(read.error());
    return totals;
}

Result<SetupState> setupStateFrom(const Json &object)
{
    JsonReader reader(object);
    const SetupState state{reader.flag("has_provider"), reader.flag("has_key"), reader.flag("has_request")};
    if (auto read = reader.finish(); !read)
        return tl::make_unexpected(read.error());
    return state;
}

} // namespace

std::int32_t HttpPageSource::today() const
{
    if (m_link.answered())
        return m_link.status().today;
    return std::int32_t(QDate::currentDate().toJulianDay() - QDate(1970, 1, 1).toJulianDay());
}

void HttpPageSource::keys(const KeyQuery &query, QObject *context, Done<Page<KeyRow>> done)
{
    Target target("/admin/keys");
    target.add("status", wordOf(query.scope)).add("q", query.text.toStdString());
    if (query.share.from)
        target.add("share_from", *query.share.from);
    if (query.share.to)
        target.add("share_to", *query.share.to);
    target.add("sort", wordOf(query.sort)).add("order", query.descending ? "desc" : "asc");
    const auto rowOf = [](JsonReader &key, JsonReader &answer) {
        return keyRowFrom(key, answer.integer("default_daily_limit"));
    };
    HttpList<KeyRow>::fetch(m_link.client(), {target, "keys", "after", rowOf}, query.limit, query.after, context,
                            std::move(done));
}

void HttpPageSource::keyTotals(QObject *context, Done<KeyTotals> done)
{
    m_link.client().call({"GET", "/admin/keys/totals"}, context, [done = std::move(done)](const Result<Json> &answer) {
        done(answer ? keyTotalsFrom(*answer) : tl::make_unexpected(answer.error()));
    });
}

void HttpPageSource::usage(const UsageQuery &query, QObject *context, Done<Page<UsageRow>> done)
{
    Target target("/admin/usage");
    target.add("from", QuotaCalendar::dayText(query.fromDay)).add("to", QuotaCalendar::dayText(query.toDay));
    target.add("group", wordOf(query.grouping));
    if (query.keyId)
        target.add("key", *query.keyId);
    const auto rowOf = [](JsonReader &item, JsonReader &) { return usageRowFrom(item); };
    HttpList<UsageRow>::fetch(m_link.client(), {target, "items", "after", rowOf}, query.limit, query.after, context,
                              std::move(done));
}

void HttpPageSource::usageMatrix(const UsageMatrixQuery &query, QObject *context, Done<UsageMatrix> done)
{
    const UsagePeriod period = UsagePeriod::of(query, m_clock.wallMs(), QuotaCalendar(m_link.status().zone));
    fetchUsageMatrix(m_link.client(), query, period, context, std::move(done));
}

void HttpPageSource::setupState(QObject *context, Done<SetupState> done)
{
    m_link.client().call({"GET", "/admin/setup"}, context, [done = std::move(done)](const Result<Json> &answer) {
        done(answer ? setupStateFrom(*answer) : tl::make_unexpected(answer.error()));
    });
}

void HttpPageSource::exportUsage(std::int32_t fromDay, std::int32_t toDay, const QString &path,
                                 std::shared_ptr<ExportProgress> progress, QObject *context, Done<std::int64_t> done)
{
    Target target("/admin/usage");
    target.add("from", QuotaCalendar::dayText(fromDay)).add("to", QuotaCalendar::dayText(toDay));
    exportCsv(m_link.client(), {"GET", target.text()}, path, std::move(progress), context, std::move(done));
}

} // namespace turnpike
