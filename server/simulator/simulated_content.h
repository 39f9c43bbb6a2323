#pragma once

#include "server/simulator/fault_plan.h"
#include "server/simulator/simulated_request.h"

#include <string>
#include <vector>

namespace turnpike {

/// What the simulated provider answers, before a format gives it its shape; deterministic. It comes in steps, each the
/// matter of one chunk of a stream: thoughts, then calls of tools or text.
class SimulatedContent
{
public:
    enum class Kind { Thought, CallBegin, CallArguments, Text };
    enum class Stop { End, Length, Calls };
    struct Step
    {
        Kind kind = Kind::Text;
        int call = 0; // which of calls()
        std::string text;
    };
    struct Call
    {
        std::string id; // differs from turn to turn
        std::string name;
        std::string arguments; // JSON
    };
    struct Usage
    {
        std::int64_t prompt = 0; // all of it
        std::int64_t cached = 0;
        std::int64_t cacheWrite = 0;
        std::int64_t output = 0; // without the reasoning
        std::int64_t reasoning = 0;
    };

    SimulatedContent(const SimulatedRequest &request, const FaultPlan &plan);

    int steps() const;
    Step step(int n) const;
    std::string thoughts() const;
    /// The whole text.
    std::string text() const;
    const std::vector<Call> &calls() const { return m_calls; }
    Stop stop() const;
    const Usage &usage() const { return m_usage; }

private:
    void chooseText(const SimulatedRequest &request, const FaultPlan &plan);
    void chooseCalls(const SimulatedRequest &request);
    std::string piece(int n) const;

    std::vector<std::string> m_thoughts;
    std::vector<Call> m_calls;
    std::vector<std::string> m_pieces; // else the fixed words
    int m_texts = 0;
    bool m_cut = false;
    std::int64_t m_hugeBytes = 0;
    Usage m_usage;
};

} // namespace turnpike
