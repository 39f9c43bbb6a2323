#pragma once

#include "server/operations/operations.h"

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace turnpike {

class Label;

/// Shows a batch of fresh keys, this once: to copy and to save as CSV.
class IssuedKeysPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit IssuedKeysPanel(QWidget *parent = nullptr);
    /// `problem`: why not all of them were made; empty: they were.
    void show(const std::vector<IssuedKey> &keys, const QString &problem);
    /// Copied, saved, or said to be: they may leave the screen.
    bool isStored() const;
    void remind(); // they are not stored yet
    void forget(); // wipes the keys from the panel
    /// Writes them to a new file with mode 0600; says what failed.
    bool saveTo(const QString &path);

Q_SIGNALS:
    void done();

private:
    void copyKeys();
    void askSave();
    QByteArray csv() const;

    Label *m_title, *m_problem, *m_reminder;
    QPlainTextEdit *m_text;
    QCheckBox *m_stored;
    QPushButton *m_done, *m_save;
    std::vector<IssuedKey> m_keys;
};

} // namespace turnpike
