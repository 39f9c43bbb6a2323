#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>

class QPushButton;

namespace turnpike {

class Label;

/// Says at the lower edge of a window what has just happened, with a way back. One at a time; it leaves after a while,
/// but not under the pointer or while it has the focus.
class Toast final : public QWidget
{
    Q_OBJECT
public:
    explicit Toast(QWidget *window);
    void showMessage(const QString &text, const QString &action = QString(), std::function<void()> act = {});
    QString message() const;
    QPushButton *actionButton() const { return m_action; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    Label *m_text;
    QPushButton *m_action;
    QPushButton *m_close;
    QTimer m_leave;
    std::function<void()> m_act;
};

} // namespace turnpike
