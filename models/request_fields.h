#pragma once

#include "models/filter_language.h"
#include "models/request_rows.h"

namespace turnpike {

/// The fields by which the log can be filtered.
FilterLanguage requestFilterLanguage();

/// What the pages are asked for. Several terms on the time are put together; a negated one, or one with several values,
/// is an issue.
tl::expected<RequestFilter, FilterIssue> requestFilterOf(const QList<FilterTerm> &terms);

} // namespace turnpike
