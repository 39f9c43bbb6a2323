#pragma once

#include "ui/style/style.h"

#include <QDialog>

class QHBoxLayout;

namespace turnpike {

/// A question that only the operator can answer: what is so, what each answer does, verbs on the buttons. Esc and the
/// window's frame mean "Cancel".
class QuestionDialog final : public QDialog
{
    Q_OBJECT
public:
    QuestionDialog(const QString &title, const QString &text, QWidget *parent = nullptr);
    /// exec() and finished() report `answer`; Cancel is 0.
    void addAnswer(int answer, const QString &verb, ButtonKind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_buttons;
};

} // namespace turnpike
