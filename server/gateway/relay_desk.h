#pragma once

#include "server/accounting/key_directory.h"
#include "server/accounting/ledger.h"
#include "server/accounting/usage_journal.h"
#include "server/gateway/channel_view.h"
#include "server/http/exchange.h"
#include "server/operations/operations.h"
#include "server/runtime/metrics.h"
#include "server/runtime/settings.h"
#include "server/upstream/upstream_pool.h"

#include <list>
#include <memory>
#include <random>

namespace turnpike {

class AdmittedRequest;

/// What the relays of one worker share. Worker thread only, but for the metrics.
class RelayDesk
{
public:
    RelayDesk(const KeyDirectory &allKeys, ChannelDirectory &directory, HealthBook &health, Ledger &books,
              const Clock &time, QuotaCalendar days, std::unique_ptr<JournalWriter> writer, WorkerMetrics &counters,
              std::size_t largestBody, SimulatorUrl simulatorUrl, const Settings &settings)
        : keys(allKeys), ledger(books), clock(time), calendar(std::move(days)), journal(std::move(writer)),
          metrics(counters), bodyLimit(largestBody),
          channels(directory, health, settings.text("upstream_proxy"), std::move(simulatorUrl)),
          pool(settings.text("upstream_ca_file")), random(std::random_device{}())
    {}

    /// Attempts of one request: the first, two retries, and one repetition on a connection that had died.
    static constexpr int kMaxAttempts = 4;

    const KeyDirectory &keys;
    Ledger &ledger;
    const Clock &clock;
    QuotaCalendar calendar;
    std::unique_ptr<JournalWriter> journal;
    WorkerMetrics &metrics;
    std::size_t bodyLimit;
    ChannelView channels;
    UpstreamPool pool;
    std::mt19937_64 random;
    std::list<AdmittedRequest *> running; // admitted, not finished
    bool draining = false;
    /// Whether a request carries the operators' token beside its key; empty: nobody's does.
    std::function<bool(const Exchange &)> isOperator;
    std::function<void(const KeyLoss &)> keyLost; // called once for each
};

} // namespace turnpike
