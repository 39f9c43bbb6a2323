#pragma once

#include <QObject>

namespace turnpike {

/// Keeps the computer from sleeping or shutting down while it exists, where the desktop can be asked (logind over
/// D-Bus). Asking takes its time; nothing waits for it.
class SleepInhibitor final : public QObject
{
    Q_OBJECT
public:
    /// `why` is what the desktop shows to its user.
    explicit SleepInhibitor(const QString &why, QObject *parent = nullptr);
    ~SleepInhibitor() override;

private:
    void take(int descriptor);
    int m_descriptor = -1; // held by logind's end as long as it is open
};

} // namespace turnpike
