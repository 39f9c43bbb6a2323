#include "app/gateway_options.h"

#include "server/client/admin_transfer.h"
#include "server/gateway/installation.h"

namespace turnpike {

Gateway::Options gatewayOptions(const Installation &installation, const ListenAddress &address)
{
    const Settings &settings = installation.settings();
    Gateway::Options options;
    options.host = address.host;
    options.port = address.port;
    if (const auto admin = ListenAddress::parse(settings.text("admin_listen"))) { // checked with the settings
        options.adminHost = admin->host;
        options.adminPort = admin->port;
    }
    options.workers = static_cast<int>(settings.number("workers"));
    options.tlsCertificate = settings.text("tls_certificate");
    options.tlsKey = settings.text("tls_key");
    options.drainTimeoutMs = static_cast<int>(settings.number("drain_timeout") * 1000);
    options.localSocket = localSocketPath(installation.dataDirectory()).string();
    return options;
}

} // namespace turnpike
