#include "server/admin/log_questions.h"

#include "server/admin/json_fields.h"
#include "server/admin/log_names.h"
#include "server/admin/names.h"
#include "server/runtime/request_id.h"

namespace turnpike {

namespace {

using namespace log_json;
using nlohmann::json;
using storage::RequestCondition;

constexpr int kUsualRows = 100;

tl::unexpected<Error> invalid(const char *name, const std::string &expected)
{
    return fail("invalid_value", std::string(name) + " must be " + expected, name);
}

/// The way to a field inside a part of the body.
Error inside(const std::string &part, Error error)
{
    error.message.insert(0, part + ": ");
    error.field = error.field.empty() ? part : part + "." + error.field;
    return error;
}

std::string placeIn(const char *list, std::size_t at)
{
    return std::string(list) + "[" + std::to_string(at) + "]";
}

/// Reads all of `fields`; a field of a wrong type or without a meaning goes before what `read` says.
template <class T, class Read>
Result<T> readAll(JsonFields &fields, Read read)
{
    Result<T> value = read(fields);
    if (auto finished = fields.finish(); !finished)
        return tl::make_unexpected(finished.error());
    return value;
}

template <class T, class Read>
Result<T> readPart(const std::string &part, const json &object, Read read)
{
    JsonFields fields(object);
    Result<T> value = readAll<T>(fields, read);
    return value ? std::move(value) : tl::make_unexpected(inside(part, value.error()));
}

template <class T, class Read>
Result<T> readBody(std::string_view body, Read read)
{
    auto fields = JsonFields::parse(body);
    return fields ? readAll<T>(*fields, read) : tl::make_unexpected(fields.error());
}

std::optional<std::int64_t> takeMs(JsonFields &fields, const char *name)
{
    return fields.integer(name, LogLimits::kFirstMs, LogLimits::kLastMs);
}

Result<std::optional<std::int64_t>> takeId(JsonFields &fields, const char *name)
{
    const auto text = fields.text(name);
    const auto id = text ? request_id::parse(*text) : std::nullopt;
    if (text && !id)
        return invalid(name, "the id of a request");
    return id;
}

Result<RequestCondition::Value> readPattern(const std::string &pattern)
{
    if (pattern.size() > LogLimits::kPatternBytes)
        return invalid(kPattern, "at most " + std::to_string(LogLimits::kPatternBytes) + " bytes");
    return RequestCondition::Value{pattern, {}, {}};
}

Result<RequestCondition::Value> readOutcome(const std::string &name)
{
    const auto outcome = outcomeNamed(name);
    if (!outcome)
        return invalid(kPattern, "success, provider_error, no_answer, broken, client_abort, stopped or unknown");
    return RequestCondition::Value{{}, static_cast<int>(*outcome), static_cast<int>(*outcome)};
}

Result<RequestCondition::Value> readValue(JsonFields &fields, LogValue kind)
{
    const auto pattern = fields.text(kPattern);
    const auto from = fields.integer(kFrom, INT64_MIN, INT64_MAX);
    const auto to = fields.integer(kTo, INT64_MIN, INT64_MAX);
    if (kind == LogValue::Figure && (pattern || (!from && !to)))
        return invalid(pattern ? kPattern : kFrom, "absent or given: figures have a from, a to, or both");
    if (kind == LogValue::Figure)
        return RequestCondition::Value{{}, from, to};
    if (!pattern || from || to)
        return invalid(kPattern, "given, without from and to: this field has texts");
    return kind == LogValue::Pattern ? readPattern(*pattern) : readOutcome(*pattern);
}

Result<RequestCondition> readCondition(JsonFields &fields)
{
    const auto name = fields.text(kField);
    const LogField *field = name ? logFieldNamed(*name) : nullptr;
    RequestCondition condition;
    condition.negated = fields.flag(kNegated).value_or(false);
    const auto values = fields.objects(kValues, LogLimits::kValues);
    if (!field)
        return invalid(kField, "the name of a field of the log, or any");
    if (!values || values->empty())
        return invalid(kValues, "at least one value");
    condition.field = field->field;
    for (const json &object : *values) {
        auto value =
            readPart<RequestCondition::Value>(placeIn(kValues, condition.values.size()), object,
                                              [field](JsonFields &part) { return readValue(part, field->value); });
        if (!value)
            return tl::make_unexpected(value.error());
        condition.values.push_back(std::move(*value));
    }
    return condition;
}

Result<storage::RequestFilter> takeFilter(JsonFields &fields)
{
    storage::RequestFilter filter;
    filter.fromMs = takeMs(fields, kFromMs);
    filter.toMs = takeMs(fields, kToMs);
    std::size_t values = 0;
    for (const json &object : fields.objects(kConditions, LogLimits::kConditions).value_or(std::vector<json>())) {
        auto condition =
            readPart<RequestCondition>(placeIn(kConditions, filter.conditions.size()), object, readCondition);
        if (!condition)
            return tl::make_unexpected(condition.error());
        values += condition->values.size();
        filter.conditions.push_back(std::move(*condition));
    }
    if (values > LogLimits::kValues)
        return invalid(kConditions, "of at most " + std::to_string(LogLimits::kValues) + " values in all");
    return filter;
}

Result<storage::RequestPlace> readPlace(JsonFields &fields, storage::RequestSort sort)
{
    const auto value = fields.integer(kValue, INT64_MIN, INT64_MAX);
    const auto id = takeId(fields, kId);
    if (!id)
        return tl::make_unexpected(id.error());
    if (!*id)
        return invalid(kId, "given");
    if (value.has_value() == (sort == storage::RequestSort::Time))
        return invalid(kValue, "given, except by time");
    return storage::RequestPlace{value.value_or(0), **id};
}

struct Order
{
    storage::RequestOrder order;
    std::optional<storage::RequestPlace> behind;
};

Result<Order> readOrder(JsonFields &fields)
{
    const auto name = fields.text(kBy);
    const auto sort = name ? requestSortNamed(*name) : std::nullopt;
    const bool ascending = fields.flag(kAscending).value_or(false);
    const auto behind = fields.object(kBehind);
    if (!sort)
        return invalid(kBy, "time, status, first_byte_ms, duration_ms, all_input_tokens, cached_tokens, "
                            "output_tokens, cost or attempts");
    Order order{{*sort, ascending}, {}};
    if (!behind)
        return order;
    const auto place =
        readPart<storage::RequestPlace>(kBehind, *behind, [sort](JsonFields &part) { return readPlace(part, *sort); });
    if (!place)
        return tl::make_unexpected(place.error());
    order.behind = *place;
    return order;
}

Result<storage::RequestPageQuery> takePageQuery(JsonFields &fields)
{
    storage::RequestPageQuery query;
    auto filter = takeFilter(fields);
    const auto after = takeId(fields, kAfter);
    const auto before = takeId(fields, kBefore);
    const auto ascending = fields.flag(kAscending);
    const auto order = fields.object(kOrder);
    query.limit = static_cast<int>(fields.integer(kLimit, 1, LogLimits::kRows).value_or(kUsualRows));
    if (!filter || !after || !before)
        return tl::make_unexpected(!filter ? filter.error() : !after ? after.error() : before.error());
    query.filter = std::move(*filter);
    query.after = *after;
    query.before = *before;
    query.ascending = ascending.value_or(false);
    if (!order)
        return query;
    if (*after || *before || ascending)
        return invalid(kOrder, "without after, before and ascending beside it: it has its own behind and ascending");
    const auto read = readPart<Order>(kOrder, *order, readOrder);
    if (!read)
        return tl::make_unexpected(read.error());
    query.order = read->order;
    query.behind = read->behind;
    return query;
}

Result<storage::IdRange> readRange(JsonFields &fields)
{
    const auto low = takeId(fields, kLow);
    const auto high = takeId(fields, kHigh);
    if (!low || !high)
        return tl::make_unexpected(low ? high.error() : low.error());
    if (!*low || !*high)
        return invalid(*low ? kHigh : kLow, "given");
    return storage::IdRange{**low, **high};
}

Error tooManyBuckets()
{
    return invalid(kBucketMs, "long enough for at most " + std::to_string(LogLimits::kBuckets) + " stretches").value();
}

Result<void> readHistogram(JsonFields &fields, storage::RequestSummaryQuery &query)
{
    const auto from = takeMs(fields, kFromMs);
    const auto to = takeMs(fields, kToMs);
    const auto bucket = fields.integer(kBucketMs, 1, LogLimits::kLastMs);
    if (!from || !to || !bucket)
        return invalid(!from ? kFromMs : !to ? kToMs : kBucketMs, "given");
    if ((*to - *from) / *bucket > LogLimits::kBuckets)
        return tl::make_unexpected(tooManyBuckets());
    query.fromMs = *from;
    query.toMs = *to;
    query.bucketMs = *bucket;
    return {};
}

Result<storage::RequestSummaryQuery> takeSummaryQuery(JsonFields &fields)
{
    storage::RequestSummaryQuery query;
    auto filter = takeFilter(fields);
    const auto histogram = fields.object(kHistogram);
    const auto left = fields.object(kLeft);
    if (!filter)
        return tl::make_unexpected(filter.error());
    query.filter = std::move(*filter);
    if (!histogram)
        return invalid(kHistogram, "given");
    const auto read =
        readPart<void>(kHistogram, *histogram, [&query](JsonFields &part) { return readHistogram(part, query); });
    if (!read)
        return tl::make_unexpected(read.error());
    if (!left)
        return query;
    const auto range = readPart<storage::IdRange>(kLeft, *left, readRange);
    if (!range)
        return tl::make_unexpected(range.error());
    query.left = *range;
    return query;
}

} // namespace

Result<storage::RequestFilter> readRequestFilter(std::string_view body)
{
    return readBody<storage::RequestFilter>(body, takeFilter);
}

Result<storage::RequestPageQuery> readRequestPageQuery(std::string_view body)
{
    return readBody<storage::RequestPageQuery>(body, takePageQuery);
}

Result<storage::RequestSummaryQuery> readRequestSummaryQuery(std::string_view body)
{
    return readBody<storage::RequestSummaryQuery>(body, takeSummaryQuery);
}

Result<void> checkBuckets(const storage::RequestSummary &summary)
{
    if (static_cast<std::int64_t>(summary.buckets.size()) <= LogLimits::kBuckets)
        return {};
    return tl::make_unexpected(inside(kHistogram, tooManyBuckets()));
}

} // namespace turnpike
