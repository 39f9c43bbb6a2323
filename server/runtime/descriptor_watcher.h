#pragma once

#include <QEvent>
#include <QSocketNotifier>
#include <functional>
#include <memory>

namespace turnpike {

/// A socket notifier that calls a function instead of emitting a signal.
class DescriptorWatcher final : public QSocketNotifier
{
public:
    DescriptorWatcher(int fd, Type type, std::function<void()> call)
        : QSocketNotifier(fd, type), m_call(std::move(call))
    {}

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::SockAct)
            return QSocketNotifier::event(event);
        m_call();
        return true;
    }

private:
    std::function<void()> m_call;
};

/// Owned so that it may be dropped from inside its own call: it falls silent at once and is deleted from the event
/// loop.
struct DropWatcher
{
    void operator()(DescriptorWatcher *watcher) const
    {
        watcher->setEnabled(false);
        watcher->deleteLater();
    }
};
using WatcherPtr = std::unique_ptr<DescriptorWatcher, DropWatcher>;

} // namespace turnpike
