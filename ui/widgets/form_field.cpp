#include "ui/widgets/form_field.h"

#include "ui/style/style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace turnpike {

FormField::FormField(const QString &name, const QString &label, QWidget *editor, const QString &help, QWidget *parent)
    : QWidget(parent), m_name(name), m_help(help), m_editor(editor),
      m_note(new Label(help, TextRole::Small, Tone::Muted))
{
    auto *layout = column(4);
    setLayout(layout);
    auto *title = new Label(label, TextRole::Button);
    title->setBuddy(editor->focusProxy() ? editor->focusProxy() : editor);
    layout->addWidget(title);
    layout->addWidget(editor);
    layout->addWidget(m_note);
    m_note->setWordWrap(true);
    m_note->setVisible(!help.isEmpty());
    editor->setAccessibleName(label);
    editor->setAccessibleDescription(help);
    setFocusProxy(editor);
}

void FormField::setError(const QString &message)
{
    if (m_error == message)
        return;
    m_error = message;
    const bool wrong = !message.isEmpty();
    m_editor->setProperty(property::kInvalid, wrong);
    m_editor->setAccessibleDescription(wrong ? message : m_help);
    m_note->setText(wrong ? message : m_help);
    m_note->setTone(wrong ? Tone::Error : Tone::Muted);
    m_note->setContentsMargins(wrong ? dp(20) : 0, 0, 0, 0);
    m_note->setVisible(wrong || !m_help.isEmpty());
    m_editor->update();
    update();
}

void FormField::paintEvent(QPaintEvent *)
{
    if (m_error.isEmpty())
        return;
    QPainter painter(this);
    const int size = dp(14);
    drawIcon(painter, QRectF(1, m_note->y() + 1.5, size, size), "status-error", tokens().error);
}

} // namespace turnpike
