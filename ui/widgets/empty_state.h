#pragma once

#include <QWidget>

class QHBoxLayout;

namespace turnpike {

class Label;

/// Stands where rows would be: says why there are none and offers the next step.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const char *icon, const QString &title, const QString &text, QWidget *parent = nullptr);
    void setMessage(const char *icon, const QString &title, const QString &text, const QString &hint = QString());
    /// Takes the button over.
    void addAction(QWidget *button);

private:
    class Disc;
    Disc *m_disc;
    Label *m_title;
    Label *m_text;
    Label *m_hint;
    QHBoxLayout *m_actions;
};

/// Grey bars in the places of the rows that are on their way.
class SkeletonRows final : public QWidget
{
    Q_OBJECT
public:
    explicit SkeletonRows(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace turnpike
