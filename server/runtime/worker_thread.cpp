#include "server/runtime/worker_thread.h"

#include "server/runtime/epoll_dispatcher.h"

namespace turnpike {

WorkerThread::WorkerThread(const QString &name) : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(name); // Qt names the system's thread after it
    m_thread.setEventDispatcher(new EpollDispatcher);
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

WorkerThread::~WorkerThread()
{
    finish();
}

void WorkerThread::call(std::function<void()> task)
{
    QMetaObject::invokeMethod(m_context.get(), std::move(task), Qt::BlockingQueuedConnection);
}

void WorkerThread::post(std::function<void()> task)
{
    QMetaObject::invokeMethod(m_context.get(), std::move(task), Qt::QueuedConnection);
}

void WorkerThread::finish()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        m_context.get(), [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace turnpike
