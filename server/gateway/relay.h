#pragma once

#include "server/accounting/attempt_record.h"
#include "server/accounting/key_book.h"
#include "server/gateway/answer_stream.h"
#include "server/gateway/authenticate.h"
#include "server/gateway/channel_view.h"
#include "server/gateway/live_snapshot.h"
#include "server/gateway/relayed_route.h"
#include "server/gateway/translation.h"
#include "server/gateway/whole_answer.h"
#include "server/http/exchange.h"
#include "server/protocols/request_facts.h"
#include "server/routing/selection.h"
#include "server/upstream/upstream_pool.h"

#include <list>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace turnpike {

class RelayDesk;

/// The life of one relayed request on its worker thread: authenticate → permit → route → limit → attempt → meter →
/// settle → finish, in that order (begin() and bodyRead() are the whole of it). A refused request leaves no trace but a
/// count in the metrics; an admitted one always ends in finish(), once, which records it before the last byte leaves.
class Relay final : public ExchangeHandler, public UpstreamListener, public std::enable_shared_from_this<Relay>
{
public:
    /// `route` outlives it.
    static void start(RelayDesk &desk, std::shared_ptr<Exchange> exchange, const RelayedRoute &route,
                      AddressFacts address = {});
    Relay(RelayDesk &desk, std::shared_ptr<Exchange> exchange, const RelayedRoute &route, AddressFacts address);

    /// Ends it from our side: an error event, recorded as stopped.
    void stop(std::string_view code, std::string_view message);

    // of an admitted one
    std::int64_t id() const { return m_id; }
    std::int64_t keyId() const { return m_caller.config->id; }
    bool isStream() const { return m_request.stream; }
    LiveRequest live() const;

    void clientGone() override;
    void writable() override;
    void upstreamHead(const ResponseHead &head) override;
    void upstreamBody(std::string_view bytes) override;
    void upstreamPause() override;
    void upstreamEnd(bool byClose) override;
    void upstreamFailed(UpstreamFailure failure) override;

private:
    friend class RelayDesk;
    struct Failure
    {
        Outcome outcome;
        int status; // for the client
        std::string_view code;
        std::string_view message;
        bool mayRetry;
        Fault fault = Fault::ServerError; // of the provider key; None: it did what it could
    };
    struct Candidate
    {
        std::shared_ptr<const ChannelView::Way> way;
        Protocol format; // in which its provider is asked
    };

    // the steps before admission
    void begin();
    void bodyRead(std::string body);
    bool permitModel();
    bool route();
    std::uint64_t affinitySeed() const;
    bool admit();
    std::optional<Error> keepExpressible();
    void deny(const Denial &denial);

    // attempts
    const Candidate &candidate() const { return m_candidates[m_turn.channel]; }
    KeyHealth &health() const { return *candidate().way->routed.health[m_turn.key]; }
    bool isTranslated(const Candidate &one) const { return one.format != m_route.client; }
    Result<std::string> bodyFor(const Candidate &one);
    void attempt();
    bool tryNext(const Failure &failure);
    void attemptFailed(const Failure &failure);
    void noteFault(Fault fault);
    Failure failureOf(UpstreamFailure failure) const;
    static Failure failureOf(int status, Fault fault);
    void providerRefused();
    void passRefusal(const ProviderError &told);
    bool canRetry(bool mayRetry) const;

    // the answer
    void passStream();
    void endStream();
    void passWhole();
    void endWhole();
    void broken(std::string_view code, std::string_view message);
    AnswerContext answerContext() const;
    std::string errorBody(int status, std::string_view code, std::string_view message,
                          std::string_view field = {}) const;
    std::string answerHeadersFor(const Exchange &exchange) const;
    void markFirstByte();
    void countSent(std::size_t bytes);

    // the end
    void finish(Outcome outcome, int status, std::string_view errorCode);
    Usage usageFor(Outcome outcome) const;
    void letGo();

    AttemptRecord record(AttemptRecord::Kind kind) const;

    RelayDesk &m_desk;
    std::shared_ptr<Exchange> m_exchange; // null: the client has gone or has its answer
    std::shared_ptr<Relay> m_self;        // while a call is under way
    const RelayedRoute &m_route;
    AddressFacts m_address;
    std::int64_t m_id;
    std::string m_clientAddress;
    Caller m_caller;
    std::string m_body;
    RequestFacts m_request;
    std::optional<Translation> m_translation; // when some candidate's provider speaks another format
    std::vector<Candidate> m_candidates;
    Selection m_selection;  // over the candidates
    Selection::Turn m_turn; // the present one
    Admission m_admission;
    bool m_admitted = false;
    bool m_finished = false;

    UpstreamCall *m_call = nullptr;
    const ProviderKey *m_providerKey = nullptr;
    std::string m_modelUpstream;
    int m_attempt = 0;
    bool m_repeated = false; // the attempt on a connection that had died was repeated
    bool m_sent = false;     // some attempt may have reached its provider
    std::int64_t m_createdAt = 0;
    std::int64_t m_attemptStartedAt = 0;
    std::int64_t m_startedSteady = 0;
    std::int64_t m_attemptSteady = 0;
    std::int32_t m_firstByteMs = -1;
    std::uint64_t m_sentBytes = 0;

    // the current attempt's answer
    int m_upstreamStatus = 0;
    std::string m_contentType;
    std::string m_retryAfter;
    std::uint64_t m_answerLength = 0;
    bool m_answerSized = false;
    bool m_providerSucceeded = false; // some attempt had a 2xx
    std::unique_ptr<AnswerStream> m_stream;
    std::optional<WholeMeter> m_whole;
    std::string m_out; // held back, or about to be sent

    std::list<Relay *>::iterator m_place; // among the desk's
};

} // namespace turnpike
