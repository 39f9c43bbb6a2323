#pragma once

#include "server/accounting/attempt_record.h"
#include "server/accounting/key_book.h"
#include "server/gateway/authenticate.h"
#include "server/gateway/channel_view.h"
#include "server/gateway/live_snapshot.h"
#include "server/gateway/upload.h"
#include "server/http/exchange.h"
#include "server/routing/selection.h"
#include "server/upstream/upstream_pool.h"

#include <list>
#include <memory>
#include <string>
#include <string_view>

namespace turnpike {

class RelayDesk;

/// A request on its way through its worker thread, whatever it asks: who asks, what is taken from the limits, its
/// attempts over keys and channels, its records, its place among the running ones. What its body and its answer are is
/// known to those who derive from it. A refused request leaves no trace but a count in the metrics; an admitted one
/// always ends in finish(), once, which records it before the last byte leaves.
class AdmittedRequest : public ExchangeHandler,
                        public UpstreamListener,
                        public std::enable_shared_from_this<AdmittedRequest>
{
public:
    AdmittedRequest(RelayDesk &desk, std::shared_ptr<Exchange> exchange);

    /// Ends it from our side: an error in its protocol, recorded as stopped.
    void stop(std::string_view code, std::string_view message);

    // of an admitted one
    std::int64_t id() const { return m_id; }
    std::int64_t keyId() const { return m_caller.config->id; }
    virtual bool isStream() const = 0;
    LiveRequest live() const;

    void clientGone() override;
    void writable() override;
    void upstreamFailed(UpstreamFailure failure) override;

protected:
    struct Failure
    {
        Outcome outcome;
        int status; // for the client
        std::string_view code;
        std::string_view message;
        bool mayRetry;
        Fault fault = Fault::ServerError; // of the provider key; None: it did what it could
    };

    // what only the derived one knows
    /// The next piece of the body that streamBody() takes, or its end, before it is kept; an error ends the request.
    virtual Result<void> look(std::string_view /*piece*/) { return {}; }
    virtual Result<void> lookAtEnd() { return {}; }
    /// Whether what came of the body is enough to choose who is asked.
    virtual bool mayChoose() const { return true; }
    /// The steps up to the first attempt; the body is whole, or large and mayChoose().
    virtual void uploadReady() = 0;
    /// Where the present attempt goes.
    virtual const ChannelView::Way &way() const = 0;
    /// Route, models and stream.
    virtual void describe(AttemptRecord &record) const = 0;
    /// Usage and what it was read from.
    virtual void meter(AttemptRecord &final) const = 0;
    /// A bound for the limits of tokens.
    virtual std::int64_t tokenDemand() const = 0;
    /// Forgets the last attempt's answer; before the new attempt is recorded.
    virtual void prepareAttempt() = 0;
    /// Starts m_call, or ends in attemptFailed().
    virtual void startCall() = 0;
    /// Whether an attempt that broke off may be made once more; `sent`: some of it may have reached the provider.
    virtual bool mayRepeat(bool sent) const = 0;
    /// Whether another key of the same channel may fare better.
    virtual bool concernsKey(const Failure &failure) const;
    /// Whether the answer is read on when the client has gone.
    virtual bool readsOn() const = 0;
    /// The answer cannot be completed; before its first byte that is a failed attempt like any other.
    virtual void broken(std::string_view code, std::string_view message) = 0;
    /// Ends an answer that has begun with an error of ours.
    virtual void breakOff(Exchange &exchange, std::string_view code, std::string_view message) = 0;
    virtual std::int64_t estimatedOutput() const = 0;
    virtual std::string errorBody(int status, std::string_view code, std::string_view message,
                                  std::string_view field = {}) const = 0;
    virtual std::string answerHeadersFor(const Exchange &exchange) const;

    // the steps before admission; false: the client has its refusal
    bool identify(KeyPlaces places);
    /// Takes a body that travels on while it comes, in m_upload.
    void streamBody();
    /// Whether some provider key of the selection may be asked now.
    bool mayBegin();
    bool admit();
    void deny(const Denial &denial);

    // attempts
    KeyHealth &health() const { return *way().routed.health[m_turn.key]; }
    AttemptRecord record(AttemptRecord::Kind kind) const;
    /// The first one; a key's turn is taken only now, when nothing can refuse the request any more.
    void firstAttempt();
    void attempt();
    bool tryNext(const Failure &failure);
    void attemptFailed(const Failure &failure);
    /// For the health of the key; a key that is lost is told to the operations.
    void noteFault(Fault fault);
    static Failure failureOf(UpstreamFailure failure);
    static Failure failureOf(int status, Fault fault);
    /// What a refusal says of the provider key; None: the request was at fault, or another server may do better.
    static Fault faultOf(int status, std::string_view code);
    bool canRetry(bool mayRetry) const;

    // the answer
    void noteHead(const ResponseHead &head);
    void markFirstByte();
    void countSent(std::size_t bytes);

    // the end
    void finish(Outcome outcome, int status, std::string_view errorCode);
    std::int64_t costOf(Outcome outcome) const;
    void letGo();

    RelayDesk &m_desk;
    std::shared_ptr<Exchange> m_exchange;    // null: the client has gone or has its answer
    std::shared_ptr<AdmittedRequest> m_self; // while a call is under way
    std::int64_t m_id;
    std::string m_clientAddress;
    Caller m_caller;
    Selection m_selection;
    Selection::Turn m_turn; // the present one
    Admission m_admission;
    bool m_admitted = false;
    bool m_finished = false;

    UpstreamCall *m_call = nullptr;
    const ProviderKey *m_providerKey = nullptr;
    int m_attempt = 0;
    bool m_repeated = false; // the attempt on a connection that had died was repeated
    bool m_sent = false;     // some attempt may have reached its provider
    std::int64_t m_createdAt = 0;
    std::int64_t m_attemptStartedAt = 0;
    std::int64_t m_startedSteady = 0;
    std::int64_t m_attemptSteady = 0;
    std::int32_t m_firstByteMs = -1;
    std::uint64_t m_sentBytes = 0;

    std::shared_ptr<Upload> m_upload; // null: the body came in one piece before admission

    // the current attempt's answer
    int m_upstreamStatus = 0;
    std::string m_contentType;
    std::string m_retryAfter;
    std::uint64_t m_answerLength = 0;
    bool m_answerSized = false;
    int m_answerStatus = 200;         // of an answer that begins before its end is known
    bool m_providerSucceeded = false; // some attempt had a success
    std::string m_out;                // held back, or about to be sent

private:
    bool takePiece(std::string_view piece);
    void takeEnd();
    void uploadGrown();
    void refuseBody(const Error &error);

    bool m_countedStream = false;
    std::list<AdmittedRequest *>::iterator m_place; // among the desk's
};

} // namespace turnpike
