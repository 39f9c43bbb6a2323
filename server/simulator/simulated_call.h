#pragma once

#include "server/http/exchange.h"
#include "server/simulator/simulated_format.h"
#include "server/simulator/simulator.h"

#include <QObject>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace turnpike {

/// One call to the simulated provider while it is being answered. Lives on its worker's thread, kept alive by its
/// exchange and its timer.
class SimulatedCall final : public ExchangeHandler, public std::enable_shared_from_this<SimulatedCall>
{
public:
    /// Runs a function after so many milliseconds on the worker's thread.
    using Later = std::function<void(int ms, std::function<void()>)>;

    SimulatedCall(std::shared_ptr<Exchange> exchange, const SimulatedFormat &format, Simulator::Tally &tally,
                  Later later)
        : m_exchange(std::move(exchange)), m_format(format), m_tally(tally), m_later(std::move(later))
    {}

    void answer(const SimulatedRequest &request, const FaultPlan &plan);
    /// An answer that is never a stream.
    void answerText(const std::string &json, const FaultPlan &plan);
    /// An answer of bytes, piece by piece.
    void answerBytes(const std::string &type, std::vector<std::string> pieces, const FaultPlan &plan);
    void clientGone() override;
    void writable() override { nextChunk(); }

private:
    void afterDelay(std::function<void()> then);
    void answerError();
    void answerWhole(const std::string &json);
    void beginStream();
    void nextChunk();
    void writeChunk(std::string bytes);
    void write(const std::string &bytes);
    void completed();

    std::shared_ptr<Exchange> m_exchange;
    SimulatedFormat m_format;
    Simulator::Tally &m_tally;
    Later m_later;
    std::unique_ptr<SimulatedAnswer> m_answer;
    bool m_eventStream = true;
    FaultPlan m_plan;
    int m_sent = 0;
};

} // namespace turnpike
