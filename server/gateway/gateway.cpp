#include "server/gateway/gateway.h"

#include "server/gateway/channel_care.h"
#include "server/gateway/gateway_worker.h"
#include "server/gateway/installation.h"
#include "server/gateway/live_requests.h"
#include "server/gateway/simulator_host.h"
#include "server/http/listening_socket.h"
#include "server/runtime/logging.h"
#include "server/runtime/worker_thread.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>
#include <algorithm>
#include <curl/curl.h>
#include <mutex>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

namespace turnpike {

namespace {

constexpr int kMostWorkers = 64;
constexpr int kReservedDescriptors = 256; // database, journal, libraries, spare ones

// Per worker; 0 configured: what the system allows. Half of the descriptors serve clients, half providers.
int connectionLimit(std::int64_t configured, int workers)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
        ::getrlimit(RLIMIT_NOFILE, &limit);
    }
    const auto available = std::min<std::int64_t>(static_cast<std::int64_t>(limit.rlim_cur), 1 << 20);
    const auto share = std::max<std::int64_t>(16, (available - kReservedDescriptors) / 2);
    const auto most = configured > 0 ? std::min(configured, share) : share;
    return static_cast<int>(std::max<std::int64_t>(1, most / workers));
}

void closeAll(const std::vector<int> &descriptors, std::size_t from)
{
    for (std::size_t i = from; i < descriptors.size(); ++i)
        ::close(descriptors[i]);
}

std::string urlOf(const std::string &host, std::uint16_t port, bool tls)
{
    const bool six = host.find(':') != std::string::npos;
    return (tls ? "https://" : "http://") + (six ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

Result<std::optional<QSslConfiguration>> tlsFrom(const Gateway::Options &options)
{
    if (options.tlsCertificate.empty() && options.tlsKey.empty())
        return std::optional<QSslConfiguration>();
    QFile certificateFile(QString::fromStdString(options.tlsCertificate));
    QFile keyFile(QString::fromStdString(options.tlsKey));
    if (!certificateFile.open(QIODevice::ReadOnly) || !keyFile.open(QIODevice::ReadOnly))
        return fail("tls_invalid", "The TLS certificate or key file cannot be read.", "tls_certificate");
    const auto chain = QSslCertificate::fromDevice(&certificateFile, QSsl::Pem);
    const QByteArray keyText = keyFile.readAll();
    QSslKey key(keyText, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(keyText, QSsl::Ec);
    if (chain.isEmpty() || key.isNull() || !QSslSocket::supportsSsl())
        return fail("tls_invalid", "The TLS files do not hold a PEM certificate and its private key.", "tls_key");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return std::optional<QSslConfiguration>(configuration);
}

} // namespace

struct Gateway::Private
{
    struct Worker
    {
        std::unique_ptr<WorkerThread> thread;
        std::unique_ptr<GatewayWorker> worker; // lives on the thread
    };

    Installation &installation;
    std::atomic<State> state{State::Stopped};
    Options options;
    std::uint16_t port = 0;
    std::uint16_t adminPort = 0;
    LiveRequests live;
    std::vector<Worker> workers;
    mutable std::mutex metricsMutex;
    std::vector<std::unique_ptr<WorkerMetrics>> counters; // of all runs: figures count since the program's start
    std::atomic<int> draining{0};
    std::unique_ptr<ChannelCare> care; // while it serves
    QTimer drainTimer;
    int runs = 0;

    explicit Private(Installation &place) : installation(place), live(place.operations(), place.clock()) {}

    WorkerMetrics &newCounters()
    {
        const std::scoped_lock lock(metricsMutex);
        return *counters.emplace_back(std::make_unique<WorkerMetrics>());
    }
};

Gateway::Gateway(Installation &installation, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(installation))
{
    static const CURLcode curlReady = curl_global_init(CURL_GLOBAL_ALL);
    Q_ASSERT(curlReady == CURLE_OK);
    d->drainTimer.setSingleShot(true);
    connect(&d->drainTimer, &QTimer::timeout, this, &Gateway::stop);
}

Gateway::~Gateway()
{
    stop();
}

Result<void> Gateway::start(const Options &options)
{
    if (d->state != State::Stopped)
        return fail("already_running", "The gateway is already running.");
    d->options = options;
    const int cores = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    const int count = options.workers > 0 ? std::min(options.workers, kMostWorkers) : std::min(cores, 4);
    auto tls = tlsFrom(options);
    if (!tls)
        return tl::make_unexpected(tls.error());
    auto lastId = d->installation.ledger().lastRequestId();
    if (!lastId)
        return tl::make_unexpected(lastId.error());
    d->port = options.port;
    auto descriptors = openListeners(options.host, d->port, count);
    if (!descriptors)
        return tl::make_unexpected(descriptors.error());

    d->adminPort = options.adminPort;
    std::vector<int> adminDescriptors;
    if (!options.adminHost.empty()) {
        auto opened = openListeners(options.adminHost, d->adminPort, 1);
        if (!opened) {
            closeAll(*descriptors, 0);
            return tl::make_unexpected(opened.error());
        }
        adminDescriptors = std::move(*opened);
    }

    GatewayWorker::Options worker;
    worker.operatorsApart = !adminDescriptors.empty();
    worker.lastRequestId = *lastId;
    worker.connectionLimit = connectionLimit(d->installation.settings().number("max_connections"), count);
    worker.tls = *tls;
    worker.isOperator = options.isOperator;
    worker.simulatorUrl = [this](std::int64_t id) { return d->installation.simulator().baseUrl(id); };
    for (int i = 0; i < count; ++i) {
        worker.number = i + 1;
        auto journal = d->installation.ledger().openJournal(worker.number);
        if (!journal) {
            closeAll(*descriptors, static_cast<std::size_t>(i));
            closeAll(adminDescriptors, i == 0 ? 0 : 1);
            stop();
            return tl::make_unexpected(journal.error());
        }
        auto &slot = d->workers.emplace_back();
        slot.thread = std::make_unique<WorkerThread>(QStringLiteral("worker-%1").arg(i + 1));
        slot.thread->call([&] {
            worker.operatorRoutes = options.operatorRoutes;
            slot.worker =
                std::make_unique<GatewayWorker>(d->installation, worker, std::move(*journal), d->newCounters());
            slot.worker->listen((*descriptors)[static_cast<std::size_t>(i)]);
            if (i == 0 && !adminDescriptors.empty())
                slot.worker->listen(adminDescriptors.front(), Door::Operators);
            if (i == 0 && !options.localSocket.empty() && !slot.worker->listenLocal(options.localSocket))
                qCWarning(lcGateway) << "no local socket at" << options.localSocket.c_str()
                                     << "- the command line beside this service will not reach it";
        });
        d->live.attach(*slot.thread, slot.worker->desk());
    }
    d->care = std::make_unique<ChannelCare>(d->installation);
    d->state = State::Serving;
    Q_EMIT stateChanged();
    return {};
}

void Gateway::drain()
{
    if (d->state != State::Serving)
        return;
    d->state = State::Draining;
    d->draining = static_cast<int>(d->workers.size());
    for (auto &slot : d->workers) {
        slot.thread->post([this, worker = slot.worker.get()] {
            worker->drain([this] {
                if (--d->draining == 0)
                    QMetaObject::invokeMethod(this, &Gateway::stop, Qt::QueuedConnection);
            });
        });
    }
    d->drainTimer.start(d->options.drainTimeoutMs);
    Q_EMIT stateChanged();
}

void Gateway::stop()
{
    d->drainTimer.stop();
    d->care.reset();
    if (d->workers.empty())
        return;
    d->live.detachAll();
    for (auto &slot : d->workers) {
        slot.thread->call([&] { slot.worker.reset(); });
        slot.thread->finish();
    }
    d->workers.clear();
    if (d->state == State::Stopped)
        return;
    d->state = State::Stopped;
    Q_EMIT stateChanged();
    Q_EMIT stopped();
}

void Gateway::suspend()
{
    for (auto &slot : d->workers)
        slot.thread->call([&slot] { slot.worker->suspend(); });
}

void Gateway::resume()
{
    if (d->state != State::Serving)
        return; // one that drains takes nothing new
    for (auto &slot : d->workers)
        slot.thread->call([&slot] { slot.worker->resume(); });
}

Gateway::State Gateway::state() const
{
    return d->state;
}

std::string Gateway::address() const
{
    if (d->state == State::Stopped)
        return {};
    return urlOf(d->options.host, d->port, !d->options.tlsCertificate.empty());
}

std::string Gateway::adminAddress() const
{
    if (d->state == State::Stopped || d->options.adminHost.empty())
        return address();
    return urlOf(d->options.adminHost, d->adminPort, !d->options.tlsCertificate.empty());
}

std::vector<const WorkerMetrics *> Gateway::metrics() const
{
    const std::scoped_lock lock(d->metricsMutex);
    std::vector<const WorkerMetrics *> all;
    for (const auto &counters : d->counters)
        all.push_back(counters.get());
    return all;
}

LiveRequests &Gateway::live() const
{
    return d->live;
}

LiveFigures Gateway::figures() const
{
    return figuresOf(metrics());
}

LiveFigures figuresOf(const std::vector<const WorkerMetrics *> &workers)
{
    LiveFigures figures;
    for (const WorkerMetrics *one : workers) {
        figures.requests += one->admitted.value();
        figures.refused += one->refusedTotal();
        figures.providerErrors += one->providerErrors.value();
        figures.inFlight += one->inFlight.value();
        figures.streams += one->streams.value();
        figures.connections += one->connections.value();
        figures.tokens += one->inputTokens.value() + one->cachedInputTokens.value() + one->outputTokens.value();
    }
    return figures;
}

} // namespace turnpike
