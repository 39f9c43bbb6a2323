#pragma once

#include "app/signals.h"

#include <QPointer>
#include <functional>

namespace turnpike {

class Gateway;

/// What SIGTERM and SIGINT do: the first lets the running requests end, the second does not. Main thread; make it
/// before other threads start.
class Termination
{
public:
    /// `end` leaves the event loop; it may be called more than once.
    explicit Termination(std::function<void()> end);
    /// Until a gateway is watched a signal ends the program at once.
    void watch(Gateway &gateway);
    /// Whether a signal has come.
    bool ending() const { return m_asked; }

private:
    void asked();

    std::function<void()> m_end;
    QPointer<Gateway> m_gateway;
    bool m_asked = false;
    QObject m_context;
    TerminationSignals m_signals;
};

} // namespace turnpike
