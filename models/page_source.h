#pragma once

#include "models/setup_state.h"
#include "models/usage_matrix.h"
#include "server/operations/operations.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>

class QObject;

namespace turnpike {

class RequestPages;

/// One page of rows and how to get the next one.
template <class Row>
struct Page
{
    QList<Row> rows;
    std::string next; // cursor of the page behind this one; empty: this is the last
    std::optional<std::int64_t> total;
};

inline constexpr int kSparklineDays = 14;

struct KeyRow
{
    std::int64_t id = 0;
    QString label, masked;
    KeyStatus status = KeyStatus::On;
    bool revoked = false;
    std::int64_t createdAt = 0, lastUsedAt = 0, expiresAt = 0; // UTC ms, 0: never
    std::int64_t requestsToday = 0;
    std::int64_t limitToday = 0; // the one that is in force; 0: unlimited
    bool ownLimit = false;       // not the default
    std::int64_t tokensToday = 0;
    std::array<double, kSparklineDays> requestsByDay{}; // today last
    QStringList models, allowedNetworks;                // empty: all
    QString group;

    bool operator==(const KeyRow &) const = default;
};

/// All: without the revoked ones.
enum class KeyScope { All, Active, NearLimit, Expiring, Unused, Revoked };
enum class KeySort { Created, Label, LastUsed, Expires, Today, Tokens };

/// How much of the daily limit is used today, in hundredths of a percent rounded down; both inclusive. A key without a
/// limit has no share: only where neither is set it matches.
struct LimitShare
{
    std::optional<std::int64_t> from, to;

    bool operator==(const LimitShare &) const = default;
};

struct KeyQuery
{
    KeyScope scope = KeyScope::All;
    QString text; // part of the label or of the masked key, without regard to case
    LimitShare share;
    KeySort sort = KeySort::Created;
    bool descending = true;
    int limit = 200;
    std::string after;
};

struct KeyTotals
{
    std::int64_t all = 0, active = 0, nearLimit = 0, expiring = 0, unused = 0, revoked = 0;
};

enum class UsageGrouping { Day, Key, DayAndKey };

struct UsageQuery
{
    std::int32_t fromDay = 0, toDay = 0; // quota days (QuotaCalendar), both inclusive
    UsageGrouping grouping = UsageGrouping::Day;
    std::optional<std::int64_t> keyId;
    int limit = 500;
    std::string after;
};

/// Sums of what the query groups by; a part that is not grouped by is empty (day -1, keyId 0).
struct UsageRow
{
    std::int32_t day = -1;
    std::int64_t keyId = 0;
    QString label, masked;
    std::int64_t requests = 0, inputTokens = 0, cachedTokens = 0, outputTokens = 0;

    bool operator==(const UsageRow &) const = default;
};

/// What an export tells while it runs and how it is stopped. Shared with the thread that writes.
struct ExportProgress
{
    std::atomic<std::int64_t> rows{0};
    std::atomic<std::int64_t> expected{0}; // 0: not known yet
    std::atomic<bool> cancelled{false};
};

/// Where the models get their pages: SQL on the reader threads, or the interface of a running service. Answers come
/// later, on the thread of `context`, and are dropped when that has died.
class PageSource
{
public:
    virtual ~PageSource() = default;

    virtual void keys(const KeyQuery &query, QObject *context, Done<Page<KeyRow>> done) = 0;
    virtual void keyTotals(QObject *context, Done<KeyTotals> done) = 0;
    virtual void usage(const UsageQuery &query, QObject *context, Done<Page<UsageRow>> done) = 0;
    virtual void usageMatrix(const UsageMatrixQuery &query, QObject *context, Done<UsageMatrix> done) = 0;
    virtual void setupState(QObject *context, Done<SetupState> done) = 0;
    /// Writes the usage of the range by day, key and model as CSV to `path`, which appears when it is complete. The
    /// result is the number of rows; error `cancelled` when it was stopped.
    virtual void exportUsage(std::int32_t fromDay, std::int32_t toDay, const QString &path,
                             std::shared_ptr<ExportProgress> progress, QObject *context, Done<std::int64_t> done) = 0;
    virtual RequestPages &requests() = 0;
    /// Today in the quota time zone.
    virtual std::int32_t today() const = 0;
};

} // namespace turnpike
