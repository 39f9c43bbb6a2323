#pragma once

#include "server/gateway/live_desk.h"
#include "server/operations/operations.h"

#include <functional>
#include <map>
#include <mutex>
#include <vector>

namespace turnpike {

class WorkerThread;

/// The requests in flight of all workers, and the brake. Workers are asked by a call posted to their threads, so that
/// the requests themselves carry nothing for it; who asks often shares an answer with others. Any thread, but for
/// attach() and detachAll().
class LiveRequests
{
public:
    LiveRequests(Operations &operations, const Clock &clock) : m_operations(operations), m_clock(clock) {}

    /// The gateway's thread. After detachAll() no worker is spoken to; what was asked before is still answered.
    void attach(WorkerThread &thread, RelayDesk &desk);
    void detachAll();

    /// Of one key, or of all; at most kFreshMs old. The answer comes on the thread of `context`.
    void list(std::optional<std::int64_t> keyId, QObject *context, std::function<void(LiveAnswer)> done);

    /// Ends one request: its client gets the error of its protocol, what was sent is booked, the audit log names it.
    /// Error `not_found`: it is not running (any more).
    void stopOne(const Actor &actor, std::int64_t id, QObject *context, Done<void> done);
    /// The same for all requests of a key; how many there were, also none.
    void stopKey(const Actor &actor, std::int64_t keyId, QObject *context, Done<int> done);

    static constexpr std::int64_t kFreshMs = 100; // so a worker looks at its list at most ten times a second

private:
    struct Worker
    {
        WorkerThread *thread;
        RelayDesk *desk;
    };
    struct Question
    {
        bool asking = false;
        LiveAnswer last;
        std::int64_t answeredAt = 0; // steady ms
        std::vector<std::function<void(LiveAnswer)>> waiting;
    };
    struct Collection;
    struct Brake;
    using Key = std::int64_t; // 0: all keys

    void forgetOldAnswers();
    void forgetAnswers();
    LiveAnswer readyAnswer(Key key, const std::function<void(LiveAnswer)> &told);
    void ask(Key key, Question &question);
    void answer(Key key, LiveSnapshot snapshot);
    void stop(const LiveChoice &choice, const std::function<void(int)> &done);
    void note(const Actor &actor, const std::string &subject, int stopped, std::function<void(Result<int>)> done);

    Operations &m_operations;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::vector<Worker> m_workers;
    std::map<Key, Question> m_questions;
};

} // namespace turnpike
