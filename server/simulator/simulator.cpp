#include "server/simulator/simulator.h"

#include "server/http/edge_server.h"
#include "server/http/listening_socket.h"
#include "server/http/router.h"
#include "server/runtime/clock.h"
#include "server/runtime/worker_thread.h"
#include "server/simulator/anthropic_answers.h"
#include "server/simulator/channel_fault.h"
#include "server/simulator/gemini_answers.h"
#include "server/simulator/openai_answers.h"
#include "server/simulator/openai_errors.h"
#include "server/simulator/openai_media.h"
#include "server/simulator/responses_answers.h"
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

// Gemini's streams are lists without it.
bool asksForEvents(std::string_view query)
{
    return ("&" + std::string(query) + "&").find("&alt=sse&") != std::string::npos;
}

} // namespace

class Simulator::Worker
{
public:
    Worker(Tally &tally, const Options &settings)
        : m_tally(tally), m_defaults(settings.defaults), m_faults(settings.faults), m_edge(options())
    {
        addOpenAi();
        addAnthropic();
        addGemini();
        using Match = const RouteMatch &;
        m_router.add("GET", "/simulator/calls", [this](Match m) {
            const nlohmann::json counts{{"calls", m_tally.calls.load()}, {"completed", m_tally.completed.load()}};
            m.exchange->respond(200, "application/json", counts.dump());
        });
        m_router.add("GET", "/simulator/last",
                     [this](Match m) { m.exchange->respond(200, "application/json", dumpLast(m_tally)); });
        m_router.setFallback([](const std::shared_ptr<Exchange> &exchange, int status, const std::string &) {
            exchange->respond(status, "application/json", simulated_openai::error(status, "There is no such route."));
        });
    }
    bool listen(int fd) { return m_edge.listen(fd); }

private:
    /// What a route does with a body.
    struct Plan
    {
        SimulatedFormat format;
        // instead of an answer of the model
        std::function<std::string(const nlohmann::json &body, const SimulatedRequest &request)> text = {};
        std::function<std::vector<std::string>(const nlohmann::json &body)> sound = {}; // the same, in pieces
        SimulatedRequest request = {};                                                  // what the address already says
    };

    EdgeOptions options()
    {
        EdgeOptions edge;
        edge.idleMs = 600'000;
        edge.maxConnections = 100'000;
        edge.nextId = [this] {
            ++m_lastId;
            return EdgeOptions::Id{m_lastId, "sim_" + std::to_string(m_lastId)};
        };
        edge.handler = [this](const std::shared_ptr<Exchange> &exchange) {
            m_router.dispatch(exchange, simulatedChannelOf(exchange->head().path).second);
        };
        edge.refusal = [](int status) { return simulated_openai::error(status, "This is not HTTP as it should be."); };
        return edge;
    }

    void post(std::string_view path, const Plan &plan)
    {
        m_router.add("POST", path, [this, plan](const RouteMatch &m) { collect(m.exchange, plan); });
    }

    void addOpenAi()
    {
        using namespace simulated_openai;
        post("/v1/chat/completions", {chatFormat()});
        post("/v1/completions", {completionFormat()});
        post("/v1/embeddings", {embeddingsFormat(), [](const auto &body, const auto &) { return embeddings(body); }});
        post("/v1/audio/speech", {speechFormat(), {}, speech});
        postForm("/v1/audio/transcriptions", "file", transcription);
        postForm("/v1/images/edits", "image", imageEdit);
        post("/v1/responses", {simulated_responses::responsesFormat()});
        m_router.add("GET", "/v1/models",
                     [](const RouteMatch &m) { m.exchange->respond(200, "application/json", models()); });
    }

    void addAnthropic()
    {
        using namespace simulated_anthropic;
        post("/v1/messages", {messagesFormat()});
        post("/v1/messages/count_tokens",
             {countFormat(), [](const auto &, const auto &request) { return countAnswer(request); }});
    }

    void addGemini()
    {
        using namespace simulated_gemini;
        const auto add = [this](std::string_view verb, Plan plan) {
            const auto path = "/v1beta/models/{model}:" + std::string(verb);
            m_router.add("POST", path, [this, plan](const RouteMatch &m) mutable {
                plan.request.model = m.parameter;
                plan.request.eventStream = asksForEvents(m.exchange->head().query);
                collect(m.exchange, plan);
            });
        };
        Plan streamed{generateFormat()};
        streamed.request.stream = true;
        add("generateContent", {generateFormat()});
        add("streamGenerateContent", streamed);
        add("countTokens", {countFormat(), [](const auto &, const auto &request) { return countAnswer(request); }});
        m_router.add("GET", "/v1beta/models", [](const RouteMatch &m) {
            const auto refusal = generateFormat().refuse(m.exchange->head());
            m.exchange->respond(refusal ? refusal->status : 200, "application/json",
                                refusal ? refusal->body : models());
        });
    }

    void collect(const std::shared_ptr<Exchange> &exchange, const Plan &plan)
    {
        exchange->collectBody(kBodyLimit, [this, exchange, plan](const std::string &body) {
            m_tally.calls.fetch_add(1, std::memory_order_relaxed);
            remember(*exchange, body);
            answer(exchange, plan, nlohmann::json::parse(body, nullptr, false));
        });
    }

    void answer(const std::shared_ptr<Exchange> &exchange, const Plan &plan, const nlohmann::json &body)
    {
        const SimulatedFormat &format = plan.format;
        if (const auto refusal = format.refuse(exchange->head()))
            return exchange->respond(refusal->status, "application/json", refusal->body);
        if (!body.is_object())
            return exchange->respond(400, "application/json", format.error(400, "The body is no JSON object."));
        auto request = plan.request;
        const BodyCursor cursor(body);
        format.read(cursor, request);
        if (cursor.problem())
            return exchange->respond(400, "application/json", format.problem(*cursor.problem()));
        const auto call = callFor(exchange, format);
        const auto faults = faultsOf(request.model, exchange->head());
        if (plan.sound)
            call->answerBytes("audio/mpeg", plan.sound(body), faults);
        else if (plan.text)
            call->answerText(plan.text(body, request), faults);
        else
            call->answer(request, faults);
    }

    std::shared_ptr<SimulatedCall> callFor(const std::shared_ptr<Exchange> &exchange, const SimulatedFormat &format)
    {
        return std::make_shared<SimulatedCall>(exchange, format, m_tally, [this](int ms, std::function<void()> then) {
            m_pacer.later(ms, std::move(then));
        });
    }

    void postForm(std::string_view path, std::string_view fileField,
                  std::string (*text)(const simulated_openai::Form &form))
    {
        m_router.add("POST", path, [this, fileField, text](const RouteMatch &m) {
            m.exchange->collectBody(kBodyLimit,
                                    [this, exchange = m.exchange, fileField, text](const std::string &body) {
                                        m_tally.calls.fetch_add(1, std::memory_order_relaxed);
                                        remember(*exchange, body);
                                        answerForm(exchange, body, fileField, text);
                                    });
        });
    }

    void answerForm(const std::shared_ptr<Exchange> &exchange, const std::string &body, std::string_view fileField,
                    std::string (*text)(const simulated_openai::Form &form))
    {
        using namespace simulated_openai;
        if (const auto refusal = refuseForeignKey(exchange->head()))
            return exchange->respond(refusal->status, "application/json", refusal->body);
        const auto form = readForm(exchange->head().header("content-type"), body);
        const auto problem = form ? formProblem(*form, fileField) : "The body is no form.";
        if (!problem.empty())
            return exchange->respond(400, "application/json", error(400, problem));
        callFor(exchange, chatFormat())->answerText(text(*form), faultsOf(form->fields.at("model"), exchange->head()));
    }

    void remember(const Exchange &exchange, const std::string &body)
    {
        const std::unique_lock lock(m_tally.lastMutex, std::try_to_lock);
        if (!lock || body.size() > kRemembered)
            return;
        m_tally.lastHead = exchange.head().bytes;
        m_tally.lastBody = body;
    }

    FaultPlan faultsOf(const std::string &model, const RequestHead &head) const
    {
        FaultPlan plan = m_defaults;
        const auto ordered = m_faults ? m_faults->find(simulatedChannelOf(head.path).first) : nullptr;
        if (ordered && ordered->concerns(head))
            plan = ordered->plan;
        if (!plan.apply(model))
            plan.status = 400;
        return plan;
    }

    Tally &m_tally;
    FaultPlan m_defaults;
    std::shared_ptr<const FaultBoard> m_faults;
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
            worker = std::make_unique<Worker>(simulator->m_tally, options);
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
