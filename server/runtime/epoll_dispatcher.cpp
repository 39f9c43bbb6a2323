#include "server/runtime/epoll_dispatcher.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSocketNotifier>
#include <QThread>
#include <QTimerEvent>
#include <algorithm>
#include <array>
#include <ctime>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace turnpike {

namespace {

constexpr int kEventsPerTurn = 512;
thread_local std::array<epoll_event, kEventsPerTurn> t_events;

qint64 steadyNow()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<qint64>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

void notify(QSocketNotifier *notifier)
{
    QEvent event(QEvent::SockAct);
    QCoreApplication::sendEvent(notifier, &event);
}

} // namespace

EpollDispatcher::EpollDispatcher()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC)), m_wake(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = m_wake;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event);
}

EpollDispatcher::~EpollDispatcher()
{
    ::close(m_wake);
    ::close(m_epoll);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted.store(false);
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();
    if (m_interrupted.load())
        return false;
    applyChanges();
    Q_EMIT aboutToBlock();
    const int count = epoll_wait(m_epoll, t_events.data(), kEventsPerTurn, waitMs(flags));
    m_woken.store(false);
    const bool delivered = deliver(count);
    return fireTimers() || delivered;
}

void EpollDispatcher::applyChanges()
{
    for (const int fd : m_changed) {
        Descriptor &descriptor = m_descriptors[static_cast<std::size_t>(fd)];
        descriptor.changed = false;
        if (descriptor.wanted == descriptor.known)
            continue;
        epoll_event event{};
        event.events = descriptor.wanted;
        event.data.fd = fd;
        // A descriptor that was closed and opened again behind our back is unknown to the kernel, or known already.
        const int operation = descriptor.known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
        if (epoll_ctl(m_epoll, operation, fd, &event) < 0)
            epoll_ctl(m_epoll, operation == EPOLL_CTL_ADD ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, fd, &event);
        descriptor.known = descriptor.wanted;
    }
    m_changed.clear();
}

int EpollDispatcher::waitMs(QEventLoop::ProcessEventsFlags flags) const
{
    if (!flags.testFlag(QEventLoop::WaitForMoreEvents) || m_woken.load())
        return 0;
    if (m_due.empty())
        return -1;
    return static_cast<int>(std::clamp<qint64>(m_due.begin()->first - steadyNow(), 0, 60'000));
}

bool EpollDispatcher::deliver(int count)
{
    for (int i = 0; i < count; ++i) {
        const epoll_event event = t_events[static_cast<std::size_t>(i)];
        if (event.data.fd == m_wake) {
            std::uint64_t value = 0;
            [[maybe_unused]] const auto size = ::read(m_wake, &value, sizeof value);
            continue;
        }
        const auto fd = static_cast<std::size_t>(event.data.fd);
        // looked up again for each: the first handler may have closed the descriptor
        if (m_descriptors[fd].read && (event.events & (EPOLLIN | EPOLLHUP | EPOLLERR | EPOLLRDHUP)))
            notify(m_descriptors[fd].read);
        if (m_descriptors[fd].write && (event.events & (EPOLLOUT | EPOLLHUP | EPOLLERR)))
            notify(m_descriptors[fd].write);
    }
    return count > 0;
}

bool EpollDispatcher::fireTimers()
{
    const qint64 now = steadyNow();
    bool fired = false;
    std::vector<int> ids;
    for (auto it = m_due.begin(); it != m_due.end() && it->first <= now; ++it)
        ids.push_back(it->second);
    for (const int id : ids) {
        const auto timer = m_timers.find(id);
        if (timer == m_timers.end())
            continue;
        const auto range = m_due.equal_range(timer->second.due);
        const auto entry = std::find_if(range.first, range.second, [id](const auto &due) { return due.second == id; });
        if (entry != range.second)
            m_due.erase(entry);
        timer->second.due = now + timer->second.interval;
        m_due.emplace(timer->second.due, id);
        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer->second.object, &event);
        fired = true;
    }
    return fired;
}

void EpollDispatcher::markChanged(int fd)
{
    Descriptor &descriptor = m_descriptors[static_cast<std::size_t>(fd)];
    if (descriptor.changed)
        return;
    descriptor.changed = true;
    m_changed.push_back(fd);
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int fd = static_cast<int>(notifier->socket());
    if (notifier->type() == QSocketNotifier::Exception || fd < 0)
        return;
    if (m_descriptors.size() <= static_cast<std::size_t>(fd))
        m_descriptors.resize(static_cast<std::size_t>(fd) * 2 + 16);
    Descriptor &descriptor = m_descriptors[static_cast<std::size_t>(fd)];
    const bool reads = notifier->type() == QSocketNotifier::Read;
    (reads ? descriptor.read : descriptor.write) = notifier;
    descriptor.wanted |= reads ? EPOLLIN : EPOLLOUT;
    markChanged(fd);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const int fd = static_cast<int>(notifier->socket());
    if (notifier->type() == QSocketNotifier::Exception || fd < 0 ||
        m_descriptors.size() <= static_cast<std::size_t>(fd))
        return;
    Descriptor &descriptor = m_descriptors[static_cast<std::size_t>(fd)];
    const bool reads = notifier->type() == QSocketNotifier::Read;
    QSocketNotifier *&slot = reads ? descriptor.read : descriptor.write;
    if (slot != notifier)
        return;
    slot = nullptr;
    descriptor.wanted &= ~static_cast<std::uint32_t>(reads ? EPOLLIN : EPOLLOUT);
    if (descriptor.wanted) {
        markChanged(fd);
        return;
    }
    // Perhaps the descriptor is about to be closed and its number reused: the kernel must forget it now.
    if (descriptor.known)
        epoll_ctl(m_epoll, EPOLL_CTL_DEL, fd, nullptr);
    descriptor.known = 0;
}

void EpollDispatcher::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object)
{
    const Timer timer{std::max<qint64>(interval, 0), type, object, steadyNow() + std::max<qint64>(interval, 0)};
    m_timers.emplace(id, timer);
    m_due.emplace(timer.due, id);
}

bool EpollDispatcher::unregisterTimer(int id)
{
    const auto timer = m_timers.find(id);
    if (timer == m_timers.end())
        return false;
    const auto range = m_due.equal_range(timer->second.due);
    const auto entry = std::find_if(range.first, range.second, [id](const auto &due) { return due.second == id; });
    if (entry != range.second)
        m_due.erase(entry);
    m_timers.erase(timer);
    return true;
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    std::vector<int> ids;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            ids.push_back(id);
    }
    for (const int id : ids)
        unregisterTimer(id);
    return !ids.empty();
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    QList<TimerInfo> list;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            list.append(TimerInfo(id, static_cast<int>(timer.interval), timer.type));
    }
    return list;
}

int EpollDispatcher::remainingTime(int id)
{
    const auto timer = m_timers.find(id);
    return timer == m_timers.end() ? -1 : static_cast<int>(std::max<qint64>(0, timer->second.due - steadyNow()));
}

void EpollDispatcher::wakeUp()
{
    // on its own thread the flag is enough: it is read before waiting
    if (m_woken.exchange(true) || thread() == QThread::currentThread())
        return;
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto size = ::write(m_wake, &one, sizeof one);
}

void EpollDispatcher::interrupt()
{
    m_interrupted.store(true);
    wakeUp();
}

} // namespace turnpike
