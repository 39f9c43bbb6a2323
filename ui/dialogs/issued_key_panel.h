#pragma once

#include "ui/dialogs/snippets.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTabBar;

namespace turnpike {

class CodeView;
class Label;
class QrCode;

/// Shows a fresh key, this once: to copy, to save, and in ready client snippets, to photograph.
class IssuedKeyPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit IssuedKeyPanel(QWidget *parent = nullptr);
    /// `masked` stands for the key wherever it is only an example.
    void show(const QString &title, const QString &summary, const SnippetInput &input, const QString &masked);
    void setAnotherVisible(bool visible);
    /// Copied, saved, or said to be: it may leave the screen.
    bool isStored() const;
    void remind(); // it is not stored yet
    void forget(); // wipes the key from the panel

Q_SIGNALS:
    void done();
    void another();

private:
    void markStored();
    void copyKey();
    void copySnippet();
    void saveKey();
    void showExample();

    Label *m_title, *m_summary, *m_reminder;
    QLineEdit *m_key;
    QTabBar *m_tabs;
    QStackedLayout *m_examples;
    CodeView *m_code;
    QrCode *m_qrCode;
    QCheckBox *m_stored;
    QPushButton *m_another, *m_done, *m_copy, *m_copyExample;
    SnippetInput m_input;
    QString m_masked;
};

} // namespace turnpike
