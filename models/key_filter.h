#pragma once

#include "models/page_source.h"

namespace turnpike {

/// What the filter field of the keys asks for: `status:active limit>80% mobile`.
struct KeyFilter
{
    std::optional<KeyScope> scope; // none: it says nothing of the status
    LimitShare share;              // limit>80%
    QString text;                  // part of the label or of the masked key

    /// Error `invalid_filter` with what is wrong, for the field.
    static Result<KeyFilter> read(const QString &typed, std::int64_t nowMs);
};

} // namespace turnpike
