#pragma once

#include "models/setup_state.h"

#include <QWidget>

class QPushButton;

namespace turnpike {

class CodeView;
class Label;

/// The first steps of a new installation and which one is next; gone when all are done or the operator dismisses it.
class Checklist final : public QWidget
{
    Q_OBJECT
public:
    explicit Checklist(QWidget *parent = nullptr);
    void show(const SetupState &state);
    /// What is pasted into a terminal for the first request.
    void setSnippet(const QString &text);
    QString nextStep() const;

Q_SIGNALS:
    void providerRequested();
    void keyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Step { Provider, Key, Request, None };
    Step step() const;
    void act();
    void updateTexts();

    SetupState m_state;
    bool m_dismissed = false, m_known = false;
    Label *m_title, *m_next;
    QPushButton *m_action;
    CodeView *m_snippet;
};

} // namespace turnpike
