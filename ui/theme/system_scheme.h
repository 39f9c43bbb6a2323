#pragma once

#include <QObject>

#ifdef TURNPIKE_DBUS
class QDBusMessage;
#endif

namespace turnpike {

/// Whether the desktop asks for dark: Qt's own answer from 6.5 on, before that the desktop portal's `color-scheme`.
class SystemScheme final : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(QObject *parent = nullptr);
    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

#ifdef TURNPIKE_DBUS
private Q_SLOTS:
    void portalChanged(const QDBusMessage &message);
#endif

private:
    void setDark(bool dark);
    void askPortal();
    bool m_dark = false;
};

} // namespace turnpike
