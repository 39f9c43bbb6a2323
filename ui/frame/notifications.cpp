#include "ui/frame/notifications.h"

#include "server/runtime/clock.h"

#include <QSettings>

namespace turnpike {

namespace {

constexpr int kLookMs = 60'000;

QString memoryKey(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::ChannelTrouble:
        return QStringLiteral("notices/channelTrouble");
    case NoticeKind::ErrorShare:
        return QStringLiteral("notices/errorShare");
    case NoticeKind::DailyLimit:
        break;
    }
    return QStringLiteral("notices/dailyLimit");
}

} // namespace

Notifications::Notifications(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &Notifications::showHeld);
}

void Notifications::rememberIn(QSettings &memory)
{
    m_memory = &memory;
    for (NoticeKind kind : kinds())
        m_kinds[kind].isOff = !memory.value(memoryKey(kind), true).toBool();
}

QList<NoticeKind> Notifications::kinds()
{
    return {NoticeKind::ChannelTrouble, NoticeKind::ErrorShare, NoticeKind::DailyLimit};
}

QString Notifications::nameOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::ChannelTrouble:
        return tr("Channel in trouble", "kind of notification");
    case NoticeKind::ErrorShare:
        return tr("Many errors", "kind of notification");
    case NoticeKind::DailyLimit:
        break;
    }
    return tr("Key near its daily limit", "kind of notification");
}

bool Notifications::isOn(NoticeKind kind) const
{
    return !m_kinds.value(kind).isOff;
}

void Notifications::setOn(NoticeKind kind, bool on)
{
    m_kinds[kind].isOff = !on;
    m_kinds[kind].held = 0;
    if (m_memory)
        m_memory->setValue(memoryKey(kind), on);
}

void Notifications::post(const Notice &notice)
{
    Kind &kind = m_kinds[notice.kind];
    if (kind.isOff)
        return;
    if (kind.shownAt > 0 && m_clock.wallMs() - kind.shownAt < kQuietMs) {
        ++kind.held;
        kind.last = notice;
        m_timer.start(kLookMs);
        return;
    }
    show(kind, notice);
}

void Notifications::showHeld()
{
    bool more = false;
    for (Kind &kind : m_kinds) {
        if (kind.held == 0)
            continue;
        if (m_clock.wallMs() - kind.shownAt < kQuietMs) {
            more = true;
            continue;
        }
        Notice sum = kind.last;
        if (kind.held > 1)
            sum.text = tr("%1 And %n more.", "ends a notification that sums up several", kind.held - 1).arg(sum.text);
        show(kind, sum);
    }
    if (!more)
        m_timer.stop();
}

void Notifications::show(Kind &kind, const Notice &notice)
{
    kind.held = 0;
    kind.shownAt = m_clock.wallMs();
    Q_EMIT shown(notice);
}

} // namespace turnpike
