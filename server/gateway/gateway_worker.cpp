#include "server/gateway/gateway_worker.h"

#include "server/gateway/billing_routes.h"
#include "server/gateway/client_address.h"
#include "server/gateway/cors.h"
#include "server/gateway/installation.h"
#include "server/gateway/model_routes.h"
#include "server/gateway/relay.h"
#include "server/gateway/service_routes.h"
#include "server/protocols/chat_formats.h"
#include "server/protocols/openai_errors.h"

#include <QTimer>

namespace turnpike {

namespace {

constexpr std::string_view kGeminiModels = "/v1beta/models/{rest}";
constexpr int kDrainPollMs = 50;

std::string refusalBody(int status)
{
    switch (status) {
    case 408:
        return openAiError(status, "request_timeout", "The request did not arrive in time.");
    case 413:
        return openAiError(status, "request_too_large", "The request body is larger than allowed.");
    case 414:
        return openAiError(status, "uri_too_long", "The URL is longer than allowed.");
    case 431:
        return openAiError(status, "headers_too_large", "The request headers are larger than allowed.");
    case 501:
        return openAiError(status, "not_implemented", "The method or transfer coding is not supported.");
    case 503:
        return openAiError(status, "overloaded", "The request cannot be taken at the moment.");
    case 505:
        return openAiError(status, "version_not_supported", "Only HTTP/1.1 and HTTP/1.0 are spoken here.");
    default:
        return openAiError(status, "bad_request", "The bytes received are not a valid HTTP request.");
    }
}

// In the shape of the protocol that the address belongs to.
std::string errorFor(const Exchange &exchange, int status, std::string_view code, std::string_view message)
{
    return chatFormat(protocolOfPath(exchange.head().path)).writeError(status, code, message, {});
}

void notFound(const std::shared_ptr<Exchange> &exchange, int status, const std::string &allow)
{
    const auto headers = allow.empty() ? std::string() : "Allow: " + allow + "\r\n";
    if (status == 404)
        return exchange->respond(404, "application/json",
                                 errorFor(*exchange, 404, "unknown_url", "There is no such route."));
    exchange->respond(405, "application/json",
                      errorFor(*exchange, 405, "method_not_allowed", "This route does not take that method."), headers);
}

} // namespace

GatewayWorker::GatewayWorker(Installation &installation, const Options &options, std::unique_ptr<JournalWriter> journal,
                             WorkerMetrics &metrics)
    : m_metrics(metrics), m_clock(installation.clock()), m_tls(options.tls),
      m_ids(static_cast<std::uint8_t>(options.number), options.lastRequestId),
      m_desk(installation.keys(), installation.channels(), installation.health(), installation.ledger(),
             installation.clock(), installation.calendar(), std::move(journal), metrics,
             static_cast<std::size_t>(installation.settings().number("body_limit")), options.simulatorUrl,
             installation.settings()),
      m_edge(edgeOptions(installation, options))
{
    m_desk.isOperator = options.isOperator;
    m_desk.keyLost = [&installation](const KeyLoss &loss) { installation.operations().switchOffLost(loss); };
    addRoutes(installation, options);
}

GatewayWorker::~GatewayWorker()
{
    stopRelays();
}

EdgeOptions GatewayWorker::edgeOptions(Installation &installation, const Options &options)
{
    const Settings &settings = installation.settings();
    EdgeOptions edge;
    edge.framing.body = static_cast<std::uint64_t>(settings.number("body_limit"));
    edge.headMs = static_cast<int>(settings.number("header_timeout")) * 1000;
    edge.idleMs = static_cast<int>(settings.number("idle_timeout")) * 1000;
    edge.bodyMs = static_cast<int>(settings.number("body_timeout")) * 1000;
    edge.writeMs = static_cast<int>(settings.number("write_timeout")) * 1000;
    edge.maxConnections = static_cast<std::size_t>(options.connectionLimit);
    edge.nextId = [this] {
        const auto id = m_ids.next(m_clock.wallMs());
        return EdgeOptions::Id{id, request_id::toText(id)};
    };
    edge.clientAddress = ClientAddress(settings.text("trusted_proxies"));
    edge.handler = [this](const std::shared_ptr<Exchange> &exchange) {
        const Router &router = exchange->door() == Door::Public ? m_router : m_operatorRouter;
        router.dispatch(exchange);
    };
    edge.refusal = [this](int status) {
        if (status != 413 && status != 503)
            m_metrics.framingErrors.add();
        m_metrics.refuse(status == 413 ? Refusal::TooLarge : Refusal::BadRequest);
        return refusalBody(status);
    };
    edge.connections = [this](std::size_t now) {
        const auto before = m_metrics.connections.value();
        now > before ? m_metrics.connections.add(now - before) : m_metrics.connections.subtract(before - now);
        if (now > before)
            m_metrics.connectionsTotal.add(now - before);
    };
    edge.connectionRefused = [this] { m_metrics.connectionsRefused.add(); };
    return edge;
}

void GatewayWorker::addRoutes(Installation &installation, const Options &options)
{
    for (const RelayedRoute &route : kRelayedRoutes) {
        m_router.add("POST", route.path,
                     [this, &route](const RouteMatch &match) { Relay::start(m_desk, match.exchange, route); });
        m_router.add("OPTIONS", route.path, answerPreflight);
    }
    m_router.add("POST", kGeminiModels, [this](const RouteMatch &match) { startGemini(match); });
    m_router.add("OPTIONS", kGeminiModels, answerPreflight);
    addModelRoutes(m_router, m_desk, installation.settings().flag("public_models"));
    addBillingRoutes(m_router, m_desk, installation.readers(), &m_context);
    for (const std::string_view path :
         {"/v1/models", "/v1/models/{rest}", "/v1beta/models", "/dashboard/billing/subscription",
          "/dashboard/billing/usage", "/v1/dashboard/billing/subscription", "/v1/dashboard/billing/usage"})
        m_router.add("OPTIONS", path, answerPreflight);
    addServiceRoutes(m_router, m_desk);
    if (options.operatorRoutes) {
        options.operatorRoutes(m_operatorRouter, &m_context);
        if (!options.operatorsApart)
            options.operatorRoutes(m_router, &m_context);
    }
    m_router.setFallback(notFound);
    m_operatorRouter.setFallback(notFound);
}

void GatewayWorker::startGemini(const RouteMatch &match)
{
    auto address = geminiAddress(match.parameter, match.exchange->head().query);
    if (!address)
        return notFound(match.exchange, 404, {});
    Relay::start(m_desk, match.exchange, *address->route, std::move(address->facts));
}

bool GatewayWorker::listen(int descriptor, Door door)
{
    return m_edge.listen(descriptor, m_tls, door);
}

void GatewayWorker::drain(std::function<void()> done)
{
    m_desk.draining = true;
    m_edge.drain();
    auto *timer = new QTimer(&m_context);
    QObject::connect(timer, &QTimer::timeout, &m_context, [this, timer, done = std::move(done)] {
        if (!m_desk.running.empty() || m_edge.busyConnections() > 0)
            return;
        timer->stop();
        timer->deleteLater();
        done();
    });
    timer->start(kDrainPollMs);
}

void GatewayWorker::suspend()
{
    stopRelays();
    m_desk.pool.closeIdle();
}

void GatewayWorker::stopRelays()
{
    m_desk.draining = true;
    while (!m_desk.running.empty())
        m_desk.running.front()->stop("gateway_stopped", "The gateway was stopped.");
}

} // namespace turnpike
