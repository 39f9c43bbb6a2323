#pragma once

#include <QPlainTextEdit>

namespace turnpike {

/// Program text to read and copy, with its strings and words coloured.
class CodeView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CodeView(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void sink(); // its ground lies a step below the dialog's
    class Highlighter;
    Highlighter *m_highlighter;
};

} // namespace turnpike
