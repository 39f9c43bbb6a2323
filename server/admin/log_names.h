#pragma once

#include "server/storage/request_log.h"

#include <optional>
#include <string_view>

namespace turnpike {

/// The fields of questions and answers about the log that this interface writes and an attached console reads, or the
/// other way round.
namespace log_json {

// a question
inline constexpr const char *kFromMs = "from_ms";
inline constexpr const char *kToMs = "to_ms";
inline constexpr const char *kConditions = "conditions";
inline constexpr const char *kField = "field";
inline constexpr const char *kNegated = "negated";
inline constexpr const char *kValues = "values";
inline constexpr const char *kPattern = "pattern";
inline constexpr const char *kFrom = "from";
inline constexpr const char *kTo = "to";
inline constexpr const char *kAfter = "after";
inline constexpr const char *kBefore = "before";
inline constexpr const char *kAscending = "ascending";
inline constexpr const char *kOrder = "order";
inline constexpr const char *kBy = "by";
inline constexpr const char *kBehind = "behind";
inline constexpr const char *kValue = "value";
inline constexpr const char *kLimit = "limit";
inline constexpr const char *kHistogram = "histogram";
inline constexpr const char *kBucketMs = "bucket_ms";

// an answer
inline constexpr const char *kItems = "items";
inline constexpr const char *kLeft = "left";
inline constexpr const char *kWhole = "whole";
inline constexpr const char *kLow = "low";
inline constexpr const char *kHigh = "high";
inline constexpr const char *kFromRollups = "from_rollups";
inline constexpr const char *kBuckets = "buckets";
inline constexpr const char *kAt = "at";
inline constexpr const char *kRequests = "requests";
inline constexpr const char *kLimited = "limited";
inline constexpr const char *kFailed = "failed";

// a request, and its attempts
inline constexpr const char *kId = "id";
inline constexpr const char *kCreatedAt = "created_at";
inline constexpr const char *kKeyId = "key_id";
inline constexpr const char *kKey = "key";
inline constexpr const char *kLabel = "label";
inline constexpr const char *kChannelId = "channel_id";
inline constexpr const char *kChannel = "channel";
inline constexpr const char *kRoute = "route";
inline constexpr const char *kModel = "model";
inline constexpr const char *kModelUpstream = "model_upstream";
inline constexpr const char *kStream = "stream";
inline constexpr const char *kOutcome = "outcome";
inline constexpr const char *kStatus = "status";
inline constexpr const char *kUpstreamStatus = "upstream_status";
inline constexpr const char *kErrorCode = "error_code";
inline constexpr const char *kAttempts = "attempts";
inline constexpr const char *kInputTokens = "input_tokens";
inline constexpr const char *kAllInputTokens = "all_input_tokens"; // with those from and to the cache
inline constexpr const char *kCachedTokens = "cached_tokens";
inline constexpr const char *kCacheWriteTokens = "cache_write_tokens";
inline constexpr const char *kOutputTokens = "output_tokens";
inline constexpr const char *kReasoningTokens = "reasoning_tokens";
inline constexpr const char *kCost = "cost"; // decimal USD as text; in conditions and places nano-dollars
inline constexpr const char *kEstimated = "estimated";
inline constexpr const char *kFlagged = "flagged";
inline constexpr const char *kCounted = "counted";
inline constexpr const char *kFirstByteMs = "first_byte_ms";
inline constexpr const char *kDurationMs = "duration_ms";
inline constexpr const char *kClientAddress = "client_address";
inline constexpr const char *kUsageText = "usage_text"; // byte for byte as received
inline constexpr const char *kAttemptList = "attempt_list";
inline constexpr const char *kNumber = "n";
inline constexpr const char *kStartedAt = "started_at";

} // namespace log_json

/// What one question may hold.
struct LogLimits
{
    static constexpr int kRows = 500;
    static constexpr std::size_t kConditions = 64;
    static constexpr std::size_t kValues = 256; // of all conditions together
    static constexpr std::size_t kPatternBytes = 500;
    static constexpr std::int64_t kBuckets = 10'000;
    static constexpr std::int64_t kFirstMs = -62'135'596'800'000; // 0001-01-01T00:00:00Z
    static constexpr std::int64_t kLastMs = 253'402'300'799'999;  // 9999-12-31T23:59:59.999Z
};

/// What a condition on the log is about, in a word, and how its values are written.
enum class LogValue { Pattern, OutcomeName, Figure };
struct LogField
{
    storage::RequestCondition::Field field;
    const char *name;
    LogValue value;
};
const LogField &logFieldOf(storage::RequestCondition::Field field);
/// nullptr: there is none of that name.
const LogField *logFieldNamed(std::string_view name);

const char *nameOf(storage::RequestSort sort);
std::optional<storage::RequestSort> requestSortNamed(std::string_view name);

} // namespace turnpike
