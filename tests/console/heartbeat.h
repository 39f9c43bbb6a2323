#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace turnpike {

/// The longest time in which the main thread handled no event, ms.
class Heartbeat : public QObject
{
public:
    /// More than that an operator takes for a window that hangs; a busy machine of CI stays well below.
    static constexpr qint64 kHangsMs = 1000;

    Heartbeat()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_since.start();
        m_timer.start(10);
    }
    qint64 longest()
    {
        beat();
        return m_longest;
    }
    int beats() const { return m_beats; }

private:
    void beat()
    {
        m_longest = qMax(m_longest, m_since.restart());
        ++m_beats;
    }
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    int m_beats = 0;
};

} // namespace turnpike
