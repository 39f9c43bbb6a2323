#include "models/sql_page_source.h"

#include "models/file_export.h"
#include "models/sql_usage_matrix.h"
#include "server/accounting/key_directory.h"
#include "server/runtime/clock.h"
#include "server/storage/key_pages.h"
#include "server/storage/reader_pool.h"
#include "server/storage/usage_pages.h"

#include <algorithm>

namespace turnpike {

namespace {

QStringList textsOf(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list << QString::fromStdString(text);
    return list;
}

KeyRow rowOf(const storage::KeyRow &stored, std::int64_t defaultLimit)
{
    KeyRow row;
    row.id = stored.id;
    row.label = QString::fromStdString(stored.label);
    row.masked = QString::fromStdString(stored.display);
    row.status = KeyStatus(stored.status);
    row.revoked = stored.deletedAt.has_value();
    row.createdAt = stored.createdAt;
    row.lastUsedAt = stored.accessedAt.value_or(0);
    row.expiresAt = stored.expiresAt.value_or(0);
    row.requestsToday = stored.requestsToday;
    row.ownLimit = stored.requestsPerDay.has_value();
    row.limitToday = stored.requestsPerDay.value_or(defaultLimit);
    row.tokensToday = stored.tokensToday;
    static_assert(kSparklineDays == storage::kSparklineDays);
    std::copy(stored.requestsByDay.begin(), stored.requestsByDay.end(), row.requestsByDay.begin());
    row.models = textsOf(stored.models);
    row.allowedNetworks = textsOf(stored.allowCidrs);
    row.group = QString::fromStdString(stored.group);
    return row;
}

UsageRow rowOf(const storage::UsageRow &stored)
{
    UsageRow row;
    row.day = stored.day;
    row.keyId = stored.keyId;
    row.label = QString::fromStdString(stored.label);
    row.masked = QString::fromStdString(stored.display);
    row.requests = stored.figures.requests;
    row.cachedTokens = stored.figures.cachedInput;
    row.inputTokens = stored.figures.input + stored.figures.cachedInput + stored.figures.cacheWrite;
    row.outputTokens = stored.figures.output;
    return row;
}

storage::KeyQuery::Scope scopeOf(KeyScope scope)
{
    using Scope = storage::KeyQuery::Scope;
    switch (scope) {
    case KeyScope::All:
        break;
    case KeyScope::Active:
        return Scope::Active;
    case KeyScope::NearLimit:
        return Scope::NearLimit;
    case KeyScope::Expiring:
        return Scope::Expiring;
    case KeyScope::Unused:
        return Scope::Unused;
    case KeyScope::Revoked:
        return Scope::Revoked;
    }
    return Scope::All;
}

storage::KeyQuery::Sort sortOf(KeySort sort)
{
    using Sort = storage::KeyQuery::Sort;
    switch (sort) {
    case KeySort::Created:
        break;
    case KeySort::Label:
        return Sort::Label;
    case KeySort::LastUsed:
        return Sort::LastUsed;
    case KeySort::Expires:
        return Sort::Expires;
    case KeySort::Today:
        return Sort::Today;
    case KeySort::Tokens:
        return Sort::Tokens;
    }
    return Sort::Created;
}

storage::UsageQuery::Grouping groupingOf(UsageGrouping grouping)
{
    switch (grouping) {
    case UsageGrouping::Day:
        return storage::UsageQuery::Grouping::Day;
    case UsageGrouping::Key:
        return storage::UsageQuery::Grouping::Key;
    case UsageGrouping::DayAndKey:
        break;
    }
    return storage::UsageQuery::Grouping::DayAndKey;
}

} // namespace

SqlPageSource::SqlPageSource(ReaderPool &readers, const KeyDirectory &books, const LimitDefaults &defaults,
                             const Clock &clock, const QuotaCalendar &calendar)
    : m_readers(readers), m_books(books), m_defaults(defaults), m_clock(clock), m_calendar(calendar),
      m_requests(readers, calendar)
{}

std::int32_t SqlPageSource::today() const
{
    return m_calendar.dayAt(m_clock.wallMs());
}

void SqlPageSource::addLiveCounts(KeyRow &row) const
{
    const std::shared_ptr<KeyBook> book = m_books.byId(row.id);
    if (!book)
        return;
    const KeyBook::Counts counts = book->counts(today());
    row.requestsToday = counts.requestsToday;
    row.tokensToday = std::max(row.tokensToday, counts.tokensToday);
    row.lastUsedAt = std::max(row.lastUsedAt, counts.lastUsedMs);
    row.requestsByDay.back() = std::max(row.requestsByDay.back(), double(counts.requestsToday));
}

void SqlPageSource::keys(const KeyQuery &query, QObject *context, Done<Page<KeyRow>> done)
{
    storage::KeyQuery stored;
    stored.scope = scopeOf(query.scope);
    stored.sort = sortOf(query.sort);
    stored.descending = query.descending;
    stored.text = query.text.toStdString();
    stored.fromShare = query.share.from;
    stored.toShare = query.share.to;
    stored.limit = query.limit;
    stored.after = query.after;
    stored.today = today();
    stored.nowMs = m_clock.wallMs();
    stored.defaultDailyLimit = m_defaults.requestsPerDay.load();
    m_readers.run<storage::KeyPage>(
        context, [stored](Session &session) { return storage::listKeys(session, stored); },
        [this, limit = stored.defaultDailyLimit, done = std::move(done)](Result<storage::KeyPage> answer) {
            if (!answer)
                return done(tl::make_unexpected(answer.error()));
            Page<KeyRow> page;
            page.next = answer->next;
            for (const storage::KeyRow &row : answer->rows) {
                page.rows << rowOf(row, limit);
                addLiveCounts(page.rows.last());
            }
            done(std::move(page));
        });
}

void SqlPageSource::keyTotals(QObject *context, Done<KeyTotals> done)
{
    storage::KeyQuery query;
    query.today = today();
    query.nowMs = m_clock.wallMs();
    query.defaultDailyLimit = m_defaults.requestsPerDay.load();
    m_readers.run<KeyTotals>(
        context,
        [query](Session &session) -> Result<KeyTotals> {
            const Result<storage::KeyTotals> totals = storage::countKeys(session, query);
            if (!totals)
                return tl::make_unexpected(totals.error());
            return KeyTotals{totals->all,      totals->active, totals->nearLimit,
                             totals->expiring, totals->unused, totals->revoked};
        },
        std::move(done));
}

void SqlPageSource::usage(const UsageQuery &query, QObject *context, Done<Page<UsageRow>> done)
{
    storage::UsageQuery stored;
    stored.fromDay = query.fromDay;
    stored.toDay = query.toDay;
    stored.grouping = groupingOf(query.grouping);
    stored.limit = query.limit;
    stored.after = query.after;
    if (query.keyId)
        stored.keys = std::vector<std::int64_t>{*query.keyId};
    m_readers.run<Page<UsageRow>>(
        context,
        [stored](Session &session) -> Result<Page<UsageRow>> {
            const Result<storage::UsagePage> answer = storage::listUsage(session, stored);
            if (!answer)
                return tl::make_unexpected(answer.error());
            Page<UsageRow> page;
            page.next = answer->next;
            for (const storage::UsageRow &row : answer->rows)
                page.rows << rowOf(row);
            return page;
        },
        std::move(done));
}

void SqlPageSource::usageMatrix(const UsageMatrixQuery &query, QObject *context, Done<UsageMatrix> done)
{
    const UsagePeriod period = UsagePeriod::of(query, m_clock.wallMs(), m_calendar);
    m_readers.run<UsageMatrix>(
        context, [query, period](Session &session) { return readUsageMatrix(session, query, period); },
        std::move(done));
}

void SqlPageSource::setupState(QObject *context, Done<SetupState> done)
{
    m_readers.run<SetupState>(context, &readSetupState, std::move(done));
}

void SqlPageSource::exportUsage(std::int32_t fromDay, std::int32_t toDay, const QString &path,
                                std::shared_ptr<ExportProgress> progress, QObject *context, Done<std::int64_t> done)
{
    storage::UsageQuery query;
    query.fromDay = fromDay;
    query.toDay = toDay;
    FileExport::run(m_readers, storage::exportUsage(std::move(query)), path, std::move(progress), context,
                    std::move(done));
}

} // namespace turnpike
