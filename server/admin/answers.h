#pragma once

#include "server/admin/reply.h"

#include <functional>
#include <memory>

namespace turnpike {

/// For operations without a result: `{"ok":true}`, or the error.
inline std::function<void(Result<void>)> answerDone(const std::shared_ptr<Exchange> &exchange)
{
    return [exchange](Result<void> result) {
        if (!result)
            return sendError(*exchange, result.error());
        sendJson(*exchange, 200, {{"ok", true}});
    };
}

/// For results that become JSON by `toJson`.
template <class T, class ToJson>
std::function<void(Result<T>)> answerJson(const std::shared_ptr<Exchange> &exchange, ToJson toJson)
{
    return [exchange, toJson](Result<T> result) {
        if (!result)
            return sendError(*exchange, result.error());
        sendJson(*exchange, 200, toJson(*result));
    };
}

} // namespace turnpike
