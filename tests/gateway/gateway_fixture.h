#pragma once

#include "server/accounting/attempt_record.h"
#include "server/gateway/gateway.h"
#include "server/gateway/installation.h"
#include "server/operations/operations.h"
#include "server/simulator/simulator.h"

#include <QTemporaryDir>
#include <QVariant>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace turnpike {

/// An HTTP answer as libcurl received it.
struct HttpAnswer
{
    int status = 0;     // 0: none
    bool whole = false; // the transfer ended properly
    std::string error;  // libcurl's, if not
    std::string body;
    std::multimap<std::string, std::string> headers; // names in lower case
    std::string header(const std::string &name) const;
};

/// A whole gateway on a directory of its own, with channels to simulated providers on ports of their own.
class GatewayFixture
{
public:
    explicit GatewayFixture(std::map<std::string, std::string> settings = {}, int workers = 2);
    ~GatewayFixture();

    /// Adds a channel to this base URL; returns its id.
    std::int64_t addChannel(const ChannelDraft &draft);
    std::int64_t addService(const ServiceDraft &draft);
    /// A channel that serves every model of a simulated provider.
    std::int64_t addSimulated(const Simulator &simulator, int priority = 0, AbortPolicy policy = AbortPolicy::Cancel);
    IssuedKey issueKey(const KeyDraft &draft = {});
    void changeKey(std::int64_t id, const KeyDraft &draft);
    void revokeKey(std::int64_t id);

    /// `headers`: "Name: value"; the path as it is.
    HttpAnswer send(const char *method, const std::string &path, const std::string &body,
                    const std::vector<std::string> &headers) const;
    HttpAnswer post(const std::string &path, const std::string &body, const std::string &key,
                    const std::vector<std::string> &headers = {}) const;
    HttpAnswer get(const std::string &path, const std::string &key = {},
                   const std::vector<std::string> &headers = {}) const;
    static HttpAnswer getUrl(const std::string &url, const std::string &key = {}, const std::string &caFile = {},
                             const std::vector<std::string> &headers = {});
    /// Starts a request and leaves after the first `bytes` of the answer's body.
    void postAndLeave(const std::string &body, const std::string &key, std::size_t bytes) const;

    /// Waits until the ledger has booked everything, then reads one value.
    QVariant value(const QString &sql);
    /// Rows of the log of that outcome.
    int requestsWith(Outcome outcome);

    Installation &installation() { return *m_installation; }
    Gateway &gateway() { return *m_gateway; }
    std::string address() const { return m_gateway->address(); }
    void restart();
    /// From now on who is an operator is asked of this; restarts.
    void serveOperators(std::function<bool(const Exchange &)> isOperator);

private:
    void open();
    QVariant read(const QString &sql);
    template <class T>
    T wait(const std::function<void(std::function<void(Result<T>)>)> &ask);

    QTemporaryDir m_directory;
    std::map<std::string, std::string> m_settings;
    std::string m_caFile; // of the gateway's own certificate, for the clients
    int m_workers;
    std::function<bool(const Exchange &)> m_isOperator;
    std::uint64_t m_before = 0; // rows of earlier runs
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<Gateway> m_gateway;
    QObject m_context;
};

} // namespace turnpike
