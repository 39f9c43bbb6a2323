#pragma once

#include <QObject>

namespace turnpike {

/// A lock of logind's, over D-Bus, as long as this exists; without logind nothing. Asking takes its time; nothing waits
/// for it. Main thread.
class SleepInhibitor final : public QObject
{
    Q_OBJECT
public:
    enum class Mode {
        Block, ///< it does not happen, unless somebody insists
        Delay, ///< it is announced (see SleepGuard) and happens when the lock is gone, after a few seconds anyhow
    };

    /// `what` is held up, in logind's words ("sleep", "sleep:shutdown"); `why` is what the desktop shows to its user.
    SleepInhibitor(const QString &what, const QString &why, Mode mode, QObject *parent = nullptr);
    ~SleepInhibitor() override;

private:
    void take(int descriptor);
    int m_descriptor = -1; // held by logind's end as long as it is open
};

} // namespace turnpike
