#pragma once

#include "server/gateway/admitted_request.h"
#include "server/protocols/form/protocol.h"

#include <memory>
#include <string>

namespace turnpike {

/// A request for a service, as its address says.
struct ServiceCall
{
    std::shared_ptr<const Channel> pool; // null: there is none with this slug
    std::string route;                   // as the log names it
    std::string rest;                    // of the path, as it was sent
};

/// A request that is passed to a service as it is: authenticate → permit → limit → attempt → settle → finish. Its
/// answer travels on as it comes, whatever it is; before its first byte another key of the pool may take over.
class ServiceRelay final : public AdmittedRequest
{
public:
    static void start(RelayDesk &desk, std::shared_ptr<Exchange> exchange, ServiceCall call);
    ServiceRelay(RelayDesk &desk, std::shared_ptr<Exchange> exchange, ServiceCall call);

    bool isStream() const override { return false; } // nobody said what the answer will be

    void upstreamHead(const ResponseHead &head) override;
    void upstreamBody(std::string_view bytes) override;
    void upstreamPause() override;
    void upstreamEnd(bool byClose) override;

private:
    const ProxyService &service() const { return *m_asked.pool->service; }

    // the steps before admission
    void begin();
    std::optional<Denial> refusal() const;
    void uploadReady() override;
    std::int64_t tokenDemand() const override { return 0; }

    // attempts
    const ChannelView::Way &way() const override { return *m_way; }
    void prepareAttempt() override;
    void startCall() override;
    bool mayRepeat(bool sent) const override { return !sent || m_idempotent; }
    bool concernsKey(const Failure &failure) const override;
    bool readsOn() const override { return m_upstreamStatus == 0; }
    void refused();

    // the answer
    bool isHeld() const;
    void pass();
    void beginAnswer();
    void endAnswer();
    void broken(std::string_view code, std::string_view message) override;
    void breakOff(Exchange &exchange, std::string_view code, std::string_view message) override;
    std::string errorBody(int status, std::string_view code, std::string_view message,
                          std::string_view field = {}) const override;

    // the record
    void describe(AttemptRecord &record) const override;
    void meter(AttemptRecord & /*final*/) const override {} // a service tells no tokens
    std::int64_t estimatedOutput() const override { return 0; }

    ServiceCall m_asked;
    std::string m_name; // where the log has the model
    Protocol m_errors;  // whose errors the client knows
    bool m_isHead;
    bool m_idempotent;
    bool m_keyApart; // the client's key for us is in X-Proxy-Key
    std::shared_ptr<const ChannelView::Way> m_way;
    std::string m_headers; // of the present answer, as they travel on
};

} // namespace turnpike
