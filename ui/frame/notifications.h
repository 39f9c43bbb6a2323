#pragma once

#include <QMap>
#include <QObject>
#include <QTimer>

class QSettings;

namespace turnpike {

class Clock;

enum class NoticeKind { ChannelTrouble, ErrorShare, DailyLimit };

/// Something that an operator wants to know while the window is not looked at.
struct Notice
{
    NoticeKind kind = NoticeKind::ChannelTrouble;
    QString title, text;
    int page = 0; // of the window, where it is seen
};

/// Decides which notices are shown: not those of a kind that is switched off, and not the same kind again within ten
/// minutes; what came meanwhile is summed up in one.
class Notifications final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::int64_t kQuietMs = 10 * 60 * 1000;

    explicit Notifications(const Clock &clock, QObject *parent = nullptr);
    /// Which kinds are off comes from there and is kept there; it outlives this.
    void rememberIn(QSettings &memory);

    static QList<NoticeKind> kinds();
    static QString nameOf(NoticeKind kind);
    bool isOn(NoticeKind kind) const;
    void setOn(NoticeKind kind, bool on);

    void post(const Notice &notice);
    /// Shows what was held back for long enough.
    void showHeld();

Q_SIGNALS:
    void shown(const turnpike::Notice &notice);

private:
    struct Kind
    {
        bool isOff = false;
        std::int64_t shownAt = 0; // 0: never
        int held = 0;
        Notice last;
    };
    void show(Kind &kind, const Notice &notice);
    const Clock &m_clock;
    QSettings *m_memory = nullptr;
    QMap<NoticeKind, Kind> m_kinds;
    QTimer m_timer;
};

} // namespace turnpike
