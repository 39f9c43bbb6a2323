#pragma once

class QString;
class QVBoxLayout;

namespace turnpike {

class Label;

/// Appends a line with a name and a value to the details of a drawer; the value, empty at first, wraps and can be
/// selected.
Label *addDetail(QVBoxLayout &details, const QString &name);

} // namespace turnpike
