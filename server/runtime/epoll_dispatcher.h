#pragma once

#include <QAbstractEventDispatcher>
#include <atomic>
#include <cstdint>
#include <map>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QSocketNotifier)

namespace turnpike {

/// The event dispatcher of gateway workers: epoll, with interest changes applied just before waiting, because sockets
/// switch their write interest on and off far more often than the kernel needs to know. Qt's GLib and poll dispatchers
/// walk all descriptors at every turn and add milliseconds per chunk with a thousand streams.
class EpollDispatcher final : public QAbstractEventDispatcher
{
public:
    EpollDispatcher();
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int id) override;
    void wakeUp() override;
    void interrupt() override;

private:
    struct Descriptor
    {
        QSocketNotifier *read = nullptr;
        QSocketNotifier *write = nullptr;
        std::uint32_t wanted = 0;
        std::uint32_t known = 0; // to the kernel
        bool changed = false;
    };
    struct Timer
    {
        qint64 interval;
        Qt::TimerType type;
        QObject *object;
        qint64 due;
    };

    void applyChanges();
    int waitMs(QEventLoop::ProcessEventsFlags flags) const;
    bool deliver(int count);
    bool fireTimers();
    void markChanged(int fd);

    int m_epoll;
    int m_wake;
    std::atomic<bool> m_woken{false};
    std::atomic<bool> m_interrupted{false};
    std::vector<Descriptor> m_descriptors; // by descriptor number
    std::vector<int> m_changed;
    std::map<int, Timer> m_timers;
    std::multimap<qint64, int> m_due;
};

} // namespace turnpike
