#pragma once

#include "app/service_socket.h"
#include "server/gateway/installation.h"
#include "server/operations/operations.h"
#include "server/runtime/settings.h"

#include <QCoreApplication>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace turnpike {

/// What a command works on: the installation itself, opened by this process, or the service that holds it.
struct Workplace
{
    std::unique_ptr<Installation> installation; // null: beside a service
    ServiceSocket service;

    enum class Missing { Create, Refuse };
    /// Errors of Installation::open, or `no_data` when there is nothing in the data directory and nothing may be made.
    static Result<Workplace> open(const Settings &settings, Missing missing);
};

/// Error `no_data` when there is nothing in the data directory.
Result<void> requireData(const Settings &settings);

/// Runs something whose result is delivered to the main thread, and waits for it. Needs a QCoreApplication that is not
/// in exec().
template <class T>
Result<T> await(const std::function<void(QObject *context, Done<T> done)> &start)
{
    QObject context;
    std::optional<Result<T>> outcome;
    start(&context, [&](Result<T> result) {
        outcome = std::move(result);
        QCoreApplication::quit();
    });
    if (!outcome)
        QCoreApplication::exec();
    if (!outcome)
        return fail("interrupted", "The command was interrupted");
    return std::move(*outcome);
}

} // namespace turnpike
