#pragma once

#include <QObject>
#include <functional>

namespace turnpike {

/// Calls on the thread of `context`, dropped if that has died by then. To be made while `context` lives; the result can
/// be called from any thread. Without a context it calls at once.
std::function<void(std::function<void()>)> deliveryTo(QObject *context);

} // namespace turnpike
