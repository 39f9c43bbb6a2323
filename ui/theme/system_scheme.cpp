#include "ui/theme/system_scheme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

#ifdef TURNPIKE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace turnpike {

namespace {

#ifdef TURNPIKE_DBUS
constexpr auto kSpace = "org.freedesktop.appearance"_L1;
constexpr auto kName = "color-scheme"_L1;
constexpr uint kPreferDark = 1;
#endif

/// The desktop's palette before ours replaces it.
bool paletteIsDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

#ifdef TURNPIKE_DBUS
/// The portal's Read() wraps the number in a variant twice.
uint asNumber(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}
#endif

} // namespace

SystemScheme::SystemScheme(QObject *parent) : QObject(parent), m_dark(paletteIsDark())
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const QStyleHints *hints = QGuiApplication::styleHints();
    if (hints->colorScheme() != Qt::ColorScheme::Unknown)
        m_dark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) { setDark(scheme == Qt::ColorScheme::Dark); });
#endif
    askPortal();
}

void SystemScheme::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

#ifdef TURNPIKE_DBUS
void SystemScheme::portalChanged(const QDBusMessage &message)
{
    const QVariantList values = message.arguments();
    if (values.size() == 3 && values[0].toString() == kSpace && values[1].toString() == kName)
        setDark(asNumber(values[2]) == kPreferDark);
}
#endif

void SystemScheme::askPortal()
{
#if defined(TURNPIKE_DBUS) && QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    const QString service = u"org.freedesktop.portal.Desktop"_s, path = u"/org/freedesktop/portal/desktop"_s,
                  interface = u"org.freedesktop.portal.Settings"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(portalChanged(QDBusMessage)));
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    read << QString(kSpace) << QString(kName);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isValid())
            setDark(asNumber(reply.value().variant()) == kPreferDark);
        done->deleteLater();
    });
#endif
}

} // namespace turnpike
