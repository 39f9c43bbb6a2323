#pragma once

#include <QAbstractButton>

namespace turnpike {

/// Looks like a search field and opens the command palette; shows its shortcut.
class CommandButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CommandButton(QWidget *parent = nullptr);
    void setShortcutText(const QString &text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_shortcut;
};

} // namespace turnpike
