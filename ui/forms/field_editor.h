#pragma once

#include "ui/forms/form.h"

#include <functional>

namespace turnpike {

/// The editor of one field and what a form does with it, whatever widget it is.
struct FieldEditor
{
    /// Makes the widget; `changed` is called when the user, or setValue(), has changed it.
    static QWidget *make(const FieldSpec &spec, std::function<void()> changed);
    static QString value(const QWidget *editor);
    static void setValue(QWidget *editor, const QString &value);
};

} // namespace turnpike
