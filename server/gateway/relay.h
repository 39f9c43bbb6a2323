#pragma once

#include "server/gateway/admitted_request.h"
#include "server/gateway/answer_stream.h"
#include "server/gateway/relayed_route.h"
#include "server/gateway/translation.h"
#include "server/gateway/whole_answer.h"
#include "server/protocols/multipart_scanner.h"
#include "server/protocols/request_facts.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace turnpike {

/// The life of one relayed request on its worker thread: authenticate → permit → route → limit → attempt → meter →
/// settle → finish, in that order (begin() and bodyRead(), or uploadReady() of a form, are the whole of it).
class Relay final : public AdmittedRequest
{
public:
    /// `route` outlives it.
    static void start(RelayDesk &desk, std::shared_ptr<Exchange> exchange, const RelayedRoute &route,
                      AddressFacts address = {});
    Relay(RelayDesk &desk, std::shared_ptr<Exchange> exchange, const RelayedRoute &route, AddressFacts address);

    bool isStream() const override { return m_request.stream; }

    void upstreamHead(const ResponseHead &head) override;
    void upstreamBody(std::string_view bytes) override;
    void upstreamPause() override;
    void upstreamEnd(bool byClose) override;

private:
    struct Candidate
    {
        const Channel *channel;
        Protocol format;                             // in which its provider is asked
        std::shared_ptr<const ChannelView::Way> way; // null: its turn has not come
    };

    // the steps before admission
    void begin();
    void readBody();
    void bodyRead(std::string body);
    Result<void> look(std::string_view piece) override { return m_form->feed(piece); }
    Result<void> lookAtEnd() override { return m_form->end(); }
    bool mayChoose() const override { return m_form->hasModel(); }
    void uploadReady() override;
    std::int64_t estimatedInput() const;
    bool permitModel();
    std::optional<Denial> readPin();
    bool route();
    void answerWithEstimate();
    tl::expected<ChannelSnapshot::Candidates, Denial> candidatesFor(ChannelSnapshot::Extent extent) const;
    tl::expected<ChannelSnapshot::Found, Denial> draw(ChannelSnapshot::Extent extent);
    void consider(const Channel &channel);
    const RoutedChannel *routedAt(std::size_t i);
    Denial noneIsLeft(ChannelSnapshot::Found found) const;
    std::uint64_t affinitySeed() const;
    std::int64_t tokenDemand() const override;
    Translation &translation();

    // attempts
    const Candidate &candidate() const { return m_candidates[m_turn.channel]; }
    const ChannelView::Way &way() const override { return *candidate().way; }
    bool isTranslated(const Candidate &one) const { return one.format != m_route.client; }
    Result<std::string> bodyFor(const Candidate &one);
    std::unique_ptr<BodySource> formFor(std::string_view model) const;
    void prepareAttempt() override;
    void startCall() override;
    bool mayRepeat(bool /*sent*/) const override { return true; } // asking a model changes nothing there
    bool readsOn() const override;
    void providerRefused();
    void passRefusal(const ProviderError &told);

    // the answer
    void passStream();
    void endStream();
    void passWhole();
    void endWhole();
    void broken(std::string_view code, std::string_view message) override;
    void breakOff(Exchange &exchange, std::string_view code, std::string_view message) override;
    AnswerContext answerContext() const;
    std::string errorBody(int status, std::string_view code, std::string_view message,
                          std::string_view field = {}) const override;
    std::string answerHeadersFor(const Exchange &exchange) const override;

    // the record
    void describe(AttemptRecord &record) const override;
    void meter(AttemptRecord &final) const override;
    std::int64_t estimatedOutput() const override;
    Usage usageFor(Outcome outcome) const;

    const RelayedRoute &m_route;
    AddressFacts m_address;
    std::optional<std::int64_t> m_pinned;   // the channel that an operator chose
    std::string m_body;                     // but of a form,
    std::optional<MultipartScanner> m_form; // which is in m_upload
    RequestFacts m_request;
    std::optional<Translation> m_translation; // when some candidate's provider speaks another format
    std::shared_ptr<const ChannelSnapshot> m_snapshot;
    std::uint64_t m_seed = 0;            // draws the candidates
    std::vector<Candidate> m_candidates; // the selection's channels, which live with the snapshot
    std::size_t m_drawn = 0;             // how many were looked at, whether they became candidates or not
    bool m_allDrawn = false;
    std::optional<Error> m_inexpressible; // what the first of those that did not could not be asked
    std::string m_modelUpstream;

    // the current attempt's answer
    std::unique_ptr<AnswerStream> m_stream;
    std::optional<WholeMeter> m_whole;
};

} // namespace turnpike
