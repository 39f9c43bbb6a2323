#pragma once

#include <QObject>
#include <QString>
#include <QThread>
#include <functional>
#include <memory>

namespace turnpike {

/// A named thread with the epoll dispatcher and one object, made and destroyed on it.
class WorkerThread
{
public:
    explicit WorkerThread(const QString &name);
    ~WorkerThread(); // finish()

    /// Runs `task` on the thread and waits for it. Not from the thread itself.
    void call(std::function<void()> task);
    /// Runs `task` on the thread some time; any thread.
    void post(std::function<void()> task);
    /// Ends the event loop and joins; what was posted before it still runs.
    void finish();

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_context;
};

} // namespace turnpike
