#include "ui/widgets/limit_editor.h"

#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace turnpike {

namespace {

enum Choice { Leave, Default, Unlimited, AtMost };

}

LimitEditor::LimitEditor(const QString &name, QWidget *parent)
    : QWidget(parent), m_choice(new QComboBox), m_number(new QLineEdit)
{
    auto *line = row(8);
    setLayout(line);
    line->addWidget(m_choice, 1);
    line->addWidget(m_number, 1);
    m_choice->addItem(tr("as it is", "a limit is not changed"), Leave);
    m_choice->addItem(tr("the default", "limit"), Default);
    m_choice->addItem(tr("unlimited"), Unlimited);
    m_choice->addItem(tr("at most", "a number follows"), AtMost);
    m_choice->setAccessibleName(name);
    m_number->setAccessibleName(tr("%1, at most").arg(name));
    m_number->hide();
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_number->setVisible(m_choice->currentData().toInt() == AtMost);
        if (m_number->isVisible())
            m_number->setFocus(Qt::OtherFocusReason);
    });
}

void LimitEditor::setLimit(std::int64_t limit)
{
    m_choice->setCurrentIndex(m_choice->findData(limit > 0 ? AtMost : Unlimited));
    m_number->setText(limit > 0 ? QLocale().toString(qlonglong(limit)) : QString());
}

Result<std::optional<KeyDraft::Limit>> LimitEditor::change() const
{
    switch (m_choice->currentData().toInt()) {
    case Leave:
        return std::optional<KeyDraft::Limit>();
    case Default:
        return std::optional<KeyDraft::Limit>(KeyDraft::Limit());
    case Unlimited:
        return std::optional<KeyDraft::Limit>(KeyDraft::Limit(0));
    default:
        break;
    }
    const QString typed = m_number->text().trimmed();
    bool isNumber = false;
    const qlonglong limit = QLocale().toLongLong(typed, &isNumber);
    if (!isNumber || limit < 0)
        return fail("invalid_number", tr("“%1” is not a whole number from 0 up.").arg(typed).toStdString());
    return std::optional<KeyDraft::Limit>(KeyDraft::Limit(limit));
}

} // namespace turnpike
