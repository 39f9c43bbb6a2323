#pragma once

#include "models/filter_language.h"

namespace turnpike {

/// One written value as the range it stands for (`5xx`: 500 to 599, a day: from its first to its last millisecond);
/// nothing when it cannot be read as that type. Not for Text and Word.
std::optional<FilterValue> readFilterAtom(FilterType type, const QString &text, std::int64_t nowMs,
                                          const QTimeZone &zone);

/// What a value of the type looks like, for error messages.
QString filterExample(FilterType type);

} // namespace turnpike
