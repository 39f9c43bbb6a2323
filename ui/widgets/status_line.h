#pragma once

#include "models/cell.h"

#include <QWidget>

namespace turnpike {

class Label;

/// Icon, word, and below it a note that wraps.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setStatus(Tone tone, const QString &word, const QString &note = QString());
    QString word() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Plain;
    Label *m_word, *m_note;
};

} // namespace turnpike
