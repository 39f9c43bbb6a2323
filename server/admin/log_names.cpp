#include "server/admin/log_names.h"

#include <algorithm>
#include <array>

namespace turnpike {

namespace {

using Field = storage::RequestCondition::Field;
using storage::RequestSort;

// by Field
constexpr std::array kFields{LogField{Field::Anywhere, "any", LogValue::Pattern},
                             LogField{Field::Id, log_json::kId, LogValue::Pattern},
                             LogField{Field::Key, log_json::kKey, LogValue::Pattern},
                             LogField{Field::Channel, log_json::kChannel, LogValue::Pattern},
                             LogField{Field::Model, log_json::kModel, LogValue::Pattern},
                             LogField{Field::Route, log_json::kRoute, LogValue::Pattern},
                             LogField{Field::Address, log_json::kClientAddress, LogValue::Pattern},
                             LogField{Field::ErrorCode, log_json::kErrorCode, LogValue::Pattern},
                             LogField{Field::Status, log_json::kStatus, LogValue::Figure},
                             LogField{Field::Outcome, log_json::kOutcome, LogValue::OutcomeName},
                             LogField{Field::Stream, log_json::kStream, LogValue::Figure},
                             LogField{Field::Duration, log_json::kDurationMs, LogValue::Figure},
                             LogField{Field::FirstByte, log_json::kFirstByteMs, LogValue::Figure},
                             LogField{Field::Input, log_json::kAllInputTokens, LogValue::Figure},
                             LogField{Field::Cached, log_json::kCachedTokens, LogValue::Figure},
                             LogField{Field::Output, log_json::kOutputTokens, LogValue::Figure},
                             LogField{Field::Cost, log_json::kCost, LogValue::Figure},
                             LogField{Field::Attempts, log_json::kAttempts, LogValue::Figure}};

struct SortName
{
    RequestSort sort;
    const char *name;
};
// by RequestSort
constexpr std::array kSorts{SortName{RequestSort::Time, "time"},
                            SortName{RequestSort::Status, log_json::kStatus},
                            SortName{RequestSort::FirstByte, log_json::kFirstByteMs},
                            SortName{RequestSort::Duration, log_json::kDurationMs},
                            SortName{RequestSort::Input, log_json::kAllInputTokens},
                            SortName{RequestSort::Cached, log_json::kCachedTokens},
                            SortName{RequestSort::Output, log_json::kOutputTokens},
                            SortName{RequestSort::Cost, log_json::kCost},
                            SortName{RequestSort::Attempts, log_json::kAttempts}};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < kFields.size(); ++i)
        if (static_cast<std::size_t>(kFields[i].field) != i)
            return false;
    for (std::size_t i = 0; i < kSorts.size(); ++i)
        if (static_cast<std::size_t>(kSorts[i].sort) != i)
            return false;
    return true;
}
static_assert(isInOrder());

} // namespace

const LogField &logFieldOf(Field field)
{
    return kFields[static_cast<std::size_t>(field)];
}

const LogField *logFieldNamed(std::string_view name)
{
    const auto found =
        std::find_if(kFields.begin(), kFields.end(), [name](const LogField &field) { return field.name == name; });
    return found == kFields.end() ? nullptr : &*found;
}

const char *nameOf(RequestSort sort)
{
    return kSorts[static_cast<std::size_t>(sort)].name;
}

std::optional<RequestSort> requestSortNamed(std::string_view name)
{
    const auto found =
        std::find_if(kSorts.begin(), kSorts.end(), [name](const SortName &sort) { return sort.name == name; });
    return found == kSorts.end() ? std::nullopt : std::optional(found->sort);
}

} // namespace turnpike
