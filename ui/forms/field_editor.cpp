#include "ui/forms/field_editor.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace turnpike {

namespace {

constexpr int kLines = 3;

/// The frame around several lines is drawn by the style as that of one line is.
class LinesEdit final : public QPlainTextEdit
{
public:
    LinesEdit()
    {
        setViewportMargins(6, 4, 6, 4);
        viewport()->setAutoFillBackground(false);
        setTabChangesFocus(true);
    }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        update();
    }
};

QWidget *makeLine(const FieldSpec &spec, std::function<void()> changed)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(spec.placeholder);
    edit->setReadOnly(spec.readOnly);
    edit->setEnabled(!spec.readOnly);
    edit->setFont(fontFor(TextRole::Body));
    if (spec.kind == FieldSpec::Kind::Secret)
        edit->setEchoMode(QLineEdit::Password);
    if (spec.kind == FieldSpec::Kind::Number)
        edit->setInputMethodHints(Qt::ImhPreferNumbers);
    QObject::connect(edit, &QLineEdit::textChanged, edit, std::move(changed));
    return edit;
}

QWidget *makeLines(const FieldSpec &spec, std::function<void()> changed)
{
    auto *edit = new LinesEdit;
    edit->setPlaceholderText(spec.placeholder);
    edit->setReadOnly(spec.readOnly);
    edit->setFont(fontFor(TextRole::Body));
    edit->setFixedHeight(kLines * QFontMetrics(edit->font()).lineSpacing() + dp(16));
    QObject::connect(edit, &QPlainTextEdit::textChanged, edit, std::move(changed));
    return edit;
}

QWidget *makeFlag(const FieldSpec &spec, std::function<void()> changed)
{
    auto *box = new QCheckBox(QCoreApplication::translate("Form", "On", "of a setting"));
    box->setEnabled(!spec.readOnly);
    box->setFont(fontFor(TextRole::Body));
    QObject::connect(box, &QCheckBox::toggled, box, [changed = std::move(changed)] { changed(); });
    return box;
}

QWidget *makeChoice(const FieldSpec &spec, std::function<void()> changed)
{
    auto *combo = new QComboBox;
    combo->setEnabled(!spec.readOnly);
    combo->setFont(fontFor(TextRole::Body));
    for (const auto &[value, text] : spec.choices)
        combo->addItem(text, value);
    QObject::connect(combo, &QComboBox::currentIndexChanged, combo, [changed = std::move(changed)] { changed(); });
    return combo;
}

} // namespace

QWidget *FieldEditor::make(const FieldSpec &spec, std::function<void()> changed)
{
    switch (spec.kind) {
    case FieldSpec::Kind::Flag:
        return makeFlag(spec, std::move(changed));
    case FieldSpec::Kind::Choice:
        return makeChoice(spec, std::move(changed));
    case FieldSpec::Kind::Lines:
        return makeLines(spec, std::move(changed));
    case FieldSpec::Kind::Text:
    case FieldSpec::Kind::Number:
    case FieldSpec::Kind::Secret:
        break;
    }
    return makeLine(spec, std::move(changed));
}

QString FieldEditor::value(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text().trimmed();
    if (const auto *lines = qobject_cast<const QPlainTextEdit *>(editor))
        return lines->toPlainText().trimmed();
    if (const auto *box = qobject_cast<const QCheckBox *>(editor))
        return box->isChecked() ? QStringLiteral("on") : QStringLiteral("off");
    if (const auto *combo = qobject_cast<const QComboBox *>(editor))
        return combo->currentData().toString();
    return {};
}

void FieldEditor::setValue(QWidget *editor, const QString &value)
{
    if (FieldEditor::value(editor) == value)
        return; // the cursor and the undo history stay
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(value);
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(editor))
        lines->setPlainText(value);
    else if (auto *box = qobject_cast<QCheckBox *>(editor))
        box->setChecked(value == QLatin1String("on"));
    else if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(combo->findData(value));
}

} // namespace turnpike
