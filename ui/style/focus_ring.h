#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

class QApplication;

namespace turnpike {

/// Shows a ring around the button or link that has the keyboard's focus, in whichever window. Fields and tables draw
/// their own.
class FocusRing final : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QApplication &application, QObject *parent = nullptr);
    ~FocusRing() override;

private:
    void follow(QWidget *now);
    QPointer<QFocusFrame> m_frame; // belongs to the window that it was last shown in
};

} // namespace turnpike
