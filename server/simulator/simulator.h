#pragma once

#include "server/runtime/result.h"
#include "server/simulator/fault_plan.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace turnpike {

class FaultBoard;
class WorkerThread;

/// The simulated provider: the routes of OpenAI (chat, completions, embeddings, responses), of Anthropic's messages and
/// of Gemini on a port of its own, deterministic answers, faults on demand. A request that its format does not allow
/// gets a 400 in the format's own words. A path may begin with the channel that asks, /channel/ID. Also
/// GET /simulator/calls (how many calls have arrived whole, and how many were answered to the end) and GET
/// /simulator/last (head and body of the last call, as JSON).
class Simulator
{
public:
    struct Options
    {
        std::string host = "127.0.0.1";
        std::uint16_t port = 0; // 0: any free one
        int threads = 1;
        FaultPlan defaults;
        std::shared_ptr<const FaultBoard> faults; // of channels, over the defaults; null: none
    };
    /// Counters that survive the worker threads; any thread.
    struct Tally
    {
        std::atomic<std::uint64_t> calls{0};
        std::atomic<std::uint64_t> completed{0};
        std::mutex lastMutex;
        std::string lastHead, lastBody;
    };

    static Result<std::unique_ptr<Simulator>> start(const Options &options);
    ~Simulator();

    std::uint16_t port() const { return m_port; }
    std::string baseUrl() const;
    const Tally &tally() const { return m_tally; }

private:
    class Worker;
    Simulator() = default;

    std::uint16_t m_port = 0;
    std::string m_host;
    Tally m_tally;
    std::vector<std::unique_ptr<WorkerThread>> m_threads;
    std::vector<std::unique_ptr<Worker>> m_workers; // each lives on its thread
};

} // namespace turnpike
