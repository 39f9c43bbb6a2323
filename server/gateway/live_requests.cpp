#include "server/gateway/live_requests.h"

#include "server/runtime/clock.h"
#include "server/runtime/delivery.h"
#include "server/runtime/request_id.h"
#include "server/runtime/worker_thread.h"

#include <algorithm>
#include <atomic>

namespace turnpike {

/// What the workers say to one question, put together.
struct LiveRequests::Collection
{
    std::mutex mutex;
    LiveSnapshot snapshot;
    std::size_t missing = 0;

    /// True: that was the last one.
    bool add(LiveSnapshot part)
    {
        const std::scoped_lock lock(mutex);
        snapshot.total += part.total;
        snapshot.streams += part.streams;
        std::move(part.rows.begin(), part.rows.end(), std::back_inserter(snapshot.rows));
        return --missing == 0;
    }

    LiveSnapshot take()
    {
        std::sort(snapshot.rows.begin(), snapshot.rows.end(),
                  [](const LiveRequest &a, const LiveRequest &b) { return a.id > b.id; }); // ids grow with the time
        if (snapshot.rows.size() > LiveSnapshot::kMostRows)
            snapshot.rows.resize(LiveSnapshot::kMostRows);
        return std::move(snapshot);
    }
};

struct LiveRequests::Brake
{
    std::atomic<int> stopped{0};
    std::atomic<std::size_t> missing{0};
};

void LiveRequests::attach(WorkerThread &thread, RelayDesk &desk)
{
    const std::scoped_lock lock(m_mutex);
    m_workers.push_back({&thread, &desk});
}

void LiveRequests::detachAll()
{
    const std::scoped_lock lock(m_mutex);
    m_workers.clear();
}

void LiveRequests::list(std::optional<std::int64_t> keyId, QObject *context, std::function<void(LiveAnswer)> done)
{
    const auto told = [deliver = deliveryTo(context), done = std::move(done)](LiveAnswer answer) {
        deliver([done, answer = std::move(answer)] { done(answer); });
    };
    const Key key = keyId.value_or(0);
    if (const LiveAnswer ready = readyAnswer(key, told))
        told(ready);
}

/// Null: the workers have been asked, and `told` will be.
LiveAnswer LiveRequests::readyAnswer(Key key, const std::function<void(LiveAnswer)> &told)
{
    const std::scoped_lock lock(m_mutex);
    forgetOldAnswers();
    if (m_workers.empty()) {
        LiveSnapshot nothing;
        nothing.at = m_clock.wallMs();
        return std::make_shared<const LiveSnapshot>(std::move(nothing));
    }
    Question &question = m_questions[key];
    if (question.last)
        return question.last;
    question.waiting.push_back(told);
    if (!question.asking)
        ask(key, question);
    return nullptr;
}

void LiveRequests::forgetOldAnswers()
{
    const std::int64_t now = m_clock.steadyMs();
    for (auto at = m_questions.begin(); at != m_questions.end();) {
        const bool old = !at->second.asking && now - at->second.answeredAt >= kFreshMs;
        at = old ? m_questions.erase(at) : std::next(at);
    }
}

// With the mutex held: a worker that is there now takes the call before it ends.
void LiveRequests::ask(Key key, Question &question)
{
    question.asking = true;
    const auto collection = std::make_shared<Collection>();
    collection->missing = m_workers.size();
    const LiveChoice choice{{}, key ? std::optional(key) : std::nullopt};
    for (const Worker &worker : m_workers) {
        worker.thread->post([this, key, choice, collection, desk = worker.desk] {
            if (collection->add(lookAt(*desk, choice)))
                answer(key, collection->take());
        });
    }
}

void LiveRequests::answer(Key key, LiveSnapshot snapshot)
{
    snapshot.at = m_clock.wallMs();
    const auto shared = std::make_shared<const LiveSnapshot>(std::move(snapshot));
    std::vector<std::function<void(LiveAnswer)>> waiting;
    {
        const std::scoped_lock lock(m_mutex);
        Question &question = m_questions[key];
        question.asking = false;
        question.last = shared;
        question.answeredAt = m_clock.steadyMs();
        waiting.swap(question.waiting);
    }
    for (const auto &told : waiting)
        told(shared);
}

void LiveRequests::stopOne(const Actor &actor, std::int64_t id, QObject *context, Done<void> done)
{
    const auto tell = [deliver = deliveryTo(context), done = std::move(done)](Result<int> stopped) {
        const Result<void> result = stopped ? Result<void>() : Result<void>(tl::make_unexpected(stopped.error()));
        deliver([done, result] { done(result); });
    };
    stop({id, {}}, [this, actor, id, tell](int stopped) {
        if (stopped == 0)
            return tell(fail("not_found", "This request is not running any more.", "id"));
        note(actor, "request:" + request_id::toText(id), stopped, tell);
    });
}

void LiveRequests::stopKey(const Actor &actor, std::int64_t keyId, QObject *context, Done<int> done)
{
    const auto tell = [deliver = deliveryTo(context), done = std::move(done)](const Result<int> &stopped) {
        deliver([done, stopped] { done(stopped); });
    };
    stop({{}, keyId}, [this, actor, keyId, tell](int stopped) {
        if (stopped == 0)
            return tell(0);
        note(actor, "key:" + std::to_string(keyId), stopped, tell);
    });
}

void LiveRequests::stop(const LiveChoice &choice, const std::function<void(int)> &done)
{
    const auto brake = std::make_shared<Brake>();
    std::unique_lock lock(m_mutex);
    if (m_workers.empty()) {
        lock.unlock();
        return done(0);
    }
    brake->missing = m_workers.size();
    for (const Worker &worker : m_workers) {
        worker.thread->post([this, choice, brake, done, desk = worker.desk] {
            brake->stopped += stopChosen(*desk, choice);
            if (--brake->missing > 0)
                return;
            forgetAnswers();
            done(brake->stopped);
        });
    }
}

// What was seen before a stop is not so any more.
void LiveRequests::forgetAnswers()
{
    const std::scoped_lock lock(m_mutex);
    for (auto &[key, question] : m_questions)
        question.last.reset();
}

// A brake must work also while the database does not: what was stopped is noted afterwards.
void LiveRequests::note(const Actor &actor, const std::string &subject, int stopped,
                        std::function<void(Result<int>)> done)
{
    m_operations.noteStopped(actor, subject, stopped, [stopped, done = std::move(done)](Result<void> noted) {
        if (noted)
            return done(stopped);
        Error error = noted.error();
        error.message = "Stopped, but not noted in the audit log: " + error.message;
        done(tl::make_unexpected(std::move(error)));
    });
}

} // namespace turnpike
