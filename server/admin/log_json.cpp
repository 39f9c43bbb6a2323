#include "server/admin/log_json.h"

#include "server/admin/json_parts.h"
#include "server/admin/log_names.h"
#include "server/admin/names.h"
#include "server/runtime/request_id.h"
#include "server/storage/csv.h"

namespace turnpike {

namespace {

using Json = nlohmann::ordered_json;
using namespace log_json;

Json attemptJson(const storage::AttemptRow &row)
{
    return {{kNumber, row.n},
            {kChannelId, row.channelId},
            {kChannel, row.channel},
            {"provider_key_id", row.providerKeyId},
            {kOutcome, nameOf(static_cast<Outcome>(row.outcome))},
            {kStatus, row.status},
            {kErrorCode, row.errorCode},
            {kStartedAt, row.startedAt},
            {kDurationMs, row.durationMs},
            {kInputTokens, row.input},
            {kCachedTokens, row.cachedInput},
            {kCacheWriteTokens, row.cacheWrite},
            {kOutputTokens, row.output},
            {"usage", storedJson(row.usage)}};
}

/// null: empty.
Json rangeJson(const storage::IdRange &range)
{
    if (range.isEmpty())
        return {};
    return {{kLow, request_id::toText(range.low)}, {kHigh, request_id::toText(range.high)}};
}

Json bucketJson(const storage::RequestBucket &bucket)
{
    const storage::RequestTotals &totals = bucket.totals;
    return {{kAt, bucket.at},
            {kRequests, totals.requests},
            {kLimited, totals.limited},
            {kFailed, totals.failed},
            {kAllInputTokens, totals.input},
            {kCachedTokens, totals.cached},
            {kOutputTokens, totals.output},
            {kCost, moneyText(totals.cost)}};
}

} // namespace

Json requestJson(const storage::RequestRow &row)
{
    return {{kId, request_id::toText(row.id)},
            {kCreatedAt, row.createdAt},
            {"day", QuotaCalendar::dayText(row.day)},
            {kKeyId, row.keyId},
            {kKey, row.display},
            {kLabel, row.label},
            {kChannelId, row.channelId},
            {kChannel, row.channel},
            {"provider_key_id", row.providerKeyId},
            {kRoute, row.route},
            {kModel, row.model},
            {kModelUpstream, row.modelUpstream},
            {kStream, row.stream},
            {kOutcome, nameOf(static_cast<Outcome>(row.outcome))},
            {kStatus, row.status},
            {kUpstreamStatus, row.upstreamStatus},
            {kErrorCode, row.errorCode},
            {kAttempts, row.attempts},
            {kInputTokens, row.input},
            {kCachedTokens, row.cachedInput},
            {kCacheWriteTokens, row.cacheWrite},
            {kOutputTokens, row.output},
            {kReasoningTokens, row.reasoning},
            {kCost, moneyText(row.cost)},
            {kEstimated, row.estimated},
            {kFlagged, row.flagged},
            {kCounted, row.counted},
            {kFirstByteMs, orNull(row.firstByteMs)},
            {kDurationMs, row.durationMs},
            {kClientAddress, row.clientAddress},
            {"usage", storedJson(row.usage)}};
}

Json detailJson(const storage::RequestDetail &detail)
{
    Json answer = requestJson(detail.row);
    answer[kUsageText] = detail.row.usage;
    answer[kAttemptList] = Json::array();
    for (const storage::AttemptRow &attempt : detail.attempts)
        answer[kAttemptList].push_back(attemptJson(attempt));
    return answer;
}

Json pageJson(const storage::RequestPage &page)
{
    Json items = Json::array();
    for (const storage::RequestRow &row : page.rows)
        items.push_back(requestJson(row));
    return {{kItems, std::move(items)}, {kLeft, rangeJson(page.left)}, {kWhole, rangeJson(page.whole)}};
}

Json summaryJson(const storage::RequestSummary &summary)
{
    Json buckets = Json::array();
    for (const storage::RequestBucket &bucket : summary.buckets)
        buckets.push_back(bucketJson(bucket));
    return {{kFromMs, summary.fromMs},      {kBucketMs, summary.bucketMs},    {kFromRollups, summary.fromRollups},
            {kBuckets, std::move(buckets)}, {kLeft, rangeJson(summary.left)}, {kWhole, rangeJson(summary.whole)}};
}

} // namespace turnpike
