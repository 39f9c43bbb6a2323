#include "models/request_json.h"

#include "models/json_reader.h"
#include "server/admin/log_names.h"
#include "server/admin/names.h"
#include "server/runtime/request_id.h"
#include "server/storage/csv.h"

#include <algorithm>

namespace turnpike {

namespace {

using Json = nlohmann::json;
using storage::IdRange;
using storage::RequestCondition;
using namespace log_json;

/// Every id is greater than 0, and so is what a question says about them.
std::string idText(std::int64_t id)
{
    return request_id::toText(std::max<std::int64_t>(0, id));
}

/// Nothing in a log is older or newer than what the interface takes.
std::int64_t bounded(std::int64_t ms)
{
    return std::clamp(ms, LogLimits::kFirstMs, LogLimits::kLastMs);
}

template <class T>
void addIfSet(Json &object, const char *name, const std::optional<T> &value)
{
    if (value)
        object[name] = *value;
}

/// Outcomes have names there: a range is what it stands for.
void addOutcomes(Json &values, const RequestCondition::Value &value)
{
    const auto first = std::int64_t(Outcome::Success), last = std::int64_t(Outcome::Unknown);
    for (std::int64_t outcome = std::max(first, value.from.value_or(first));
         outcome <= std::min(last, value.to.value_or(last)); ++outcome)
        values.push_back({{kPattern, nameOf(Outcome(outcome))}});
}

Json conditionJson(const RequestCondition &condition)
{
    const LogField &field = logFieldOf(condition.field);
    Json values = Json::array();
    for (const RequestCondition::Value &value : condition.values) {
        if (field.value == LogValue::OutcomeName) {
            addOutcomes(values, value);
        } else if (field.value == LogValue::Pattern) {
            values.push_back({{kPattern, value.pattern}});
        } else {
            Json range = Json::object();
            addIfSet(range, kFrom, value.from);
            addIfSet(range, kTo, value.to);
            values.push_back(std::move(range));
        }
    }
    return {{kField, field.name}, {kNegated, condition.negated}, {kValues, std::move(values)}};
}

Json rangeJson(const IdRange &range)
{
    return {{kLow, idText(range.low)}, {kHigh, idText(range.high)}};
}

Json orderJson(const storage::RequestOrder &order, const std::optional<storage::RequestPlace> &behind)
{
    Json object{{kBy, nameOf(order.sort)}, {kAscending, order.ascending}};
    if (!behind)
        return object;
    object[kBehind] = {{kId, idText(behind->id)}};
    if (order.sort != storage::RequestSort::Time)
        object[kBehind][kValue] = behind->value;
    return object;
}

std::int64_t idFrom(JsonReader &reader, const char *name)
{
    const auto id = request_id::parse(reader.text(name).toStdString());
    if (!id)
        reader.refuse(name);
    return id.value_or(0);
}

std::int64_t costFrom(JsonReader &reader)
{
    const auto cost = moneyOf(reader.text(kCost).toStdString());
    if (!cost)
        reader.refuse(kCost);
    return cost.value_or(0);
}

int outcomeFrom(JsonReader &reader)
{
    const auto outcome = outcomeNamed(reader.text(kOutcome).toStdString());
    return int(outcome.value_or(Outcome::Unknown));
}

IdRange rangeFrom(JsonReader &answer, const char *name)
{
    if (answer.isNull(name))
        return {};
    JsonReader reader(answer.object(name));
    const IdRange range{idFrom(reader, kLow), idFrom(reader, kHigh)};
    answer.include(reader);
    return range;
}

RequestLine lineFrom(JsonReader &row)
{
    RequestLine line;
    line.id = idFrom(row, kId);
    line.createdAt = row.integer(kCreatedAt);
    line.keyId = row.integer(kKeyId);
    line.channelId = row.integer(kChannelId);
    line.key = row.text(kLabel);
    line.masked = row.text(kKey);
    line.channel = row.text(kChannel);
    line.model = row.text(kModel);
    line.modelUsed = row.text(kModelUpstream);
    line.errorCode = row.text(kErrorCode);
    line.route = row.text(kRoute);
    line.address = row.text(kClientAddress);
    line.stream = row.flag(kStream);
    line.estimated = row.flag(kEstimated);
    line.outcome = outcomeFrom(row);
    line.status = int(row.integer(kStatus));
    line.attempts = int(row.integer(kAttempts));
    if (!row.isNull(kFirstByteMs))
        line.firstByteMs = row.integer(kFirstByteMs);
    line.durationMs = row.integer(kDurationMs);
    line.cached = row.integer(kCachedTokens);
    line.input = row.integer(kInputTokens) + line.cached + row.integer(kCacheWriteTokens);
    line.output = row.integer(kOutputTokens);
    line.cost = costFrom(row);
    return line;
}

RequestDetail::Attempt attemptFrom(JsonReader &attempt)
{
    return {int(attempt.integer(kNumber)), outcomeFrom(attempt),     int(attempt.integer(kStatus)),
            attempt.text(kChannel),        attempt.text(kErrorCode), attempt.integer(kStartedAt),
            attempt.integer(kDurationMs)};
}

storage::RequestBucket bucketFrom(JsonReader &bucket)
{
    return {bucket.integer(kAt),
            {bucket.integer(kRequests), bucket.integer(kLimited), bucket.integer(kFailed),
             bucket.integer(kAllInputTokens), bucket.integer(kCachedTokens), bucket.integer(kOutputTokens),
             costFrom(bucket)}};
}

/// The value, unless something in the answer was not as expected.
template <class T>
Result<T> finished(const JsonReader &answer, T value)
{
    if (auto read = answer.finish(); !read)
        return tl::make_unexpected(read.error());
    return value;
}

} // namespace

Json filterQuestion(const RequestFilter &filter)
{
    Json question = Json::object();
    if (filter.fromMs)
        question[kFromMs] = bounded(*filter.fromMs);
    if (filter.toMs)
        question[kToMs] = bounded(*filter.toMs);
    for (const RequestCondition &condition : filter.conditions)
        question[kConditions].push_back(conditionJson(condition));
    return question;
}

Json pageQuestion(const RequestPageQuery &query)
{
    Json question = filterQuestion(query.filter);
    question[kLimit] = query.limit;
    if (query.order) {
        question[kOrder] = orderJson(*query.order, query.behind);
        return question;
    }
    question[kAscending] = query.ascending;
    if (query.after)
        question[kAfter] = idText(*query.after);
    if (query.before)
        question[kBefore] = idText(*query.before);
    return question;
}

Json summaryQuestion(const RequestSummaryQuery &query)
{
    Json question = filterQuestion(query.filter);
    question[kHistogram] = {
        {kFromMs, bounded(query.fromMs)}, {kToMs, bounded(query.toMs)}, {kBucketMs, query.bucketMs}};
    if (query.left)
        question[kLeft] = rangeJson(*query.left);
    return question;
}

Result<RequestPage> requestPageFrom(const Json &answer)
{
    JsonReader reader(answer);
    RequestPage page;
    reader.each(kItems, [&page](JsonReader &item) { page.rows << lineFrom(item); });
    page.left = rangeFrom(reader, kLeft);
    page.whole = rangeFrom(reader, kWhole);
    return finished(reader, std::move(page));
}

Result<RequestSummary> requestSummaryFrom(const Json &answer)
{
    JsonReader reader(answer);
    RequestSummary summary;
    summary.fromMs = reader.integer(kFromMs);
    summary.bucketMs = reader.integer(kBucketMs);
    summary.fromRollups = reader.flag(kFromRollups);
    reader.each(kBuckets, [&summary](JsonReader &bucket) { summary.buckets.push_back(bucketFrom(bucket)); });
    summary.left = rangeFrom(reader, kLeft);
    summary.whole = rangeFrom(reader, kWhole);
    return finished(reader, std::move(summary));
}

Result<RequestDetail> requestDetailFrom(const Json &answer)
{
    JsonReader reader(answer);
    RequestDetail detail;
    detail.line = lineFrom(reader);
    detail.cacheWrite = reader.integer(kCacheWriteTokens);
    detail.reasoning = reader.integer(kReasoningTokens);
    detail.upstreamStatus = int(reader.integer(kUpstreamStatus));
    detail.counted = reader.flag(kCounted);
    detail.flagged = reader.flag(kFlagged);
    detail.usage = reader.text(kUsageText).toUtf8();
    reader.each(kAttemptList, [&detail](JsonReader &attempt) { detail.attempts << attemptFrom(attempt); });
    return finished(reader, std::move(detail));
}

} // namespace turnpike
