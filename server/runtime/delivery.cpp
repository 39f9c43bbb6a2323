#include "server/runtime/delivery.h"

#include <QCoreApplication>
#include <QPointer>
#include <memory>

namespace turnpike {

namespace {

/// The application throws waiting calls away at its end, with its list of events locked: to put one more there would
/// wait for ever. No other thread posts to the box any more by then.
void discard(QObject *box)
{
    if (QCoreApplication::instance())
        box->deleteLater();
    else
        delete box;
}

} // namespace

std::function<void(std::function<void()>)> deliveryTo(QObject *context)
{
    if (!context)
        return [](const std::function<void()> &call) { call(); };
    // The post box lives until the last call was made, whatever happens to the context; only on the context's own
    // thread is it safe to ask whether that still lives.
    const std::shared_ptr<QObject> box(new QObject, discard);
    box->moveToThread(context->thread());
    return [box, alive = QPointer<QObject>(context)](std::function<void()> call) {
        QMetaObject::invokeMethod(
            box.get(),
            // the waiting call keeps the box: nobody else's deferred delete may come before it
            [box, alive, call = std::move(call)] {
                if (alive)
                    call();
            },
            Qt::QueuedConnection);
    };
}

} // namespace turnpike
