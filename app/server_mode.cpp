#include "app/server_mode.h"

#include "app/admin_token_notice.h"
#include "app/demo.h"
#include "app/exit_codes.h"
#include "app/gateway_options.h"
#include "app/service_notify.h"
#include "app/termination.h"
#include "server/admin/operator_interface.h"
#include "server/gateway/gateway.h"
#include "server/gateway/installation.h"
#include "server/runtime/listen_address.h"
#include "server/runtime/logging.h"

#include <QCoreApplication>
#include <cstdio>
#include <memory>
#include <optional>

namespace turnpike {

namespace {

/// One run of the server, from opening the data directory to the end of the last stream.
class ServerRun
{
public:
    explicit ServerRun(Settings settings)
        : m_settings(std::move(settings)), m_termination([] { QCoreApplication::quit(); }) // before any other thread
    {}

    Result<void> start(bool demo)
    {
        if (demo) {
            auto prepared = Demo::prepare(m_settings);
            if (!prepared)
                return tl::make_unexpected(prepared.error());
            m_demo = std::move(*prepared);
        }
        const auto address = ListenAddress::of(m_settings);
        if (!address)
            return tl::make_unexpected(address.error());
        auto installation = Installation::open(m_settings);
        if (!installation)
            return tl::make_unexpected(installation.error());
        m_installation = std::move(*installation);
        if (auto filled = m_demo ? m_demo->fill(*m_installation) : Result<void>(); !filled)
            return filled;
        return serve(*address);
    }

private:
    Result<void> serve(const ListenAddress &address)
    {
        if (auto told = tellFreshAdminToken(*m_installation); !told)
            return told;
        m_gateway = std::make_unique<Gateway>(*m_installation);
        m_operators = std::make_unique<OperatorInterface>(*m_installation, *m_gateway);
        m_termination.watch(*m_gateway);
        if (auto started = m_gateway->start(options(address)); !started)
            return started;
        if (address.everyAddress)
            qCWarning(lcApp).noquote() << "listening on" << QString::fromStdString(address.host)
                                       << "which is open to other machines";
        std::printf("turnpike: serving on %s\n", m_gateway->address().c_str());
        if (m_demo)
            std::fputs(m_demo->instructions(m_gateway->address()).c_str(), stdout);
        std::fflush(stdout);
        notifyService("READY=1");
        return {};
    }

    Gateway::Options options(const ListenAddress &address)
    {
        Gateway::Options options = gatewayOptions(*m_installation, address);
        options.operatorRoutes = m_operators->routes();
        options.isOperator = m_operators->isOperator();
        return options;
    }

    Settings m_settings;
    Termination m_termination;
    std::optional<Demo> m_demo; // its directory goes last
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<OperatorInterface> m_operators; // outlives the gateway's workers
    std::unique_ptr<Gateway> m_gateway;
};

} // namespace

int runServer(int argc, char **argv, const Settings &settings, bool demo)
{
    QCoreApplication application(argc, argv);
    ServerRun run(settings);
    if (auto started = run.start(demo); !started) {
        std::fprintf(stderr, "turnpike: %s\n", started.error().message.c_str());
        return kExitFailed;
    }
    return QCoreApplication::exec();
}

} // namespace turnpike
