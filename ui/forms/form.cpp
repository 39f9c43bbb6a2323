#include "ui/forms/form.h"

#include "ui/forms/field_editor.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace turnpike {

Form::Form(QWidget *parent) : QWidget(parent), m_column(column(14))
{
    setLayout(m_column);
}

FormField *Form::make(const FieldSpec &spec)
{
    QWidget *editor = FieldEditor::make(spec, [this, name = spec.name] {
        if (m_setting)
            return;
        field(name)->setError(QString());
        Q_EMIT edited(name);
    });
    const QString label = spec.unit.isEmpty() ? spec.label : tr("%1, %2", "label, unit").arg(spec.label, spec.unit);
    auto *made = new FormField(spec.name, label, editor, spec.help);
    made->setObjectName(spec.name);
    m_fields.insert(spec.name, made);
    return made;
}

FormField *Form::add(const FieldSpec &spec)
{
    FormField *made = make(spec);
    m_column->addWidget(made);
    return made;
}

void Form::addRow(const QList<FieldSpec> &specs)
{
    auto *line = row(12);
    for (const FieldSpec &spec : specs)
        line->addWidget(make(spec), 1, Qt::AlignTop);
    m_column->addLayout(line);
}

void Form::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

QString Form::value(const QString &name) const
{
    const FormField *made = field(name);
    return made ? FieldEditor::value(made->editor()) : QString();
}

void Form::setValue(const QString &name, const QString &value)
{
    FormField *made = field(name);
    if (!made)
        return;
    m_setting = true;
    FieldEditor::setValue(made->editor(), value);
    m_setting = false;
}

bool Form::showError(const QString &name, const QString &message)
{
    FormField *made = field(name);
    if (!made)
        return false;
    made->setError(message);
    made->editor()->setFocus(Qt::OtherFocusReason);
    return true;
}

void Form::clearErrors()
{
    for (FormField *made : std::as_const(m_fields))
        made->setError(QString());
}

int Form::errors() const
{
    return int(std::count_if(m_fields.begin(), m_fields.end(),
                             [](const FormField *made) { return !made->error().isEmpty(); }));
}

} // namespace turnpike
