#include "server/storage/csv_export.h"

#include "server/runtime/quota_calendar.h"
#include "server/runtime/request_id.h"
#include "server/storage/request_scan.h"

#include <optional>

namespace turnpike::storage {

namespace {

constexpr int kRowsPerPiece = 1000;
constexpr auto kPieceTime = std::chrono::milliseconds(100); // a search for rare rows ends a piece early

std::string_view outcomeWord(int outcome)
{
    static constexpr std::string_view kWords[] = {"",       "success",      "provider_error", "no_answer",
                                                  "broken", "client_abort", "stopped",        "unknown"};
    return outcome > 0 && outcome < 8 ? kWords[outcome] : kWords[0];
}

class UsageExport final : public CsvExport
{
public:
    explicit UsageExport(UsageQuery query) : m_query(std::move(query)) {}

    Result<Piece> next(Session &session) override
    {
        const Result<UsageDetailPage> page =
            listUsageDetails(session, m_query, m_last ? &*m_last : nullptr, kRowsPerPiece);
        if (!page)
            return tl::make_unexpected(page.error());
        CsvText csv;
        if (!m_begun)
            csv.header({"day", "key_id", "key", "label", "user", "channel", "model", "requests", "input_tokens",
                        "cached_tokens", "cache_write_tokens", "output_tokens", "cost_usd", "estimated"});
        m_begun = true;
        for (const UsageDetail &row : page->rows)
            add(csv, row);
        if (!page->rows.empty())
            m_last = page->rows.back();
        return Piece{csv.take(), static_cast<std::int64_t>(page->rows.size()), page->more};
    }

private:
    static void add(CsvText &csv, const UsageDetail &row)
    {
        const UsageFigures &figures = row.figures;
        csv.text(QuotaCalendar::dayText(row.day)).number(row.keyId).text(row.display).text(row.label).text("");
        csv.text(row.channel).text(row.model).number(figures.requests).number(figures.input);
        csv.number(figures.cachedInput).number(figures.cacheWrite).number(figures.output).money(figures.cost);
        csv.number(figures.estimated).endRow();
    }

    UsageQuery m_query;
    std::optional<UsageDetail> m_last;
    bool m_begun = false;
};

class RequestExport final : public CsvExport
{
public:
    explicit RequestExport(RequestQuery query) : m_query(std::move(query)) { m_query.limit = kRowsPerPiece; }

    Result<Piece> next(Session &session) override
    {
        if (const Result<void> begun = begin(session); !begun)
            return tl::make_unexpected(begun.error());
        const Result<RequestScan> page = scanRequests(session, m_query, *m_left, false, kPieceTime);
        if (!page)
            return tl::make_unexpected(page.error());
        CsvText csv;
        if (!m_begun)
            csv.header({"id",
                        "created_at",
                        "day",
                        "key_id",
                        "key",
                        "label",
                        "user",
                        "channel",
                        "model",
                        "model_upstream",
                        "route",
                        "stream",
                        "status",
                        "outcome",
                        "error_code",
                        "attempts",
                        "input_tokens",
                        "cached_tokens",
                        "cache_write_tokens",
                        "output_tokens",
                        "reasoning_tokens",
                        "cost_usd",
                        "estimated",
                        "flagged",
                        "counted",
                        "first_byte_ms",
                        "duration_ms",
                        "client_address"});
        m_begun = true;
        for (const RequestRow &row : page->rows)
            add(csv, row);
        m_left = page->left;
        return Piece{csv.take(), static_cast<std::int64_t>(page->rows.size()), !page->left.isEmpty()};
    }

private:
    Result<void> begin(Session &session)
    {
        if (m_left)
            return {};
        Result<RequestQuery> query = withKeysLookedUp(session, m_query);
        if (!query)
            return tl::make_unexpected(query.error());
        m_query = std::move(*query);
        const Result<IdRange> range = rangeOf(session, m_query);
        if (!range)
            return tl::make_unexpected(range.error());
        m_left = *range;
        return {};
    }

    static void add(CsvText &csv, const RequestRow &row)
    {
        csv.text(request_id::toText(row.id)).time(row.createdAt).text(QuotaCalendar::dayText(row.day));
        csv.number(row.keyId).text(row.display).text(row.label).text("").text(row.channel).text(row.model);
        csv.text(row.modelUpstream).text(row.route).number(row.stream ? 1 : 0).number(row.status);
        csv.text(outcomeWord(row.outcome)).text(row.errorCode).number(row.attempts).number(row.input);
        csv.number(row.cachedInput).number(row.cacheWrite).number(row.output).number(row.reasoning).money(row.cost);
        csv.number(row.estimated ? 1 : 0).number(row.flagged ? 1 : 0).number(row.counted ? 1 : 0);
        csv.text(row.firstByteMs ? std::to_string(*row.firstByteMs) : std::string()).number(row.durationMs);
        csv.text(row.clientAddress).endRow();
    }

    RequestQuery m_query;
    std::optional<IdRange> m_left; // not exported yet
    bool m_begun = false;
};

} // namespace

std::unique_ptr<CsvExport> exportUsage(UsageQuery query)
{
    return std::make_unique<UsageExport>(std::move(query));
}

std::unique_ptr<CsvExport> exportRequests(RequestQuery query)
{
    return std::make_unique<RequestExport>(std::move(query));
}

} // namespace turnpike::storage
