#include "server/storage/reader_pool.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <pthread.h>
#include <sys/resource.h>
#include <thread>
#include <vector>

namespace turnpike {

namespace {

constexpr int kBusyMs = 2000;
constexpr int kNice = 10; // a search through a long log may use what is left of a core, and leaves it at once

} // namespace

struct ReaderPool::State
{
    using Job = std::function<void(Result<Session *>)>;

    std::filesystem::path database;
    std::mutex mutex;
    std::condition_variable work;
    std::deque<Job> jobs;
    bool ending = false;
    std::vector<std::thread> threads;

    void serve()
    {
        ::pthread_setname_np(::pthread_self(), "reader");
        ::setpriority(PRIO_PROCESS, 0, kNice); // 0: on Linux this thread; the window's and the workers' come first
        std::unique_ptr<Session> session;      // opened with the first job; a failure is tried again with the next
        for (;;) {
            Job job;
            {
                std::unique_lock lock(mutex);
                work.wait(lock, [this] { return ending || !jobs.empty(); });
                if (ending)
                    return;
                job = std::move(jobs.front());
                jobs.pop_front();
            }
            runOne(job, session);
        }
    }

    void runOne(const Job &job, std::unique_ptr<Session> &session) const
    {
        if (!session) {
            Result<std::unique_ptr<Session>> opened = Session::open(database, Session::Access::Read, kBusyMs);
            if (!opened) {
                job(tl::make_unexpected(opened.error()));
                return;
            }
            session = std::move(*opened);
        }
        job(session.get());
        session->release();
    }
};

ReaderPool::ReaderPool(std::filesystem::path database, int threads) : m_state(std::make_unique<State>())
{
    m_state->database = std::move(database);
    for (int i = 0; i < threads; ++i)
        m_state->threads.emplace_back([state = m_state.get()] { state->serve(); });
}

ReaderPool::~ReaderPool()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->ending = true;
        m_state->jobs.clear();
    }
    m_state->work.notify_all();
    for (std::thread &thread : m_state->threads)
        thread.join();
}

void ReaderPool::submit(std::function<void(Result<Session *>)> job)
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->jobs.push_back(std::move(job));
    }
    m_state->work.notify_one();
}

} // namespace turnpike
