#include "ui/dialogs/question_dialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace turnpike {

QuestionDialog::QuestionDialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent), m_buttons(row(8))
{
    setWindowTitle(title);
    setModal(true);
    auto *layout = column(8, {24, 20, 24, 20});
    setLayout(layout);
    auto *heading = new Label(title, TextRole::DialogTitle);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    auto *body = new Label(text, TextRole::Body, Tone::Muted);
    body->setWordWrap(true);
    layout->addWidget(body);
    layout->addSpacing(12);
    m_buttons->addStretch(1);
    layout->addLayout(m_buttons);
    addAnswer(0, tr("Cancel"), ButtonKind::Secondary);
    setFixedWidth(dp(480));
}

void QuestionDialog::addAnswer(int answer, const QString &verb, ButtonKind kind)
{
    QPushButton *button = makeButton(kind, verb, nullptr, this);
    m_buttons->addWidget(button);
    button->setDefault(kind == ButtonKind::Primary);
    if (kind == ButtonKind::Primary)
        button->setFocus();
    connect(button, &QPushButton::clicked, this, [this, answer] { QDialog::done(answer); });
}

void QuestionDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().dialog);
}

} // namespace turnpike
