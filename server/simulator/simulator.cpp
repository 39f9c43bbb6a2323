#include "server/simulator/simulator.h"

#include "server/http/edge_server.h"
#include "server/http/listening_socket.h"
#include "server/http/router.h"
#include "server/runtime/clock.h"
#include "server/runtime/worker_thread.h"
#include "server/simulator/simulated_call.h"

#include <QBasicTimer>
#include <QTimerEvent>
#include <map>

namespace turnpike {

namespace {

constexpr std::size_t kBodyLimit = 32u << 20;
constexpr std::size_t kRemembered = 256u << 10;

/// Many delays on one timer.
class Pacer final : public QObject
{
public:
    void later(int ms, std::function<void()> call)
    {
        const auto due = m_clock.steadyMs() + ms;
        const bool first = m_due.empty() || due < m_due.begin()->first;
        m_due.emplace(due, std::move(call));
        if (first)
            arm();
    }

private:
    void arm()
    {
        if (m_due.empty())
            return m_timer.stop();
        const auto wait = std::max<std::int64_t>(0, m_due.begin()->first - m_clock.steadyMs());
        m_timer.start(static_cast<int>(wait), Qt::PreciseTimer, this);
    }
    void timerEvent(QTimerEvent *) override
    {
        const auto now = m_clock.steadyMs();
        while (!m_due.empty() && m_due.begin()->first <= now) {
            const auto call = std::move(m_due.extract(m_due.begin()).mapped());
            call();
        }
        arm();
    }

    Clock m_clock;
    QBasicTimer m_timer;
    std::multimap<std::int64_t, std::function<void()>> m_due;
};

std::string dumpLast(Simulator::Tally &tally)
{
    const std::scoped_lock lock(tally.lastMutex);
    return nlohmann::ordered_json({{"head", tally.lastHead}, {"body", tally.lastBody}})
        .dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace

class Simulator::Worker
{
public:
    Worker(Tally &tally, const FaultPlan &defaults) : m_tally(tally), m_defaults(defaults), m_edge(options())
    {
        using Match = const RouteMatch &;
        m_router.add("POST", "/v1/chat/completions", [this](Match m) { collect(m.exchange, &Worker::chat); });
        m_router.add("POST", "/v1/completions", [this](Match m) { collect(m.exchange, &Worker::completion); });
        m_router.add("POST", "/v1/embeddings", [this](Match m) { collect(m.exchange, &Worker::embeddings); });
        m_router.add("GET", "/v1/models",
                     [](Match m) { m.exchange->respond(200, "application/json", openai_answers::models()); });
        m_router.add("GET", "/simulator/calls", [this](Match m) {
            const nlohmann::json counts{{"calls", m_tally.calls.load()}, {"completed", m_tally.completed.load()}};
            m.exchange->respond(200, "application/json", counts.dump());
        });
        m_router.add("GET", "/simulator/last",
                     [this](Match m) { m.exchange->respond(200, "application/json", dumpLast(m_tally)); });
        m_router.setFallback([](const std::shared_ptr<Exchange> &exchange, int status, const std::string &) {
            exchange->respond(status, "application/json", openai_answers::error(status));
        });
    }
    bool listen(int fd) { return m_edge.listen(fd); }

private:
    using Answer = void (Worker::*)(const std::shared_ptr<SimulatedCall> &, const nlohmann::json &);

    EdgeOptions options()
    {
        EdgeOptions edge;
        edge.idleMs = 600'000;
        edge.maxConnections = 100'000;
        edge.nextId = [this] {
            ++m_lastId;
            return EdgeOptions::Id{m_lastId, "sim_" + std::to_string(m_lastId)};
        };
        edge.handler = [this](const std::shared_ptr<Exchange> &exchange) { m_router.dispatch(exchange); };
        edge.refusal = [](int status) { return openai_answers::error(status); };
        return edge;
    }

    void collect(const std::shared_ptr<Exchange> &exchange, Answer answer)
    {
        exchange->collectBody(kBodyLimit, [this, exchange, answer](const std::string &body) {
            m_tally.calls.fetch_add(1, std::memory_order_relaxed);
            remember(*exchange, body);
            const auto json = nlohmann::json::parse(body, nullptr, false);
            if (!json.is_object())
                return exchange->respond(400, "application/json", openai_answers::error(400));
            const auto call = std::make_shared<SimulatedCall>(
                exchange, m_tally, [this](int ms, std::function<void()> then) { m_pacer.later(ms, std::move(then)); });
            (this->*answer)(call, json);
        });
    }

    void remember(const Exchange &exchange, const std::string &body)
    {
        const std::unique_lock lock(m_tally.lastMutex, std::try_to_lock);
        if (!lock || body.size() > kRemembered)
            return;
        m_tally.lastHead = exchange.head().bytes;
        m_tally.lastBody = body;
    }

    FaultPlan planFor(const std::string &model) const
    {
        FaultPlan plan = m_defaults;
        if (!plan.apply(model))
            plan.status = 400;
        return plan;
    }

    void chat(const std::shared_ptr<SimulatedCall> &call, const nlohmann::json &body)
    {
        const auto request = readSimulatedRequest(body, true);
        call->answerChat(request, planFor(request.model));
    }
    void completion(const std::shared_ptr<SimulatedCall> &call, const nlohmann::json &body)
    {
        const auto request = readSimulatedRequest(body, false);
        call->answerChat(request, planFor(request.model));
    }
    void embeddings(const std::shared_ptr<SimulatedCall> &call, const nlohmann::json &body)
    {
        call->answerText(openai_answers::embeddings(body), planFor(body.value("model", std::string())));
    }

    Tally &m_tally;
    FaultPlan m_defaults;
    std::int64_t m_lastId = 0;
    Router m_router;
    Pacer m_pacer;
    EdgeServer m_edge;
};

Result<std::unique_ptr<Simulator>> Simulator::start(const Options &options)
{
    std::unique_ptr<Simulator> simulator(new Simulator);
    simulator->m_port = options.port;
    simulator->m_host = options.host;
    const auto descriptors = openListeners(options.host, simulator->m_port, options.threads);
    if (!descriptors)
        return tl::make_unexpected(descriptors.error());
    for (std::size_t i = 0; i < descriptors->size(); ++i) {
        auto &thread = simulator->m_threads.emplace_back(
            std::make_unique<WorkerThread>(QStringLiteral("simulator-%1").arg(i + 1)));
        auto &worker = simulator->m_workers.emplace_back();
        thread->call([&] {
            worker = std::make_unique<Worker>(simulator->m_tally, options.defaults);
            worker->listen((*descriptors)[i]);
        });
    }
    return simulator;
}

Simulator::~Simulator()
{
    for (std::size_t i = 0; i < m_threads.size(); ++i)
        m_threads[i]->call([&] { m_workers[i].reset(); });
}

std::string Simulator::baseUrl() const
{
    return "http://" + m_host + ":" + std::to_string(m_port);
}

} // namespace turnpike
