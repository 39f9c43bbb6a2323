#pragma once

#include <QString>

namespace turnpike {

/// How well `typed` fits `name`, without regard to case: its letters must come in this order. The beginning of a word
/// counts more than its middle, letters in a row more than scattered ones. -1: it does not fit; nothing typed fits
/// everything with 0.
int fuzzyScore(const QString &typed, const QString &name);

} // namespace turnpike
