#pragma once

#include "server/operations/operations.h"

#include <QObject>

namespace turnpike {

/// Later, on the event loop, as the real ones answer.
template <class T>
void answer(QObject *context, Done<T> done, Result<T> result)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), result = std::move(result)] { done(result); }, Qt::QueuedConnection);
}

} // namespace turnpike
