#include "server/admin/exports.h"

#include "server/admin/key_reference.h"

namespace turnpike {

namespace {

constexpr std::int32_t kBeyondEveryDay = 2'000'000; // in the year 7445

Result<std::optional<std::vector<std::int64_t>>> keysOf(Session &session, const ExportRange &range)
{
    if (range.key.empty())
        return std::optional<std::vector<std::int64_t>>();
    auto keys = keysNamed(session, range.key);
    if (!keys)
        return tl::make_unexpected(keys.error());
    return std::optional(std::move(*keys));
}

} // namespace

Result<storage::UsageQuery> usageQuery(Session &session, const ExportRange &range)
{
    auto keys = keysOf(session, range);
    if (!keys)
        return tl::make_unexpected(keys.error());
    storage::UsageQuery query;
    query.fromDay = range.from.value_or(0);
    query.toDay = range.to.value_or(kBeyondEveryDay);
    query.keys = std::move(*keys);
    return query;
}

Result<storage::RequestQuery> requestQuery(Session &session, const ExportRange &range, const QuotaCalendar &calendar)
{
    auto keys = keysOf(session, range);
    if (!keys)
        return tl::make_unexpected(keys.error());
    storage::RequestQuery query;
    if (range.from)
        query.fromMs = calendar.dayStartMs(*range.from);
    if (range.to)
        query.toMs = calendar.dayStartMs(*range.to + 1);
    query.keys = std::move(*keys);
    return query;
}

CsvPageReader csvPages(std::function<Result<std::unique_ptr<storage::CsvExport>>(Session &)> begin)
{
    const auto pages = std::make_shared<std::unique_ptr<storage::CsvExport>>();
    return [begin = std::move(begin), pages](Session &session) -> Result<CsvPage> {
        if (!*pages) {
            auto begun = begin(session);
            if (!begun)
                return tl::make_unexpected(begun.error());
            *pages = std::move(*begun);
        }
        auto piece = (*pages)->next(session);
        if (!piece)
            return tl::make_unexpected(piece.error());
        return CsvPage{std::move(piece->text), piece->more};
    };
}

CsvPageReader usageExport(const ExportRange &range)
{
    return csvPages([range](Session &session) -> Result<std::unique_ptr<storage::CsvExport>> {
        auto query = usageQuery(session, range);
        if (!query)
            return tl::make_unexpected(query.error());
        return storage::exportUsage(std::move(*query));
    });
}

CsvPageReader requestsExport(const ExportRange &range, const QuotaCalendar &calendar)
{
    return csvPages([range, calendar](Session &session) -> Result<std::unique_ptr<storage::CsvExport>> {
        auto query = requestQuery(session, range, calendar);
        if (!query)
            return tl::make_unexpected(query.error());
        return storage::exportRequests(std::move(*query));
    });
}

} // namespace turnpike
