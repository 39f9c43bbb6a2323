#pragma once

#include "models/cell.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace turnpike {

class Label;

/// A standing message above a page, with what can be done about it.
class Banner final : public QWidget
{
    Q_OBJECT
public:
    Banner(Tone tone, const QString &title, const QString &text, QWidget *parent = nullptr);
    void setMessage(const QString &title, const QString &text);
    /// Adds a button; returns it so that the caller connects to it.
    QPushButton *addAction(const QString &text);

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    Label *m_title;
    Label *m_text;
    QHBoxLayout *m_actions;
};

} // namespace turnpike
