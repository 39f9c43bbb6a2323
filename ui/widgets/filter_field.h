#pragma once

#include <QLineEdit>
#include <QTimer>

class QLabel;

namespace turnpike {

/// The field above every table: what is typed takes effect after a short pause, Esc clears, words of the filter
/// language are coloured, an unreadable filter is outlined with its reason shown below.
class FilterField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterField(QWidget *parent = nullptr);
    /// Empty: the filter is fine.
    void setError(const QString &reason);
    QString error() const { return m_error; }

Q_SIGNALS:
    void filterChanged(const QString &text);
    void errorChanged(const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void colorWords();
    QTimer m_pause;
    QString m_error;
    QAction *m_clear;
    bool m_composing = false;
    bool m_coloring = false;
};

} // namespace turnpike
