#pragma once

#include "models/page_source.h"
#include "ui/charts/chart_data.h"

namespace turnpike {

/// A header and a row for each bucket: its time (or name), the sum, the period before, the lines.
std::string chartCsv(const ChartData &data);

/// Writes the text to `path` on a thread of its own; the file appears when it is complete. The result is `rows`.
void writeFile(const QString &path, std::string text, std::int64_t rows, QObject *context, Done<std::int64_t> done);

} // namespace turnpike
