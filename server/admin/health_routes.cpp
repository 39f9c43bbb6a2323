#include "server/accounting/ledger.h"
#include "server/admin/route_kit.h"
#include "server/runtime/settings.h"

#include <QHostAddress>

namespace turnpike {

namespace {

/// Empty: ready. Else the word that says why not; it tells nothing about the installation.
std::string notReadyBecause(const AdminContext &context)
{
    if (context.draining())
        return "draining";
    const Ledger::Stats stats = context.installation.ledger().stats();
    const auto limit = static_cast<std::uint64_t>(context.installation.settings().number("journal_limit"));
    if (!stats.databaseReachable && stats.journalBytes >= limit)
        return "usage_cannot_be_recorded";
    return {};
}

void addLedgerMetrics(MetricsText &out, const Ledger::Stats &stats)
{
    using Kind = MetricsText::Kind;
    out.single("turnpike_ledger_booked_total", Kind::Counter, "Journal records booked into the database.",
               stats.booked);
    out.single("turnpike_journal_backlog_bytes", Kind::Gauge, "Usage that is in the journal and not booked yet.",
               stats.backlogBytes);
    out.single("turnpike_journal_bytes", Kind::Gauge, "Size of the usage journal.", stats.journalBytes);
    out.single("turnpike_database_up", Kind::Gauge, "Whether the last access to the database worked.",
               stats.databaseReachable ? 1 : 0);
}

void sendMetrics(const AdminContext &context, Exchange &exchange)
{
    MetricsText out;
    const std::vector<const WorkerMetrics *> workers = context.metrics();
    writeMetrics(out, workers);
    addLedgerMetrics(out, context.installation.ledger().stats());
    exchange.respond(200, "text/plain; version=0.0.4; charset=utf-8", out.text());
}

/// Loopback counts only when it is the peer itself: behind a proxy on this host everybody would come from there.
bool fromThisHost(const Exchange &exchange)
{
    if (exchange.door() != Door::Public)
        return true;
    if (!exchange.head().header("X-Forwarded-For").empty() || !exchange.head().header("Forwarded").empty())
        return false;
    return QHostAddress(QString::fromStdString(exchange.clientAddress())).isLoopback();
}

} // namespace

void addHealthRoutes(RouteKit &kit)
{
    const AdminContext context = kit.context();
    const auto healthy = [](const std::shared_ptr<Exchange> &exchange) { sendJson(*exchange, 200, {{"ok", true}}); };
    kit.addOpen("/healthz", healthy);
    kit.addOpen("/health", healthy);
    kit.addOpen("/", [](const std::shared_ptr<Exchange> &exchange) {
        sendJson(*exchange, 200, {{"name", "Turnpike"}, {"version", TURNPIKE_VERSION}, {"account", "/account"}});
    });
    kit.addOpen("/ready", [context](const std::shared_ptr<Exchange> &exchange) {
        const std::string reason = notReadyBecause(context);
        if (reason.empty())
            return sendJson(*exchange, 200, {{"ready", true}});
        sendJson(*exchange, 503, {{"ready", false}, {"reason", reason}});
    });
    kit.addOpen("/metrics", [context](const std::shared_ptr<Exchange> &exchange) {
        if (fromThisHost(*exchange) || authenticate(context, *exchange))
            sendMetrics(context, *exchange);
    });
}

} // namespace turnpike
