#pragma once

#include "server/accounting/ledger.h"
#include "server/operations/operations.h"
#include "server/runtime/delivery.h"

#include <functional>
#include <utility>

namespace turnpike {

/// `done` on the thread of `context`, with an error that was found before anything was changed.
template <class T>
void refuse(QObject *context, Done<T> done, Error error)
{
    if (done)
        deliveryTo(context)([done = std::move(done), error = std::move(error)] { done(tl::make_unexpected(error)); });
}

/// `change` in a transaction on the ledger thread; after the commit `apply` there (memory follows the database in the
/// order of the commits); then `done` on the thread of `context`.
template <class T, class Stored>
void runChange(Ledger &ledger, QObject *context, Done<T> done, std::function<Result<Stored>(Session &)> change,
               std::function<Result<T>(const Stored &)> apply)
{
    ledger.submit<Stored>(std::move(change), [deliver = deliveryTo(context), done = std::move(done),
                                              apply = std::move(apply)](Result<Stored> stored) {
        const Result<T> result = stored ? apply(*stored) : Result<T>(tl::make_unexpected(stored.error()));
        if (done)
            deliver([done, result] { done(result); });
    });
}

} // namespace turnpike
