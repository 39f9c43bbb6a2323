#pragma once

#include "server/operations/operations.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace turnpike {

class Settings;
class SimulatorHost;

/// What a provider is called with. The draft's set fields win over the saved channel's; without a saved channel the
/// draft stands alone and needs its kind.
struct ProbeQuestion
{
    std::optional<std::int64_t> channelId;
    ChannelDraft draft;                        // the first of `addKeys` is the key, if there are any
    Role role = Role::Root;                    // of who asks: what the draft may point to
    std::optional<std::int64_t> providerKeyId; // of the saved channel; none: its first
    std::string model;                         // as a client would ask; empty: the first that is listed
};

enum class ProbeOutcome : std::uint8_t {
    Fine,
    KeyRefused,     // 401, 403
    NotFound,       // 404: the address or the model is wrong
    RateLimited,    // 429
    Rejected,       // 402 and what else a provider refuses
    ProviderFailed, // 5xx
    NameNotFound,
    Unreachable,
    TimedOut,
    TlsRefused,
    ProxyRefused,
    NotPublic,     // an address that the channel may not reach
    CutOff,        // the connection ended before the answer was whole
    NotUnderstood, // no HTTP, or no JSON where it has to be
    NotTold,       // this provider does not tell its balance
};
std::string_view nameOf(ProbeOutcome outcome);
std::optional<ProbeOutcome> probeOutcomeNamed(std::string_view name);

enum class ProbeAsk : std::uint8_t { Completion, Models, Balance };

struct ProbeResult
{
    ProbeOutcome outcome = ProbeOutcome::Fine;
    int status = 0;             // the provider's; 0: there was no answer
    std::int64_t latencyMs = 0; // from the call to the end of the answer
    ProbeAsk ask = ProbeAsk::Completion;
    std::string model;               // that was asked for, as the provider knows it
    std::string answeredBy;          // the model that the answer names
    std::string detail;              // the provider's own words, one line, the key taken out
    std::vector<std::string> models; // listModels(): sorted
    std::string balance;             // balance(): "84.20 USD"
    bool fine() const { return outcome == ProbeOutcome::Fine; }
};

/// Whom a probe has called.
struct ProbeSubject
{
    std::int64_t channelId = 0;
    std::int64_t providerKeyId = 0; // 0: without a key
};

/// Calls providers for the operator: the smallest request there is, through the same upstream, proxy, time-outs (at
/// most a minute) and authorities as the relay, on a thread of its own. Nothing is booked, no key's limit is touched.
/// What a saved channel shows as it stands is told to the observer before it is answered.
/// What a provider answers, or that it does not, is a result; errors are only what is wrong with the question
/// (`invalid_value`, `not_found`) and `cancelled`. Any thread; outlived by what it is given.
class ChannelProbe
{
public:
    using Ticket = std::uint64_t;
    /// Of a saved channel, as it stands. Calls `then` when it has done its part; any thread.
    using Observer = std::function<void(const ProbeSubject &subject, const ProbeResult &result, Done<void> then)>;

    ChannelProbe(const ChannelDirectory &channels, SimulatorHost &simulator, const Settings &settings,
                 const Clock &clock, Observer observer);
    ~ChannelProbe(); // what runs is dropped

    Ticket test(const ProbeQuestion &question, QObject *context, Done<ProbeResult> done);
    /// GET /v1/models of the provider.
    Ticket listModels(const ProbeQuestion &question, QObject *context, Done<ProbeResult> done);
    /// What is left on the account, where the provider tells.
    Ticket balance(const ProbeQuestion &question, QObject *context, Done<ProbeResult> done);
    /// Ends the call with the error `cancelled`; nothing, if it has ended.
    void cancel(Ticket ticket);

private:
    struct Private;
    Ticket start(const ProbeQuestion &question, ProbeAsk ask, QObject *context, Done<ProbeResult> done);
    std::unique_ptr<Private> d;
};

} // namespace turnpike
