#pragma once

#include <QObject>
#include <functional>
#include <memory>

class QSocketNotifier;

namespace turnpike {

/// For this thread and all that it starts later: they are left to TerminationSignals. Before QApplication, which starts
/// threads of its own.
void blockTerminationSignals();

/// SIGTERM and SIGINT as calls on the main thread. Make it before other threads start: it blocks both signals for them.
class TerminationSignals : public QObject
{
public:
    explicit TerminationSignals(std::function<void()> terminated, QObject *parent = nullptr);
    ~TerminationSignals() override;

private:
    void read();

    std::function<void()> m_terminated;
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace turnpike
