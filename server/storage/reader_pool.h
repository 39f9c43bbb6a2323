#pragma once

#include "server/runtime/delivery.h"
#include "server/storage/session.h"

#include <QObject>
#include <filesystem>
#include <functional>
#include <memory>

namespace turnpike {

/// A few threads with read-only connections, for the console, the admin lists and exports. Short pages, no long
/// cursors.
class ReaderPool
{
public:
    ReaderPool(std::filesystem::path database, int threads);
    ~ReaderPool(); // waits for what runs; what is queued is dropped

    /// Runs `read` on a reader thread, then `done` on `context`'s thread, unless `context` has died; without a context
    /// on the reader thread. Any thread.
    template <class T>
    void run(QObject *context, std::function<Result<T>(Session &)> read, std::function<void(Result<T>)> done)
    {
        // the receiver's liveness is checked on its own thread, by the queued call itself
        auto deliver = deliveryTo(context);
        submit([read = std::move(read), done = std::move(done), deliver](Result<Session *> session) {
            auto result = std::make_shared<Result<T>>(session ? read(**session) : tl::make_unexpected(session.error()));
            deliver([result, done] { done(std::move(*result)); });
        });
    }

private:
    void submit(std::function<void(Result<Session *>)> job);
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace turnpike
